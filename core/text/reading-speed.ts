/** What makes a subtitle hard to read in time: `fast` and `long-line` are awkward, nobody can follow what is `too-fast`. */
export type ReadingFault = 'fast' | 'too-fast' | 'long-line'

/** How a subtitle reads. */
export interface ReadingSpeed {
  /** Infinite where it is shown for no time. */
  readonly charactersPerSecond: number
  /** Spaces count, line ends don't. */
  readonly characters: number
  readonly longestLine: number
  readonly faults: readonly ReadingFault[]
}

/**
 * Characters a second that most viewers read with ease (the guidelines of broadcasters), that streaming services allow at
 * most, and that hardly anybody reads; characters that fit on a line, and lines that fit on the screen.
 */
export const readingLimits = { comfortable: 17, allowed: 20, readable: 25, lineLength: 42, lines: 2 } as const
const { comfortable, readable, lineLength } = readingLimits

/** Measures a subtitle that is shown for so many seconds, by the limits that broadcasters and streaming services set. */
export function readingSpeed(text: string, seconds: number): ReadingSpeed {
  const lines = text.split(/\r\n|\n|\r/).map((line) => [...line.trim()].length)
  const characters = lines.reduce((sum, line) => sum + line, 0)
  const charactersPerSecond = characters === 0 ? 0 : characters / seconds
  const longestLine = lines.reduce((most, line) => Math.max(most, line), 0)
  const faults: ReadingFault[] = []
  if (charactersPerSecond > readable) faults.push('too-fast')
  else if (charactersPerSecond > comfortable) faults.push('fast')
  if (longestLine > lineLength) faults.push('long-line')
  return { charactersPerSecond, characters, longestLine, faults }
}
