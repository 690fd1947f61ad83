import { readingLimits, readingSpeed } from '../text/reading-speed'
import { articleCheck, type Level, type Severity } from './check'
import { type CueData, cueFacts, cueText } from './cue-facts'

const { comfortable, allowed, readable } = readingLimits

function gravityOf(speed: number): { readonly severity: Severity; readonly level: Level } {
  if (speed > readable) return { severity: 'major', level: 'errors' }
  return { severity: 'minor', level: speed > allowed ? 'awkward' : 'everything' }
}

export const readingSpeedCheck = articleCheck<CueData>({
  id: 'reading-speed',
  family: 'style',
  category: 'design/length',
  severity: 'minor',
  level: 'awkward',
  collect: cueFacts,
  judge: (facts, report) => {
    const seconds = facts[0]?.data.seconds ?? 0
    const { charactersPerSecond: speed, characters } = readingSpeed(cueText(facts), seconds)
    if (seconds === 0 || speed <= comfortable) return
    const limit = speed > allowed ? allowed : comfortable
    const data = {
      speed: speed.toFixed(1),
      limit: String(limit),
      characters: String(characters),
      count: String(characters - Math.floor(limit * seconds)),
    }
    const [longest] = facts.toSorted((a, b) => b.to - b.from - (a.to - a.from))
    if (longest) report(longest, { data, ...gravityOf(speed) })
  },
  examples: {
    flags: [
      'es>en (1 s)  Cierran el puerto. | [They are closing the port now.]',
      'fr>en (1.5 s)  Le port ferme lundi soir. | [The port will close on Monday.]',
      'de>en (2 s)  Der Hafen schließt. Niemand weiß, warum. | [The port is closing.\nNobody knows why.]',
      'it>en (2 s)  Il porto chiude. | The port closes.\n \u2016 Nessuno sa bene perché. | [Nobody knows exactly why it is so.]',
    ],
    passes: [
      'es>en (2 s)  Cierran el puerto. | They are closing the port now.',
      'uk>en (3 s)  Порт зачиняють. | The port is being closed.\nNobody knows why.',
      'ru>en (0 s)  Порт закрыт. | The port is closed.',
    ],
  },
})
