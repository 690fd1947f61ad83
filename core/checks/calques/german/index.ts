import type { CalqueEntry } from '../entry'
import { courts } from './courts'
import { falseFriends } from './false-friends'
import { police } from './police'
import { politics } from './politics'
import { reporting } from './reporting'

/** How German shows through in English news. */
export const german: readonly CalqueEntry[] = [...courts, ...falseFriends, ...police, ...politics, ...reporting]
