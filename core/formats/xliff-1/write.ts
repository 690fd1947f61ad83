import type { Result } from '../../problem'
import { type Content, sameContent } from '../../text/content'
import type { ExchangeReview, ExchangeRow, RowStatus } from '../bilingual'
import { writeContent } from '../codes'
import { newNotes, rowsByUnit, statusOf } from '../exchange'
import { indentBefore, insertAfter, rawName, setAttributes, setInner, writeSplices, xmlTextFor } from '../exchange-xml'
import { attributeOf, elementsIn, type Splice, spliced, type XmlTree } from '../xml-tree'
import { freshCode } from './codes'
import type { PlacedSegment, PlacedUnit, ReadXliff } from './read'
import { leastStatus, stateOf, studioStates } from './states'

/** The file with the rows' translations, states, notes and machine texts in it. */
export function writeXliff({ tree, document, units }: ReadXliff, review: ExchangeReview): Result<Uint8Array> {
  const rows = rowsByUnit(document, review)
  const changes = units.map((unit) => ({ unit, splices: unitSplices(tree, unit, rows) }))
  const files = new Set(changes.flatMap(({ unit, splices }) => (splices.length > 0 ? [unit.file] : [])))
  const languages = [...files]
    .filter((file) => attributeOf(file, 'target-language') === undefined)
    .flatMap((file) => setAttributes(tree, file, { 'target-language': review.targetLanguage }))
  return writeSplices(tree, [...languages, ...changes.flatMap(({ splices }) => splices)])
}

interface Written {
  readonly segment: PlacedSegment
  readonly row: ExchangeRow
}

function unitSplices(tree: XmlTree, unit: PlacedUnit, rows: ReadonlyMap<string, ExchangeRow>): readonly Splice[] {
  const written = unit.segments.flatMap((segment): readonly Written[] => {
    const row = rows.get(segment.unit.id)
    return row ? [{ segment, row }] : []
  })
  const texts = new Map(
    written
      .filter(({ segment, row }) => !sameContent(row.target, segment.unit.target))
      .map(({ segment, row }) => [segment, asXml(tree, segment, row.target)] as const),
  )
  const status = written.some(({ segment, row }) => row.status !== statusOf(segment.unit))
    ? leastStatus(unit.segments.map((segment) => rows.get(segment.unit.id)?.status ?? statusOf(segment.unit)))
    : null
  return [
    ...unitState(tree, unit, status),
    ...targetSplices(tree, unit, texts, status),
    ...written.flatMap(({ segment, row }) => studioState(tree, segment, row)),
    ...additions(tree, unit, written),
  ]
}

const asXml = (tree: XmlTree, segment: PlacedSegment, content: Content): string =>
  writeContent(content, segment.raws, freshCode(tree), xmlTextFor(tree))

/** What the `trans-unit` itself says: `approved`, and Memsource's `confirmed` where it stands. */
function unitState(tree: XmlTree, { element }: PlacedUnit, status: RowStatus | null): readonly Splice[] {
  if (status === null) return []
  const { approved } = stateOf(status)
  const hasApproved = attributeOf(element, 'approved') !== undefined
  const done = status === 'untouched' || status === 'rejected' ? '0' : '1'
  return setAttributes(tree, element, {
    ...(approved || hasApproved ? { approved: approved ? 'yes' : 'no' } : {}),
    ...(attributeOf(element, 'm:confirmed') === undefined ? {} : { 'm:confirmed': done }),
  })
}

function targetSplices(
  tree: XmlTree,
  unit: PlacedUnit,
  texts: ReadonlyMap<PlacedSegment, string>,
  status: RowStatus | null,
): readonly Splice[] {
  const { element, target, segments } = unit
  const ownState = segments.every(({ studio }) => studio === null) && attributeOf(element, 'm:confirmed') === undefined
  const state = status !== null && ownState ? stateAttributes(status) : {}
  if (target === null) {
    if (texts.size === 0) return []
    const name = rawName(tree, unit.source, 'target')
    const attributes = Object.entries(state).map(([key, value]) => (value === null ? '' : ` ${key}="${value}"`))
    const xml = `<${name}${attributes.join('')}>${wholeTarget(tree, unit, texts)}</${name}>`
    return [insertAfter(tree, unit.lastSource, xml)]
  }
  const states = setAttributes(tree, target, state)
  if ([...texts.keys()].every((segment) => segment.target !== null))
    return [...states, ...[...texts].map(([segment, xml]) => setInner(tree, segment.target ?? target, xml))]
  return [...states, setInner(tree, target, wholeTarget(tree, unit, texts))]
}

function stateAttributes(status: RowStatus): Readonly<Record<'state' | 'state-qualifier', string | null>> {
  const { state, qualifier } = stateOf(status)
  return { state, 'state-qualifier': qualifier }
}

/** What stands in the target: the segmented source with translations in its marks, or the only translation. */
function wholeTarget(tree: XmlTree, unit: PlacedUnit, texts: ReadonlyMap<PlacedSegment, string>): string {
  const { segmentedSource, segments } = unit
  if (!segmentedSource) return [...texts.values()].join('')
  const marks = segments.map((segment) => {
    const { target } = segment
    const before = target ? tree.text.slice(target.contentFrom, target.contentTo) : ''
    return setInner(tree, segment.source, texts.get(segment) ?? before)
  })
  return spliced(tree.text, marks, segmentedSource.contentFrom, segmentedSource.contentTo)
}

function studioState(tree: XmlTree, { studio, unit }: PlacedSegment, row: ExchangeRow): readonly Splice[] {
  const status = studioStates[row.status]
  if (!studio || row.status === statusOf(unit)) return []
  return setAttributes(tree, studio, { conf: status })
}

/** Notes, and machine texts that the file does not have yet; Trados Studio keeps its own record of these. */
function additions(
  tree: XmlTree,
  { element, source, notes }: PlacedUnit,
  written: readonly Written[],
): readonly Splice[] {
  const named = (local: string): string => rawName(tree, source, local)
  const text = xmlTextFor(tree)
  const alternatives = written
    .filter(
      ({ segment, row }) => segment.unit.machine === null && !segment.studio && !sameContent(row.machine, row.target),
    )
    .filter(({ row }) => row.machine.text !== '')
    .map(({ segment, row }) => {
      const mid = segment.mid === null ? '' : ` mid="${text(segment.mid)}"`
      const target = `<${named('target')}>${asXml(tree, segment, row.machine)}</${named('target')}>`
      return `<${named('alt-trans')}${mid} origin="machine-translation">${target}</${named('alt-trans')}>`
    })
  const added = written
    .flatMap(({ row }) => newNotes(notes, row))
    .map((note) => {
      const from = note.by === '' ? '' : ` from="${text(note.by)}"`
      return `<${named('note')}${from}>${text(note.text)}</${named('note')}>`
    })
  const last = elementsIn(element).findLast(({ name }) => name.startsWith('x:')) ?? source
  const indent = indentBefore(tree.text, source.from)
  const insert = [...alternatives, ...added].map((xml) => indent + xml).join('')
  return insert === '' ? [] : [{ from: last.to, to: last.to, insert }]
}
