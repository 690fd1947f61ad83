import { captionFormat } from './caption-format'
import { type CaptionMarkup, type Cue, layCues, secondsOf, trimCue } from './captions'
import { cutMarkup, type MarkupTag, pairTags } from './cut-markup'
import { isBlank, type Layout } from './layout'
import { type Line, linesOf } from './lines'

const timing = /^\s*\d{1,3}:\d{1,2}:\d{1,2}[,.]\d{1,3}[ \t]*-->[ \t]*\d{1,3}:\d{1,2}:\d{1,2}[,.]\d{1,3}/
const beginning = /^\s*(?:\d+[ \t]*(?:\r\n|\n|\r)\s*)?\d{1,3}:\d{1,2}:\d{1,2}[,.]\d{1,3}[ \t]*-->/
const tag = /<(\/?)([bius]|font)(?:\s[^<>\n]{0,400})?>|\{([\\a-z][^{}\n]{0,200})\}/gi

/** SubRip subtitles. */
export const srtFormat = captionFormat({
  id: 'srt',
  extension: 'srt',
  isOne: (text) => beginning.test(text.slice(0, 200)),
  lay: laySrt,
  asTyped: true,
})

/** Takes a SubRip file apart. */
export function laySrt(text: string): Layout {
  const lines = linesOf(text)
  return layCues(lines, cuesOf(lines), markup)
}

/**
 * A cue's text goes on to the next line with times, or the number above it: empty lines may stand in it, and a cue
 * without text takes none of the next one's.
 */
function cuesOf(lines: readonly Line[]): readonly Cue[] {
  const times = lines.flatMap(({ text }, index) => (timing.test(text) ? [index] : []))
  return times.map((at, index) => {
    const next = times[index + 1]
    const to = next === undefined ? lines.length : isNumber(lines, next - 1, at) ? next - 1 : next
    return trimCue(lines, { from: at + 1, to, seconds: secondsOf(lines[at]?.text ?? '') })
  })
}

/** Whether a line is the number of the cue below it: it stands alone, or right after the line with times. */
const isNumber = (lines: readonly Line[], at: number, before: number): boolean =>
  at > before && /^\s*\d+\s*$/.test(lines[at]?.text ?? '') && (at === before + 1 || isBlank(lines[at - 1]?.text ?? ''))

const markup: CaptionMarkup = {
  read: (text, first) => {
    const tags = [...text.matchAll(tag)].map(({ 0: all, 1: slash, 2: name, 3: override, index }): MarkupTag => {
      const range = { from: index, to: index + all.length }
      if (override !== undefined) return { kind: 'point', name: override.replace('\\', '').slice(0, 12), ...range }
      return { kind: slash ? 'close' : 'open', name: (name ?? '').toLowerCase(), ...range }
    })
    const { pairs, points } = pairTags(tags)
    return cutMarkup(text, pairs, points, first)
  },
  spellNew: (text) => text,
}
