import { captionFormat } from './caption-format'
import { type CaptionMarkup, type Cue, layCues, secondsOf, trimCue } from './captions'
import { type CutText, cutMarkup, type MarkupTag, pairTags } from './cut-markup'
import { decodeReference } from './html-tokens'
import { isBlank, type Layout } from './layout'
import { type Line, linesOf } from './lines'

const timing = /^\s*(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}[ \t]*-->[ \t]*(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}/
const tag = /<(\/?)([a-z]+)?([^<>]{0,400})>/gi

/** WebVTT subtitles. Voices, classes and times in a cue are codes; notes, styles, regions and settings stay. */
export const vttFormat = captionFormat({
  id: 'vtt',
  extension: 'vtt',
  isOne: (text) => /^WEBVTT(?:[ \t\r\n]|$)/.test(text),
  lay: layVtt,
})

/** Takes a WebVTT file apart. */
export function layVtt(text: string): Layout {
  const lines = linesOf(text)
  return layCues(lines, cuesOf(lines), markup)
}

/** An empty line ends a cue; what has no times (a note, a style, what stands after an empty line) is none. */
function cuesOf(lines: readonly Line[]): readonly Cue[] {
  const cues: Cue[] = []
  let aside = false
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (isBlank(text)) aside = false
    else if (isBlank(lines[at - 1]?.text ?? '')) aside = /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(text)
    if (aside || !timing.test(text)) continue
    let to = at + 1
    while (to < lines.length && !isBlank(lines[to]?.text ?? '') && !timing.test(lines[to]?.text ?? '')) to += 1
    cues.push(trimCue(lines, { from: at + 1, to, seconds: secondsOf(text) }))
    at = to - 1
  }
  return cues
}

const reference = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Character references as the letters that they stand for. */
function decoded({ content, ...rest }: CutText): CutText {
  const decode = (from: number, to: number): string => content.text.slice(from, to).replace(reference, decodeReference)
  let text = ''
  let done = 0
  const codes = content.codes.map((code) => {
    text += decode(done, code.at)
    done = code.at
    return { ...code, at: text.length }
  })
  return { ...rest, content: { text: text + decode(done, content.text.length), codes } }
}

const markup: CaptionMarkup = {
  read: (text, first) => {
    const tags = [...text.matchAll(tag)].map(({ 0: all, 1: slash, 2: name, 3: rest = '', index }): MarkupTag => {
      const range = { from: index, to: index + all.length }
      const label = name?.toLowerCase() ?? rest.replace(/^\//, '').trim().slice(0, 12)
      return { kind: slash ? 'close' : name ? 'open' : 'point', name: label || '?', ...range }
    })
    const { pairs, points } = pairTags(tags)
    return decoded(cutMarkup(text, pairs, points, first))
  },
  spellNew: (text) => text.replace(/[&<>]/g, (sign) => references[sign] ?? sign),
}
