import type { CalqueEntry } from './entry'

type Weight = Pick<CalqueEntry, 'says' | 'severity' | 'level'>

/** For an entry whose English means something else; `says` is what, in a few words. */
export const misleads = (says: string): Weight => ({ severity: 'major', level: 'errors', says })

/** For an entry whose English is no English or tells readers nothing. */
export const broken: Weight = { severity: 'major', level: 'errors' }

/** For an entry whose English is right and could be better. */
export const mereStyle: Weight = { level: 'everything' }
