import { dirname } from 'node:path'
import { readLimited } from '../cli/node/limited-file'
import type { SourceFile } from '../core/formats/format'
import type { OriginalFiles, Proposal } from '../core/formats/import'
import { filesOf, type ProposalRequest } from '../core/formats/propose'
import { type Result, succeed } from '../core/problem'
import type { Files } from './files'
import type { Origin } from './ipc/contract'
import type { HandlersOf } from './ipc/handle'
import { cancelled } from './ipc/refusal'
import type { Reader } from './reader'

/** A proposal with the very bytes it was made from. */
export interface Draft {
  readonly proposal: Proposal
  readonly files: OriginalFiles
  /** The target's folder, where the review belongs; null for pasted text. */
  readonly folder: string | null
}

/** The steps before a review exists. */
export interface Imports {
  readonly handlers: HandlersOf<'imports:propose' | 'imports:cancel'>
  /** What the last successful proposal was made of; null before there was one. */
  readonly draft: () => Draft | null
}

/** What a file token or a pasted text stands for. */
export const bytesOf = async (origin: Origin, files: Files): Promise<Result<SourceFile>> =>
  'file' in origin
    ? readLimited(files.path(origin.file))
    : succeed({ name: origin.name, bytes: new TextEncoder().encode(origin.text) })

/** Reads both sides here, in full and within limits; everything that interprets the bytes happens in the reader. */
export function createImports(files: Files, reader: Reader<ProposalRequest, Proposal>): Imports {
  let draft: Draft | null = null
  let current: symbol | null = null
  const start = (): symbol => {
    reader.cancel()
    draft = null
    current = Symbol('proposal')
    return current
  }
  return {
    draft: () => draft,
    handlers: {
      'imports:propose': async ({ source, target, ...options }) => {
        const turn = start()
        const [sourceFile, targetFile] = await Promise.all([
          bytesOf(source, files),
          target === null ? succeed(null) : bytesOf(target, files),
        ])
        if (!sourceFile.ok) return sourceFile
        if (!targetFile.ok) return targetFile
        if (current !== turn) throw cancelled()
        const sides = { source: sourceFile.value, target: targetFile.value }
        const proposal = await reader.run({ ...sides, ...options })
        const place = target ?? source
        const folder = 'file' in place ? dirname(files.path(place.file)) : null
        if (proposal.ok) draft = { proposal: proposal.value, files: filesOf(sides), folder }
        return proposal
      },
      'imports:cancel': () => {
        start()
      },
    },
  }
}
