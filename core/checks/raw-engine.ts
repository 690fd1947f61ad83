import type { Range } from '../text/content'
import { viewText } from '../text/view'
import { articleCheck, type Fact, type Pair } from './check'
import { apertiumSigns } from './engine-marks'
import { placedWords, sinceYears } from './raw-engine/adverbs'
import { articles } from './raw-engine/articles'
import { sensesInContext } from './raw-engine/contexts'
import { personIn } from './raw-engine/gender'
import { infinitives } from './raw-engine/infinitives'
import { engineCapitals, materialsAfter, natives, places } from './raw-engine/nouns'
import { persons } from './raw-engine/persons'
import type { Finder, Person, Place } from './raw-engine/place'
import { possessives } from './raw-engine/possessives'
import { reflexives } from './raw-engine/reflexives'
import { relatives } from './raw-engine/relatives'
import { speakers } from './raw-engine/speakers'
import { spending } from './raw-engine/spending'
import { askedInfinitives, presentsForPast } from './raw-engine/verbs'
import { wordForWord } from './raw-engine/word-for-word'
import { lateSubjects, partedObjects } from './raw-engine/word-order'

/** A sign of the engine, or a link to look at where such signs stand. */
type Trace = { readonly kind: 'sign' } | ({ readonly kind: 'link' } & Texts)

interface Texts {
  readonly source: string
  readonly target: string
  /** BCP 47, of both. */
  readonly languages: readonly [source: string, target: string]
}

/** So many words with its sign show that nobody has edited an engine's output. */
const fewestSigns = 2
/** A link's places beyond these add nothing. */
const mostPerLink = 60
/** More would help nobody and cost time at every edit. */
const mostPlaces = 500

/** Of places that overlap the first is told; at one place that of the earlier finder. */
const finders: readonly Finder[] = [
  reflexives,
  infinitives,
  askedInfinitives,
  wordForWord,
  sensesInContext,
  lateSubjects,
  partedObjects,
  presentsForPast,
  materialsAfter,
  places,
  natives,
  engineCapitals,
  placedWords,
  sinceYears,
  persons,
  possessives,
  relatives,
  speakers,
  spending,
  articles,
]

function collect({ source, target }: Pair): readonly Fact<Trace>[] {
  if (source.locale.language !== 'es' || target.locale.language !== 'en') return []
  const fact = ({ from, to }: Range, data: Trace): Fact<Trace> => ({ key: 'apertium', from, to, data })
  const signs = [...apertiumSigns({ source, target })].slice(0, fewestSigns).map((sign) => fact(sign, { kind: 'sign' }))
  const texts: Texts = { source: source.text, target: target.text, languages: [source.language, target.language] }
  return [...signs, fact({ from: 0, to: 0 }, { kind: 'link', ...texts })]
}

/** What is wrong in a link, and the person it tells of last. */
interface Looked {
  readonly places: readonly Place[]
  readonly person: Person | null
}

/** Only articles with signs are looked at, each link once for as long as its texts stay. */
const remembered = new WeakMap<Texts, Looked>()

function look(texts: Texts): Looked {
  const known = remembered.get(texts)
  if (known !== undefined) return known
  const [source, target] = [viewText(texts.source, texts.languages[0]), viewText(texts.target, texts.languages[1])]
  const places = finders.flatMap((find) => [...find({ source, target })])
  let done = -1
  const apart = places
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < done) return false
      done = to
      return true
    })
  const looked = { places: apart.slice(0, mostPerLink), person: personIn(texts.source) }
  remembered.set(texts, looked)
  return looked
}

