import { type QuoteMark, type QuoteRole, quoteRoles } from '../text/quotes'
import { areTokenised } from '../text/spaces'
import type { TextView } from '../text/view'
import { articleCheck, type Fix, type PlacedFact, type Report } from './check'
import { insertFix } from './fix'

interface Lone {
  readonly mark: QuoteMark
  readonly place: number
  readonly role: 'opens' | 'closes'
}

/** The first mark that opens and is not closed, or closes what was not opened. */
function findLone(marks: readonly QuoteMark[], roles: readonly QuoteRole[]): Lone | null {
  let open: Lone | null = null
  for (const [place, mark] of marks.entries()) {
    const role = roles[place]
    if (role === 'opens') {
      if (open !== null) return open
      open = { mark, place, role }
    } else if (role === 'closes') {
      if (open === null) return { mark, place, role }
      open = null
    }
  }
  return open
}

const startsWithQuote = ({ text, quotes }: TextView): boolean => /^\s*$/.test(text.slice(0, quotes[0]?.from))
const endsWithQuote = ({ text, quotes }: TextView): boolean =>
  /^[.,;!?\u3002\uff01\uff1f\s]*$/.test(text.slice(quotes.at(-1)?.to))

/** Only where the source's quotation runs to the edge of the text is it certain where the missing mark belongs. */
function completing({ mark, role, place }: Lone, source: TextView, target: TextView): readonly Fix[] {
  const [open, close] = mark.shape === 'either' ? [mark.mark, mark.mark] : (target.locale.quotes[0] ?? ['', ''])
  if (role === 'opens' && place === target.quotes.length - 1 && endsWithQuote(source))
    return [insertFix(target.text.trimEnd().length, close, 'quote-close')]
  if (role === 'closes' && place === 0 && startsWithQuote(source))
    return [insertFix(target.text.length - target.text.trimStart().length, open, 'quote-open')]
  return []
}

/** A row with one mark too many or too few. */
interface Odd {
  readonly role: Lone['role']
  /** What to say of it; nothing where the source does not show that the row is wrong. */
  readonly report: Partial<Report> | null
}

/** How many rows on a quotation may end. */
const near = 6

/** Rows that are in balance together: a quotation opens in one and closes in the next of them. */
function acrossRows(facts: readonly PlacedFact<Odd>[]): ReadonlySet<PlacedFact<Odd>> {
  const paired = new Set<PlacedFact<Odd>>()
  facts.forEach((fact, place) => {
    const next = facts[place + 1]
    if (fact.data.role !== 'opens' || next?.data.role !== 'closes' || next.index - fact.index > near) return
    paired.add(fact).add(next)
  })
  return paired
}

export const quoteBalance = articleCheck<Odd>({
  id: 'quote-balance',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'errors',
  collect: ({ source, target }) => {
    if (target.quotes.length % 2 === 0 || target.text.includes('\u2029') || areTokenised(source, target)) return []
    const lone = findLone(target.quotes, quoteRoles(target.text, target.quotes))
    if (lone === null) return []
    const { mark, role, place } = lone
    const complete = source.quotes.length >= 2 && source.quotes.length % 2 === 0
    const missing = role === 'opens' ? Math.min(place + 1, source.quotes.length - 1) : Math.max(place - 1, 0)
    const report: Partial<Report> = {
      source: source.quotes[missing],
      message: role,
      data: { mark: mark.mark, text: target.text.slice(mark.from, mark.from + 40) },
      fixes: completing(lone, source, target),
    }
    return [{ key: 'odd', from: mark.from, to: mark.to, data: { role, report: complete ? report : null } }]
  },
  judge: (facts, report) => {
    const balanced = acrossRows(facts)
    for (const fact of facts) if (fact.data.report !== null && !balanced.has(fact)) report(fact, fact.data.report)
  },
  examples: {
    flags: [
      'es>en  Dijo que era «un error grave[»]. | He said it was [“]a serious mistake. => He said it was “a serious mistake.”',
      'fr>en  [«] Nous partons », dit-il. | We are leaving[”], he said. => “We are leaving”, he said.',
      'de>en  Die „alte[“] Brücke ist zu. | The [“]old bridge is closed.',
      'zh>en  [“]我们走吧”，他说。 | Let’s go,[”] he said. => “Let’s go,” he said.',
      'ru>en  Он сказал: «Нет[»]. | He said: ["]No. => He said: "No."',
      'pt>en  “Não[”], disse ele. | [“]No, he said. \u2016 Ela disse: “Sim.” | She said: “Yes.”',
    ],
    passes: [
      'zh>en  他说：“太多吃不完，太少又不值。” | He said: “Too much and I can’t finish it. \u2016 而且不好吃。 | Too little is not worth it.”',
      'es>en  «Empieza aquí y sigue en la otra oración. | “It starts here and goes on in the next sentence.',
      'pt>en  É a “casa” dos Silva. | It is the Silvas’ “house”, it’s theirs.',
      'he>en  הוא אמר: "כן". | He said: “yes”.',
      'uk>en  Він пішов. | “He left.',
      'ja>en  「はい」と言った。 | “Yes,” he said.',
    ],
  },
})
