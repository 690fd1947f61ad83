import { distributeTexts } from '../alignment/distribute'
import { fail, type Result, succeed } from '../problem'
import type { Attachment, LinkState, Review } from '../revisions/model'
import { chosenText, machineOriginal, type TextChoice, untouchedCorrected } from '../revisions/texts'
import { type Content, plain, sliceContent } from '../text/content'
import { exchangeReview } from './exchange-review'
import type { Block, BlockTexts, TextCoding } from './format'
import { findBilingual, formatFor } from './index'
import type { FindingNote } from './notes'
import { fileOf, optionsOf, readOriginal } from './originals'
import { remarksBeside } from './remarks'
import type { HearStage } from './stage'
import { trackedBlocks } from './tracked-blocks'
import { verifyDocument, verifyExchange } from './verify'

/** How a review's English is to be written. What is left out is as it came in. */
export interface ExportRequest {
  readonly text: TextChoice
  /** Id of a format. */
  readonly format?: string | undefined
  readonly coding?: Partial<TextCoding> | undefined
  /** `tracked`: what changed against the machine text, with who changed it and when, and the open comments. */
  readonly changes?: 'tracked' | 'none' | undefined
  /** Written as comments with tracked changes. */
  readonly notes?: readonly FindingNote[] | undefined
  /** Texts that take the place of the chosen ones, by link. */
  readonly contents?: ReadonlyMap<string, Content> | undefined
}

const usualCoding: TextCoding = { encoding: 'utf-8', bom: false, newline: '\n' }

/** The coding asked for; another encoding than the original's has a byte order mark where that is usual. */
function codingOf(original: TextCoding | null, { encoding, bom, newline }: Partial<TextCoding>): TextCoding {
  const own = original ?? usualCoding
  const usualBom = encoding === undefined || encoding === own.encoding ? own.bom : encoding.startsWith('utf-16')
  return { encoding: encoding ?? own.encoding, bom: bom ?? usualBom, newline: newline ?? own.newline }
}

/**
 * A review's English as bytes. In the format it came in only texts change: what nobody touched is the same to the byte
 * when the coding is the same. `export-encoding` when a character has no place in the encoding, `export-format` when
 * the format cannot be written from this original or cannot hold what is asked for, `export-differs` when what was
 * written reads otherwise than it should.
 */
export function exportReview(
  review: Review,
  request: ExportRequest,
  hear: HearStage = () => undefined,
): Result<Uint8Array> {
  const original = machineOriginal(review)
  if (original === undefined) return fail('journal-damaged', { name: review.header.title, line: 1 })
  const whole = wholeFile(review, original, request)
  if (whole !== null) return succeed(whole)
  hear('reading')
  const read = readOriginal(original, 'target')
  if (!read.ok) return read
  const to = request.format ?? original.format
  const { blocks, revisions = 0 } = read.value
  const coding = codingOf(original.coding, request.coding ?? {})
  const parts = { original, blocks, revised: revisions > 0, coding, hear }
  hear('writing')
  return findBilingual(to) === undefined
    ? writeDocument(review, request, to, parts)
    : writeExchange(review, request, to, parts)
}

interface Parts {
  readonly original: Attachment
  readonly blocks: readonly Block[]
  /** The original holds tracked changes of its own. */
  readonly revised: boolean
  readonly coding: TextCoding
  readonly hear: HearStage
}

const textOf = (request: ExportRequest, state: LinkState): Content =>
  request.contents?.get(state.link.id) ?? chosenText(state, request.text)

function writeDocument(review: Review, request: ExportRequest, id: string, parts: Parts): Result<Uint8Array> {
  const { original, blocks, revised, coding, hear } = parts
  const to = formatFor(id)
  const tracks = request.changes === 'tracked'
  if (tracks && (to.tracks === undefined || request.text !== 'corrected')) return fail('export-format', { format: id })
  const links = review.order.flatMap((link) => {
    const state = review.links.get(link)
    return state ? [{ ...state.link, content: textOf(request, state) }] : []
  })
  const texts = distributeTexts(links, review.segments, blocks)
  const tracked = tracks ? trackedBlocks(review, blocks, texts) : null
  const ownText = (state: LinkState): Content => textOf(request, state)
  const remarks = tracks ? remarksBeside(review, blocks, ownText, request.notes ?? []) : new Map()
  const dressing = { tracked, remarks }
  const written = { blocks, texts, tracked: tracks, coding }
  if (id === original.format) {
    const [file, options] = [fileOf(original), optionsOf(original)]
    const into = { file, revisions: original.revisions ?? 'latest', revised }
    return verified(to.write(file, texts, coding, dressing, options), hear, (bytes) =>
      verifyDocument(to, bytes, { ...written, into }),
    )
  }
  if (to.create === undefined) return fail('export-format', { format: id })
  const current = tracks
    ? blocks.map((block) => firstText(block, texts))
    : blocks.flatMap((block) => writtenBlocks(block, texts))
  const { title, targetLanguage: language } = review.header
  return verified(to.create({ title, language, blocks: current, coding, dressing }), hear, (bytes) =>
    verifyDocument(to, bytes, { ...written, into: null }),
  )
}

/** What was written, once it was read again and says what it should. */
function verified(
  written: Result<Uint8Array>,
  hear: HearStage,
  verify: (bytes: Uint8Array) => Result<null>,
): Result<Uint8Array> {
  hear('checking')
  const verdict = written.ok ? verify(written.value) : written
  return verdict.ok ? written : verdict
}

/** A block as it is written: divided ones as several, without white space around them. */
const writtenBlocks = (block: Block, texts: BlockTexts): readonly Block[] =>
  (texts.get(block.id) ?? [block.content]).map((content, index) => ({
    ...block,
    id: index === 0 ? block.id : `${block.id}.${index}`,
    content: trimmed(content),
  }))

/** A block whose changes are written with it: what it was divided into, or joined with, stands in these. */
const firstText = (block: Block, texts: BlockTexts): Block => {
  const contents = texts.get(block.id)
  return contents === undefined ? block : { ...block, content: contents[0] ?? plain('') }
}

function trimmed(content: Content): Content {
  const from = content.text.search(/\S|$/)
  return sliceContent(content, { from, to: Math.max(from, content.text.trimEnd().length) })
}

function writeExchange(review: Review, request: ExportRequest, id: string, parts: Parts): Result<Uint8Array> {
  const { original, blocks, coding } = parts
  const to = findBilingual(id)
  if (to === undefined) return fail('export-format', { format: id })
  const inPlace = id === original.format && to.write !== undefined
  const exchange = exchangeReview(review, {
    coding,
    textOf: (state) => textOf(request, state),
    kinds: new Map(blocks.map((block) => [block.id, block.kind])),
    byUnit: inPlace,
  })
  const into = inPlace ? fileOf(original) : null
  const written = into && to.write ? to.write(into, exchange) : to.create(exchange)
  return verified(written, parts.hear, (bytes) => verifyExchange(to, bytes, exchange, into))
}

/** The human version that came with the review, as long as it is what is asked for, to the byte. */
function wholeFile(review: Review, original: Attachment, { text, format, coding, contents }: ExportRequest) {
  if (text !== 'corrected' || contents !== undefined) return null
  const corrected = untouchedCorrected(review)
  if (corrected === undefined || corrected.format !== (format ?? original.format)) return null
  const wanted = codingOf(corrected.coding, coding ?? {})
  const same = JSON.stringify(wanted) === JSON.stringify(codingOf(corrected.coding, {}))
  return same ? fileOf(corrected).bytes : null
}
