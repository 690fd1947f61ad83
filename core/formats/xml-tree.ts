import { type Result, succeed } from '../problem'
import type { TextCoding } from './format'
import { decodeXml, faultProblem } from './xml'
import { scanXml, type XmlVisitor } from './xml-scan'

/** An element as a place in its text: half-open offsets, so that what nobody edits can be written as it stands. */
export interface XmlElement {
  /** With the prefix that the reader knows the namespace by, whatever the file calls it. */
  readonly name: string
  /** What stands between the name and the end of the start tag. */
  readonly attributes: string
  readonly from: number
  /** Where its content begins and ends; both `to` in an element written as one tag. */
  readonly contentFrom: number
  readonly contentTo: number
  readonly to: number
  readonly children: readonly XmlNode[]
  readonly prefixes: Prefixes
}

/** Character data as written. */
export interface XmlCharacters {
  readonly name: null
  readonly from: number
  readonly to: number
}

export type XmlNode = XmlElement | XmlCharacters

/** A text with its tree. */
export interface XmlTree {
  readonly text: string
  readonly coding: TextCoding
  readonly root: XmlElement
}

/** The file's prefixes to the reader's. */
type Prefixes = ReadonlyMap<string, string>

/** A stretch of an XML text to be replaced. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly insert: string
}

interface Building {
  readonly name: string
  readonly attributes: string
  readonly from: number
  readonly contentFrom: number
  contentTo: number
  to: number
  readonly children: XmlNode[]
  readonly prefixes: Prefixes
}

/** What only some files need. */
interface TreeOptions {
  /** Passes over a DOCTYPE that names its DTD and declares nothing. */
  readonly doctype?: boolean
  /** The reader's prefix for elements that are in no namespace. */
  readonly bare?: string
}

/**
 * The tree of a part, or of a file that has none, its names written with the prefixes of `namespaces` (address to
 * prefix). Fails as `parseXml` does.
 */
export function readTree(
  bytes: Uint8Array,
  name: string,
  part: string | undefined,
  namespaces: ReadonlyMap<string, string>,
  { doctype = false, bare = '' }: TreeOptions = {},
): Result<XmlTree> {
  const decoded = decodeXml(bytes, name)
  if (!decoded.ok) return decoded
  const { text, coding } = decoded.value
  const top: XmlNode[] = []
  const open: Building[] = []
  const outermost: Prefixes = new Map([['', bare]])
  let prefixes = outermost
  const add = (node: XmlNode): void => {
    ;(open.at(-1)?.children ?? top).push(node)
  }
  const visitor: XmlVisitor = {
    open: (raw, attributes, from, to, empty) => {
      const scope = attributes.includes('xmlns') ? withDeclared(prefixes, attributes, namespaces) : prefixes
      const element: Building = {
        name: known(raw, scope, true),
        attributes,
        from,
        contentFrom: to,
        contentTo: to,
        to,
        children: [],
        prefixes: scope,
      }
      add(element)
      if (empty) return
      open.push(element)
      prefixes = scope
    },
    close: (_, from, to) => {
      const element = open.pop()
      if (!element) return
      element.contentTo = from
      element.to = to
      prefixes = open.at(-1)?.prefixes ?? outermost
    },
    text: (from, to) => {
      if (open.length > 0) add({ name: null, from, to })
    },
  }
  const fault = scanXml(text, visitor, { doctype })
  if (fault) return faultProblem(fault, text, name, part)
  return succeed({ text, coding, root: top.find(isElement) as XmlElement })
}

export const isElement = (node: XmlNode): node is XmlElement => node.name !== null

/** The elements directly below one, of one name or of all. */
export const elementsIn = (parent: XmlElement, name?: string): readonly XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => isElement(child) && (name === undefined || child.name === name),
  )

export const elementIn = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => child.name === name)

/** All elements of a name below one, in reading order. */
export function elementsBelow(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...elementsBelow(child, name)])
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** An attribute's value, by the reader's prefix; undefined when it is not there. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined
  for (const [, raw = '', double, single] of element.attributes.matchAll(attributePattern))
    if (known(raw, element.prefixes, false) === name) return resolved(double ?? single ?? '')
  return undefined
}

/** The characters directly in an element, and in those below it. */
export function textIn(tree: XmlTree, element: XmlElement): string {
  return element.children
    .map((child) => (isElement(child) ? textIn(tree, child) : characters(tree.text.slice(child.from, child.to))))
    .join('')
}

/** Character data with its references and CDATA marks resolved. */
export const characters = (raw: string): string =>
  raw.startsWith('<![CDATA[') ? raw.slice(9, -3).replace(/\r\n?/g, '\n') : resolved(raw.replace(/\r\n?/g, '\n'))

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const resolved = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
          : (names[name] ?? ''),
      )
    : raw

/** A text as character data or in double quotes. Characters that XML has no way to write are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"\r]/g, (character) => references[character] ?? character)

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** A text with splices applied, which may come in any order but do not overlap; at one place they keep their order. */
export function spliced(text: string, splices: readonly Splice[], from = 0, to = text.length): string {
  const within = splices.filter((splice) => splice.from >= from && splice.to <= to)
  const pieces: string[] = []
  let done = from
  for (const splice of within.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (splice.from < done) throw new RangeError(`splice ${splice.from}-${splice.to} overlaps the one before`)
    pieces.push(text.slice(done, splice.from), splice.insert)
    done = splice.to
  }
  return pieces.join('') + text.slice(done, to)
}

/** Puts something in at the end of an element, also of one that is written as a single tag. */
export function atEndOf({ from, to, contentTo }: XmlElement, text: string, insert: string): Splice {
  if (contentTo < to) return { from: contentTo, to: contentTo, insert }
  const name = /^<([^\s/>]+)/.exec(text.slice(from, to))?.[1] ?? ''
  return { from: to - 2, to, insert: `>${insert}</${name}>` }
}

/** A prefix that the reader has for something else is told apart from it. */
function withDeclared(before: Prefixes, attributes: string, namespaces: ReadonlyMap<string, string>): Prefixes {
  const prefixes = new Map(before)
  const readers = new Set(namespaces.values())
  for (const [, raw = '', double, single] of attributes.matchAll(attributePattern)) {
    const own = raw === 'xmlns' ? '' : /^xmlns:(.*)$/.exec(raw)?.[1]
    const address = resolved(double ?? single ?? '')
    if (own !== undefined) prefixes.set(own, namespaces.get(address) ?? (readers.has(own) ? `${own}?` : own))
  }
  return prefixes
}

/** A name with the reader's prefix. An attribute without a prefix is in no namespace. */
export function known(raw: string, prefixes: Prefixes, element: boolean): string {
  const colon = raw.indexOf(':')
  if (colon < 0) {
    const prefix = element ? prefixes.get('') : undefined
    return prefix ? `${prefix}:${raw}` : raw
  }
  return `${prefixes.get(raw.slice(0, colon)) ?? raw.slice(0, colon)}:${raw.slice(colon + 1)}`
}
