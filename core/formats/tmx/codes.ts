import type { InlineCode } from '../../text/content'
import { type CodeReading, codeLabel } from '../codes'
import { attributeOf, elementsBelow, escaped, textIn, type XmlElement, type XmlTree } from '../xml-tree'

/**
 * The content elements of TMX 1.4. `i` ties the two ends of a pair within a segment, `x` ties codes across languages:
 * a code goes by its `x`, else by its `i`.
 */
export function codeReader(tree: XmlTree, segments: readonly XmlElement[]): (element: XmlElement) => CodeReading {
  const ids = new Map<XmlElement, string>()
  for (const segment of segments) {
    const byPair = new Map<string, string>()
    for (const element of elementsBelow(segment, 'bpt')) {
      const pair = attributeOf(element, 'i') ?? ''
      const id = attributeOf(element, 'x') ?? pair
      byPair.set(pair, id)
      ids.set(element, id)
    }
    for (const element of elementsBelow(segment, 'ept')) {
      const pair = attributeOf(element, 'i') ?? ''
      ids.set(element, byPair.get(pair) ?? pair)
    }
  }
  return (element) => {
    const { name } = element
    const id = ids.get(element) ?? attributeOf(element, 'x') ?? name
    const label = codeLabel(attributeOf(element, 'type'), name === 'hi' ? '' : textIn(tree, element).trim(), id)
    if (name === 'hi') return { kind: 'around', id, label, alone: ['', ''] }
    return { kind: name === 'bpt' ? 'open' : name === 'ept' ? 'close' : 'point', id, label }
  }
}

const types: Readonly<Record<string, string>> = {
  b: 'bold',
  i: 'italic',
  u: 'ulined',
  a: 'link',
  img: 'image',
  br: 'lb',
}

/** Codes that no TMX file has written yet: numbered, as `i` and `x` have to be, in the order of the row. */
export function freshCode(
  codes: readonly InlineCode[],
): (code: InlineCode) => { readonly raw: string; readonly alone: null } {
  const numbers = new Map<string, number>()
  for (const { id } of codes) if (/^\d{1,9}$/.test(id)) numbers.set(id, Number(id))
  let next = Math.max(0, ...numbers.values()) + 1
  for (const { id } of codes)
    if (!numbers.has(id)) {
      numbers.set(id, next)
      next += 1
    }
  return ({ id, kind, label }) => {
    const number = numbers.get(id) ?? 0
    const native = escaped(
      /^[a-z]/i.test(label) ? `<${kind === 'close' ? '/' : ''}${label}${kind === 'point' ? '/' : ''}>` : '',
    )
    const type = types[label] === undefined ? '' : ` type="${types[label]}"`
    if (kind === 'point') return { raw: `<ph x="${number}"${type}>${native}</ph>`, alone: null }
    if (kind === 'open') return { raw: `<bpt i="${number}" x="${number}"${type}>${native}</bpt>`, alone: null }
    return { raw: `<ept i="${number}">${native}</ept>`, alone: null }
  }
}
