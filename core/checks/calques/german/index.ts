import type { CalqueEntry } from '../entry'
import { courts } from './courts'
import { economy } from './economy'
import { falseFriends } from './false-friends'
import { idioms } from './idioms'
import { phrases } from './phrases'
import { police } from './police'
import { politics } from './politics'
import { reporting } from './reporting'
import { times } from './times'
import { wordOrder } from './word-order'

/** How German shows through in English news. */
export const german: readonly CalqueEntry[] = [
  ...courts,
  ...economy,
  ...falseFriends,
  ...idioms,
  ...phrases,
  ...police,
  ...politics,
  ...reporting,
  ...times,
  ...wordOrder,
]
