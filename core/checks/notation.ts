import type { Content, InlineCode, Range } from '../text/content'
import { type HouseRules, noHouseRules } from '../text/house-rules'
import type { CodeRelation, CuePart, LinkCodes } from './check'
import { readRules } from './house/notation'

/** One link of an example. Ranges are what the check must mark, in reading order. */
export interface ExampleLink {
  readonly source: string
  readonly target: string
  /** Where it has any. */
  readonly codes?: LinkCodes | undefined
  /** Where the example is a subtitle. */
  readonly cues?: readonly CuePart[] | undefined
  readonly evidence: readonly Range[]
  readonly marks: readonly Range[]
  /** The target after the first fix of every finding, as `showContent` shows it; null when the example states none. */
  readonly fixed: string | null
}

/** A check's example as read from the notation. */
export interface Example {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly relation: CodeRelation
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

const codeWord = /\u2039(\/?)([\w ]+):([^\u203a/]*)(\/?)\u203a/g

/** A marked text with its inline codes: `\u20391:b\u203abold\u2039/1:b\u203a`, `\u20392:*\/\u203a` for a point. */
function readCoded(marked: string): Content & { readonly ranges: readonly Range[] } {
  const { text, ranges } = readMarked(marked)
  const codes: InlineCode[] = []
  const cuts: { readonly from: number; readonly length: number }[] = []
  let plain = ''
  let done = 0
  for (const { 0: word, 1: closes, 2: id = '', 3: label = '', 4: point, index } of text.matchAll(codeWord)) {
    plain += text.slice(done, index)
    done = index + word.length
    cuts.push({ from: index, length: word.length })
    codes.push({ at: plain.length, id, kind: closes ? 'close' : point ? 'point' : 'open', label })
  }
  const place = (offset: number): number =>
    cuts.reduce((at, { from, length }) => (from < offset ? at - length : at), offset)
  return {
    text: plain + text.slice(done),
    codes,
    ranges: ranges.map(({ from, to }) => ({ from: place(from), to: place(to) })),
  }
}

/** A content with its codes as examples write them. */
export function showContent({ text, codes }: Content): string {
  let shown = ''
  let done = 0
  for (const { at, id, kind, label } of codes) {
    shown += `${text.slice(done, at)}\u2039${kind === 'close' ? '/' : ''}${id}:${label}${kind === 'point' ? '/' : ''}\u203a`
    done = at
  }
  return shown + text.slice(done)
}

function readLink(notation: string): ExampleLink {
  const [texts = '', fixed, ...moreFixes] = notation.split(/ =>(?: |$)/)
  const sides = texts.split(/(?<!\\)\| ?/)
  if (sides.length < 2 || sides.length > 3 || moreFixes.length > 0)
    throw new Error(`not SOURCE | MACHINE | TARGET => FIXED: ${notation}`)
  const last = sides.length - 1
  const [source, machine, target] = [0, last - 1, last].map((side) =>
    readCoded(side === last ? (sides[side] ?? '') : (sides[side] ?? '').replace(/ $/, '')),
  ) as [ReturnType<typeof readCoded>, ReturnType<typeof readCoded>, ReturnType<typeof readCoded>]
  const before = last === 1 ? target : machine
  const codes = {
    source: { text: source.text, codes: source.codes },
    machine: { text: before.text, codes: before.codes },
    target: target.codes,
  }
  return {
    source: source.text,
    target: target.text,
    ...(codes.source.codes.length + codes.machine.codes.length + codes.target.length > 0 && { codes }),
    evidence: source.ranges,
    marks: target.ranges,
    fixed: fixed === undefined ? null : readMarked(fixed).text,
  }
}

/**
 * Reads an example: `es>en  SOURCE [evidence] | TARGET [mark] => FIXED & other-check, other-check`. Two spaces after the
 * languages, or a glossary and patterns in between: `es>en {alcalde = mayor ~ provost}  SOURCE | TARGET` (the notation of
 * `house/notation.ts`). With inline codes: `es>en  SOURCE | MACHINE TEXT | TARGET`, the codes being the same on both sides, or
 * with ` (two files)`, ` (two formats)` after the languages; ` (2.5 s)` there makes it a subtitle that is shown so long. Several links of one article are separated by ` \u2016 `. Exactly one space belongs to each separator, all
 * others to the texts.
 */
export function readExample(notation: string): Example {
  const head = /^([A-Za-z-]+)>([A-Za-z-]+)(?: \((two files|two formats|[\d.]+ s)\))?(?: \{(.+?)\})? {2}/.exec(notation)
  if (head === null) throw new Error(`an example begins like "es>en  ": ${notation}`)
  const seconds = head[3]?.endsWith(' s') ? Number.parseFloat(head[3]) : null
  const others = / & ([a-z-]+(?:, [a-z-]+)*)$/.exec(notation)
  const body = notation.slice(head[0].length, others?.index ?? notation.length)
  return {
    sourceLanguage: head[1] ?? '',
    targetLanguage: head[2] ?? '',
    relation: head[3] === 'two files' ? 'alike' : head[3] === 'two formats' ? 'apart' : 'shared',
    rules: head[4] === undefined ? noHouseRules : readRules(head[4]),
    links: body
      .split(' \u2016 ')
      .map(readLink)
      .map((link) =>
        seconds === null ? link : { ...link, cues: [{ block: 'b1', seconds, from: 0, to: link.target.length }] },
      ),
    others: others?.[1]?.split(', ') ?? [],
  }
}
