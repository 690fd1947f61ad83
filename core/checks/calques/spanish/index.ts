import type { CalqueEntry } from '../entry'
import { courts } from './courts'
import { datesAndTimes } from './dates-and-times'
import { economy } from './economy'
import { emergencies } from './emergencies'
import { engineGrammar } from './engine-grammar'
import { falseFriends } from './false-friends'
import { idioms } from './idioms'
import { phrases } from './phrases'
import { police } from './police'
import { politics } from './politics'
import { reporting } from './reporting'
import { secondMeanings } from './second-meanings'
import { sportAndWeather } from './sport-and-weather'
import { statements } from './statements'
import { wordForWord } from './word-for-word'
import { wordOrder } from './word-order'

/** How Spanish shows through in English news. */
export const spanish: readonly CalqueEntry[] = [
  ...courts,
  ...datesAndTimes,
  ...economy,
  ...emergencies,
  ...engineGrammar,
  ...falseFriends,
  ...idioms,
  ...phrases,
  ...police,
  ...politics,
  ...reporting,
  ...secondMeanings,
  ...sportAndWeather,
  ...statements,
  ...wordForWord,
  ...wordOrder,
]
