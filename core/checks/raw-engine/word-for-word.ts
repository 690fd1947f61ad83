import { compileLexicon, findCalques } from '../calques/find'
import { replaceFix } from '../fix'
import type { Finder } from './place'
import { rawTurns } from './turns'

const lexicon = compileLexicon(rawTurns)

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
