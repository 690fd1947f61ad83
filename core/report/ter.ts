import { levenshtein } from './edit-distance'

/** The limits of tercom: longer blocks, farther moves and more candidates are not looked at. */
const longestShift = 10
const farthestShift = 50
const mostCandidates = 1000
/** Rows with more words are compared without shifts: the table of the alignment grows with the square. */
const mostWords = 2000

type Words = readonly string[]

/** What was done with the words, in the order of both texts. */
type Step = 'keep' | 'replace' | 'insert' | 'delete'

/** The cheapest way from `from` to `to`, by dynamic programming; where ways cost the same, replacing goes before deleting and inserting. */
function wayBetween(from: Words, to: Words): readonly Step[] {
  const width = to.length + 1
  const costs = new Int32Array((from.length + 1) * width)
  const cost = (row: number, column: number): number => costs[row * width + column] ?? 0
  for (let column = 0; column < width; column++) costs[column] = column
  for (let row = 1; row <= from.length; row++) {
    costs[row * width] = row
    for (let column = 1; column < width; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1
      costs[row * width + column] = Math.min(
        cost(row - 1, column - 1) + same,
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
      )
    }
  }
  const steps: Step[] = []
  let [row, column] = [from.length, to.length]
  while (row > 0 || column > 0) {
    const same = row > 0 && column > 0 && from[row - 1] === to[column - 1] ? 0 : 1
    if (row > 0 && column > 0 && cost(row, column) === cost(row - 1, column - 1) + same) {
      steps.push(same === 0 ? 'keep' : 'replace')
      row--
      column--
    } else if (row > 0 && cost(row, column) === cost(row - 1, column) + 1) {
      steps.push('delete')
      row--
    } else {
      steps.push('insert')
      column--
    }
  }
  return steps.reverse()
}

interface Alignment {
  /** For each word of the reference, the place in the hypothesis it is aligned with. */
  readonly places: readonly number[]
  readonly wrongInHypothesis: readonly boolean[]
  readonly wrongInReference: readonly boolean[]
}

function alignWords(hypothesis: Words, reference: Words): Alignment {
  const places: number[] = []
  const wrongInHypothesis: boolean[] = []
  const wrongInReference: boolean[] = []
  for (const step of wayBetween(hypothesis, reference)) {
    if (step !== 'insert') wrongInHypothesis.push(step !== 'keep')
    if (step === 'delete') continue
    places.push(wrongInHypothesis.length - 1)
    wrongInReference.push(step !== 'keep')
  }
  return { places, wrongInHypothesis, wrongInReference }
}

interface Block {
  readonly inHypothesis: number
  readonly inReference: number
  readonly length: number
}

/** The runs of words that stand in both texts, not too far apart. */
function* sharedBlocks(hypothesis: Words, reference: Words): Generator<Block> {
  for (let h = 0; h < hypothesis.length; h++) {
    const last = Math.min(reference.length - 1, h + farthestShift)
    for (let r = Math.max(0, h - farthestShift); r <= last; r++)
      for (let length = 1; length <= longestShift; length++) {
        const word = hypothesis[h + length - 1]
        if (word === undefined || word !== reference[r + length - 1]) break
        yield { inHypothesis: h, inReference: r, length }
      }
  }
}

/** The words with `length` of them, from `start`, put before the word at `target`. */
function moveBlock(words: Words, start: number, length: number, target: number): Words {
  const block = words.slice(start, start + length)
  const rest = [...words.slice(0, start), ...words.slice(start + length)]
  const at = target <= start ? target : Math.max(start, target - length)
  return [...rest.slice(0, at), ...block, ...rest.slice(at)]
}

/** Where a block may go: before the word its match is aligned with, and after each word that follows there. */
function targetsOf({ places }: Alignment, { inReference, length }: Block): readonly number[] {
  const targets = new Set<number>()
  for (let offset = -1; offset < length; offset++) {
    const place = inReference + offset < 0 ? -1 : places[inReference + offset]
    if (place === undefined) break
    targets.add(place + 1)
  }
  return [...targets]
}

interface Candidate {
  readonly words: Words
  readonly gain: number
  readonly length: number
}

/** The shift that brings the texts closest; of equal ones the longest, then the first. */
function bestShift(hypothesis: Words, reference: Words, budget: { left: number }): Candidate | null {
  const before = levenshtein(hypothesis, reference)
  const alignment = alignWords(hypothesis, reference)
  const isWrong = (flags: readonly boolean[], from: number, length: number): boolean =>
    flags.slice(from, from + length).includes(true)
  let best: Candidate | null = null
  for (const block of sharedBlocks(hypothesis, reference)) {
    const { inHypothesis, inReference, length } = block
    if (!isWrong(alignment.wrongInHypothesis, inHypothesis, length)) continue
    if (!isWrong(alignment.wrongInReference, inReference, length)) continue
    const place = alignment.places[inReference] ?? 0
    if (place >= inHypothesis && place < inHypothesis + length) continue
    for (const target of targetsOf(alignment, block)) {
      const words = moveBlock(hypothesis, inHypothesis, length, target)
      const gain = before - levenshtein(words, reference)
      if (best === null || gain > best.gain || (gain === best.gain && length > best.length))
        best = { words, gain, length }
      if (--budget.left <= 0) return best
    }
  }
  return best
}

/** The edits of TER: insertions, deletions and replacements of words, and shifts of blocks of words. */
export interface TerEdits {
  readonly edits: number
  /** Of `edits`. */
  readonly shifts: number
}

/**
 * Translation edit rate (Snover et al. 2006) without its division: how many edits lead from a hypothesis to its
 * reference, a block of words moved counting as one. Shifts are searched greedily, within tercom's limits. With the
 * post-edited text as reference it is HTER.
 */
export function terEdits(hypothesis: Words, reference: Words): TerEdits {
  let words = hypothesis
  let shifts = 0
  const budget = { left: mostCandidates }
  const short = Math.max(hypothesis.length, reference.length) <= mostWords
  while (short && budget.left > 0) {
    const best = bestShift(words, reference, budget)
    // A shift costs one edit itself: what gains no more is no gain.
    if (best === null || best.gain <= 1) break
    words = best.words
    shifts++
  }
  return { edits: shifts + levenshtein(words, reference), shifts }
}
