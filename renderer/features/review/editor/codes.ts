import { type Command, type EditorState, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state'
import type { InlineCode } from '../../../../core/text/content'
import { codeNodes, codePosition, schema, toCode, toContent, toDocument, toOffset } from './document'
import { moveCode, type Stride } from './move-code'

/** The code that is selected as a whole, and its index among the row's. */
export function selectedCode({
  doc,
  selection,
}: EditorState): { readonly code: InlineCode; readonly index: number } | null {
  if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.code) return null
  let index = 0
  doc.nodesBetween(0, selection.from, (node) => {
    if (node.type === schema.nodes.code) index += 1
  })
  return { code: toCode(selection.node, toOffset(doc, selection.from)), index }
}

/** Moves the selected code; it stays selected. Takes the key also where the code cannot go further. */
export const moveSelected =
  (direction: 1 | -1, stride: Stride, language: string): Command =>
  (state, dispatch) => {
    const selected = selectedCode(state)
    if (selected === null || !(state.selection instanceof NodeSelection)) return false
    const moved = moveCode({ content: toContent(state.doc), index: selected.index }, direction, stride, language)
    if (moved === null || !dispatch) return true
    const { from, to, node } = state.selection
    const place = codePosition(toDocument(moved.content), moved.index)
    const transaction = state.tr.delete(from, to).insert(place, node)
    dispatch(transaction.setSelection(NodeSelection.create(transaction.doc, place)).scrollIntoView())
    return true
  }

/** Takes the selected code out, leaving the words. */
export const deleteSelected: Command = (state, dispatch) => {
  if (selectedCode(state) === null) return false
  dispatch?.(state.tr.deleteSelection().scrollIntoView())
  return true
}

/** Puts a pair in around what is selected, or one code before it (what opens) or behind it. */
export function insertCodes(state: EditorState, codes: readonly InlineCode[]): Transaction {
  const { from, to } = state.selection
  const start = state.selection instanceof NodeSelection ? to : from
  const opens = codes.filter(({ kind }) => kind === 'open')
  const others = codes.filter(({ kind }) => kind !== 'open')
  const transaction = state.tr.insert(to, codeNodes(others)).insert(start, codeNodes(opens))
  const caret = opens.length > 0 ? [start + opens.length, to + opens.length] : [to + others.length]
  const [anchor = 0, head = anchor] = caret
  return transaction.setSelection(TextSelection.create(transaction.doc, anchor, head)).scrollIntoView()
}
