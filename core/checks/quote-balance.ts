import { type QuoteMark, type QuoteRole, quoteRoles } from '../text/quotes'
import { areTokenised } from '../text/spaces'
import type { TextView } from '../text/view'
import { check, type Fix } from './check'
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

export const quoteBalance = check({
  id: 'quote-balance',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'errors',
  run: ({ source, target }, report) => {
    const complete = source.quotes.length >= 2 && source.quotes.length % 2 === 0
    if (target.quotes.length % 2 === 0 || !complete || target.text.includes('\u2029') || areTokenised(source, target))
      return
    const lone = findLone(target.quotes, quoteRoles(target.text, target.quotes))
    if (lone === null) return
    const missing =
      lone.role === 'opens' ? Math.min(lone.place + 1, source.quotes.length - 1) : Math.max(lone.place - 1, 0)
    report({
      from: lone.mark.from,
      to: lone.mark.to,
      source: source.quotes[missing],
      message: lone.role,
      data: { mark: lone.mark.mark, text: target.text.slice(lone.mark.from, lone.mark.from + 40) },
      fixes: completing(lone, source, target),
    })
  },
  examples: {
    flags: [
      'es>en  Dijo que era «un error grave[»]. | He said it was [“]a serious mistake. => He said it was “a serious mistake.”',
      'fr>en  [«] Nous partons », dit-il. | We are leaving[”], he said. => “We are leaving”, he said.',
      'de>en  Die „alte[“] Brücke ist zu. | The [“]old bridge is closed.',
      'zh>en  [“]我们走吧”，他说。 | Let’s go,[”] he said. => “Let’s go,” he said.',
      'ru>en  Он сказал: «Нет[»]. | He said: ["]No. => He said: "No."',
    ],
    passes: [
      'es>en  «Empieza aquí y sigue en la otra oración. | “It starts here and goes on in the next sentence.',
      'pt>en  É a “casa” dos Silva. | It is the Silvas’ “house”, it’s theirs.',
      'he>en  הוא אמר: "כן". | He said: “yes”.',
      'uk>en  Він пішов. | “He left.',
      'ja>en  「はい」と言った。 | “Yes,” he said.',
    ],
  },
})
