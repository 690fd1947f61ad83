import type { CalqueEntry } from '../entry'
import { compounds } from './compounds'
import { courts } from './courts'
import { datesAndTimes } from './dates-and-times'
import { economy } from './economy'
import { emergencies } from './emergencies'
import { engineGrammar } from './engine-grammar'
import { enginePhrases } from './engine-phrases'
import { engineSenses } from './engine-senses'
import { engineTurns } from './engine-turns'
import { falseFriends } from './false-friends'
import { idioms } from './idioms'
import { measures } from './measures'
import { personalObject } from './personal-object'
import { phrases } from './phrases'
import { police } from './police'
import { politics } from './politics'
import { reporting } from './reporting'
import { secondMeanings } from './second-meanings'
import { sensesInCulture } from './senses-culture'
import { sensesInEconomy } from './senses-economy'
import { sensesInEmergencies } from './senses-emergencies'
import { sensesInPublicLife } from './senses-public-life'
import { sensesOfVerbs } from './senses-verbs'
import { sportAndWeather } from './sport-and-weather'
import { statements } from './statements'
import { wordForWord } from './word-for-word'
import { wordOrder } from './word-order'

/** How Spanish shows through in English news; of equal matches the first is told, so what engines do comes last. */
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
  ...enginePhrases,
  ...engineTurns,
  ...compounds,
  ...engineSenses,
  ...measures,
  ...personalObject,
  ...sensesInCulture,
  ...sensesInEconomy,
  ...sensesInEmergencies,
  ...sensesInPublicLife,
  ...sensesOfVerbs,
]
