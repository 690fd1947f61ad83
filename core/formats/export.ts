import { distributeTexts } from '../alignment/distribute'
import { fail, type Result, succeed } from '../problem'
import type { Attachment, Review } from '../revisions/model'
import { chosenText, machineOriginal, type TextChoice, untouchedCorrected } from '../revisions/texts'
import { fromBase64 } from '../text/base64'
import { type Content, plain } from '../text/content'
import type { Block, SourceFile, TextCoding } from './format'
import { formatFor } from './index'

/** How a review's English is to be written. What is left out is as it came in. */
export interface ExportRequest {
  readonly text: TextChoice
  /** Id of a format. */
  readonly format?: string | undefined
  readonly coding?: Partial<TextCoding> | undefined
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

const fileOf = ({ name, data }: Attachment): SourceFile => ({ name, bytes: fromBase64(data) })

/**
 * A review's English as bytes. In the format it came in only texts change: what nobody touched is the same to the byte
 * when the coding is the same. `export-encoding` when a character has no place in the encoding.
 */
export function exportReview(review: Review, request: ExportRequest): Result<Uint8Array> {
  const original = machineOriginal(review)
  if (original === undefined) return fail('journal-damaged', { name: review.header.title, line: 1 })
  const whole = wholeFile(review, original, request)
  if (whole !== null) return succeed(whole)
  const format = formatFor(original.format)
  const file = fileOf(original)
  const read = format.read(file)
  if (!read.ok) return read
  const { blocks } = read.value.document
  const links = review.order.flatMap((id) => {
    const state = review.links.get(id)
    return state ? [{ ...state.link, content: request.contents?.get(id) ?? chosenText(state, request.text) }] : []
  })
  const texts = distributeTexts(links, review.segments, blocks)
  const coding = codingOf(original.coding, request.coding ?? {})
  const to = formatFor(request.format ?? original.format)
  if (to === format) return format.write(file, texts, coding)
  if (to.create === undefined) return fail('file-format', { name: original.name })
  const current = blocks.flatMap((block): readonly Block[] =>
    (texts.get(block.id) ?? [block.content]).map(({ text }) => ({ ...block, content: plain(text.trim()) })),
  )
  const { title, targetLanguage: language } = review.header
  const dressing = { tracked: null, remarks: new Map() }
  return to.create({ title, language, blocks: current, coding, dressing })
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
