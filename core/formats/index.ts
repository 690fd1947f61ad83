import { fail, type Result, succeed } from '../problem'
import type { BilingualFormat } from './bilingual'
import { csvFormat, tsvFormat } from './csv'
import { docxFormat } from './docx'
import { docxTableFormat } from './docx/table'
import { errorSpansFormat } from './error-spans'
import type { Format, SourceFile } from './format'
import { htmlFormat } from './html'
import { markdownFormat } from './markdown'
import { mqmTsvFormat } from './mqm-tsv'
import { odtFormat } from './odt'
import { poFormat } from './po'
import { jsonFormat } from './review-json'
import { srtFormat } from './srt'
import { textFormat } from './text'
import { tmxFormat } from './tmx'
import { vttFormat } from './vtt'
import { xliff1Format } from './xliff-1'
import { xliff2Format } from './xliff-2'
import { xlsxFormat } from './xlsx'

/** Every format, in the order in which people are offered them; among equals the first is taken. */
export const formats: readonly Format[] = [
  textFormat,
  markdownFormat,
  htmlFormat,
  docxFormat,
  odtFormat,
  srtFormat,
  vttFormat,
]

/** Every format that holds both languages. */
export const bilingualFormats: readonly BilingualFormat[] = [
  xliff1Format,
  xliff2Format,
  docxTableFormat,
  tmxFormat,
  poFormat,
  csvFormat,
  tsvFormat,
  xlsxFormat,
  mqmTsvFormat,
  errorSpansFormat,
  jsonFormat,
]

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether a file of this name can but hold both languages. */
export function isBilingualName(name: string): boolean {
  const has = ({ extensions }: { readonly extensions: readonly string[] }) => extensions.includes(extensionOf(name))
  return bilingualFormats.some(has) && !formats.some(has)
}

/** A bilingual format that can be read. */
export type ReadableBilingual = BilingualFormat & { readonly read: NonNullable<BilingualFormat['read']> }

const isReadable = (format: BilingualFormat): format is ReadableBilingual => format.read !== undefined

/** The bilingual format with this id. */
export const findBilingual = (id: string): BilingualFormat | undefined =>
  bilingualFormats.find((format) => format.id === id)

/** The readable bilingual format with this id; throws where there is none. */
export function bilingualFormatFor(id: string): ReadableBilingual {
  const format = findBilingual(id)
  if (format === undefined || !isReadable(format)) throw new RangeError(`there is no bilingual format ${id} to read`)
  return format
}

/** The bilingual format that knows a file better than any other format does; null when it is of one language. */
export function recogniseBilingual(file: SourceFile): ReadableBilingual | null {
  const certainty = (all: readonly { readonly recognise: (file: SourceFile) => number }[]): number =>
    Math.max(...all.map((format) => format.recognise(file)))
  const readable = bilingualFormats.filter(isReadable)
  const best = readable.reduce((a, b) => (b.recognise(file) > a.recognise(file) ? b : a))
  const sure = best.recognise(file)
  return sure > 0 && sure >= certainty(formats) ? best : null
}

/** The format that knows a file best. `file-format` when none does, or what keeps the file from being read at all. */
export function recogniseFormat(file: SourceFile): Result<Format> {
  const [best] = formats
    .map((format) => ({ format, certainty: format.recognise(file) }))
    .sort((a, b) => b.certainty - a.certainty)
  if (best && best.certainty > 0) return succeed(best.format)
  const read = textFormat.read(file)
  return read.ok ? fail('file-format', { name: file.name }) : read
}

/** The format with this id; throws on an unknown one. */
export function formatFor(id: string): Format {
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new RangeError(`there is no format ${id}`)
  return format
}
