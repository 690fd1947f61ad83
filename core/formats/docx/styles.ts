import { attributeOf, elementIn, elementsIn, type XmlElement, type XmlTree } from '../xml-tree'
import { isOn, traitsOf } from './traits'

/** What a style says about the paragraphs and words that have it. */
interface Style {
  readonly name: string
  readonly basedOn: string | null
  /** 0..8 for headings, 9 for body text. */
  readonly outline: number | null
  readonly numbered: boolean | null
  readonly hidden: boolean
  readonly traits: readonly string[]
}

export type Styles = ReadonlyMap<string, Style>

export const noStyles: Styles = new Map()

export function readStyles({ root }: XmlTree): Styles {
  return new Map(elementsIn(root, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', styleOf(style)]))
}

function styleOf(style: XmlElement): Style {
  const value = (parent: XmlElement | undefined, name: string) => attributeOf(elementIn(parent, name), 'w:val')
  const paragraph = elementIn(style, 'w:pPr')
  const run = elementIn(style, 'w:rPr')
  const name = value(style, 'w:name') ?? ''
  const named = /^heading ([1-9])$/i.exec(name)?.[1]
  const outline = value(paragraph, 'w:outlineLvl') ?? (named === undefined ? undefined : String(Number(named) - 1))
  return {
    name,
    basedOn: value(style, 'w:basedOn') ?? null,
    outline: outline === undefined ? null : Number(outline),
    numbered: numberedIn(paragraph),
    hidden: run !== undefined && isOn(run, 'w:vanish'),
    traits: run ? traitsOf(run, name) : [],
  }
}

/** Whether a paragraph's properties put it into a list, or take it out of one; null when they don't say. */
export function numberedIn(properties: XmlElement | undefined): boolean | null {
  const numbers = elementIn(properties, 'w:numPr')
  return numbers ? attributeOf(elementIn(numbers, 'w:numId'), 'w:val') !== '0' : null
}

/** A style and those it is based on, nearest first. Damaged files have styles based on themselves. */
export function styleChain(styles: Styles, id: string | undefined): readonly Style[] {
  const chain: Style[] = []
  const seen = new Set<string>()
  for (let at: string | null | undefined = id; at && !seen.has(at); ) {
    seen.add(at)
    const style = styles.get(at)
    if (style) chain.push(style)
    at = style?.basedOn
  }
  return chain
}
