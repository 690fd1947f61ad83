import { fail, succeed } from '../problem'
import { decode } from './encoding'
import type { Block, Format } from './format'
import { documentOf, isBlank, type Layout, makeBlock, spellPlain, writeLaid } from './layout'
import { type Line, linesOf } from './lines'
import { writeBlocks } from './write-blocks'

/**
 * Plain text. A paragraph is a block; headings are guessed from their shape. White space at a line's start and end
 * stays in the block, where a check can mark it; newlines and blank lines are gaps.
 */
export const textFormat: Format = {
  id: 'text',
  extensions: ['txt', 'text'],
  recognise: (file) => {
    const decoded = decode(file)
    if (!decoded.ok || isMarkup(decoded.value.text)) return 0
    return /\.te?xt$/i.test(file.name) ? 0.9 : 0.5
  },
  read: (file) => {
    const decoded = decode(file)
    if (!decoded.ok) return decoded
    const { text, coding } = decoded.value
    if (isBlank(text)) return fail('file-empty', { name: file.name })
    return succeed({ document: documentOf(layText(text)), coding })
  },
  write: (original, texts, coding) => writeLaid(original, layText, texts, coding),
  create: (document) => writeBlocks(document, 'text'),
  asTyped: true,
}

/** Whether a text is HTML, XML or RTF: a text file, but not plain text. */
export const isMarkup = (text: string): boolean => /^\s*(<!doctype\b|<html\b|<\?xml\b|\{\\rtf)/i.test(text)

/** Takes a plain text apart into paragraphs. */
function layText(text: string): Layout {
  const lines = linesOf(text)
  const paragraphs: { separator: string; text: string; end: string }[] = []
  const wrapped = isHardWrapped(lines)
  let separator = ''
  let open = false
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (isBlank(line.text)) {
      separator += (open && last ? last.end : '') + line.text + line.end
      open = false
    } else if (open && wrapped && last && last.end !== '\u2029') {
      last.text += last.end + line.text
      last.end = line.end
    } else {
      paragraphs.push({ separator: open && last ? last.end : separator, text: line.text, end: line.end })
      separator = ''
      open = true
    }
  }
  const levels = guessHeadings(paragraphs.map((paragraph) => paragraph.text))
  return {
    blocks: paragraphs.map((paragraph, index) => {
      const level = levels[index] ?? null
      const block: Block = makeBlock(
        index,
        level === null ? 'paragraph' : 'heading',
        paragraph.text,
        level ?? undefined,
      )
      return { block, raw: paragraph.text, separator: paragraph.separator, prefix: '', suffix: '' }
    }),
    tail: open ? (paragraphs.at(-1)?.end ?? '') : separator,
    spell: spellPlain,
  }
}

const narrowest = 30
const widest = 120

/**
 * Whether single newlines only wrap lines: then the first word of a line would not have fitted on the line before, in
 * nearly all places, and many lines end within a sentence.
 */
function isHardWrapped(lines: readonly Line[]): boolean {
  const width = lines.reduce((most, { text }) => Math.max(most, text.trimEnd().length), 0)
  if (width < narrowest || width > widest) return false
  let pairs = 0
  let full = 0
  let ended = 0
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1]?.text ?? ''
    if (isBlank(text) || isBlank(next)) continue
    const word = /^\s*(\S{1,20})/.exec(next)?.[1] ?? ''
    pairs += 1
    if (text.trimEnd().length + 1 + word.length > width) full += 1
    if (sentenceEnd.test(text)) ended += 1
  }
  return pairs > 0 && full >= pairs * 0.8 && ended <= pairs * 0.6
}

const longestHeading = 140
const longestRun = 3
const sentenceEnd = /[.!?\u2026\u3002\uff01\uff1f\u061f]["'\u2019\u201d\u00bb)\]]*\s*$/
const finalPunctuation = /[.!?\u2026:;,\u3002\uff01\uff1f\u061f]["'\u2019\u201d\u00bb)\]]*\s*$/

/** Levels of the paragraphs that look like headings: short, without final punctuation, before a longer paragraph. */
function guessHeadings(texts: readonly string[]): readonly (number | null)[] {
  const levels: (number | null)[] = texts.map(() => null)
  let following: number | null = null
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    const text = texts[index] ?? ''
    if (!isTitleLike(text)) following = index
    else if (following !== null && following - index <= longestRun && (texts[following] ?? '').length > text.length)
      levels[index] = index === 0 ? 1 : 2
  }
  return levels
}

const isTitleLike = (text: string): boolean =>
  text.length <= longestHeading &&
  !/[\n\r]/.test(text) &&
  !finalPunctuation.test(text) &&
  /\p{L}/u.test(text) &&
  !/^\s*([-*\u2022\u2013\u2014]|\d+[.)])\s/.test(text)
