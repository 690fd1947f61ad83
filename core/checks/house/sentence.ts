import type { Range } from '../../text/content'
import { lastStarting } from '../../text/ranges'
import type { Pair } from '../check'

/**
 * Where something of the source should be in the target: the sentence at the same place when both sides have as many,
 * else all of it, from its first word to its last. Null where there are no words.
 */
export function sentenceFor({ source, target }: Pair, range: Range): Range | null {
  const place = lastStarting(source.sentences, range.from)
  const sentence = source.sentences.length === target.sentences.length ? target.sentences[place] : undefined
  const words =
    sentence === undefined
      ? target.words
      : target.words.filter(({ from, to }) => from >= sentence.from && to <= sentence.to)
  const first = words[0] ?? target.words[0]
  const last = words.at(-1) ?? target.words.at(-1)
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to }
}
