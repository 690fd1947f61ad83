import { basename } from 'node:path'
import { fail, type Result } from '../../core/problem'
import { formatJournal, readJournal } from '../../core/revisions/journal'
import type { Journal } from '../../core/revisions/model'
import { atomicWrite, type WriteOptions } from './atomic-write'

/**
 * Writes a whole journal to a file. What would not open again is not written (`journal-damaged`). A file that is there
 * is replaced only when asked to.
 */
export async function createJournalFile(
  path: string,
  journal: Journal,
  { replace = false, ...options }: WriteOptions = {},
): Promise<Result<null>> {
  const bytes = new TextEncoder().encode(formatJournal(journal))
  const read = readJournal(bytes, basename(path))
  if (!read.ok) return read
  if (read.value.torn !== null) return fail('journal-damaged', { name: basename(path), line: read.value.torn.line })
  return atomicWrite(path, bytes, { replace, ...options })
}
