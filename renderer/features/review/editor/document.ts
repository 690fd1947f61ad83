import { Fragment, type Node, Schema } from 'prosemirror-model'
import { blockBreak, type Content, type InlineCode } from '../../../../core/text/content'
import styles from '../marks.module.css'

/** One line of text with codes and paragraph breaks in it. Only plain text: marks are decorations, not part of it. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'line' },
    line: { content: '(text | code | break)*', code: true, toDOM: () => ['div', 0] },
    text: {},
    code: {
      inline: true,
      atom: true,
      selectable: true,
      attrs: { id: {}, kind: {}, label: {} },
      toDOM: (node) => ['span', String(node.attrs.label)],
    },
    break: {
      inline: true,
      atom: true,
      selectable: false,
      leafText: () => blockBreak,
      toDOM: () => ['span', { class: styles.break ?? '' }, ['br']],
    },
  },
})

/** The editor's document for a row's text. */
export function toDocument({ text, codes }: Content): Node {
  const nodes: Node[] = []
  const write = (run: string): void => {
    run.split(blockBreak).forEach((part, index) => {
      if (index > 0) nodes.push(schema.nodes.break.create())
      if (part !== '') nodes.push(schema.text(part))
    })
  }
  let done = 0
  for (const { at, id, kind, label } of codes) {
    write(text.slice(done, at))
    nodes.push(schema.nodes.code.create({ id, kind, label }))
    done = at
  }
  write(text.slice(done))
  return schema.node('doc', null, schema.node('line', null, Fragment.from(nodes)))
}

/** The row's text of an editor's document. */
export function toContent(document: Node): Content {
  let text = ''
  const codes: InlineCode[] = []
  document.firstChild?.forEach((node) => {
    if (node.isText) text += node.text ?? ''
    else if (node.type === schema.nodes.break) text += blockBreak
    else codes.push(toCode(node, text.length))
  })
  return { text, codes }
}

/** The code that a node stands for, at a place in the text. */
export const toCode = (node: Node, at: number): InlineCode => ({ at, ...(node.attrs as Omit<InlineCode, 'at'>) })

/** The nodes of some codes. */
export const codeNodes = (codes: readonly InlineCode[]): readonly Node[] =>
  codes.map(({ id, kind, label }) => schema.nodes.code.create({ id, kind, label }))

/** The editor's position before the nth code. */
export function codePosition(document: Node, index: number): number {
  let position = 1
  let left = index
  for (const node of document.firstChild?.children ?? []) {
    if (node.type === schema.nodes.code && left-- === 0) break
    position += node.nodeSize
  }
  return position
}

/** How much of the row's text a node stands for. */
const lengthOf = (node: Node): number => (node.isText || node.type === schema.nodes.break ? node.nodeSize : 0)

/** The editor's position of an offset into the text: after the codes that stand there when `side` is 1. */
export function toPosition(document: Node, offset: number, side: -1 | 1 = 1): number {
  let position = 1
  let left = offset
  for (const node of document.firstChild?.children ?? []) {
    const length = lengthOf(node)
    if (left < length || (left === 0 && (length > 0 || side === -1))) return position + left
    left -= length
    position += node.nodeSize
  }
  return position
}

/** The offset into the text of an editor's position. */
export function toOffset(document: Node, position: number): number {
  let at = 1
  let offset = 0
  for (const node of document.firstChild?.children ?? []) {
    const length = lengthOf(node)
    if (position < at + node.nodeSize) return offset + Math.max(0, Math.min(length, position - at))
    at += node.nodeSize
    offset += length
  }
  return offset
}
