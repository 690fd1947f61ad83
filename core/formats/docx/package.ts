import { fail, type Result, succeed } from '../../problem'
import type { SourceFile } from '../format'
import { attributeOf, elementsIn, readTree, type XmlTree } from '../xml-tree'
import { type Archive, openZip, readEntry } from '../zip'
import { namespaces } from './namespaces'
import { noStyles, readStyles, type Styles } from './styles'

/** A part that holds text. */
export interface DocxPart {
  readonly name: string
  /** What the ids of its blocks begin with. */
  readonly letter: 'b' | 'f' | 'e'
  readonly tree: XmlTree
}

/** A DOCX, opened: the parts with text, and what is needed to understand them. */
export interface DocxPackage {
  readonly archive: Archive
  readonly main: string
  /** The document, its footnotes, its endnotes. */
  readonly parts: readonly DocxPart[]
  readonly styles: Styles
  /** Names of parts by the last word of their relation: `comments`, `styles`. */
  readonly related: ReadonlyMap<string, string>
}

/** Opens a DOCX. Whatever keeps it from being read is named with the part and the place in it. */
export function openDocx(file: SourceFile): Result<DocxPackage> {
  const archive = openZip(file.bytes, file.name)
  if (!archive.ok) return archive
  const top = relationsOf(archive.value, '')
  if (!top.ok) return top
  const main = top.value.get('officeDocument') ?? 'word/document.xml'
  const related = relationsOf(archive.value, main)
  if (!related.ok) return related
  const document = readPart(archive.value, main)
  if (!document.ok) return document
  if (document.value === null) return fail('file-damaged', { name: file.name, place: main })
  const parts: DocxPart[] = [{ name: main, letter: 'b', tree: document.value }]
  for (const [relation, letter] of [
    ['footnotes', 'f'],
    ['endnotes', 'e'],
  ] as const) {
    const name = related.value.get(relation)
    const notes = name === undefined ? succeed(null) : readPart(archive.value, name)
    if (!notes.ok) return notes
    if (name !== undefined && notes.value) parts.push({ name, letter, tree: notes.value })
  }
  const styles = readPart(archive.value, related.value.get('styles') ?? '')
  if (!styles.ok) return styles
  return succeed({
    archive: archive.value,
    main,
    parts,
    styles: styles.value ? readStyles(styles.value) : noStyles,
    related: related.value,
  })
}

/** The tree of a part; null when it is not there. */
export function readPart(archive: Archive, part: string): Result<XmlTree | null> {
  const bytes = readEntry(archive, part)
  if (!bytes.ok) return bytes
  return bytes.value === null ? succeed(null) : readTree(bytes.value, archive.name, part, namespaces)
}

/** Where a part's relations are written. */
export const relationsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

function relationsOf(archive: Archive, part: string): Result<ReadonlyMap<string, string>> {
  const tree = readPart(archive, relationsPart(part))
  if (!tree.ok) return tree
  const related = new Map<string, string>()
  if (!tree.value) return succeed(related)
  for (const relation of elementsIn(tree.value.root, 'rel:Relationship')) {
    const type = attributeOf(relation, 'Type')?.replace(/^.*\//, '')
    const target = attributeOf(relation, 'Target')
    if (type === undefined || target === undefined || attributeOf(relation, 'TargetMode') === 'External') continue
    if (!related.has(type)) related.set(type, fromFolder(part.replace(/[^/]*$/, ''), target))
  }
  return succeed(related)
}

/** A target as a name in the container: from the root, or from the folder of what relates to it. */
function fromFolder(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
