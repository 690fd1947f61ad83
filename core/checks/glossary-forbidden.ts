import { type EnglishForm, likeForm, likePassage } from '../text/english-forms'
import { lastStarting } from '../text/ranges'
import { withArticle } from './article-before'
import { check, type Fix, type Pair } from './check'
import { replaceFix } from './fix'
import { type ForbiddenPlace, termsIn } from './house/terms'

const auxiliary = /^(?:have|has|had|having|am|is|are|was|were|be|been|being|get|got)$/

/** A past form after "has" or "was" is a participle. */
function formAt({ target }: Pair, { from, form }: ForbiddenPlace): EnglishForm {
  const before = target.words[lastStarting(target.words, from) - 1]
  return form === 'past' && auxiliary.test(before?.lower ?? '') ? 'participle' : form
}

/** The fix that puts `better` in a forbidden phrase's place, in its form, with its capitals, and with the right article. */
function fixFor(pair: Pair, place: ForbiddenPlace, better: string): Fix {
  const passage = pair.target.slice(place)
  const formed = pair.target.locale.language === 'en' ? likeForm(better, formAt(pair, place)) : better
  const edit = withArticle(pair.target.text, place, likePassage(passage, place.phrase, formed))
  return replaceFix(edit, edit.insert)
}

export const glossaryForbidden = check({
  id: 'glossary-forbidden',
  house: true,
  family: 'terms',
  category: 'terminology/inconsistent',
  severity: 'major',
  level: 'errors',
  run: (pair, report) => {
    for (const { term, source, forbidden } of termsIn(pair))
      for (const place of forbidden) {
        const [better = ''] = term.target
        const text = pair.target.slice(place)
        report({
          from: place.from,
          to: place.to,
          source: source ?? undefined,
          message: better === '' ? 'alone' : undefined,
          data: { text, better, note: term.note === '' ? '' : ` ${term.note}` },
          fixes: term.target
            .slice(0, 3)
            .map((each) => fixFor(pair, place, each))
            .filter((fix) => fix.edits[0]?.insert !== text),
        })
      }
  },
  examples: {
    flags: [
      'es>en {alcalde = mayor ~ provost}  Los [alcaldes] callan. | The [provosts] are silent. => The mayors are silent.',
      'es>en {alcalde = mayor ~ provost, alderman}  Habló el [alcalde]. | [Provost] Ruiz spoke. => Mayor Ruiz spoke.',
      'fr>en {attentat = attack ~ outrage}  Un [attentat] à la gare. | An [outrage] at the station. => An attack at the station. & caption',
      'de>en {Anschlag = attack ~ assault}  Der [Anschlag] von gestern. | The [assault’s] traces are still there. => The attack’s traces are still there.',
      'uk>en {захопити = seize ~ capture}  Місто [захопити] не вдалося. | The town was not [captured]. => The town was not seized.',
      'ru>en {= go on ~ effectuate}  Он сделал это. | He [effectuated] it. => He went on it.',
      'es>en {ayudante = helper ~ aide}  Un [ayudante] llamó. | An [aide] called. => A helper called.',
      'ja>en {首相 = prime minister ~ premier}  [首相]は来なかった。 | The [premier] did not come. => The prime minister did not come.',
      'it>en {= ~ utilize}  Usano il treno. | They are [utilizing] the train.',
      'es>en {Aa gobierno = government ~ Government}  El [gobierno] calla. | The [Government] is silent. => The government is silent.',
    ],
    passes: [
      'es>en {alcalde = mayor ~ provost}  El rector calla. | The provost is silent.',
      'es>en {consejo = city council ~ council}  El consejo calla. | The city councils are silent.',
      'es>en {Aa gobierno = government ~ Government}  El gobierno calla. | Government is silent.',
      'it>en {= ~ art}  Sono partiti. | The party started.',
    ],
  },
})
