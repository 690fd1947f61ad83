import type { InlineCode } from '../../text/content'
import { type CodeReading, codeLabel } from '../codes'
import { rawName } from '../exchange-xml'
import { attributeOf, escaped, type XmlElement, type XmlTree } from '../xml-tree'

/** The native markup that a unit keeps apart from its texts, by id. */
export type OriginalData = ReadonlyMap<string, string>

/** The inline elements of XLIFF 2 (section 4.2.3). Those of other namespaces are codes as they stand. */
export function codeReader(tree: XmlTree, data: OriginalData): (element: XmlElement) => CodeReading {
  const prefix = prefixIn(tree)
  return (element) => {
    const get = (name: string): string | undefined => attributeOf(element, name)
    const id = get('id') ?? ''
    const label = labelOf(get, data)
    switch (element.name) {
      case 'x:cp':
        return { kind: 'text', text: characterOf(get('hex') ?? '') }
      case 'x:pc': {
        const [start, end] = [get('dataRefStart'), get('dataRefEnd')].map((ref) =>
          ref ? ` dataRef="${escaped(ref)}"` : '',
        )
        const type = ['type', 'subType']
          .map((name) => (get(name) ? ` ${name}="${escaped(get(name) ?? '')}"` : ''))
          .join('')
        const alone = [
          `<${prefix}sc id="${escaped(id)}"${type}${start}/>`,
          `<${prefix}ec startRef="${escaped(id)}"${end}/>`,
        ] as const
        return { kind: 'around', id, label, alone }
      }
      case 'x:mrk':
        return { kind: 'around', id, label: get('type')?.replace(/^.*:/, '') ?? 'mrk', alone: ['', ''] }
      case 'x:sc':
      case 'x:sm':
        return { kind: 'open', id, label }
      case 'x:ec':
      case 'x:em':
        return { kind: 'close', id: get('startRef') ?? id, label }
      case 'x:ph':
        return { kind: 'point', id, label }
      default:
        return { kind: 'point', id: element.name, label: element.name.replace(/^.*:/, '') }
    }
  }
}

function labelOf(get: (name: string) => string | undefined, data: OriginalData): string {
  const subType = types.find(([, , each]) => each !== '' && each === get('subType'))
  const type = types.find(([, each, sub]) => sub === '' && each === get('type'))
  const shown = get('disp') ?? get('dispStart') ?? ''
  const native = data.get(get('dataRef') ?? get('dataRefStart') ?? '') ?? ''
  const named = (subType ?? type)?.[0] ?? (shown.length <= 12 && shown !== '' ? shown : undefined)
  return named ?? codeLabel(undefined, native.trim(), get('startRef') ?? get('id') ?? '')
}

/** A character that XML has no way to write; what is no character is left out. */
function characterOf(hex: string): string {
  const code = /^[\da-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0x110000
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code)
}

/** What a chip shows, and the type and subtype that say so. */
const types: readonly (readonly [label: string, type: string, subType: string])[] = [
  ['b', 'fmt', 'xlf:b'],
  ['i', 'fmt', 'xlf:i'],
  ['u', 'fmt', 'xlf:u'],
  ['br', 'fmt', 'xlf:lb'],
  ['page', 'fmt', 'xlf:pb'],
  ['a', 'link', ''],
  ['img', 'image', ''],
]

/** A code that no XLIFF file has written yet. */
export const freshCode =
  (tree: XmlTree | null) =>
  ({ id, kind, label }: InlineCode): { readonly raw: string; readonly alone: string | null } => {
    const prefix = tree ? prefixIn(tree) : ''
    const [, type, subType] = types.find(([each]) => each === label) ?? []
    const token = nameToken(id)
    const shown = (name: string): string =>
      type
        ? ` type="${type}"${subType ? ` subType="${subType}"` : ''}`
        : label === id
          ? ''
          : ` ${name}="${escaped(label)}"`
    if (kind === 'point') return { raw: `<${prefix}ph id="${token}"${shown('disp')}/>`, alone: null }
    if (kind === 'open')
      return {
        raw: `<${prefix}pc id="${token}"${shown('dispStart')}>`,
        alone: `<${prefix}sc id="${token}"${shown('disp')}/>`,
      }
    return { raw: `</${prefix}pc>`, alone: `<${prefix}ec startRef="${token}"/>` }
  }

/** A name as XLIFF 2 allows for ids. */
export const nameToken = (name: string): string => name.replace(/[^\p{L}\p{N}._-]/gu, '_') || '_'

/** Texts with the characters that XML cannot hold as elements. */
export const withCharacters =
  (tree: XmlTree | null, asXml: (text: string) => string) =>
  (text: string): string =>
    text
      .split(/([^\P{Cc}\t\n\r\x7f-\x9f])/u)
      .map((part, index) =>
        index % 2 === 0
          ? asXml(part)
          : `<${tree ? prefixIn(tree) : ''}cp hex="${part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
      )
      .join('')

/** What the file puts before the names of XLIFF's elements. */
const prefixIn = (tree: XmlTree): string => rawName(tree, tree.root, '')
