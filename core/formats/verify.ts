import { fail, type Result, succeed } from '../problem'
import { type Content, type InlineCode, sameContent } from '../text/content'
import type { BilingualFormat, ExchangeReview, ExchangeRow, Unit } from './bilingual'
import { decodeAs } from './encoding'
import type { Block, BlockTexts, EarlierChanges, Format, SourceFile, TextCoding } from './format'

/** What a document was written from. */
export interface WrittenDocument {
  /** Of the review's original, as it was read. */
  readonly blocks: readonly Block[]
  readonly texts: BlockTexts
  readonly tracked: boolean
  /** As the file was written, where that is asked for. */
  readonly coding: TextCoding
  /** The file that it was written into; null for a new one. */
  readonly into: {
    readonly file: SourceFile
    /** How it was read, and is written. */
    readonly revisions: EarlierChanges
    /** It holds tracked changes of its own, which paragraphs that nobody corrected keep. */
    readonly revised: boolean
  } | null
}

/**
 * Reads what was written, and says whether it holds the new texts and nothing else, and with all tracked changes
 * rejected those before: `export-differs` with the words where it does not. White space and characters that not every
 * format can hold are no part of the comparison, nor is the order: what stands in a box or a note is read beside it.
 */
export function verifyDocument(to: Format, bytes: Uint8Array, written: WrittenDocument): Result<null> {
  const { blocks, texts, tracked, coding, into } = written
  const newTexts = ({ id, content }: Block): readonly string[] => (texts.get(id) ?? [content]).map(({ text }) => text)
  if (to.asTyped) return verifyTyped(to, decodeAs(bytes, coding), blocks.flatMap(newTexts))
  const own = into?.revisions ?? 'latest'
  for (const revisions of tracked ? (['latest', 'original'] as const) : [own]) {
    const isOld = tracked && revisions === 'original'
    const isWhole = into === null || revisions === own || !into.revised
    const pieces = blocks
      .filter((block) => isWhole || isChanged(block, texts))
      .flatMap((block) =>
        (isOld && !block.untracked ? [block.content.text] : newTexts(block)).map((text) => ({ block, text })),
      )
    const read = readAgain(to, bytes, revisions)
    if (!read.ok && pieces.some(looksBinary)) continue
    if (!read.ok) return read
    const lost = lostFrom(pieces, read.value, isWhole, to, written)
    if (lost !== null) return differs(to, lost)
  }
  return succeed(null)
}

/** A paragraph of a text, and the block of the original whose place it takes. */
interface Piece {
  readonly block: Block
  readonly text: string
}

const isChanged = ({ id, content }: Block, texts: BlockTexts): boolean => {
  const [first, ...others] = texts.get(id) ?? [content]
  return first === undefined || others.length > 0 || !sameContent(first, content)
}

/** A text file with such characters is written as it is meant, and then taken for none. */
const looksBinary = ({ text }: { readonly text: string }): boolean => /[^\P{Cc}\t\n\v\f\r\x7f-\x9f]/u.test(text)

const lettersOf = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\ufffd-\uffff]+/gu, '')

const differs = ({ id }: { readonly id: string }, words: string) =>
  fail('export-differs', { format: id, words: words.trim().slice(0, 60) })

/** The letters of a file, in reading order; none where nothing is left to read. */
function readAgain(to: Format, bytes: Uint8Array, revisions: EarlierChanges): Result<string> {
  const read = to.read({ name: `${to.id}.${to.extensions[0]}`, bytes }, { revisions })
  if (read.ok) return succeed(lettersOf(read.value.document.blocks.map(({ content }) => content.text).join('')))
  return read.problem.code === 'file-empty' ? succeed('') : read
}

/** The first words that a file lacks, or has too many; null when there are none. */
function lostFrom(
  pieces: readonly Piece[],
  found: string,
  isWhole: boolean,
  to: Format,
  written: WrittenDocument,
): string | null {
  const missing = missingIn(pieces, found)
  const { into } = written
  // A new file may say more, a page has a title; and what was in a chip goes and comes with it.
  if (into === null) return missing[0]?.text ?? null
  if (sameChips(written)) return missing[0]?.text ?? (isWhole ? surplusIn(pieces, found) : null)
  if (missing.length === 0) return null
  const left = withoutChips(to, written, into)
  return missing.find(({ block }) => left.includes(lettersOf(block.content.text)))?.text ?? null
}

