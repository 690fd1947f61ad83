import type {} from 'electron'
import { type ExportRequest, exportReview } from '../core/formats/export'
import type { Proposal } from '../core/formats/import'
import { type ProposalRequest, proposeReview } from '../core/formats/propose'
import type { Stage } from '../core/formats/stage'
import { openReview } from '../core/revisions/fold'
import type { Journal } from '../core/revisions/model'
import type { Told } from './reader'

/** A review as it stands, and how it is to be written. */
export interface ExportJob {
  readonly journal: Journal
  readonly request: ExportRequest
}

/** What the process can be asked to do. */
export type ReaderJob = { readonly propose: ProposalRequest } | { readonly export: ExportJob }

const tell = (told: Told<Proposal | Uint8Array>): void => process.parentPort.postMessage(told)
const hear = (stage: Stage): void => tell({ stage })

// The program of the reader, a utility process: takes one job from `reader.ts`, answers, and is ended.
process.parentPort.once('message', ({ data }) => {
  const job = data as ReaderJob
  if ('propose' in job) tell({ result: proposeReview(job.propose, hear) })
  else tell({ result: exportReview(openReview(job.export.journal), job.export.request, hear) })
})
