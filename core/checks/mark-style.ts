import type { Edit } from '../text/content'
import { quoteRoles } from '../text/quotes'
import { areTokenised } from '../text/spaces'
import type { TextView } from '../text/view'
import { articleCheck, type Fact, type Pair, type PlacedFact } from './check'
import { editsFix } from './fix'

type Subject = 'quotes' | 'apostrophes' | 'closing'

/** How one link writes one kind of mark. */
interface Usage {
  readonly subject: Subject
  readonly style: 'straight' | 'curly' | 'inside' | 'outside'
  readonly count: number
  /** Write them the other way; null where that takes a person. */
  readonly edits: readonly Edit[] | null
  /** The first mark as it stands, and as the other style has it. */
  readonly shown: string
  readonly better: string
}

interface Place extends Edit {
  readonly style: Usage['style']
}

function quotePlaces({ text, quotes }: TextView): readonly Place[] {
  const roles = quoteRoles(text, quotes)
  return quotes.flatMap((mark, place): Place[] => {
    if (mark.mark === '"') {
      const role = roles[place]
      return role ? [{ ...mark, style: 'straight', insert: role === 'opens' ? '\u201c' : '\u201d' }] : []
    }
    return mark.mark === '\u201c' || mark.mark === '\u201d' ? [{ ...mark, style: 'curly', insert: '"' }] : []
  })
}

const apostrophePlaces = ({ text }: TextView): readonly Place[] =>
  [...text.matchAll(/(?<=\p{L})['\u2019](?=\p{L})/gu)].map(({ 0: mark, index }) => ({
    from: index,
    to: index + 1,
    style: mark === "'" ? 'straight' : 'curly',
    insert: mark === "'" ? '\u2019' : "'",
  }))

/** A comma or full stop beside a closing quotation mark. */
const closingPlaces = ({ text }: TextView): readonly Place[] =>
  [...text.matchAll(/(?<=[\p{L}\p{N}])(?:([,.])(["\u201d])|(["\u201d])([,.]))(?![.\d])/gu)].map(
    ({ 0: said, 1: mark, index }) => ({
      from: index,
      to: index + 2,
      style: mark === undefined ? 'outside' : 'inside',
      insert: `${said[1]}${said[0]}`,
    }),
  )

/** One fact for each style a link has; a link with both styles of quotation mark has a check of its own. */
function usages(subject: Subject, places: readonly Place[], { text }: TextView): readonly Fact<Usage>[] {
  const styles = new Set(places.map(({ style }) => style))
  return [...styles].map((style) => {
    const own = places.filter((place) => place.style === style)
    const [first = { from: 0, to: 0, insert: '' }] = own
    const mixed = subject === 'quotes' && styles.size > 1
    return {
      key: subject,
      from: first.from,
      to: first.to,
      data: {
        subject,
        style,
        count: own.length,
        edits: mixed ? null : own.map(({ from, to, insert }) => ({ from, to, insert })),
        shown: text.slice(first.from, first.to),
        better: first.insert,
      },
    }
  })
}

function collect({ source, target }: Pair): readonly Fact<Usage>[] {
  if (target.locale.language !== 'en' || areTokenised(source, target)) return []
  return [
    ...usages('quotes', quotePlaces(target), target),
    ...usages('apostrophes', apostrophePlaces(target), target),
    ...usages('closing', /^en-(?!US|CA)/.test(target.language) ? [] : closingPlaces(target), target),
  ]
}

/** The style that the article has twice as often as the other; none when it cannot make up its mind. */
function majority(facts: readonly PlacedFact<Usage>[]): Usage['style'] | null {
  const counts = new Map<Usage['style'], number>()
  for (const { data } of facts) counts.set(data.style, (counts.get(data.style) ?? 0) + data.count)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first !== undefined && second !== undefined && first[1] >= second[1] * 2 ? first[0] : null
}

export const markStyle = articleCheck<Usage>({
  id: 'mark-style',
  family: 'typography',
  category: 'style/inconsistent',
  severity: 'minor',
  level: 'everything',
  collect,
  judge: (facts, report) => {
    const usual = majority(facts)
    // Outside is the British way, which has whole sentences inside: then nothing is inconsistent.
    if (usual === null || usual === 'outside') return
    for (const fact of facts) {
      const { subject, style, edits, shown, better } = fact.data
      if (style === usual || edits === null) continue
      report(fact, { message: subject, data: { text: shown, better }, fixes: [editsFix(edits, better)] })
    }
  },
  examples: {
    flags: [
      'es>en  «Sí», dijo, «sí». | “Yes,” he said, “yes.” \u2016 «No», dijo. | ["]No," he said. => “No,” he said.',
      "uk>en  Порт міста | The city’s port can’t open. \u2016 Порт мера | The mayor[']s port => The mayor’s port",
      'fr>en  « Un », « deux » | “One,” “two,” he said. \u2016 « Trois », dit-il. | “Three[”,] he said. => “Three,” he said.',
      'de>en  „Ja“, „nein“ | "Yes," and "no," he said. \u2016 „Nie“, sagte er. | [“]Never,” he said. => "Never," he said.',
    ],
    passes: [
      'es>en  «Sí», dijo. | “Yes,” he said. \u2016 «No», dijo. | "No," he said.',
      'it>en-GB  «Sì», «no» | “Yes”, “no”, he said. \u2016 «Mai.» | “Never.” \u2016 «Boh.» | “Who knows.”',
      'ru>en  « Да » , сказал он . | “ Yes , ” he said . \u2016 « Нет » | " No "',
    ],
  },
})
