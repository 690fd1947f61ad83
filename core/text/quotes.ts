import type { Range } from './content'

/** One quotation mark (never an apostrophe). */
export interface QuoteMark extends Range {
  readonly mark: string
  /** By its shape alone; a straight mark says nothing, and some shapes open in one language and close in another. */
  readonly shape: 'opens' | 'closes' | 'either'
}

const shapes: Readonly<Record<string, QuoteMark['shape']>> = {
  '"': 'either',
  '\uff02': 'either',
  '\u201c': 'opens',
  '\u201d': 'closes',
  '\u201e': 'opens',
  '\u201f': 'opens',
  '\u00ab': 'opens',
  '\u00bb': 'closes',
  '\u300c': 'opens',
  '\u300d': 'closes',
  '\u300e': 'opens',
  '\u300f': 'closes',
  '\u301d': 'opens',
  '\u301e': 'closes',
  '\u301f': 'closes',
}

/** With the block break, at which an open quotation ends. */
const pattern = /[\u2029"\uff02\u201c-\u201f\u00ab\u00bb\u300c-\u300f\u301d-\u301f]/g
/** 6\u00bd", 24" and 12' 5": inches and seconds; \u05d7\u05f4\u05db as it is mostly typed: a quote inside a Hebrew abbreviation. */
const measure = /[\d\u00bc-\u00be]$/
const hebrew = /[\u0590-\u05ff]/

/**
 * The double quotation marks of a text in order, of any script. Single marks are left out: \u2019 is an apostrophe far
 * more often. A straight mark after a digit counts as inches unless a quotation is open.
 */
export function findQuotes(text: string): readonly QuoteMark[] {
  const marks: QuoteMark[] = []
  let straightOpen = false
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    const before = text[index - 1] ?? ''
    const after = text[index + 1] ?? ''
    if (mark === '\u2029') {
      straightOpen = false
      continue
    }
    if (mark === '"') {
      if (hebrew.test(before) && hebrew.test(after)) continue
      if (!straightOpen && measure.test(before)) continue
      straightOpen = !straightOpen
    }
    marks.push({ from: index, to: index + 1, mark, shape: shapes[mark] ?? 'either' })
  }
  return marks
}

/** What a mark does where it stands; null when its neighbours do not tell (`word"word`). */
export type QuoteRole = 'opens' | 'closes' | null

const mayOpenAfter = /[\s([{\u2014\u2013/\u2018'"\u201c\u00bf\u00a1-]/
const mayCloseBefore = /[\s,.;:!?)\]}\u2026\u2014\u2013/\u2019'"\u201d-]/
const closesOnly = /[,.;:!?)\]}]/

/** What the characters beside a mark say: both, when it stands free. */
function sides(text: string, { from, to }: Range): { readonly opens: boolean; readonly closes: boolean } {
  const before = text[from - 1]
  const after = text[to]
  const opens = before === undefined || mayOpenAfter.test(before)
  const closes = after === undefined || mayCloseBefore.test(after)
  if (opens && closes && after !== undefined && closesOnly.test(after)) return { opens: false, closes }
  return { opens, closes }
}

/**
 * What each mark does, judged by its place first, then by what is open, by the mark that follows, and by its shape last:
 * a mark of the wrong shape is told by this. Nothing stays open across a block's end.
 */
export function quoteRoles(text: string, marks: readonly QuoteMark[]): readonly QuoteRole[] {
  let open = false
  return marks.map((mark, place) => {
    const previous = marks[place - 1]
    if (previous !== undefined && open && text.slice(previous.to, mark.from).includes('\u2029')) open = false
    const { opens, closes } = sides(text, mark)
    let role: QuoteRole = null
    if (opens !== closes) role = opens ? 'opens' : 'closes'
    else if (opens) {
      const next = marks[place + 1]
      const nextSides = next === undefined ? null : sides(text, next)
      if (open) role = 'closes'
      else if (nextSides?.closes && !nextSides.opens) role = 'opens'
      else role = mark.shape === 'either' ? 'opens' : mark.shape
    }
    open = role === null ? open : role === 'opens'
    return role
  })
}
