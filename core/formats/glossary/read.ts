import { fail, type Result } from '../../problem'
import type { Term } from '../../text/house-rules'
import type { SourceFile } from '../format'
import { readTermsCsv } from './csv'
import { mostTerms } from './limits'
import { readTermsTbx, type TermLanguages } from './tbx'

/** What a term, a note and the list of a term's renderings may be. */
const longest = { term: 500, note: 2_000, list: 20 }

const fits = ({ source, target, forbidden, note }: Term): boolean =>
  [source, ...target, ...forbidden].every((each) => each.length <= longest.term) &&
  note.length <= longest.note &&
  target.length <= longest.list &&
  forbidden.length <= longest.list

const isXml = ({ bytes }: SourceFile): boolean =>
  /^(?:\ufeff)?\s*</.test(new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes.subarray(0, 200))) ||
  (bytes[0] === 0xff && bytes[2] === 0x3c) ||
  (bytes[0] === 0xfe && bytes[3] === 0x3c)

/** The terms of a file, a table or TBX by what it holds. Problems name the file and the row or entry. */
export function readTerms(file: SourceFile, languages: TermLanguages): Result<readonly Term[]> {
  const read = isXml(file) ? readTermsTbx(file, languages) : readTermsCsv(file)
  if (!read.ok) return read
  const { name } = file
  const terms = read.value
  if (terms.length === 0) return fail('glossary-empty', { name })
  if (terms.length > mostTerms) return fail('glossary-too-large', { name, count: mostTerms })
  const tooLong = terms.find((term) => !fits(term))
  return tooLong === undefined ? read : fail('glossary-term', { name, term: tooLong.source.slice(0, 60) })
}
