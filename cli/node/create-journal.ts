import { basename } from 'node:path'
import type { Result } from '../../core/problem'
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
  options: WriteOptions = {},
): Promise<Result<null>> {
  const bytes = new TextEncoder().encode(formatJournal(journal))
  const read = readJournal(bytes, basename(path))
  return read.ok ? atomicWrite(path, bytes, options) : read
}
