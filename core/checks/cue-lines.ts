import type { Edit } from '../text/content'
import { readingLimits } from '../text/reading-speed'
import { articleCheck, type Fix } from './check'
import { type CueData, cueFacts, cueText } from './cue-facts'
import { editsFix } from './fix'

const { lineLength, lines: mostLines } = readingLimits

const lengthOf = (line: string): number => [...line.trim()].length

/**
 * Breaks a text, which begins at `from` in its link, into one line, or two as even as can be; not where it is too long,
 * or two people speak in it.
 */
function breakAnew(text: string, from: number): readonly Fix[] {
  const length = lengthOf(text.replace(/\s+/g, ' '))
  if (length > mostLines * lineLength || /(?:^|\n)\s*[-\u2013\u2014]/.test(text)) return []
  const gaps = [...text.matchAll(/\s+/g)].map(({ 0: space, index }) => {
    const before = lengthOf(text.slice(0, index).replace(/\s+/g, ' '))
    return { from: from + index, to: from + index + space.length, space, longer: Math.max(before, length - before - 1) }
  })
  const [even] = gaps.filter(({ longer }) => longer <= lineLength).sort((a, b) => a.longer - b.longer)
  if (length > lineLength && even === undefined) return []
  const edits = gaps.flatMap(({ from: start, to, space }): readonly Edit[] => {
    const breaks = length > lineLength && start === even?.from
    const isRight = breaks ? space === '\n' : !space.includes('\n')
    return isRight ? [] : [{ from: start, to, insert: breaks ? '\n' : ' ' }]
  })
  return edits.length === 0 ? [] : [editsFix(edits, '', 'break-lines')]
}

export const cueLines = articleCheck<CueData>({
  id: 'cue-lines',
  family: 'style',
  category: 'design/length',
  severity: 'minor',
  level: 'everything',
  collect: cueFacts,
  judge: (facts, report) => {
    const lines = cueText(facts).trim().split('\n')
    const long = lines.find((line) => lengthOf(line) > lineLength)
    const [first] = facts
    if (first === undefined || (lines.length <= mostLines && long === undefined)) return
    const isWhole = facts.length === 1
    const from = first.from + Math.max(0, long === undefined ? -1 : first.data.text.trimStart().indexOf(long))
    report(first, {
      ...(isWhole && long !== undefined && { from, to: from + long.length }),
      message: lines.length > mostLines ? 'lines' : 'long',
      data: { characters: String(lengthOf(long ?? '')), limit: String(lineLength), lines: String(lines.length) },
      fixes: isWhole ? breakAnew(first.data.text.trim(), first.from) : [],
    })
  },
  examples: {
    flags: [
      'es>en (9 s)  El puerto de la ciudad estará cerrado mañana. | [The port of the city will be closed to all ships.] => The port of the city will\nbe closed to all ships.',
      'fr>en (9 s)  Le port ferme. Personne ne sait pourquoi. | Look:\n[the port is closing now and nobody knows why.] => Look: the port is closing\nnow and nobody knows why.',
      'de>en (9 s)  Der Hafen schließt heute. | [The port\ncloses\ntoday.] => The port closes today.',
      'it>en (9 s)  Il porto chiude. Nessuno sa perché, nemmeno il sindaco. | [The port is closing from tomorrow on, they say.] \u2016 Nessuno lo sa. | Nobody knows.',
    ],
    passes: [
      'es>en (9 s)  El puerto estará cerrado mañana. | The port of the city\nwill be closed to all ships.',
      'uk>en (9 s)  Так. Ні. | - Yes.\n- No.',
    ],
  },
})
