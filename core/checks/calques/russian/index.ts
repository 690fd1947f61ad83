import type { CalqueEntry } from '../entry'
import { accidents } from './accidents'
import { economy } from './economy'
import { falseFriends } from './false-friends'
import { lawEnforcement } from './law-enforcement'
import { occasions } from './occasions'
import { partOfThem, phrases } from './phrases'
import { politics } from './politics'
import { reporting } from './reporting'
import { setPhrases } from './set-phrases'
import { times } from './times'
import { war } from './war'

/** How Russian shows through in English news. */
export const russian: readonly CalqueEntry[] = [
  ...accidents,
  ...economy,
  ...falseFriends,
  ...lawEnforcement,
  ...occasions,
  ...phrases,
  ...partOfThem,
  ...politics,
  ...reporting,
  ...setPhrases,
  ...times,
  ...war,
]
