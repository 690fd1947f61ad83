import { compileLexicon, findCalques } from '../calques/find'
import { replaceFix } from '../fix'
import { rawAmounts } from './amounts'
import { rawCounts } from './counts'
import type { Finder } from './place'
import { rawSenses } from './senses'
import { rawTurns } from './turns'

/** All that Apertium puts word for word. */
export const rawWords = [...rawTurns, ...rawSenses, ...rawCounts, ...rawAmounts]

const lexicon = compileLexicon(rawWords)

/** Turns of Spanish, word for word. */
export const wordForWord: Finder = function* (pair) {
  for (const { at, source, edits } of findCalques(lexicon, pair))
    yield {
      ...at,
      message: 'message',
      source: source ?? undefined,
      fixes: edits.map((edit) => replaceFix(edit, edit.insert)),
    }
}
