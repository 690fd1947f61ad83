import type { Range } from '../text/content'
import { type QuoteMark, quoteRoles } from '../text/quotes'
import { areTokenised } from '../text/spaces'
import type { TextView } from '../text/view'
import { check, type Pair } from './check'
import { replaceFix } from './fix'

/** The mark of the source that stands for the target's mark number `place`; only when both have as many. */
const counterpart = ({ source, target }: Pair, place: number): QuoteMark | undefined =>
  source.quotes.length === target.quotes.length ? source.quotes[place] : undefined

const spaces = (text: string): number => text.length - text.replace(/[ \t\u00a0\u202f]+$/, '').length
const spacesAfter = (text: string): number => text.length - text.replace(/^[ \t\u00a0\u202f]+/, '').length

/** The mark with the spaces between it and what it encloses. */
function withInnerSpace({ text }: TextView, mark: Range, role: 'opens' | 'closes'): Range {
  return role === 'opens'
    ? { from: mark.from, to: mark.to + spacesAfter(text.slice(mark.to, mark.to + 20)) }
    : { from: mark.from - spaces(text.slice(Math.max(0, mark.from - 20), mark.from)), to: mark.to }
}

/** The word inside the quotation, beside the mark. */
function neighbour({ text }: TextView, range: Range, role: 'opens' | 'closes'): string {
  const beside = role === 'opens' ? /^[\p{L}\p{M}\p{N}]{1,30}/u : /[\p{L}\p{M}\p{N}]{1,30}$/u
  const slice =
    role === 'opens' ? text.slice(range.to, range.to + 30) : text.slice(Math.max(0, range.from - 30), range.from)
  return beside.exec(slice)?.[0] ?? ''
}

export const quoteDirection = check({
  id: 'quote-direction',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'errors',
  run: (pair, report) => {
    const { source, target } = pair
    const [open, close] = target.locale.quotes[0] ?? ['', '']
    if (target.quotes.length === 0 || target.locale.spaceBefore.has(close) || areTokenised(source, target)) return
    const roles = quoteRoles(target.text, target.quotes)
    const curly = target.quotes.some(({ mark }) => mark === open || mark === close)
    target.quotes.forEach((mark, place) => {
      const role = roles[place] ?? null
      const straight = mark.shape === 'either'
      if (role === null || (!straight && mark.mark !== open && mark.mark !== close)) return
      const range = withInnerSpace(target, mark, role)
      const right = role === 'opens' ? open : close
      const spaced = range.to - range.from > 1
      const reversed = !straight && mark.mark !== right
      if (!spaced && !reversed && !(straight && curly)) return
      const word = neighbour(target, range, role)
      const better = straight && !curly ? mark.mark : right
      report({
        ...range,
        source: counterpart(pair, place),
        level: reversed ? undefined : spaced ? 'awkward' : 'everything',
        message: reversed ? role : spaced ? 'space' : 'straight',
        data: { mark: mark.mark, right, text: role === 'opens' ? better + word : word + better },
        fixes: [replaceFix(range, better, 'quote')],
      })
    })
  },
  examples: {
    flags: [
      'es>en  Fue «un error[»], dijo. | It was “a mistake[ “], he said. => It was “a mistake”, he said.',
      'fr>en  Il refuse de [«] céder ». | He refuses to [” ]give in”. => He refuses to “give in”.',
      'de>en  Er sprach von [„]Verrat“. | He spoke of [“ ]treason”. => He spoke of “treason”.',
      'uk>en  Він назвав це [«]помилкою[»]. | He called it [”]a mistake[“]. => He called it “a mistake”.',
      'zh>en  他称之为“错误[”]。 | He called it “a mistake["]. => He called it “a mistake”.',
      'he>en  הוא אמר "לא["]. | He said "no[ "]. => He said "no".',
      'pt>en  Disse [“]sim”.\u2029Calou-se. | He said [“ ]yes”.\u2029He fell silent. => He said “yes”.\u2029He fell silent.',
    ],
    passes: [
      'es>en  Dijo: «No es ‘nuestro’». | He said: “It is not ‘ours’.”',
      'it>en  «Vieni» — «No», schermo da 24 pollici, anni ’90 | “Come”—“No,” and a 24" screen (“big”), the ’90s',
      'ru>en  « Да » , сказал он . | “ Yes ” , he said .',
      'fr>en  … des détails » sur les contacts. | …details” about the contacts.',
      'de>en  Er sagte: „Die Brücke ist zu. | He said: “The bridge is closed.',
      'en>fr  “Yes,” he said. | « Oui », dit-il.',
    ],
  },
})
