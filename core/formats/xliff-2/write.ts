import type { Result } from '../../problem'
import { type Content, sameContent } from '../../text/content'
import type { ExchangeReview, ExchangeRow, RowNote } from '../bilingual'
import { writeContent } from '../codes'
import { newNotes, rowsByUnit, statusOf } from '../exchange'
import { indentBefore, insertAfter, rawName, setAttributes, setInner, writeSplices, xmlTextFor } from '../exchange-xml'
import { attributeOf, elementIn, elementsIn, type Splice, type XmlElement, type XmlTree } from '../xml-tree'
import { freshCode, withCharacters } from './codes'
import { matchesNamespace, ownNamespace, type PlacedSegment, type PlacedUnit, type ReadXliff } from './read'
import { stateOf } from './states'

/** The file with the rows' translations, states, notes and machine texts in it. */
export function writeXliff({ tree, document, units }: ReadXliff, review: ExchangeReview): Result<Uint8Array> {
  const rows = rowsByUnit(document, review)
  const splices = units.flatMap((unit) => {
    const written = unit.segments.flatMap((segment): readonly Written[] => {
      const row = rows.get(segment.unit.id)
      return row ? [{ segment, row }] : []
    })
    return [...matchSplices(tree, unit, written), ...noteSplices(tree, unit, written), ...segmentSplices(tree, written)]
  })
  const named = attributeOf(tree.root, 'trgLang') !== undefined || splices.length === 0
  const language = named ? [] : setAttributes(tree, tree.root, { trgLang: review.targetLanguage })
  return writeSplices(tree, [...language, ...splices])
}

interface Written {
  readonly segment: PlacedSegment
  readonly row: ExchangeRow
}

const asXml = (tree: XmlTree, { raws }: PlacedSegment, content: Content): string =>
  writeContent(content, raws, freshCode(tree), withCharacters(tree, xmlTextFor(tree)))

function segmentSplices(tree: XmlTree, written: readonly Written[]): readonly Splice[] {
  return written.flatMap(({ segment, row }): readonly Splice[] => {
    const { element, source, target, unit } = segment
    const changed = !sameContent(row.target, unit.target)
    const name = rawName(tree, source, 'target')
    const text = changed ? asXml(tree, segment, row.target) : ''
    const state = row.status === statusOf(unit) ? [] : setAttributes(tree, element, { ...stateOf(row.status) })
    if (!changed) return state
    return [...state, target ? setInner(tree, target, text) : insertAfter(tree, source, `<${name}>${text}</${name}>`)]
  })
}

/** Machine texts that the file does not have yet, as matches; a segment gets the id that they need. */
function matchSplices(
  tree: XmlTree,
  { element, segments }: PlacedUnit,
  written: readonly Written[],
): readonly Splice[] {
  const added = written.filter(
    ({ segment, row }) =>
      segment.unit.machine === null && row.machine.text !== '' && !sameContent(row.machine, row.target),
  )
  const [first] = segments
  if (added.length === 0 || !first) return []
  const matches = elementIn(element, 'mtc:matches')
  const prefix = matches ? rawName(tree, matches, '') : 'mtc:'
  const named = (local: string): string => rawName(tree, first.source, local)
  const ids = idsFor(tree, element, segments)
  const xml = added.map(({ segment, row }) => {
    const [source, target] = [row.source, row.machine].map((content) =>
      asXml(tree, segment, content).replace(/ dataRef(?:Start|End)?="[^"]*"/g, ''),
    )
    const ref = xmlTextFor(tree)(ids.get(segment) ?? '')
    return `<${prefix}match ref="#${ref}" type="mt"><${named('source')}>${source}</${named('source')}><${named('target')}>${target}</${named('target')}></${prefix}match>`
  })
  const idSplices = added.flatMap(({ segment }) =>
    segment.id === null ? setAttributes(tree, segment.element, { id: ids.get(segment) ?? null }) : [],
  )
  if (matches) return [appended(matches, xml.join(''), tree), ...idSplices]
  const indent = indentBefore(tree.text, elementsIn(element)[0]?.from ?? element.contentFrom)
  const insert = `${indent}<mtc:matches xmlns:mtc="${matchesNamespace}">${xml.join('')}</mtc:matches>`
  return [{ from: element.contentFrom, to: element.contentFrom, insert }, ...idSplices]
}

/** The ids of a unit's segments: their own, or one that nothing in the unit has. */
function idsFor(
  tree: XmlTree,
  unit: XmlElement,
  segments: readonly PlacedSegment[],
): ReadonlyMap<PlacedSegment, string> {
  const xml = tree.text.slice(unit.from, unit.to)
  const taken = new Set([...xml.matchAll(/\sid\s*=\s*["']([^"']*)/g)].map(([, id]) => id))
  return new Map(
    segments.map((segment, index) => {
      let id = segment.id ?? `s${index + 1}`
      while (segment.id === null && taken.has(id)) id += '_'
      return [segment, id]
    }),
  )
}

function appended(parent: XmlElement, xml: string, tree: XmlTree): Splice {
  const last = elementsIn(parent).at(-1)
  if (last) return { from: last.to, to: last.to, insert: indentBefore(tree.text, last.from) + xml }
  return setInner(tree, parent, xml)
}

/** Notes stand behind what other modules say, before the native markup and the segments. */
function noteSplices(
  tree: XmlTree,
  { element, notes, segments }: PlacedUnit,
  written: readonly Written[],
): readonly Splice[] {
  const added = written.flatMap(({ row }) => newNotes(notes, row))
  const [first] = segments
  if (added.length === 0 || !first) return []
  const name = rawName(tree, first.source, 'note')
  const xml = added.map((note) => noteXml(note, name, xmlTextFor(tree))).join('')
  const existing = elementIn(element, 'x:notes')
  if (existing) return [appended(existing, xml, tree)]
  const next = elementsIn(element).find((each) => each.name.startsWith('x:')) ?? first.element
  const insert = `<${name}s>${xml}</${name}s>${indentBefore(tree.text, next.from)}`
  return [{ from: next.from, to: next.from, insert }]
}

/** A note; who wrote it and when stands in attributes of our own, as XLIFF has none. */
export function noteXml({ by, at, text }: RowNote, name: string, asText: (text: string) => string): string {
  const own = by === '' && at === null ? '' : ` xmlns:diptych="${ownNamespace}"`
  const author = by === '' ? '' : ` diptych:by="${asText(by)}"`
  const time = at === null ? '' : ` diptych:at="${asText(at)}"`
  return `<${name}${own}${author}${time}>${asText(text)}</${name}>`
}
