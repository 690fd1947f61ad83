import type { CalqueEntry } from '../entry'
import { economy } from './economy'
import { falseFriends } from './false-friends'
import { justice } from './justice'
import { phrases } from './phrases'
import { politics } from './politics'
import { reporting } from './reporting'
import { setPhrases } from './set-phrases'
import { war } from './war'

/** How Ukrainian shows through in English news. */
export const ukrainian: readonly CalqueEntry[] = [
  ...economy,
  ...falseFriends,
  ...justice,
  ...phrases,
  ...politics,
  ...reporting,
  ...setPhrases,
  ...war,
]
