import type { CalqueEntry } from '../entry'
import { courts } from './courts'
import { economyAndSport } from './economy-and-sport'
import { falseFriends } from './false-friends'
import { idioms } from './idioms'
import { police } from './police'
import { politics } from './politics'
import { reporting } from './reporting'
import { timesAndPhrases } from './times-and-phrases'

/** How Italian shows through in English news. */
export const italian: readonly CalqueEntry[] = [
  ...courts,
  ...economyAndSport,
  ...falseFriends,
  ...idioms,
  ...police,
  ...politics,
  ...reporting,
  ...timesAndPhrases,
]
