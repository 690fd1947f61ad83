import type { Node } from 'prosemirror-model'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Mark } from '../../../../core/checks/findings'
import styles from '../marks.module.css'
import { type Tint, visibleSpaces } from '../pieces'
import { markClass, spaceClass } from '../StillText'
import { toPosition } from './document'

/** What the editor draws over its text: the marks, the white space in them, and the row's own trailing white space. */
export interface Overlay {
  readonly marks: readonly Mark[]
  readonly active: Mark | null
  readonly tints: readonly Tint[]
  /** Stands after the text and is not edited. */
  readonly tail: string
}

export function decorate(document: Node, text: string, { marks, active, tints, tail }: Overlay): DecorationSet {
  const end = text.length
  const decorations = marks.flatMap((mark) => {
    const className = markClass(mark, active)
    if (mark.from === mark.to)
      return [Decoration.widget(toPosition(document, Math.min(mark.from, end)), () => point(className), { side: -1 })]
    const spaces = visibleSpaces(text, { from: mark.from, to: Math.min(mark.to, end) }).map(
      (at) => [at, at + 1] as const,
    )
    return [
      ...inline(document, mark.from, Math.min(mark.to, end), className),
      ...spaces.flatMap(([from, to]) => inline(document, from, to, spaceClass(text[from] ?? ''))),
    ]
  })
  for (const { kind, from, to } of tints)
    decorations.push(...inline(document, from, Math.min(to, end), styles[kind] ?? ''))
  const marked = marks.find((mark) => mark.from < end + tail.length && mark.to > end)
  if (tail !== '')
    decorations.push(
      Decoration.widget(document.content.size - 1, () => drawTail(tail, marked ?? null, active), { side: 1 }),
    )
  return DecorationSet.create(document, decorations)
}

const inline = (document: Node, from: number, to: number, className: string): readonly Decoration[] =>
  from < to ? [Decoration.inline(toPosition(document, from), toPosition(document, to, -1), { class: className })] : []

function point(className: string): HTMLElement {
  const element = window.document.createElement('span')
  element.className = `${className} ${styles.point}`
  return element
}

function drawTail(tail: string, mark: Mark | null, active: Mark | null): HTMLElement {
  const element = window.document.createElement('span')
  if (mark) element.className = markClass(mark, active)
  for (const character of tail) {
    const space = window.document.createElement('span')
    if (mark) space.className = spaceClass(character)
    space.textContent = character
    element.append(space)
  }
  return element
}
