import type { SideBySideWords } from '../../../../core/formats/print/side-by-side'

export const words: SideBySideWords = {
  language: 'en',
  row: 'Row',
  source: 'Source',
  target: 'English',
  status: 'Status',
  statuses: {
    untouched: 'Untouched',
    confirmed: 'Confirmed',
    edited: 'Edited',
    approved: 'Approved',
    'approved-with-edits': 'Approved with edits',
    rejected: 'Rejected',
  },
  inserted: 'new',
  deleted: 'gone',
  time: (at) => at.slice(0, 10),
}
