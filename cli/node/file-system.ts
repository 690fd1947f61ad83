import * as promises from 'node:fs/promises'

/** What saving asks of a file system. Tests pass one whose disk is full. */
export type FileSystem = Pick<typeof promises, 'open' | 'rename' | 'link' | 'rm' | 'stat' | 'realpath'> & {
  readonly readdir: (folder: string) => Promise<string[]>
}

/** The real one. */
export const nodeFileSystem: FileSystem = promises

/** The code of a system error (`ENOSPC`), empty for other errors. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
