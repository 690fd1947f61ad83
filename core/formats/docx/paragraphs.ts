import type { Block, EarlierChanges } from '../format'
import { inlineOf } from '../office/inline'
import type { OfficeParagraph } from '../office/paragraph'
import { attributeOf, elementIn, elementsIn, type XmlElement, type XmlNode } from '../xml-tree'
import type { DocxPackage, DocxPart } from './package'
import { piecesOf } from './pieces'
import { numberedIn, type Styles, styleChain } from './styles'

interface Place {
  readonly kind: 'cell' | 'note' | null
  readonly note: RegExp | null
}

interface Found {
  readonly element: XmlElement
  readonly place: Place
  /** The last of its cell, note or text box, or one that closes a section. */
  readonly needed: boolean
  readonly doubles: readonly XmlElement[]
}

/** The paragraphs that people read, in reading order, each with an id that depends on its place alone. */
export function paragraphsOf(docx: DocxPackage, revisions: EarlierChanges = 'latest'): readonly OfficeParagraph[] {
  const paragraphs: OfficeParagraph[] = []
  let codes = 1
  for (const part of docx.parts) {
    const found = foundIn(part, revisions)
    const inFields = fieldParagraphs(found)
    found.forEach(({ element, place, needed, doubles }, index) => {
      if (inFields.has(element)) return
      const pieces = piecesOf(element, { tree: part.tree, styles: docx.styles, revisions })
      const inline = inlineOf(pieces, codes)
      codes += inline.marks.size
      paragraphs.push({
        id: `${part.letter}${index + 1}`,
        part,
        element,
        ...kindOf(element, place, docx.styles),
        inline,
        removable: needed ? null : element,
        revised: isRevised(element),
        drawn: false,
        note: place.note,
        doubles,
      })
    })
  }
  return paragraphs
}

function foundIn({ tree, letter }: DocxPart, revisions: EarlierChanges): readonly Found[] {
  const found: Found[] = []
  const gone = revisions === 'original' ? 'w:ins' : 'w:del'
  const walk = (parent: XmlElement, place: Place): void => {
    const children = elementsIn(parent)
    const last = children.findLast(({ name }) => /^w:(?:p|tbl|sdt)$/.test(name))
    let joining: XmlElement | null = null
    for (const [index, child] of children.entries()) {
      const { name } = child
      if (name === 'w:p') {
        const element: XmlElement = joining ? joinedWith(joining, child) : child
        joining = children[index + 1]?.name === 'w:p' && hasMark(child, gone) ? element : null
        if (joining) continue
        const needed = holdsSection(child) || (child === last && parent.name !== 'w:sdtContent')
        found.push({ element, place, needed, doubles: [] })
        boxesIn(element)
      } else if (name === 'w:tr' && elementIn(elementIn(child, 'w:trPr'), gone)) continue
      else if (name === 'w:footnote' || name === 'w:endnote') {
        if (!/separator|notice/i.test(attributeOf(child, 'w:type') ?? ''))
          walk(child, { kind: 'note', note: referenceTo(child) })
      } else if (name === 'mc:AlternateContent') walk(elementIn(child, 'mc:Choice') ?? child, place)
      else if (/^w:(?:tbl|tr|tc|sdt|sdtContent|customXml|body|ins|moveTo)$/.test(name))
        walk(child, name === 'w:tc' ? { ...place, kind: 'cell' } : place)
    }
  }
  /** Text boxes in a paragraph, each once: files hold them twice, for programs of two ages. */
  const boxesIn = (parent: XmlElement): void => {
    for (const child of elementsIn(parent)) {
      if (child.name === 'mc:AlternateContent') {
        const boxes = textBoxes(elementIn(child, 'mc:Choice'))
        const others = textBoxes(elementIn(child, 'mc:Fallback'))
        boxes.forEach((box, index) => {
          readBox(box, others[index])
        })
      } else if (child.name === 'w:txbxContent') readBox(child, undefined)
      else boxesIn(child)
    }
  }
  const readBox = (box: XmlElement, other: XmlElement | undefined): void => {
    const from = found.length
    walk(box, { kind: null, note: null })
    if (!other) return
    const start = found.length
    walk(other, { kind: null, note: null })
    const copies = found.splice(start)
    for (let index = from; index < start; index += 1) {
      const own = found[index]
      const copy = copies[index - from]
      if (own && copy && copies.length === start - from) found[index] = { ...own, doubles: [copy.element] }
    }
  }
  walk(tree.root, { kind: letter === 'b' ? null : 'note', note: null })
  return found
}

