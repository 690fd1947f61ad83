import type { Range } from '../text/content'
import type { TextView } from '../text/view'
import { check, type Pair, type Report } from './check'
import { replaceFix } from './fix'

/** A sentence that begins with a verb which, in a statement, somebody or something has to stand before. */
const verbFirst =
  /^(?:Is|Was)(?= (?:the (?:first|second|third|fourth|fifth|last|only|same|largest|biggest|most|best|worst)|an? \p{Ll}+|about \p{Ll}|not (?:the|a|an|about)|also|expected|estimated|considered|known|said that|one of|now)\b)|^(?:Has|Have)(?= (?:also |already |not )?(?:been|said|asked|announced|become|decided|made|taken|given|shown|done|gone|come)\b)/u
/** "Is the first time that" can only be said of "it". */
const ofIt =
  /^(?:Is|Was) (?:the (?:first|second|third|last|only) (?:time|case|occasion)|about|estimated|expected|known)\b/
const ofItFix = /^(?:Is|Was) the (?:first|second|third|last|only) (?:time|case|occasion)\b/

const isQuestion = (text: string): boolean => /[?\uff1f\u061f]/.test(text)

function* verbFirstSentences({ source, target }: Pair): Generator<Report> {
  if (isQuestion(source.text)) return
  for (const sentence of target.sentences) {
    const text = target.slice({ from: sentence.from, to: Math.min(sentence.to, sentence.from + 60) })
    const verb = verbFirst.exec(text)?.[0]
    const ends = target.text.slice(Math.max(sentence.from, sentence.to - 3), sentence.to)
    if (verb === undefined || !/\.["\u201d)]?$/.test(ends)) continue
    const range = { from: sentence.from, to: sentence.from + verb.length }
    const fixes = ofItFix.test(text) ? [replaceFix(range, `It ${verb.toLowerCase()}`)] : []
    yield { ...range, message: ofIt.test(text) ? 'it' : undefined, data: { text: verb }, fixes }
  }
}

const reporting =
  'said|assured|added|explained|stated|underlined|underscored|affirmed|declared|stressed|emphasi[sz]ed|noted|insisted|concluded|remarked|asserted|indicated|warned|recalled|highlighted|argued|maintained|claimed|commented|confessed|admitted|lamented|pointed out|reiterated|pronounced|sentenced|manifested|expressed|recognised|recognized|replied|answered|related'
/** After a quotation that opens the sentence: a verb with nobody beside it. */
const bareVerb = new RegExp(
  `[,?!]["\\u201d] ?,? ?(${reporting})(?=\\.(?:\\s|$)|,? (?:in (?:an?|the|his|her|its|their|this)|during|at (?:an?|the)|on (?:[MTWFS]\\p{Ll}+day|Twitter|Facebook|social)|before (?:an?|the)|after|through|today|yesterday|this (?:[MTWFS]\\p{Ll}+day|morning|afternoon|week))(?![\\p{L}]))`,
  'u',
)

/** What follows may still name the speaker: "said in a statement Ana Ruiz", "explained this Monday the minister". */
const speakerLater =
  /^[^.]{0,80}?(?: [\p{Lu}][\p{L}-]+ [\p{Lu}][\p{L}-]+| the (?:minister|spokes|president|mayor|director|head|leader|chief|official|author|judge|secretary))/u

function* bareVerbs({ target }: { readonly target: TextView }): Generator<Report> {
  for (const sentence of target.sentences) {
    const text = target.slice({ from: sentence.from, to: Math.min(sentence.to, sentence.from + 2000) })
    if (!/^["\u201c]/.test(text)) continue
    const close = /["\u201d]/.exec(text.slice(1))
    if (close === null) continue
    const from = Math.max(0, close.index)
    const found = bareVerb.exec(text.slice(from, from + 60))
    const verb = found?.[1]
    if (found === null || found.index > 1 || verb === undefined) continue
    const start = sentence.from + from + found.index + found[0].length - verb.length
    const range: Range = { from: start, to: start + verb.length }
    if (speakerLater.test(target.text.slice(range.to, Math.min(sentence.to, range.to + 120)))) continue
    yield { ...range, message: 'speaker', data: { text: verb } }
  }
}

export const missingSubject = check({
  id: 'missing-subject',
  family: 'sentences',
  category: 'fluency/grammar',
  severity: 'major',
  level: 'errors',
  run: (pair, report) => {
    if (pair.target.locale.language !== 'en') return
    for (const found of verbFirstSentences(pair)) report(found)
    for (const found of bareVerbs(pair)) report(found)
  },
  examples: {
    flags: [
      'es>en  Es la primera vez que cierra el puente. | [Is] the first time that the bridge closes. => It is the first time that the bridge closes.',
      'pt>en  Foi a única ocasião. | [Was] the only occasion on which he came. => It was the only occasion on which he came.',
      'es>en  Es un hombre de fe. | [Is] a man of faith.',
      'it>en  È stato arrestato ieri. | [Has] been arrested in Turin.',
      'uk>en  «Міст закрито», — сказав він. | “The bridge is closed,” [said].',
      'es>en  «El puente está cerrado», aseguró en una rueda de prensa. | “The bridge is closed,” [assured] in a press conference. & calques',
    ],
    passes: [
      'es>en  ¿Es la primera vez? | Is the first time so hard. & question-mark',
      'de>en  Ist die Brücke zu? | Is the bridge closed?',
      'fr>en  « Oui », dit-il à Lyon. | “Yes,” said Anne in Lyon. “No,” he said in a letter.',
      'es>en  «Cierra», dijo el alcalde. | “It is closing,” said on Monday the mayor. “It is,” said in a note Ana Ruiz. & inverted-attribution',
      'zh>en  他称之为“急事”。 | The minister, who called it “urgent,” said in a statement that it would close.',
    ],
  },
})
