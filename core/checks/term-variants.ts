import { findTerms, type Shape, type TermMention } from '../text/terms'
import { articleCheck, type Fact, type Pair, type PlacedFact } from './check'
import { replaceFix } from './fix'
import { mostFrequent, mostMarks, tally } from './majority'

type Placed = PlacedFact<TermMention>

const joints: Readonly<Record<Shape, string>> = { open: ' ', hyphen: '-', closed: '' }

function collect({ target }: Pair): readonly Fact<TermMention>[] {
  if (target.locale.language !== 'en') return []
  return findTerms(target).map((data) => ({ key: data.key, from: data.from, to: data.to, data }))
}

const present = <Value>(value: Value | null): value is Value => value !== null

/** A compound put together in another way; `split` is the length of its first part. */
function reshape({ text, split: own }: TermMention, shape: Shape, split: number): string {
  const first = text.slice(0, own || split)
  const rest = text.slice(own === 0 ? split : own + 1)
  const isLoud = text.length > 1 && text === text.toUpperCase()
  return first + joints[shape] + (shape === 'closed' && !isLoud ? rest.toLowerCase() : rest)
}

/** The words of a text with the capitals of a pattern such as "Ul"; "A" is all of them. */
function recapitalise(text: string, capitals: string): string {
  if (capitals === 'A') return text.toUpperCase()
  let place = 0
  return text.replace(/\p{L}[\p{L}\p{M}'\u2019]*/gu, (word) => {
    const isCapital = capitals[place++] === 'U'
    return isCapital ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : word.toLowerCase()
  })
}

/** Whether all facts that have a form have the same. Most terms are written one way, however often: that is seen at once. */
function areAlike(facts: readonly Placed[], form: (fact: Placed) => string | null): boolean {
  const first = facts.find((fact) => form(fact) !== null)
  const expected = first === undefined ? null : form(first)
  return facts.every((fact) => form(fact) === null || form(fact) === expected)
}

/** The capitals that most have; for single words, which may be two things, only where nearly all have them. */
function usualCapitals(facts: readonly Placed[]): string | null {
  const capitals = facts.map(({ data }) => data.capitals).filter(present)
  const best = mostFrequent(capitals)
  const isClear = !facts[0]?.data.single || (tally(capitals).get(best ?? '') ?? 0) >= (capitals.length * 3) / 4
  return isClear ? best : null
}

export const termVariants = articleCheck<TermMention>({
  id: 'term-variants',
  family: 'consistency',
  category: 'terminology/inconsistent',
  severity: 'minor',
  level: 'awkward',
  collect,
  judge: (facts, report) => {
    if (areAlike(facts, ({ data }) => data.shape) && areAlike(facts, ({ data }) => data.capitals)) return
    const shape = mostFrequent(facts.map(({ data }) => data.shape).filter(present))
    const capitals = usualCapitals(facts)
    const split = facts.find(({ data }) => data.split > 0)?.data.split ?? 0
    const differs = ({ data }: Placed) => data.shape !== null && shape !== null && data.shape !== shape
    const isRecapitalised = ({ data }: Placed) =>
      data.capitals !== null && capitals !== null && data.capitals !== capitals
    for (const fact of facts.filter((each) => differs(each) || isRecapitalised(each)).slice(0, mostMarks)) {
      const shaped = differs(fact) && shape !== null ? reshape(fact.data, shape, split) : fact.data.text
      const better = isRecapitalised(fact) && capitals !== null ? recapitalise(shaped, capitals) : shaped
      if (better === fact.data.text) continue
      report(fact, {
        message: differs(fact) ? 'compound' : 'capitals',
        level: fact.data.single ? 'everything' : undefined,
        data: { text: fact.data.text, better },
        fixes: [replaceFix(fact, better)],
      })
    }
  },
  examples: {
    flags: [
      'es>en  Lo dijo la secretaria general de la Liga. | The League’s secretary general, Ana Ruiz, said so. \u2016 Habló la secretaria general, Ana Ruiz. | Secretary General Ana Ruiz spoke. \u2016 Aceptó la secretaria general. | “Yes,” said the [Secretary-General]. => “Yes,” said the secretary general.',
      'fr>en  La coopération continue. | The cooperation goes on. \u2016 Sans coopération, rien. | Without [co-operation], nothing. => Without cooperation, nothing.',
      'de>en  Das Gesundheitswesen ist teuer. | Paying for health care is hard. \u2016 Es gibt kein Gesundheitswesen. | There is no health care. \u2016 Das Gesundheitswesen | A reform of [healthcare] => A reform of health care',
      'zh>en  最高法院驳回了。 | The Supreme Court refused. \u2016 他向最高法院上诉。 | He went to the [supreme court] again. => He went to the Supreme Court again.',
      'uk>en  Банк у Азії закрився. | A bank in Asia Pacific closed. \u2016 Вони торгують в Азії. | They trade in [Asia-Pacific]. => They trade in Asia Pacific.',
      'ru>en  НАТО не согласна. | NATO disagrees. \u2016 В НАТО согласны. | In [Nato] they agree. => In NATO they agree.',
      'pt>en  O Governo caiu. | On Monday the government fell. \u2016 O Governo voltou. | Then the government came back. \u2016 Sem o governo | Without the government \u2016 O governo falou. | Again the [Government] spoke. => Again the government spoke.',
    ],
    passes: [
      'es>en  Habló el secretario general Jens Berg. | Secretary General Jens Berg spoke. \u2016 Habló el secretario general. | The secretary general spoke.',
      'de>en  Ein langfristiger Plan | A long-term plan for health-care workers \u2016 Langfristig hilft es. | In the long term it helps health care.',
      'it>en  Il Consiglio di Stato si è riunito. | The State Council Office met. \u2016 Il presidente del consiglio di Stato | The president of the state council',
      'fr>en  La Cour suprême rejette l’appel du maire | Mayor Loses Before the Supreme court \u2016 La cour suprême a rejeté l’appel. | The supreme court refused.',
      'zh>en  经济合作与发展组织 | The Organisation for Economic Co-operation and Development favours cooperation.',
      'ru>en  Он снова подписал. | He will re-sign, not resign. \u2016 Вашингтон и Москва | Moscow-led talks in Moscow led to nothing.',
    ],
  },
})
