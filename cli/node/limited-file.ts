import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SourceFile } from '../../core/formats/format'
import { fail, type Problem, type Result, succeed } from '../../core/problem'

/** Bytes. An article of this size would be a book of 8,000 pages. */
const largestFile = 50_000_000

const missing = new Set(['ENOENT', 'ENOTDIR'])

/** What a person is told when reading failed; null when it was not the file system that failed. */
export function readingProblem(error: unknown, name: string): Problem | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null
  return { code: missing.has(String(error.code)) ? 'file-missing' : 'file-unreadable', data: { name } }
}

async function readBytes(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(size)
    let filled = 0
    while (filled < size) {
      const { bytesRead } = await file.read(bytes, filled, size - filled, filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } finally {
    await file.close()
  }
}

/**
 * Reads a file from outside, whole. Only real files: a pipe or a device would never end. Of a file that grows meanwhile,
 * what was there at the start is read.
 */
export async function readLimited(path: string, limit: number = largestFile): Promise<Result<SourceFile>> {
  const name = basename(path)
  try {
    const status = await stat(path)
    if (!status.isFile()) return fail('file-unreadable', { name })
    if (status.size === 0) return fail('file-empty', { name })
    if (status.size > limit) return fail('file-too-large', { name, megabytes: limit / 1_000_000 })
    return succeed({ name, bytes: await readBytes(path, status.size) })
  } catch (error) {
    return { ok: false, problem: readingProblem(error, name) ?? { code: 'file-unreadable', data: { name } } }
  }
}
