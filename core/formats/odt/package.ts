import { fail, type Result, succeed } from '../../problem'
import type { SourceFile } from '../format'
import { attributeOf, elementIn, elementsBelow, readTree, type XmlElement, type XmlTree } from '../xml-tree'
import { type Archive, openZip, readEntry } from '../zip'
import { namespaces } from './namespaces'
import { readStyles, type Styles } from './styles'

/** An ODT, opened. */
export interface OdtPackage {
  readonly archive: Archive
  /** `content.xml`. */
  readonly tree: XmlTree
  /** The text of the document. */
  readonly body: XmlElement
  readonly styles: Styles
}

export const contentPart = 'content.xml'

/** Opens an ODT. Whatever keeps it from being read is named with the part and the place in it. */
export function openOdt(file: SourceFile): Result<OdtPackage> {
  const archive = openZip(file.bytes, file.name)
  if (!archive.ok) return archive
  const manifest = readPart(archive.value, 'META-INF/manifest.xml')
  if (!manifest.ok) return manifest
  if (manifest.value && elementsBelow(manifest.value.root, 'manifest:encryption-data').length > 0)
    return fail('file-encrypted', { name: file.name })
  const content = readPart(archive.value, contentPart)
  if (!content.ok) return content
  const styles = readPart(archive.value, 'styles.xml')
  if (!styles.ok) return styles
  const body = content.value && elementIn(elementIn(content.value.root, 'office:body'), 'office:text')
  if (!content.value || !body) return fail('file-damaged', { name: file.name, place: contentPart })
  const trees = styles.value ? [styles.value, content.value] : [content.value]
  return succeed({ archive: archive.value, tree: content.value, body, styles: readStyles(trees) })
}

function readPart(archive: Archive, part: string): Result<XmlTree | null> {
  const bytes = readEntry(archive, part)
  if (!bytes.ok) return bytes
  return bytes.value === null ? succeed(null) : readTree(bytes.value, archive.name, part, namespaces)
}

/** A tracked change as it is kept ahead of the text. */
export interface Region {
  readonly kind: 'insertion' | 'deletion' | 'other'
  readonly element: XmlElement
  readonly content: XmlElement | undefined
}

/** The tracked changes of a document, by the id that marks them in the text. */
export function regionsIn(body: XmlElement): ReadonlyMap<string, Region> {
  const regions = new Map<string, Region>()
  for (const element of elementsBelow(body, 'text:changed-region')) {
    const id = attributeOf(element, 'xml:id') ?? attributeOf(element, 'text:id')
    const deletion = elementIn(element, 'text:deletion')
    const kind = deletion ? 'deletion' : elementIn(element, 'text:insertion') ? 'insertion' : 'other'
    if (id !== undefined) regions.set(id, { kind, element, content: deletion })
  }
  return regions
}

/** How many tracked changes of text a document holds. */
export const revisionsIn = ({ body }: OdtPackage): number =>
  [...regionsIn(body).values()].filter(({ kind }) => kind !== 'other').length
