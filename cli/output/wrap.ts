import type { Range } from '../../core/text/content'
import { cells, visible } from './cells'

/** Breaks a text at its spaces into lines of at most `width` cells; a longer word gets a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && cells(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** A passage on one line with what stands around it. */
export interface Excerpt {
  readonly before: string
  readonly mark: string
  readonly after: string
}

const ellipsis = '\u2026'

/** Shows the range with as much of its paragraph as fits into `width` cells; an over-long passage is cut in its middle. */
export function excerpt(text: string, { from, to }: Range, width: number): Excerpt {
  const mark = shorten(visible(text.slice(from, to)), width)
  const room = Math.max(0, width - cells(mark))
  const start = Math.max(from - width, paragraphStart(text, from))
  const end = Math.min(to + width, paragraphEnd(text, to))
  const left = visible(text.slice(start, from))
  const right = visible(text.slice(to, end))
  const half = Math.floor(room / 2)
  const leftRoom = Math.max(half, room - cells(right))
  const before = keepEnd(left, leftRoom, start > paragraphStart(text, from))
  return { before, mark, after: keepStart(right, room - cells(before), end < paragraphEnd(text, to)) }
}

const isBreak = (character: string | undefined): boolean => character === '\n' || character === '\r'

function paragraphStart(text: string, from: number): number {
  let start = from
  while (start > 0 && !isBreak(text[start - 1])) start--
  return start
}

function paragraphEnd(text: string, to: number): number {
  let end = to
  while (end < text.length && !isBreak(text[end])) end++
  return end
}

/** The last `room` cells, from a word's start; `cut` when something was left out before. */
function keepEnd(text: string, room: number, cut: boolean): string {
  if (!cut && cells(text) <= room) return text
  const words = text.split(' ')
  while (words.length > 1 && cells(ellipsis + words.join(' ')) > room) words.shift()
  return words.length > 1 ? ellipsis + words.join(' ') : ''
}

function keepStart(text: string, room: number, cut: boolean): string {
  if (!cut && cells(text) <= room) return text
  const words = text.split(' ')
  while (words.length > 1 && cells(words.join(' ') + ellipsis) > room) words.pop()
  return words.length > 1 ? words.join(' ') + ellipsis : ''
}

function shorten(text: string, room: number): string {
  if (cells(text) <= room) return text
  const characters = [...text]
  const half = Math.floor((room - 1) / 2)
  return `${characters.slice(0, half).join('')}${ellipsis}${characters.slice(-half).join('')}`
}
