/** A half-open range of UTF-16 offsets into one text, `from <= to`; never inside a surrogate pair. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Replaces `from..to` by `insert`; `from === to` inserts, an empty `insert` removes. */
export interface Edit extends Range {
  readonly insert: string
}

/**
 * A piece of inline markup (bold on, bold off, a footnote mark, an XLIFF code) at a place in a text.
 * The raw markup stays with the format that read it; here are only what people see and what must survive.
 */
export interface InlineCode {
  /** Offset into the text, 0..text.length: the code stands before the character at `at`. */
  readonly at: number
  /** The same on both sides and in every revision; `open` and `close` of a pair share it. */
  readonly id: string
  readonly kind: 'open' | 'close' | 'point'
  /** What the chip shows: `b`, `i`, `a`, `1`. */
  readonly label: string
}

/** Text with its inline codes, sorted by `at`; codes at one place keep their order. */
export interface Content {
  readonly text: string
  readonly codes: readonly InlineCode[]
}

/** Stands inside a link's text where a block (paragraph, heading) ends and the next one begins: U+2029. */
export const blockBreak = '\u2029'

export const plain = (text: string): Content => ({ text, codes: [] })

export const sameContent = (a: Content, b: Content): boolean =>
  a.text === b.text &&
  a.codes.length === b.codes.length &&
  a.codes.every((code, index) => {
    const other = b.codes[index]
    return other !== undefined && code.at === other.at && code.id === other.id && code.kind === other.kind
  })

/** Joins contents end to end; codes keep their places. */
export function joinContents(parts: readonly Content[]): Content {
  let text = ''
  const codes: InlineCode[] = []
  for (const part of parts) {
    for (const code of part.codes) codes.push({ ...code, at: code.at + text.length })
    text += part.text
  }
  return { text, codes }
}

/** The part of a content inside `range`; a code at the very end belongs to what follows unless the content ends there. */
export function sliceContent(content: Content, { from, to }: Range): Content {
  const atEnd = to === content.text.length
  return {
    text: content.text.slice(from, to),
    codes: content.codes
      .filter((code) => code.at >= from && (code.at < to || (atEnd && code.at === to)))
      .map((code) => ({ ...code, at: code.at - from })),
  }
}

/** Applies edits that are sorted by `from` and do not overlap. Codes inside a replaced range move to its end. */
export function applyEdits(content: Content, edits: readonly Edit[]): Content {
  let text = ''
  let done = 0
  for (const edit of edits) {
    if (edit.from < done || edit.to < edit.from || edit.to > content.text.length)
      throw new RangeError(`edit ${edit.from}-${edit.to} overlaps or leaves a text of ${content.text.length}`)
    text += content.text.slice(done, edit.from) + edit.insert
    done = edit.to
  }
  text += content.text.slice(done)
  return { text, codes: content.codes.map((code) => ({ ...code, at: mapOffset(code.at, edits, 1) })) }
}

/** Where an offset lies after the edits; at an insertion `side` -1 stays before what is inserted, 1 goes after it. */
export function mapOffset(offset: number, edits: readonly Edit[], side: -1 | 1): number {
  let shift = 0
  for (const { from, to, insert } of edits) {
    if (to < offset || (to === offset && (from < to || side === 1))) shift += insert.length - (to - from)
    else if (from < offset) return from + shift + (side === 1 ? insert.length : 0)
    else break
  }
  return offset + shift
}
