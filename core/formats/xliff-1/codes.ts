import type { InlineCode } from '../../text/content'
import { type CodeReading, codeLabel } from '../codes'
import { rawName } from '../exchange-xml'
import { attributeOf, escaped, textIn, type XmlElement, type XmlTree } from '../xml-tree'

const kinds: Readonly<Record<string, InlineCode['kind']>> = {
  'x:x': 'point',
  'x:ph': 'point',
  'x:it': 'point',
  'x:bx': 'open',
  'x:bpt': 'open',
  'x:ex': 'close',
  'x:ept': 'close',
}

/** The inline elements of XLIFF 1.2 (section 2.4.2.3). Those of other namespaces are codes as they stand. */
export const codeReader = (tree: XmlTree): ((element: XmlElement) => CodeReading) => {
  const prefix = prefixIn(tree)
  return (element) => {
    const { name } = element
    const id = attributeOf(element, 'id') ?? attributeOf(element, 'mid') ?? ''
    const type = attributeOf(element, 'ctype')
    if (name === 'x:g') {
      const label = codeLabel(type, '', id)
      const attributes = `id="${escaped(id)}"`
      return { kind: 'around', id, label, alone: [`<${prefix}bx ${attributes}/>`, `<${prefix}ex ${attributes}/>`] }
    }
    if (name === 'x:mrk') {
      const label = codeLabel(attributeOf(element, 'mtype'), '', 'mrk')
      return { kind: 'around', id: `mrk${id}`, label, alone: ['', ''] }
    }
    const kind = kinds[name]
    if (!kind) return { kind: 'point', id: name, label: name.replace(/^.*:/, '') }
    const shared = kind === 'point' ? id : (attributeOf(element, 'rid') ?? id)
    return { kind, id: shared, label: codeLabel(type, textIn(tree, element).trim(), shared) }
  }
}

const types: Readonly<Record<string, string>> = {
  b: 'bold',
  i: 'italic',
  u: 'underlined',
  a: 'link',
  br: 'lb',
  img: 'image',
}

/** A code that no XLIFF file has written yet. */
export const freshCode =
  (tree: XmlTree | null) =>
  ({ id, kind, label }: InlineCode): { readonly raw: string; readonly alone: string | null } => {
    const prefix = tree ? prefixIn(tree) : ''
    const type = types[label] ?? (label === id ? undefined : `x-${label}`)
    const attributes = `id="${escaped(id)}"${type === undefined ? '' : ` ctype="${escaped(type)}"`}`
    if (kind === 'point') return { raw: `<${prefix}x ${attributes}/>`, alone: null }
    if (kind === 'open') return { raw: `<${prefix}g ${attributes}>`, alone: `<${prefix}bx ${attributes}/>` }
    return { raw: `</${prefix}g>`, alone: `<${prefix}ex id="${escaped(id)}"/>` }
  }

/** What the file puts before the names of XLIFF's elements. */
const prefixIn = (tree: XmlTree): string => rawName(tree, tree.root, '')