export const rawEngine = articleCheck<Trace>({
  id: 'raw-engine',
  family: 'calques',
  category: 'style/awkward',
  severity: 'minor',
  level: 'awkward',
  collect,
  judge: (facts, report) => {
    let signs = 0
    for (const { data } of facts) if (data.kind === 'sign' && ++signs === fewestSigns) break
    if (signs < fewestSigns) return
    let told = 0
    let person: Person | null = null
    for (const fact of facts) {
      if (fact.data.kind === 'sign') continue
      const { target } = fact.data
      const looked = look(fact.data)
      for (const { from, to, message, source, fixes, byPerson } of looked.places) {
        const better = person !== null && byPerson !== undefined ? byPerson[person] : fixes
        if (better === null) continue
        report(fact, { from, to, message, source, data: { text: target.slice(from, to) }, fixes: better })
        if (++told === mostPlaces) return
      }
      person = looked.person ?? person
    }
  },
  examples: {
    flags: [
      'es>en  Abre el [viernes]. | It opens [the Friday]. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Confesó ayer. | [It confessed] yesterday. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Los jueces leen [sus] notas. | The judges read [his] notes. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Ana Gil, que dirige el equipo, calló. | Ana Gil, [that] directs the team, was silent. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  El parque, que mide dos hectáreas, cierra. | The park, [that] measures two hectares, closes. => The park, which measures two hectares, closes. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Habló la alcaldesa. [Su] rival calló. | The mayor spoke. [His] rival was silent. => The mayor spoke. Her rival was silent. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Habló la alcaldesa. | The mayor spoke. \u2016 [Su] rival calló. | [His] rival was silent. => Her rival was silent. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Habló la directora. | The director spoke. \u2016 Confesó ayer. | [It confessed] yesterday. => She confessed yesterday. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Habló la directora. Confesó ayer. | The director spoke. [It confessed] yesterday. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  «Ya no», contaba Ana. | «No longer», [counted] Ana. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, foreign-quotes',
      'es>en  Ella [llevaba] una pulsera. | She [spent] a bracelet. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  [Se] vende la casa. | The house [sells]  today. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, spacing',
      'es>en  [Comprar] cansa. | [Buy] tires. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Vive cerca de [La] Acequia. | She lives near [The] Acequia. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  No sabe [cómo convencer] a Gil. | She does not know [how convince] Gil. => She does not know how to convince Gil. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  En el tren viajaban 40 niñas. | [In the train travelled] 40 girls. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Gil ganó este lunes la copa. | Gil [won this Monday the] cup. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  [Salimos] y todo quedó a oscuras. | [We leave] and all remained dark. => We left and all remained dark. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Hay vasos [de vidrio]. | There are [vessels of glass]. => There are glass vessels. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Vive en una calle de Lugo. | She lives in [a street of] Lugo. => She lives in a street in Lugo. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Cierra la villa romana. | The [roman] villa is closing. => The Roman villa is closing. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Nieva y [además] llueve. | It snows and [besides] rains. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Cierra la [antigua] fonda. | The [ancient] inn is closing. => The former inn is closing. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Habló una niña de Soria. | [A girl of] Soria spoke. => A girl from Soria spoke. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Cierra [desde 2020]. | It has been shut [from 2020]. => It has been shut since 2020. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  Nació en Soria. | [It was born] in Soria. => He was born in Soria. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
      'es>en  El juez busca a la [banda]. | The judge is after the [band]. => The judge is after the gang. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks',
    ],
    passes: [
      'es>en  Hay vasos preciosos. | There are vessels of glass. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, engine-marks',
      'es>en  Oye a la banda. | She hears the band. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, engine-marks',
      'es>en  Abre el viernes. | It opens the Friday. \u2016 Gil cerró. | *Gil closed. & engine-marks',
      'es>en  Los jueces leen sus notas. | The judges read his notes. \u2016 Confesó. | It confessed.',
      'es>en  Habló el alcalde. | The mayor spoke. \u2016 A su juicio, llueve. | In his opinion, it rains. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, engine-marks',
      'es>en  Habló el alcalde. A su juicio, llueve. | The mayor spoke. In his opinion, it rains. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, engine-marks',
      'es>en  El alcalde pasó la noche en su casa. | The mayor spent the night in his house. \u2016 Gil y Sol cerraron. | *Gil and *Sol closed. & engine-marks, engine-marks',
      'fr>en  Elles confessent, Gil et Sol. | It confesses, *Gil and *Sol. & engine-marks, engine-marks',
    ],
  },
})
