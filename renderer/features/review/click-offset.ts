/** The offset into a row's text that a point of the screen stands for, or null outside still text. */
export function offsetAtPoint(row: Element, x: number, y: number): number | null {
  const range = document.caretRangeFromPoint(x, y)
  if (!range || !row.contains(range.startContainer)) return null
  const { startContainer: node, startOffset: within } = range
  const element = node instanceof Element ? (node.childNodes[within] ?? node) : node.parentElement
  const piece = (element instanceof Element ? element : element?.parentElement)?.closest('[data-from]')
  if (!piece) return null
  return Number(piece.getAttribute('data-from')) + (node.nodeType === Node.TEXT_NODE ? within : 0)
}
