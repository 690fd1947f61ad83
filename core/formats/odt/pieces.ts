import type { EarlierChanges } from '../format'
import type { Piece } from '../office/inline'
import {
  attributeOf,
  characters,
  elementIn,
  elementsIn,
  isElement,
  type XmlElement,
  type XmlNode,
  type XmlTree,
} from '../xml-tree'
import type { Region } from './package'
import { lookOfSpans, type Styles } from './styles'

/** What is needed to read the paragraphs of a document one after the other. */
export interface Reading {
  readonly tree: XmlTree
  readonly styles: Styles
  readonly revisions: EarlierChanges
  readonly regions: ReadonlyMap<string, Region>
  /** Insertions that have begun and not ended: they may go on over several paragraphs. */
  readonly inserting: Set<string>
}

/** What a paragraph consists of. White space counts once, and not at the start (OpenDocument 1.3, 6.1.2). */
export function piecesOf(paragraph: XmlElement, reading: Reading, atStart = true): readonly Piece[] {
  let space = atStart
  return walk(paragraph.children, [], reading).flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'point') space = false
    if (piece.kind !== 'text') return [piece]
    if (piece.exact) {
      space = false
      return [piece]
    }
    let text = ''
    for (const character of piece.text.replace(/[\t\n\r ]+/g, ' ')) {
      if (character !== ' ' || !space) text += character
      space = character === ' '
    }
    return text === '' ? [] : [{ ...piece, text }]
  })
}

/** `exact`: written with elements of its own, so that its spaces all count. */
type RawPiece = Exclude<Piece, { kind: 'text' }> | (Extract<Piece, { kind: 'text' }> & { readonly exact: boolean })

const walk = (nodes: readonly XmlNode[], spans: readonly string[], reading: Reading): readonly RawPiece[] =>
  nodes.flatMap((node) => (isElement(node) ? elementPieces(node, spans, reading) : textPieces(node, spans, reading)))

function textPieces({ from, to }: XmlNode, spans: readonly string[], reading: Reading): readonly RawPiece[] {
  if (isSkipping(reading)) return []
  const text = characters(reading.tree.text.slice(from, to)).replace(/[\u2028\u2029]/g, ' ')
  return [{ kind: 'text', text, look: lookOfSpans(reading.styles, spans), exact: false }]
}

const isSkipping = ({ revisions, inserting }: Reading): boolean => revisions === 'original' && inserting.size > 0

const unseen =
  /^(?:text:(?:bookmark|reference-mark|toc-mark|user-index-mark|alphabetical-index-mark)|office:annotation)/
const dropped = new Set(['text:soft-page-break', 'text:number'])

function elementPieces(node: XmlElement, spans: readonly string[], reading: Reading): readonly RawPiece[] {
  const { name } = node
  if (/^text:change(?:-start|-end)?$/.test(name)) return changePieces(node, spans, reading)
  if (name === 'text:span') return walk(node.children, [...spans, attributeOf(node, 'text:style-name') ?? ''], reading)
  if (name === 'text:meta') return walk(node.children, spans, reading)
  if (name === 'text:a' && node.contentTo < node.to) return linkPieces(node, spans, reading)
  return isSkipping(reading) || dropped.has(name) ? [] : leafPieces(node, spans, reading)
}

/** Marks of earlier changes: which words they put in is noted; what they took out is read where they are rejected. */
function changePieces(node: XmlElement, spans: readonly string[], reading: Reading): readonly RawPiece[] {
  const { revisions, regions, inserting, styles } = reading
  const id = attributeOf(node, 'text:change-id') ?? ''
  const region = regions.get(id)
  if (node.name === 'text:change-start' && region?.kind === 'insertion') inserting.add(id)
  if (node.name === 'text:change-end') inserting.delete(id)
  if (node.name !== 'text:change' || revisions === 'latest' || !region?.content) return []
  // A paragraph mark that was taken out is read as a line break.
  const mark: RawPiece = { kind: 'text', text: '\n', look: lookOfSpans(styles, spans), exact: true }
  return elementsIn(region.content)
    .filter((each) => /^text:[ph]$/.test(each.name))
    .flatMap((each, index) => [...(index === 0 ? [] : [mark]), ...walk(each.children, spans, reading)])
}

function linkPieces(node: XmlElement, spans: readonly string[], reading: Reading): readonly RawPiece[] {
  const { text } = reading.tree
  const fresh = isSkipping(reading)
  const inside = walk(node.children, spans, reading)
  if (fresh && inside.length === 0) return []
  return [
    { kind: 'open', label: 'a', raw: text.slice(node.from, node.contentFrom) },
    ...inside,
    { kind: 'close', raw: text.slice(node.contentTo, node.to) },
  ]
}

function leafPieces(node: XmlElement, spans: readonly string[], { tree, styles }: Reading): readonly RawPiece[] {
  const { name, from, to } = node
  const raw = tree.text.slice(from, to)
  const exact = (text: string): readonly RawPiece[] => [
    { kind: 'text', text, look: lookOfSpans(styles, spans), exact: true },
  ]
  if (unseen.test(name) || /^text:hidden-/.test(name)) return [{ kind: 'silent', raw }]
  if (name === 'text:s') return exact(' '.repeat(Math.min(1000, Number(attributeOf(node, 'text:c') ?? '1') || 1)))
  if (name === 'text:line-break') return exact('\n')
  return [{ kind: 'point', label: labelOf(node, tree), raw: inSpans(raw, spans), place: { from, to } }]
}

const signs: Readonly<Record<string, string>> = { 'text:tab': '\u21e5', 'text:ruby': '\u25a1' }

function labelOf(node: XmlElement, tree: XmlTree): string {
  if (node.name === 'text:note') {
    const citation = elementIn(node, 'text:note-citation')
    const [first] = citation?.children ?? []
    return first && !isElement(first) ? characters(tree.text.slice(first.from, first.to)) : '*'
  }
  if (node.name.startsWith('draw:')) return '\u25a3'
  return signs[node.name] ?? node.name.replace(/^.*:/, '').slice(0, 12)
}

/** Markup in the spans it stood in. */
export const inSpans = (xml: string, spans: readonly string[]): string =>
  spans.map((name) => `<text:span text:style-name="${name}">`).join('') + xml + '</text:span>'.repeat(spans.length)
