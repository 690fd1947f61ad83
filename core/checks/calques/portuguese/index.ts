import type { CalqueEntry } from '../entry'
import { courts } from './courts'
import { economy } from './economy'
import { falseFriends } from './false-friends'
import { phrases } from './phrases'
import { police } from './police'
import { politics } from './politics'
import { reporting } from './reporting'
import { sport } from './sport'
import { times } from './times'

/** How Portuguese, of Portugal and of Brazil, shows through in English news. */
export const portuguese: readonly CalqueEntry[] = [
  ...courts,
  ...economy,
  ...falseFriends,
  ...phrases,
  ...police,
  ...politics,
  ...reporting,
  ...sport,
  ...times,
]
