import type { InlineCode, Range } from '../text/content'
import type { TextView } from '../text/view'

/** A text with the place of a code in it. */
interface Placed {
  readonly text: string
  readonly at: number
}

/**
 * Where a code that stands in one text belongs in another: the same place where the texts begin or end alike, else as far
 * along as it is there, at the nearest word.
 */
export function placeLike({ text, at }: Placed, kind: InlineCode['kind'], target: TextView): number {
  const end = target.text.trimEnd().length
  if (at === 0) return 0
  if (at >= text.trimEnd().length) return end
  const most = Math.min(text.length, target.text.length)
  let before = 0
  while (before < most && text[before] === target.text[before]) before += 1
  let after = 0
  while (after < most - before && text.at(-1 - after) === target.text.at(-1 - after)) after += 1
  if (at <= before) return at
  if (text.length - at <= after) return target.text.length - (text.length - at)
  const share = (at - before) / (text.length - before - after)
  const wanted = before + share * (target.text.length - before - after)
  const places = target.words.map(({ from, to }) => (kind === 'open' ? from : to))
  return places.reduce((best, place) => (Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best), end)
}

/** Where both halves of a pair belong: around the same words where the target has them, never the wrong way round. */
export function placePairLike(text: string, { from, to }: Range, target: TextView): Range {
  const words = text.slice(from, to)
  const start = placeLike({ text, at: from }, 'open', target)
  const same = words.trim() === '' ? -1 : nearest(target.text, words, start)
  if (same >= 0) return { from: same, to: same + words.length }
  const end = placeLike({ text, at: to }, 'close', target)
  if (end > start) return { from: start, to: end }
  const word = target.words.find((each) => each.to > start)
  return word === undefined ? { from: start, to: start } : { from: word.from, to: word.to }
}

/** The start of the occurrence nearest to `at`; -1 where there is none. */
function nearest(text: string, words: string, at: number): number {
  const next = text.indexOf(words, at)
  const last = text.lastIndexOf(words, at)
  return last >= 0 && (next < 0 || at - last < next - at) ? last : next
}

/** A passage to mark for something that has no extent: the word at the place or the nearest one, else the whole text. */
export function wordAt({ text, words }: TextView, at: number): Range {
  const distance = ({ from, to }: Range): number => (at < from ? from - at : Math.max(0, at - to))
  const [first] = words
  if (first === undefined) return { from: 0, to: text.length }
  const { from, to } = words.reduce((best, word) => (distance(word) < distance(best) ? word : best), first)
  return { from, to }
}

/** The passage between two places, or a word beside them where it holds none. */
export function passageAt(target: TextView, { from, to }: Range): Range {
  const passage = target.text.slice(from, to)
  if (passage.trim() === '') return wordAt(target, from)
  const start = from + passage.length - passage.trimStart().length
  return { from: start, to: start + passage.trim().length }
}
