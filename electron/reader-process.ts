import type {} from 'electron'
import { type ProposalRequest, proposeReview } from '../core/formats/propose'

// The program of the reader, a utility process: takes one request from `reader.ts`, answers, and is ended.
process.parentPort.once('message', ({ data }) => {
  process.parentPort.postMessage(proposeReview(data as ProposalRequest))
})
