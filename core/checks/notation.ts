import type { Range } from '../text/content'
import { type HouseRules, noHouseRules } from '../text/house-rules'
import { readRules } from './house/notation'

/** One link of an example. Ranges are what the check must mark, in reading order. */
export interface ExampleLink {
  readonly source: string
  readonly target: string
  readonly evidence: readonly Range[]
  readonly marks: readonly Range[]
  /** The target after the first fix of every finding; null when the example states none. */
  readonly fixed: string | null
}

/** A check's example as read from the notation. */
export interface Example {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly rules: HouseRules
  readonly links: readonly ExampleLink[]
  /** Other checks that fire on it, by id. */
  readonly others: readonly string[]
}

/** Takes the brackets out of a marked text; `\[`, `\]` and `\|` stand for themselves. */
export function readMarked(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = []
  let text = ''
  let open = -1
  for (const { 0: piece } of marked.matchAll(/\\[[\]|]|[[\]]|[^\\[\]]+|\\/g)) {
    if (piece === '[') {
      if (open >= 0) throw new Error(`a bracket inside a bracket: ${marked}`)
      open = text.length
    } else if (piece === ']') {
      if (open < 0) throw new Error(`a bracket closes that was not opened: ${marked}`)
      ranges.push({ from: open, to: text.length })
      open = -1
    } else text += /^\\[[\]|]$/.test(piece) ? piece.slice(1) : piece
  }
  if (open >= 0) throw new Error(`a bracket is not closed: ${marked}`)
  return { text, ranges }
}

function readLink(notation: string): ExampleLink {
  const [pair = '', fixed, ...moreFixes] = notation.split(/ =>(?: |$)/)
  const sides = pair.split(/(?<!\\)\| ?/)
  if (sides.length !== 2 || moreFixes.length > 0) throw new Error(`not SOURCE | TARGET => FIXED: ${notation}`)
  const source = readMarked((sides[0] ?? '').replace(/ $/, ''))
  const target = readMarked(sides[1] ?? '')
  return {
    source: source.text,
    target: target.text,
    evidence: source.ranges,
    marks: target.ranges,
    fixed: fixed === undefined ? null : readMarked(fixed).text,
  }
}

/**
 * Reads an example: `es>en  SOURCE [evidence] | TARGET [mark] => FIXED & other-check, other-check`. Two spaces after the
 * languages, or a glossary and patterns in between: `es>en {alcalde = mayor ~ provost}  SOURCE | TARGET` (the notation of
 * `house/notation.ts`); several links of one article are separated by ` \u2016 `. Exactly one space belongs to each separator, all
 * others to the texts.
 */
export function readExample(notation: string): Example {
  const head = /^([A-Za-z-]+)>([A-Za-z-]+)(?: \{(.+?)\})? {2}/.exec(notation)
  if (head === null) throw new Error(`an example begins like "es>en  ": ${notation}`)
  const others = / & ([a-z-]+(?:, [a-z-]+)*)$/.exec(notation)
  const body = notation.slice(head[0].length, others?.index ?? notation.length)
  return {
    sourceLanguage: head[1] ?? '',
    targetLanguage: head[2] ?? '',
    rules: head[3] === undefined ? noHouseRules : readRules(head[3]),
    links: body.split(' \u2016 ').map(readLink),
    others: others?.[1]?.split(', ') ?? [],
  }
}
