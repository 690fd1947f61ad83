import { heavyReporting, plainReporting } from '../text/reporting'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { articleCheck, type Fact } from './check'
import { replaceFix } from './fix'

/** Twice may be chance. */
const fewest = 3
/** How many links on a reader still remembers the verb. */
const near = 8

const subject =
  /(?:\p{Ll}{2,}|\p{Lu}[\p{L}.-]+|\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e),?) (?:also |then |again |further )?$/u

/** Whether a verb reports speech where it stands: "stressed that", "“…,” stressed", "stressed: “…”". */
function reports({ text }: TextView, { from, to }: Word): boolean {
  const after = text.slice(to, to + 7)
  if (/^ that\b|^[:,] ["\u201c]|^ ["\u201c]/u.test(after)) return subject.test(text.slice(Math.max(0, from - 24), from))
  const before = text.slice(Math.max(0, from - 60), from)
  return (
    /[,?!\u2026]["\u201d],? (?:[^"\u201c\u201d.;:]{2,40} )?$/u.test(before) &&
    !/^ \p{L}+ (?:to|him|her|them)\b/u.test(after)
  )
}

interface Use {
  readonly text: string
}

export const repeatedReportingVerb = articleCheck<Use>({
  id: 'repeated-reporting-verb',
  family: 'style',
  category: 'style/awkward',
  severity: 'minor',
  level: 'everything',
  collect: ({ target }) => {
    if (target.locale.language !== 'en') return []
    return target.words
      .filter((word) => (heavyReporting.has(word.lower) || plainReporting.has(word.lower)) && reports(target, word))
      .map(({ text, lower, from, to }): Fact<Use> => ({ from, to, key: lower, data: { text } }))
  },
  judge: (facts, report) => {
    facts.forEach((fact, place) => {
      const earlier = facts[place - fewest + 1]
      if (earlier === undefined || fact.index - earlier.index > near) return
      const data = { text: fact.data.text, count: String(place) }
      report(fact, { data, fixes: [replaceFix(fact, 'said')] })
    })
  },
  examples: {
    flags: [
      'es>en  Destacó que es pronto. | He stressed that it was early. \u2016 Luego destacó que vendrá. | Then he stressed that he would come. \u2016 «Es pronto», destacó el juez. | “It is early,” the judge [stressed]. => “It is early,” the judge said.',
      'uk>en  Мер наголосив, що міст закрито. | The mayor emphasized that the bridge was closed. \u2016 Він наголосив: «Ні». | He emphasized: “No.” \u2016 Він наголосив, що йде. | He [emphasized] that he was going. => He said that he was going.',
    ],
    passes: [
      'es>en  Dijo que sí. | He said that he would. \u2016 Dijo que no. | She said that she would not. \u2016 Dijo que es pronto. | They said that it was early. \u2016 Dijo que vendrá. | He said that he would come.',
      'fr>en  Il a ajouté que oui. | He added that he would. \u2016 Elle a ajouté du sel. | She added salt and was stressed. \u2016 Il a ajouté que non. | He added that he would not.',
    ],
  },
})
