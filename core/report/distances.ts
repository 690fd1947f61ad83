import type { LinkState } from '../revisions/model'
import { cutCharacters, cutWords, levenshtein } from './edit-distance'
import { terEdits } from './ter'

/** How far an English is from the machine's. Tokens are words, numbers and signs; spaces do not count. */
export interface Distance {
  readonly machineTokens: number
  readonly tokens: number
  readonly characters: number
  /** Plain edit distances (Levenshtein). */
  readonly tokenEdits: number
  readonly characterEdits: number
  /** Edits of TER against the present English; `shifts` of them are blocks that were moved. */
  readonly terEdits: number
  readonly shifts: number
}

/** Distances of some rows together, and what they are of the present English: 0.25 is a quarter. */
export interface Distances extends Distance {
  readonly rows: number
  /** `terEdits` for each token; null where there is no text to divide by. */
  readonly hter: number | null
  readonly tokenRate: number | null
  readonly characterRate: number | null
}

export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

export const share = (part: number, whole: number): number | null => (whole === 0 ? null : rounded(part / whole))

/** How far one row is from the machine's text. */
export function measureRow({ machine, current }: Pick<LinkState, 'machine' | 'current'>, language: string): Distance {
  const [before, after] = [cutWords(machine.text, language), cutWords(current.text, language)]
  const characters = cutCharacters(current.text)
  const size = { machineTokens: before.length, tokens: after.length, characters: characters.length }
  if (machine.text === current.text) return { ...size, tokenEdits: 0, characterEdits: 0, terEdits: 0, shifts: 0 }
  const { edits, shifts } = terEdits(before, after)
  return {
    ...size,
    tokenEdits: levenshtein(before, after),
    characterEdits: levenshtein(cutCharacters(machine.text), characters),
    terEdits: edits,
    shifts,
  }
}

/** Rows together: edits and lengths are added up before they are divided, so that long rows weigh more. */
export function addDistances(rows: readonly Distance[]): Distances {
  const sum = (of: keyof Distance): number => rows.reduce((total, row) => total + row[of], 0)
  const [tokens, characters, tokenEdits, characterEdits, edits] = [
    sum('tokens'),
    sum('characters'),
    sum('tokenEdits'),
    sum('characterEdits'),
    sum('terEdits'),
  ]
  return {
    rows: rows.length,
    machineTokens: sum('machineTokens'),
    tokens,
    characters,
    tokenEdits,
    characterEdits,
    terEdits: edits,
    shifts: sum('shifts'),
    hter: share(edits, tokens),
    tokenRate: share(tokenEdits, tokens),
    characterRate: share(characterEdits, characters),
  }
}

/**
 * How many rows have which HTER: none at all, up to 10 %, up to 20 % … up to 100 %, and above: twelve counts.
 * A row whose text was taken out belongs to the last.
 */
export function distribution(rows: readonly Distance[]): readonly number[] {
  const counts = Array.from({ length: 12 }, () => 0)
  for (const { terEdits: edits, tokens } of rows) {
    const place = edits === 0 ? 0 : tokens === 0 ? 11 : Math.min(11, Math.ceil(rounded((edits / tokens) * 10)))
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}
