import type { EarlierChanges } from '../format'
import { type Look, noLook, type Piece } from '../office/inline'
import { attributeOf, characters, elementIn, elementsIn, isElement, type XmlElement, type XmlTree } from '../xml-tree'
import { type Styles, styleChain } from './styles'
import { isOn, traitsOf } from './traits'

/** What is needed to read a paragraph. */
export interface Reading {
  readonly tree: XmlTree
  readonly styles: Styles
  readonly revisions: EarlierChanges
}

/** Tracked changes and where things were moved, by whether their content is read. */
const insertions = new Set(['w:ins', 'w:moveTo'])
const deletions = new Set(['w:del', 'w:moveFrom'])
/** What a paragraph can do without once it is written anew. */
const dropped = new Set([
  'w:pPr',
  'w:proofErr',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
])
const transparent = new Set(['w:smartTag', 'w:customXml'])

/** What a paragraph consists of: words with their looks, links, and what stands among the words. */
export const piecesOf = (paragraph: XmlElement, reading: Reading): readonly Piece[] =>
  piecesIn(elementsIn(paragraph), reading)

function piecesIn(nodes: readonly XmlElement[], reading: Reading): readonly Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as XmlElement
    const end = node.name === 'w:r' ? fieldEnd(nodes, index) : null
    if (end === null) pieces.push(...pieceOf(node, reading))
    else {
      pieces.push(...field(nodes.slice(index, end + 1), reading))
      index = end
    }
  }
  return pieces
}

function pieceOf(node: XmlElement, reading: Reading): readonly Piece[] {
  const { tree, revisions } = reading
  const { name } = node
  const raw = tree.text.slice(node.from, node.to)
  if (name === 'w:r') return runPieces(node, reading)
  if (dropped.has(name)) return []
  if (insertions.has(name)) return revisions === 'latest' ? piecesIn(elementsIn(node), reading) : []
  if (deletions.has(name)) return revisions === 'original' ? piecesIn(elementsIn(node), reading) : []
  if (transparent.has(name)) return piecesIn(elementsIn(node), reading)
  if (name === 'w:hyperlink' || name === 'w:dir' || name === 'w:bdo')
    return enclosed(node, node, name === 'w:hyperlink' ? 'a' : 'dir', reading)
  const content = name === 'w:sdt' ? elementIn(node, 'w:sdtContent') : undefined
  if (content) return enclosed(node, content, '\u25a2', reading)
  if (name === 'w:fldSimple') {
    const instruction = attributeOf(node, 'w:instr') ?? ''
    return isLink(instruction)
      ? enclosed(node, node, 'a', reading)
      : [{ kind: 'point', label: fieldLabel(instruction), raw }]
  }
  if (name === 'm:oMath' || name === 'm:oMathPara') return [{ kind: 'point', label: '\u2211', raw }]
  if (name === 'mc:AlternateContent')
    return [{ kind: 'point', label: '\u25a3', raw, place: { from: node.from, to: node.to } }]
  return [{ kind: 'silent', raw }]
}

/** What stands in `inner`, between the markup before and after it in `outer`. */
function enclosed(outer: XmlElement, inner: XmlElement, label: string, reading: Reading): readonly Piece[] {
  const { text } = reading.tree
  if (inner.contentFrom === inner.to) return [{ kind: 'silent', raw: text.slice(outer.from, outer.to) }]
  return [
    { kind: 'open', label, raw: text.slice(outer.from, inner.contentFrom) },
    ...piecesIn(elementsIn(inner), reading),
    { kind: 'close', raw: text.slice(inner.contentTo, outer.to) },
  ]
}

const fieldMarks = (run: XmlElement): readonly string[] =>
  run.name === 'w:r' ? elementsIn(run, 'w:fldChar').map((mark) => attributeOf(mark, 'w:fldCharType') ?? '') : []

/** The index of the run in which a field ends that begins in this one; null when none does. */
function fieldEnd(nodes: readonly XmlElement[], start: number): number | null {
  if (!nodes[start] || !fieldMarks(nodes[start]).includes('begin')) return null
  let depth = 0
  for (let index = start; index < nodes.length; index += 1)
    for (const mark of fieldMarks(nodes[index] as XmlElement)) {
      depth += mark === 'begin' ? 1 : mark === 'end' ? -1 : 0
      if (depth === 0) return index
    }
  return null
}

