/** What makes a subtitle hard to read in time: `fast` and `long-line` are awkward, nobody can follow what is `too-fast`. */
export type ReadingFault = 'fast' | 'too-fast' | 'long-line'

/** How a subtitle reads. */
export interface ReadingSpeed {
  /** Spaces count, line ends don't; infinite where it is shown for no time. */
  readonly charactersPerSecond: number
  readonly longestLine: number
  readonly faults: readonly ReadingFault[]
}

/** Characters that most viewers read in a second, and that hardly anybody does; characters that fit on a line. */
const comfortable = 17
const readable = 25
const widest = 42

/** Measures a subtitle that is shown for so many seconds, by the limits that broadcasters and streaming services set. */
export function readingSpeed(text: string, seconds: number): ReadingSpeed {
  const lines = text.split(/\r\n|\n|\r/).map((line) => [...line.trim()].length)
  const characters = lines.reduce((sum, line) => sum + line, 0)
  const charactersPerSecond = characters === 0 ? 0 : characters / seconds
  const longestLine = lines.reduce((most, line) => Math.max(most, line), 0)
  const faults: ReadingFault[] = []
  if (charactersPerSecond > readable) faults.push('too-fast')
  else if (charactersPerSecond > comfortable) faults.push('fast')
  if (longestLine > widest) faults.push('long-line')
  return { charactersPerSecond, longestLine, faults }
}
