import { Slice } from 'prosemirror-model'
import { blockBreak, plain } from '../../../../core/text/content'
import { toDocument } from './document'

/** Text from elsewhere as a piece of a row: an empty line divides paragraphs, a single line end is a space. */
export function plainSlice(text: string): Slice {
  const joined = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[^\S\n]*\n\s*/g, blockBreak)
    .replaceAll('\n', ' ')
  return exactSlice(joined)
}

/** A piece of a row's own text, character for character. */
export function exactSlice(text: string): Slice {
  const line = toDocument(plain(text)).firstChild
  return line ? new Slice(line.content, 0, 0) : Slice.empty
}

/** A piece of a row as text for elsewhere: paragraphs with an empty line between them. */
export const plainText = (slice: Slice): string =>
  slice.content
    .textBetween(0, slice.content.size, '\n\n', (node) => node.type.spec.leafText?.(node) ?? '')
    .replaceAll(blockBreak, '\n\n')
