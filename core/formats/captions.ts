import type { Content, Range } from '../text/content'
import type { CutText } from './cut-markup'
import { isBlank, type LaidBlock, type Layout, makeBlock } from './layout'
import type { Line } from './lines'
import { type RawCode, rawFinder, spellCodes } from './spell-codes'

/** A cue: the lines of its text (indices, half-open) and how long it is shown. */
export interface Cue extends Range {
  readonly seconds: number
}

/** What subtitle formats differ in, once the cues are found. */
export interface CaptionMarkup {
  readonly read: (text: string, first: number) => CutText
  readonly spellNew: (text: string) => string
}

const usual: Readonly<Record<string, readonly [open: string, close: string]>> = {
  b: ['<b>', '</b>'],
  strong: ['<b>', '</b>'],
  i: ['<i>', '</i>'],
  em: ['<i>', '</i>'],
  u: ['<u>', '</u>'],
}

/** The texts of cues as blocks, which say how long they are shown; numbers, times, settings and all else between them are gaps. */
export function layCues(lines: readonly Line[], cues: readonly Cue[], markup: CaptionMarkup): Layout {
  const blocks: LaidBlock[] = []
  const raws = new Map<string, RawCode>()
  let done = 0
  let separator = ''
  const skip = (to: number) => {
    for (; done < to; done += 1) separator += (lines[done]?.text ?? '') + (lines[done]?.end ?? '')
  }
  for (const cue of cues) {
    const raw = rawOf(lines, cue)
    const cut = markup.read(raw, raws.size + 1)
    if (isBlank(cut.content.text)) continue
    skip(cue.from)
    for (const [id, own] of cut.raws) raws.set(id, own)
    const block = { ...makeBlock(blocks.length, 'caption', ''), content: cut.content, seconds: cue.seconds }
    blocks.push({ block, raw, separator, prefix: '', suffix: '' })
    done = cue.to
    separator = lines[done - 1]?.end ?? ''
  }
  skip(lines.length)
  const find = rawFinder(raws, usual)
  const spell = (content: Content): string =>
    spellCodes(content, find, (from, to) => markup.spellNew(content.text.slice(from, to)))
      .replace(firstLines, '')
      .replace(emptyLines, '\n')
  return { blocks, tail: separator, spell }
}

/** An empty line would end the cue, and one at its beginning would leave it empty. */
const firstLines = /^(?:[ \t]*(?:\r\n|\n|\r))+/
const emptyLines = /[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+/g

const rawOf = (lines: readonly Line[], { from, to }: Range): string =>
  lines
    .slice(from, to)
    .map(({ text, end }, index) => (from + index === to - 1 ? text : text + end))
    .join('')

/** Cuts a cue's lines where a block must end: lines without text around it, and a paragraph sign in it. */
export function trimCue(lines: readonly Line[], cue: Cue): Cue {
  let { from, to } = cue
  while (from < to && isBlank(lines[from]?.text ?? '')) from += 1
  const sign = lines.slice(from, to).findIndex(({ end }) => end === '\u2029')
  if (sign >= 0) to = from + sign + 1
  while (to > from && isBlank(lines[to - 1]?.text ?? '')) to -= 1
  return { ...cue, from, to }
}

const clock = /(?:(\d+):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})/g

/** How long the cue of a line with its times is shown, in seconds. */
export function secondsOf(timing: string): number {
  const [start = 0, end = 0] = [...timing.matchAll(clock)].map(
    ([, hours = '0', minutes, seconds, part = '']) =>
      Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(part.padEnd(3, '0')) / 1000,
  )
  return Math.max(0, end - start)
}
