import { changesAsEdits } from '../diff/change'
import { diffWords } from '../diff/words'
import { mapOffset, type Range } from '../text/content'
import type { LinkState, Passage } from './model'

/** The text an edit gave; null when the link has no such edit. */
export function textOfEdit({ machine, history }: LinkState, edit: string | null): string | null {
  if (edit === null) return machine.text
  const found = history.find(({ id }) => id === edit)
  return found?.kind === 'edit' ? found.content.text : null
}

/**
 * Where a passage lies in the link's present text: it moves with the words around it. Null when the text it was about is
 * not known, when nothing is left of it, or when it was no words but a whole row.
 */
export function placePassage(state: LinkState, passage: Passage, language: string): Range | null {
  const before = textOfEdit(state, passage.edit)
  if (before === null || passage.from === passage.to) return null
  const { text } = state.current
  if (before === text) return { from: passage.from, to: passage.to }
  const edits = changesAsEdits(diffWords(before, text, language), text)
  const from = mapOffset(passage.from, edits, 1)
  const to = mapOffset(passage.to, edits, -1)
  return from < to && /\S/.test(text.slice(from, to)) ? { from, to } : null
}
