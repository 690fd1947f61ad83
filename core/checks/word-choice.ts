import { check } from './check'
import { sayLints } from './library'

/** Words taken for others, idioms misquoted and words cut in two, by the grammar library. */
export const wordChoice = check({
  id: 'word-choice',
  library: true,
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: sayLints('word-choice'),
  examples: {
    flags: [
      'it>en  Il sindaco ha fatto un errore. | The mayor [did] a mistake. => The mayor made a mistake.',
      'es>en  Mientras tanto, dormía. | [Mean while], she slept. => Meanwhile, she slept.',
      'ru>en  Буря вызвала хаос. | The storm [wrecked havoc]. => The storm wreaked havoc.',
      'de>en  Sie ist nicht mehr da. | She is [not] longer there. => She is no longer there.',
      'pt>en  Isso não tem importância. | It is a [mute point]. => It is a moot point.',
      'uk>en  Вони заплатили борг. | They [payed] the debt. => They paid the debt.',
    ],
    passes: [
      'it>en  Ha fatto i compiti. | He did the work and made a mistake.',
      'es>en  No es más largo. | It is not longer than the other one, nor does it matter.',
    ],
  },
})
