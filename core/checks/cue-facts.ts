import { blockBreak } from '../text/content'
import type { Fact, Pair } from './check'

/** A link's part of a subtitle; a paragraph break in it is a line end, as which it is written. */
export interface CueData {
  readonly text: string
  readonly seconds: number
}

/** The subtitles that a link's target is of, each by its block; the passage is without the white space around it. */
export const cueFacts = ({ target, cues = [] }: Pair): readonly Fact<CueData>[] =>
  cues.flatMap(({ block, seconds, from, to }) => {
    const text = target.text.slice(from, to)
    const start = from + text.length - text.trimStart().length
    const end = start + text.trim().length
    const data = { text: text.replaceAll(blockBreak, '\n'), seconds }
    return start < end ? [{ from: start, to: end, key: block, data }] : []
  })

/** The whole text of a subtitle. */
export const cueText = (facts: readonly { readonly data: CueData }[]): string =>
  facts.map(({ data }) => data.text).join('')