/** The pieces that stand nowhere in a file. They are looked for in their order first, where they nearly always are. */
function missingIn<Text extends { readonly text: string }>(pieces: readonly Text[], found: string): readonly Text[] {
  let at = 0
  return pieces.filter(({ text }) => {
    const letters = lettersOf(text)
    const next = found.indexOf(letters, at)
    if (next >= 0) at = next + letters.length
    return next < 0 && !found.includes(letters)
  })
}

/** Where a file that has all pieces goes on otherwise than they do; null when it holds no letter more or less. */
function surplusIn(pieces: readonly { readonly text: string }[], found: string): string | null {
  const letters = pieces.map(({ text }) => lettersOf(text))
  const all = letters.join('')
  if (all.length === found.length) return null
  let done = 0
  const other = letters.findIndex((own) => {
    const goesOn = found.startsWith(own, done)
    done += own.length
    return !goesOn
  })
  return pieces[other]?.text ?? found.slice(all.length)
}

const pointsIn = (contents: readonly Content[]): readonly string[] =>
  contents.flatMap(({ codes }) => codes.filter(({ kind }) => kind === 'point').map(({ id }) => id))

const newContents = ({ blocks, texts }: WrittenDocument): readonly Content[] =>
  blocks.flatMap((block) => texts.get(block.id) ?? [block.content])

/** Whether every chip that may hold text of its own (a picture, a note) is there once, as before. */
const sameChips = (written: WrittenDocument): boolean =>
  [...pointsIn(newContents(written))].sort().join('\n') ===
  [...pointsIn(written.blocks.map(({ content }) => content))].sort().join('\n')

/** The letters of the original once the chips that were taken out are out of it, and nothing else was done. */
function withoutChips(
  to: Format,
  written: WrittenDocument,
  { file, revisions }: NonNullable<WrittenDocument['into']>,
): string {
  const staying = new Set(pointsIn(newContents(written)))
  const isOut = ({ kind, id }: InlineCode): boolean => kind === 'point' && !staying.has(id)
  const texts = new Map(
    written.blocks
      .filter(({ content }) => content.codes.some(isOut))
      .map(({ id, content }) => [id, [{ ...content, codes: content.codes.filter((code) => !isOut(code)) }]]),
  )
  const bytes = to.write(file, texts, null, undefined, { revisions })
  const read = bytes.ok ? readAgain(to, bytes.value, revisions) : bytes
  return read.ok ? read.value : ''
}

/**
 * For formats in which a typed sign may be markup when it is read again: all letters and digits of the texts stand in
 * the file, in their order.
 */
function verifyTyped(to: Format, file: string, wanted: readonly string[]): Result<null> {
  let at = 0
  for (const words of wanted)
    for (const [letter] of words.matchAll(/[\p{L}\p{N}]/gu)) {
      const found = file.indexOf(letter, at)
      if (found < 0) return differs(to, words)
      at = found + letter.length
    }
  return succeed(null)
}

/** The same for a format of both languages; `into` is the file whose translations were replaced, null for a new one. */
export function verifyExchange(
  to: BilingualFormat,
  bytes: Uint8Array,
  review: ExchangeReview,
  into: SourceFile | null,
): Result<null> {
  const { read: reader, holds = ({ target }: ExchangeRow) => target.text } = to
  if (reader === undefined) return succeed(null)
  const unitsIn = (file: SourceFile): Result<readonly Unit[]> => {
    const read = reader(file)
    if (read.ok) return succeed(read.value.document.units)
    return read.problem.code === 'file-empty' ? succeed([]) : read
  }
  const units = unitsIn({ name: `${to.id}.${to.extensions[0]}`, bytes })
  if (!units.ok && review.rows.some(({ source, target }) => looksBinary(source) || looksBinary(target)))
    return succeed(null)
  if (!units.ok) return units
  const before = into === null ? succeed(null) : unitsIn(into)
  if (!before.ok) return before
  const rows = new Map(review.rows.map((row) => [row.id, row.target.text]))
  const wanted =
    before.value?.map(({ id, target, locked }) => (locked ? target.text : (rows.get(id) ?? target.text))) ??
    review.rows.flatMap((row) => holds(row) ?? [])
  const pieces = wanted.map((text) => ({ text }))
  const found = lettersOf(units.value.map(({ target }) => target.text).join(''))
  const lost = missingIn(pieces, found)[0]?.text ?? surplusIn(pieces, found)
  return lost === null ? succeed(null) : differs(to, lost)
}