/** Whether a paragraph's mark was put in (`w:ins`) or taken out (`w:del`). */
const hasMark = (paragraph: XmlElement, name: string): boolean =>
  elementIn(elementIn(elementIn(paragraph, 'w:pPr'), 'w:rPr'), name) !== undefined

/** Two paragraphs without the mark between them: the properties of the second, whose mark is left. */
function joinedWith(first: XmlElement, second: XmlElement): XmlElement {
  const isProperties = ({ name }: XmlNode): boolean => name === 'w:pPr'
  const content = [first, second].flatMap(({ children }) => children.filter((child) => !isProperties(child)))
  const children = [...second.children.filter(isProperties), ...content]
  return { ...first, contentTo: second.contentTo, to: second.to, children }
}

function textBoxes(parent: XmlElement | undefined): readonly XmlElement[] {
  if (!parent) return []
  return elementsIn(parent).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : textBoxes(child)))
}

/** `w:footnote` is referred to by a `w:footnoteReference` with its number. */
function referenceTo(note: XmlElement): RegExp | null {
  const id = attributeOf(note, 'w:id') ?? ''
  return /^-?\d+$/.test(id) ? new RegExp(`<\\w+:${note.name.slice(2)}Reference\\b[^>]*:id="${id}"`) : null
}

const holdsSection = (paragraph: XmlElement): boolean =>
  elementIn(elementIn(paragraph, 'w:pPr'), 'w:sectPr') !== undefined

/**
 * The paragraphs that a field spans, such as a table of contents: the program makes them anew. Where fields don't end
 * the file is not to be trusted about them, and every paragraph is read.
 */
function fieldParagraphs(found: readonly Found[]): ReadonlySet<XmlElement> {
  const spanned = new Set<XmlElement>()
  let depth = 0
  for (const { element } of found) {
    const before = depth
    depth += fieldBalance(element)
    if (before > 0 || depth > 0) spanned.add(element)
  }
  return depth === 0 ? spanned : new Set()
}

function fieldBalance(parent: XmlElement): number {
  let balance = 0
  for (const child of elementsIn(parent)) {
    const type = child.name === 'w:fldChar' ? attributeOf(child, 'w:fldCharType') : undefined
    if (type === 'begin') balance += 1
    else if (type === 'end') balance -= 1
    else if (child.name !== 'w:txbxContent') balance += fieldBalance(child)
  }
  return balance
}

const isRevised = (parent: XmlElement): boolean =>
  elementsIn(parent).some(
    (child) =>
      /^w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange)$/.test(child.name) ||
      (child.name !== 'w:txbxContent' && isRevised(child)),
  )

const quoteStyle = /quot|block text|zitat|cita|citation/i
const captionStyle = /caption|^(?:figure|table|illustration)$/i

function kindOf(
  paragraph: XmlElement,
  { kind: place }: Place,
  styles: Styles,
): { readonly kind: Block['kind']; readonly level: number | null } {
  const properties = elementIn(paragraph, 'w:pPr')
  const chain = styleChain(styles, attributeOf(elementIn(properties, 'w:pStyle'), 'w:val'))
  const name = chain[0]?.name ?? ''
  const direct = attributeOf(elementIn(properties, 'w:outlineLvl'), 'w:val')
  const outline = direct === undefined ? chain.find((style) => style.outline !== null)?.outline : Number(direct)
  if (outline !== undefined && outline !== null && outline >= 0 && outline < 9)
    return { kind: 'heading', level: Math.min(6, outline + 1) }
  if (/^title$/i.test(name)) return { kind: 'heading', level: 1 }
  if (/^subtitle$/i.test(name)) return { kind: 'heading', level: 2 }
  if (place !== null) return { kind: place, level: null }
  const numbered = numberedIn(properties) ?? chain.find((style) => style.numbered !== null)?.numbered ?? false
  if (numbered || /^list(?: |$)/i.test(name)) return { kind: 'item', level: null }
  if (captionStyle.test(name)) return { kind: 'caption', level: null }
  return { kind: quoteStyle.test(name) ? 'quote' : 'paragraph', level: null }
}
