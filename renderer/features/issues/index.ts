export type { Board, Dismissed, PlacedMark } from './board'
export { type ChecksClient, createChecksClient } from './checks-client'
export { createIssues, findingsOf, type Issues } from './issues-store'
export { fingerprintOf, markAt, neighbour } from './navigation'