/** A link made with a field is a link; every other field stays as it is, whatever it shows. */
function field(nodes: readonly XmlElement[], reading: Reading): readonly Piece[] {
  const { text } = reading.tree
  const [first] = nodes
  const last = nodes.at(-1)
  if (!first || !last) return []
  const raw = text.slice(first.from, last.to)
  const instruction = nodes
    .flatMap((node) => (node.name === 'w:r' ? elementsIn(node, 'w:instrText') : []))
    .map((node) => characters(text.slice(node.contentFrom, node.contentTo)))
    .join('')
  const separator = nodes.findIndex((node) => fieldMarks(node).includes('separate'))
  const before = nodes[separator]
  if (!isLink(instruction) || !before || separator >= nodes.length - 1)
    return [{ kind: 'point', label: fieldLabel(instruction), raw }]
  return [
    { kind: 'open', label: 'a', raw: text.slice(first.from, before.to) },
    ...piecesIn(nodes.slice(separator + 1, -1), reading),
    { kind: 'close', raw: text.slice(last.from, last.to) },
  ]
}

const isLink = (instruction: string): boolean => /^\s*HYPERLINK\b/i.test(instruction)

const fieldLabel = (instruction: string): string => /^\s*([A-Za-z]{1,12})/.exec(instruction)?.[1]?.toLowerCase() ?? '#'

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\u21e5',
  'w:ptab': '\u21e5',
  'w:drawing': '\u25a3',
  'w:pict': '\u25a3',
  'w:object': '\u25a3',
  'mc:AlternateContent': '\u25a3',
  'w:sym': '\u2022',
}

const letters: Readonly<Record<string, string>> = {
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

const unseen = new Set([
  'w:commentReference',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:separator',
  'w:continuationSeparator',
  'w:fldChar',
  'w:instrText',
  'w:delInstrText',
])

function runPieces(run: XmlElement, reading: Reading): readonly Piece[] {
  const { text } = reading.tree
  const properties = elementIn(run, 'w:rPr')
  const look = properties ? lookOf(properties, reading) : noLook
  const whole: Piece = { kind: 'silent', raw: text.slice(run.from, run.to) }
  if (properties && isHidden(properties, reading.styles)) return [whole]
  const start = text.slice(run.from, run.contentFrom) + (properties ? text.slice(properties.from, properties.to) : '')
  return elementsIn(run).flatMap((child): readonly Piece[] => {
    const { name } = child
    const raw = `${start}${text.slice(child.from, child.to)}${text.slice(run.contentTo, run.to)}`
    if (name === 'w:rPr' || name === 'w:lastRenderedPageBreak') return []
    if (name === 'w:tab' && elementIn(run, 'w:footnoteRef')) return [{ kind: 'silent', raw }]
    if (name === 'w:t' || name === 'w:delText') return [{ kind: 'text', text: wordsIn(child, text), look }]
    const letter = name === 'w:br' && isLineBreak(child) ? '\n' : letters[name]
    if (letter !== undefined) return [{ kind: 'text', text: letter, look }]
    if (unseen.has(name)) return [{ kind: 'silent', raw }]
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      return [{ kind: 'point', label: attributeOf(child, 'w:id') ?? '*', raw }]
    return [
      {
        kind: 'point',
        label: name === 'w:br' ? '\u21b5' : (signs[name] ?? '\u25a1'),
        raw,
        place: { from: child.from, to: child.to },
      },
    ]
  })
}

const isLineBreak = (node: XmlElement): boolean => /^(?:textWrapping)?$/.test(attributeOf(node, 'w:type') ?? '')

/** Words as Word shows them: without `preserve` the spaces around them are the file's, not the text's. */
function wordsIn(node: XmlElement, text: string): string {
  const words = node.children
    .map((child) => (isElement(child) ? '' : characters(text.slice(child.from, child.to))))
    .join('')
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
  return attributeOf(node, 'xml:space') === 'preserve' ? words : words.replace(/^ +| +$/g, '')
}

function isHidden(properties: XmlElement, styles: Styles): boolean {
  if (elementIn(properties, 'w:vanish')) return isOn(properties, 'w:vanish')
  const style = attributeOf(elementIn(properties, 'w:rStyle'), 'w:val')
  return styleChain(styles, style).some(({ hidden }) => hidden)
}

/** Properties that a reader does not see, or that say what changed. */
const unseenProperties = new Set(['w:lang', 'w:noProof', 'w:rPrChange', 'w:ins', 'w:del', 'w:bCs', 'w:iCs', 'w:szCs'])

function lookOf(properties: XmlElement, { tree, styles }: Reading): Look {
  const children = elementsIn(properties)
  const rawOf = ({ from, to }: XmlElement) => tree.text.slice(from, to)
  const style = attributeOf(elementIn(properties, 'w:rStyle'), 'w:val')
  const chain = styleChain(styles, style)
  return {
    key: children
      .filter(({ name }) => !unseenProperties.has(name))
      .map(rawOf)
      .join(''),
    raw: children
      .filter(({ name }) => name !== 'w:rPrChange')
      .map(rawOf)
      .join(''),
    traits: [...new Set([...traitsOf(properties, chain[0]?.name), ...chain.flatMap(({ traits }) => traits)])],
  }
}
