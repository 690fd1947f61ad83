import type { Block, EarlierChanges } from '../format'
import { inlineOf, type Piece } from '../office/inline'
import type { OfficeParagraph } from '../office/paragraph'
import { attributeOf, elementsBelow, elementsIn, type XmlElement } from '../xml-tree'
import { contentPart, type OdtPackage, regionsIn } from './package'
import { piecesOf, type Reading } from './pieces'
import { type Styles, styleChain } from './styles'

interface Place {
  readonly kind: 'cell' | 'note' | 'item' | null
  readonly note: RegExp | null
  readonly drawn: boolean
}

interface Found {
  readonly element: XmlElement
  readonly place: Place
  readonly removable: XmlElement | null
  readonly parent: XmlElement
}

const containers =
  /^(?:text:(?:list|list-item|list-header|section|numbered-paragraph)|table:(?:table|table-rows|table-header-rows|table-row-group|table-row|table-cell)|draw:(?:frame|text-box|g|a|custom-shape|rect|ellipse)|office:text)$/

/** The paragraphs that people read: the text, what stands in frames beside it, then the notes. */
export function paragraphsOf(odt: OdtPackage, revisions: EarlierChanges = 'latest'): readonly OfficeParagraph[] {
  const reading: Reading = {
    tree: odt.tree,
    styles: odt.styles,
    revisions,
    regions: regionsIn(odt.body),
    inserting: new Set(),
  }
  const part = { name: contentPart, tree: odt.tree }
  let codes = 1
  let pending: { readonly element: XmlElement; readonly pieces: readonly Piece[] } | null = null
  const found = foundIn(odt)
  return found.flatMap(({ element: own, place, removable }, index): readonly OfficeParagraph[] => {
    const element: XmlElement = pending ? { ...pending.element, contentTo: own.contentTo, to: own.to } : own
    const pieces: readonly Piece[] = [...(pending?.pieces ?? []), ...piecesOf(own, reading, pending === null)]
    // The mark between this paragraph and the next was put in by a change that is read as rejected.
    const open =
      revisions === 'original' && reading.inserting.size > 0 && found[index + 1]?.parent === found[index]?.parent
    pending = open ? { element, pieces } : null
    if (open) return []
    const inline = inlineOf(pieces, codes)
    codes += inline.marks.size
    return [
      {
        id: `${place.note ? 'f' : 'b'}${index + 1}`,
        part,
        element,
        ...kindOf(element, place, odt.styles),
        inline,
        removable: element === own ? removable : null,
        revised: /<[\w-]+:change(?:-start|-end)?[\s/>]/.test(odt.tree.text.slice(element.from, element.to)),
        drawn: place.drawn,
        note: place.note,
        doubles: [],
      },
    ]
  })
}

function foundIn({ body, styles }: OdtPackage): readonly Found[] {
  const found: Found[] = []
  const notes: Found[] = []
  const walk = (parent: XmlElement, place: Place, into: Found[]): void => {
    const children = elementsIn(parent)
    const paragraphs = children.filter(isParagraph)
    for (const child of children) {
      if (isParagraph(child)) {
        into.push({ element: child, place, removable: removableOf(child, parent, paragraphs.length), parent })
        inside(child, into)
      } else if (containers.test(child.name)) walk(child, placeIn(child, place, styles), into)
    }
  }
  /** Frames and notes in a paragraph. */
  const inside = (parent: XmlElement, into: Found[]): void => {
    for (const child of elementsIn(parent)) {
      if (child.name === 'text:note') {
        const id = attributeOf(child, 'text:id') ?? ''
        const note = new RegExp(`<[\\w-]+:note\\b[^>]*:id="${id.replace(/[^\w-]/g, '.')}"`)
        for (const each of elementsIn(child, 'text:note-body')) walk(each, { kind: 'note', note, drawn: false }, notes)
      } else if (/^draw:/.test(child.name) && child.name !== 'draw:object')
        walk(child, { kind: null, note: null, drawn: isDrawn(child, styles) }, into)
      else if (!/^office:annotation/.test(child.name)) inside(child, into)
    }
  }
  walk(body, { kind: null, note: null, drawn: false }, found)
  return [...found, ...notes]
}

const isParagraph = ({ name }: XmlElement): boolean => name === 'text:p' || name === 'text:h'

function placeIn(element: XmlElement, place: Place, styles: Styles): Place {
  const { name } = element
  if (/^draw:(?!text-box$)/.test(name)) return { ...place, drawn: isDrawn(element, styles) }
  if (name === 'table:table-cell') return { ...place, kind: 'cell' }
  return name === 'text:list-item' && place.kind === null ? { ...place, kind: 'item' } : place
}

/** A frame of text has a style below Writer's own; any other is a drawing with words in it. */
const isDrawn = (element: XmlElement, styles: Styles): boolean =>
  element.name !== 'draw:frame' ||
  !styleChain(styles, 'graphic', attributeOf(element, 'draw:style-name')).some(({ name }) => /^frame$/i.test(name))

/** A paragraph may go where others are left; the only one of a list's item goes with the item. */
function removableOf(element: XmlElement, parent: XmlElement, paragraphs: number): XmlElement | null {
  if (parent.name === 'text:list-item') return paragraphs > 1 ? element : elementsIn(parent).length > 1 ? null : parent
  return paragraphs > 1 ? element : null
}

const quoteStyle = /quot|block text|zitat|cita|citation/i
const captionStyle = /caption|^(?:figure|table|illustration|drawing)$/i

function kindOf(
  paragraph: XmlElement,
  { kind: place }: Place,
  styles: Styles,
): { readonly kind: Block['kind']; readonly level: number | null } {
  const chain = styleChain(styles, 'paragraph', attributeOf(paragraph, 'text:style-name'))
  const names = chain.map(({ name }) => name)
  if (paragraph.name === 'text:h')
    return { kind: 'heading', level: Math.min(6, Number(attributeOf(paragraph, 'text:outline-level') ?? '1') || 1) }
  if (names.some((name) => /^title$/i.test(name))) return { kind: 'heading', level: 1 }
  if (names.some((name) => /^subtitle$/i.test(name))) return { kind: 'heading', level: 2 }
  if (place !== null) return { kind: place, level: null }
  if (chain.some(({ listed }) => listed) || names.some((name) => /^(?:list|numbering)(?: |$)/i.test(name)))
    return { kind: 'item', level: null }
  if (names.some((name) => captionStyle.test(name))) return { kind: 'caption', level: null }
  return { kind: names.some((name) => quoteStyle.test(name)) ? 'quote' : 'paragraph', level: null }
}

/** The ids of earlier tracked changes whose marks stand in a paragraph. */
export const changesMarkedIn = (paragraph: XmlElement): readonly string[] =>
  ['text:change', 'text:change-start', 'text:change-end'].flatMap((name) =>
    elementsBelow(paragraph, name).flatMap((each) => attributeOf(each, 'text:change-id') ?? []),
  )
