import type { ReviewStore } from '../review'

/** Words of a row that a person selected before they asked for the glossary. */
export interface SelectedWords {
  readonly source: string
  readonly target: string
}

type OpenReview = ReturnType<ReviewStore['getState']>['open']

const longest = 100

const isTerm = (text: string): boolean => text !== '' && text.length <= longest && !/[\n\u2029]/.test(text)

/** What is selected in the active row's English, or on the page in a row's source; null when that can be no term. */
export function selectedWords(open: OpenReview): SelectedWords | null {
  if (!open) return null
  const { active, caret, draft, review } = open
  const content = draft?.link === active ? draft?.content : review.links.get(active ?? '')?.current
  const target = content?.text.slice(caret.from, caret.to).trim() ?? ''
  if (isTerm(target)) return { source: '', target }
  const selection = document.getSelection()
  const source = selection?.toString().trim() ?? ''
  const at = selection?.anchorNode?.parentElement
  const inSource = at?.closest('[data-link]') && !at.closest('[data-target]')
  return inSource && isTerm(source) ? { source, target: '' } : null
}
