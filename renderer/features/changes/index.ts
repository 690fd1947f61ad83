import type { Change } from '../review/pieces'
export const changesOf = (before: string, after: string): readonly Change[] => [
  { kind: 'deleted', text: before },
  { kind: 'inserted', text: after },
]
