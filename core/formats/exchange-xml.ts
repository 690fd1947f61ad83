import type { Result } from '../problem'
import { encode, withNewlines } from './encoding'
import type { SourceFile, TextCoding } from './format'
import { escaped, known, type Splice, spliced, type XmlElement, type XmlTree } from './xml-tree'

/** The first characters of a file whatever its encoding, to tell a format by. */
export const headOf = ({ bytes }: SourceFile): string =>
  String.fromCharCode(...bytes.subarray(0, 4096).filter((byte) => byte !== 0))

/**
 * How texts are put into a file's XML: line ends as it has them, and references for what is beyond ASCII where it does
 * not say that it is Unicode.
 */
export function xmlTextFor({ text, coding }: XmlTree): (text: string) => string {
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(text)?.[1] ?? 'utf-8'
  const ascii = !/^utf/i.test(declared) || coding.encoding === 'windows-1252'
  return (added) => {
    const safe = withNewlines(escaped(added), coding.newline)
    return ascii ? safe.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`) : safe
  }
}

/** The file with splices applied, as bytes. */
export const writeSplices = (tree: XmlTree, splices: readonly Splice[]): Result<Uint8Array> =>
  splices.length === 0 ? encode(tree.text, tree.coding) : encode(spliced(tree.text, splices), tree.coding)

/** An element's name as the file has it, or another in the same namespace. */
export function rawName(tree: XmlTree, { from }: XmlElement, local?: string): string {
  const name = /^<([^\s/>]+)/.exec(tree.text.slice(from, from + 200))?.[1] ?? ''
  return local === undefined ? name : name.replace(/[^:]+$/, local)
}

/** Where the attributes of a start tag end. */
function attributesEnd(tree: XmlTree, element: XmlElement): number {
  const start = element.from + 1 + rawName(tree, element).length
  return start + element.attributes.trimEnd().length
}

const pattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Sets attributes (null takes one out), by the reader's names; one that is not there yet is written by the name given.
 * What has the value already stays as it is.
 */
export function setAttributes(
  tree: XmlTree,
  element: XmlElement,
  values: Readonly<Record<string, string | null>>,
): readonly Splice[] {
  const asXml = xmlTextFor(tree)
  const start = element.from + 1 + rawName(tree, element).length
  const end = attributesEnd(tree, element)
  const places = [...element.attributes.matchAll(pattern)].map((found) => ({
    name: known(found[1] ?? '', element.prefixes, false),
    raw: found[2] ?? found[3] ?? '',
    from: start + found.index,
    to: start + found.index + found[0].length,
  }))
  return Object.entries(values).flatMap(([name, value]): readonly Splice[] => {
    const place = places.find((each) => each.name === name)
    if (!place) return value === null ? [] : [{ from: end, to: end, insert: ` ${name}="${asXml(value)}"` }]
    if (value === null) return [{ from: spaceBefore(tree.text, place.from), to: place.to, insert: '' }]
    if (place.raw === asXml(value)) return []
    return [{ from: place.to - 1 - place.raw.length, to: place.to - 1, insert: asXml(value) }]
  })
}

const spaceBefore = (text: string, at: number): number =>
  at - (/\s*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0].length ?? 0)

/** Replaces what stands in an element by other XML. */
export function setInner(tree: XmlTree, element: XmlElement, xml: string): Splice {
  if (element.contentFrom < element.to) return { from: element.contentFrom, to: element.contentTo, insert: xml }
  return { from: attributesEnd(tree, element), to: element.to, insert: `>${xml}</${rawName(tree, element)}>` }
}

/** Puts XML behind an element, on a line of its own where that one has its own. */
export const insertAfter = ({ text }: XmlTree, { from, to }: XmlElement, xml: string): Splice => ({
  from: to,
  to,
  insert: indentBefore(text, from) + xml,
})

/** The newline and the spaces before a place; nothing where something else stands there. */
export const indentBefore = (text: string, at: number): string =>
  /(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? ''

/** How new XML is written: in Unicode, in UTF-16 with its mark. */
const unicode = (coding: TextCoding): TextCoding =>
  coding.encoding === 'windows-1252'
    ? { ...coding, encoding: 'utf-8', bom: false }
    : { ...coding, bom: coding.bom || coding.encoding !== 'utf-8' }

/** New XML as bytes. */
export const encodeNew = (xml: string, coding: TextCoding): Result<Uint8Array> =>
  encode(withNewlines(xml, coding.newline), unicode(coding))

/** The declaration of new XML. */
export const declaration = ({ encoding }: TextCoding): string =>
  `<?xml version="1.0" encoding="${encoding.startsWith('utf-16') ? 'UTF-16' : 'UTF-8'}"?>`
