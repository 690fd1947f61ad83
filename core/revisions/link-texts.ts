import type { Segment } from '../alignment/alignment'
import { segmentOf } from '../alignment/link-text'
import type { CodeRelation, CuePart, LinkCodes } from '../checks/check'
import type { LinkTexts } from '../checks/run'
import { blockBreak, type Content } from '../text/content'
import type { LinkState, Review } from './model'

/** What the checks are asked about: a link with the English that stands in it now. */
export function linkTexts(
  { segments }: Pick<Review, 'segments'>,
  { link, source, machine }: LinkState,
  current: Content,
): LinkTexts {
  const codes = codesOf(source, machine, current)
  const cues = cuesOf(
    link.target.map((id) => segmentOf(id, segments)),
    current.text,
  )
  return {
    id: link.id,
    source: source.text,
    target: current.text,
    ...(codes && { codes }),
    ...(cues.length > 0 && { cues }),
  }
}

/** A text of one subtitle is of it whatever its paragraphs; of several, each paragraph is of one while none was put in or taken out. */
function cuesOf(segments: readonly Segment[], text: string): readonly CuePart[] {
  const blocks = [...new Map(segments.map((segment) => [segment.block, segment])).values()]
  const parts = blocks.length === 1 ? [text] : text.split(blockBreak)
  if (parts.length !== blocks.length) return []
  let from = 0
  return blocks.flatMap(({ block, seconds }, index) => {
    const start = from
    const to = start + (parts[index]?.length ?? 0)
    from = to + blockBreak.length
    return seconds === undefined ? [] : [{ block, seconds, from: start, to }]
  })
}

/** The codes of a link with this English; null where it has none. */
export function codesOf(source: Content, machine: Content, current: Content): LinkCodes | null {
  if (source.codes.length + machine.codes.length + current.codes.length === 0) return null
  return { source, machine, target: current.codes }
}

/** Formats in which a code of the translation names the one of the source. */
const sharing: ReadonlySet<string> = new Set(['xliff-1', 'xliff-2', 'tmx'])
/** Formats that are one kind to those who look at inline codes. */
const kinds: Readonly<Record<string, string>> = { odt: 'docx' }

/** What the codes of a review's two sides have to do with each other, by the files that they came from. */
export function codeRelation({ attachments }: Pick<Review, 'attachments'>): CodeRelation {
  const formatOf = (side: 'source' | 'target'): string | undefined => {
    const format = attachments.find((each) => each.side === side && each.version === undefined)?.format
    return format && (kinds[format] ?? format)
  }
  const [source, target] = [formatOf('source'), formatOf('target')]
  if (source !== undefined) return source === target ? 'alike' : 'apart'
  return target !== undefined && sharing.has(target) ? 'shared' : 'apart'
}
