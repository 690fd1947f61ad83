import type { Segment, Side } from '../alignment/alignment'
import type { Block } from '../formats/format'
import { type Content, sliceContent } from '../text/content'
import { sentencesIn } from './sentences'

/** A block's content cut into sentences that join back to it; white space belongs to the sentence before it. */
export function segmentBlock(content: Content, language: string): readonly Content[] {
  const sentences = sentencesIn(content.text, language)
  return sentences.length < 2 ? [content] : sentences.map((range) => sliceContent(content, range))
}

/** All segments of one side in reading order, numbered `s1`, `s2`, … or `t1`, `t2`, …. */
export function segmentBlocks(blocks: readonly Block[], side: Side, language: string): readonly Segment[] {
  const initial = side === 'source' ? 's' : 't'
  return blocks
    .flatMap((block) => segmentBlock(block.content, language).map((content) => ({ block, content })))
    .map(({ block: { id, seconds }, content }, index) => ({
      id: `${initial}${index + 1}`,
      side,
      block: id,
      content,
      ...(seconds !== undefined && { seconds }),
    }))
}
