import type { Range } from '../text/content'
import { type QuoteMark, quoteRoles } from '../text/quotes'
import { areTokenised } from '../text/spaces'
import type { TextView } from '../text/view'
import { check, type Fix, type Pair } from './check'
import { editsFix, replaceFix } from './fix'

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

/** A mark that is not as it should be: where it stands with the spaces inside, and what belongs there. */
interface Fault {
  readonly place: number
  readonly mark: QuoteMark
  readonly role: 'opens' | 'closes'
  readonly range: Range
  readonly kind: 'reversed' | 'spaced' | 'straight'
  readonly better: string
}

/** A space on both sides: only the other marks tell what it does. */
const isLoose = ({ text }: TextView, { from, to }: Range): boolean =>
  /[ \u00a0]/.test(text[from - 1] ?? '') && /[ \u00a0]/.test(text[to] ?? '')

function findFaults({ source, target }: Pair): readonly Fault[] {
  const [open, close] = target.locale.quotes[0] ?? ['', '']
  if (target.quotes.length === 0 || target.locale.spaceBefore.has(close) || areTokenised(source, target)) return []
  const roles = quoteRoles(target.text, target.quotes)
  const curly = target.quotes.some(({ mark }) => mark === open || mark === close)
  return target.quotes.flatMap((mark, place) => {
    const role = roles[place] ?? null
    const straight = mark.shape === 'either'
    if (role === null || (!straight && mark.mark !== open && mark.mark !== close)) return []
    const range = withInnerSpace(target, mark, role)
    const right = role === 'opens' ? open : close
    const better = straight && !curly ? mark.mark : right
    const fault = { place, mark, role, range, better }
    if (!straight && mark.mark !== right) return { ...fault, kind: 'reversed' }
    if (range.to - range.from > 1) return { ...fault, kind: 'spaced' }
    return straight && curly ? { ...fault, kind: 'straight' } : []
  })
}

/** A quotation with a space at both ends is one fault: the mark that closes what the mark before it opens. */
const closesSpaced = (fault: Fault, before: Fault | undefined): boolean =>
  before?.kind === 'spaced' &&
  fault.kind === 'spaced' &&
  before.role === 'opens' &&
  fault.role === 'closes' &&
  fault.place === before.place + 1

const closeUp = (first: Fault, last: Fault): Fix =>
  editsFix(
    [
      { ...first.range, insert: first.better },
      { ...last.range, insert: last.better },
    ],
    '',
    'remove-spaces',
  )

export const quoteDirection = check({
  id: 'quote-direction',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'errors',
  run: (pair, report) => {
    const { target } = pair
    const faults = findFaults(pair)
    const unsure = target.quotes.length % 2 === 1
    faults.forEach((fault, index) => {
      const { mark, role, range, kind, better, place } = fault
      if (closesSpaced(fault, faults[index - 1])) return
      const after = faults[index + 1]
      const partner = after !== undefined && closesSpaced(after, fault) ? after : undefined
      const word = neighbour(target, range, role)
      const [open, close] = target.locale.quotes[0] ?? ['', '']
      report({
        ...range,
        source: counterpart(pair, place),
        level: { reversed: undefined, spaced: 'awkward' as const, straight: 'everything' as const }[kind],
        message: { reversed: role, spaced: partner === undefined ? 'space' : 'spaces', straight: 'straight' }[kind],
        data: {
          mark: mark.mark,
          right: role === 'opens' ? open : close,
          text: role === 'opens' ? better + word : word + better,
        },
        fixes:
          unsure && isLoose(target, mark)
            ? []
            : [partner === undefined ? replaceFix(range, better, 'quote') : closeUp(fault, partner)],
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
      'zh>en  [“]他说“不[”]。 | He said [" ]no " and [" ]left.',
      'he>en  הוא אמר "לא["]. | He said "no[ "]. => He said "no".',
      'zh>en  他称之为[“]温室效应”，然后走了。 | He called it [" ]greenhouse effect " and left. => He called it "greenhouse effect" and left.',
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
