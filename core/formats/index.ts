import { fail, type Result, succeed } from '../problem'
import { docxFormat } from './docx'
import type { Format, SourceFile } from './format'
import { htmlFormat } from './html'
import { markdownFormat } from './markdown'
import { odtFormat } from './odt'
import { srtFormat } from './srt'
import { textFormat } from './text'
import { vttFormat } from './vtt'

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
