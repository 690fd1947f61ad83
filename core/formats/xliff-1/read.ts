import { fail, type Result, succeed } from '../../problem'
import { sameContent } from '../../text/content'
import type { BilingualDocument, RowNote, RowStatus, Unit } from '../bilingual'
import { type CodedContent, type RawCodes, readContents } from '../codes'
import { makeUnit, placeIn, uniqueNames } from '../exchange'
import type { SourceFile } from '../format'
import { kindOf } from '../unit-kinds'
import {
  attributeOf,
  elementIn,
  elementsBelow,
  elementsIn,
  isElement,
  readTree,
  textIn,
  type XmlElement,
  type XmlTree,
} from '../xml-tree'
import { codeReader } from './codes'
import { readState, readStudioState, type XliffState } from './states'

/** A unit with the elements it was read from. */
export interface PlacedSegment {
  readonly unit: Unit
  /** The `mid` of its mark; null where the whole `trans-unit` is one segment. */
  readonly mid: string | null
  readonly source: XmlElement
  /** The `target`, or the mark in it. */
  readonly target: XmlElement | null
  /** How its codes are written: in the translation, the source, the machine's text. */
  readonly raws: readonly RawCodes[]
  /** Trados Studio's record of the segment. */
  readonly studio: XmlElement | null
}

/** A `trans-unit` with its segments. */
export interface PlacedUnit {
  readonly element: XmlElement
  readonly file: XmlElement
  readonly source: XmlElement
  /** Null where the unit is one segment. */
  readonly segmentedSource: XmlElement | null
  /** Behind which a target stands. */
  readonly lastSource: XmlElement
  readonly target: XmlElement | null
  readonly notes: readonly RowNote[]
  readonly segments: readonly PlacedSegment[]
}

export interface ReadXliff {
  readonly tree: XmlTree
  readonly document: BilingualDocument
  readonly units: readonly PlacedUnit[]
}

const namespaces = new Map([
  ['urn:oasis:names:tc:xliff:document:1.1', 'x'],
  ['urn:oasis:names:tc:xliff:document:1.2', 'x'],
  ['http://sdl.com/FileTypes/SdlXliff/1.0', 'sdl'],
  ['http://www.memsource.com/mxlf/2.0', 'm'],
])

/** Reads an XLIFF 1.x file into units that know their places. */
export function readXliff(source: SourceFile): Result<ReadXliff> {
  const { name } = source
  const read = readTree(source.bytes, name, undefined, namespaces, { doctype: true, bare: 'x' })
  if (!read.ok) return read
  const tree = read.value
  const damaged = ({ from }: XmlElement) => fail('file-damaged', { name, place: placeIn(tree.text, from) })
  if (tree.root.name !== 'x:xliff') return damaged(tree.root)
  const files = elementsIn(tree.root, 'x:file')
  const unique = uniqueNames()
  const units: PlacedUnit[] = []
  for (const file of files)
    for (const { element, locked } of transUnits(file, false)) {
      const unit = placedUnit(tree, file, element, locked, unique)
      if (unit === null) return damaged(element)
      units.push(unit)
    }
  if (units.length === 0) return fail('file-empty', { name })
  const document: BilingualDocument = {
    sourceLanguage: attributeOf(files[0], 'source-language') ?? null,
    targetLanguage: files.map((file) => attributeOf(file, 'target-language')).find((tag) => tag !== undefined) ?? null,
    units: units.flatMap(({ segments }) => segments.map(({ unit }) => unit)),
  }
  return succeed({ tree, document, units })
}

interface FoundUnit {
  readonly element: XmlElement
  readonly locked: boolean
}

/** The `trans-unit`s below an element; `translate` is inherited. The header of a PO file is no text. */
function transUnits(parent: XmlElement, locked: boolean): readonly FoundUnit[] {
  return elementsIn(parent).flatMap((child): readonly FoundUnit[] => {
    const translate = attributeOf(child, 'translate')
    const own = translate === undefined ? locked : translate === 'no'
    if (attributeOf(child, 'restype') === 'x-gettext-domain-header') return []
    if (child.name === 'x:trans-unit')
      return [{ element: child, locked: own || attributeOf(child, 'm:locked') === 'true' }]
    return ['x:body', 'x:group', 'x:bin-unit'].includes(child.name) ? transUnits(child, own) : []
  })
}

/** Null when there is no source, or two segments of one number. */
function placedUnit(
  tree: XmlTree,
  file: XmlElement,
  element: XmlElement,
  locked: boolean,
  unique: (name: string) => string,
): PlacedUnit | null {
  const source = elementIn(element, 'x:source')
  if (!source) return null
  const target = elementIn(element, 'x:target') ?? null
  const segmentedSource = elementIn(element, 'x:seg-source') ?? null
  const notes = elementsIn(element, 'x:note').map((note): RowNote => {
    return { by: attributeOf(note, 'from') ?? '', at: null, text: textIn(tree, note) }
  })
  const whole: Whole = {
    tree,
    element,
    id: attributeOf(element, 'id') ?? '',
    locked,
    target,
    notes,
    machine: machineTargets(element),
    studio: new Map(elementsBelow(element, 'sdl:seg').map((each) => [attributeOf(each, 'id') ?? null, each])),
  }
  const marks = segmentedSource ? marksIn(segmentedSource) : []
  const targetMarks = target ? marksIn(target) : []
  const segmented = marks.length > 0 && (targetMarks.length > 0 || !target || textIn(tree, target).trim() === '')
  const [sources, targets] = [marks, targetMarks].map(
    (list) => new Map(list.map((mark) => [attributeOf(mark, 'mid') ?? '', mark])),
  )
  if (segmented && (sources?.size !== marks.length || targets?.size !== targetMarks.length)) return null
  const parts = segmented
    ? [...(sources ?? [])].map(([mid, mark]) => ({ mid, source: mark, target: targets?.get(mid) ?? null }))
    : [{ mid: null, source, target }]
  const segments = parts.map((part, index) => placedSegment(whole, part, index === 0, unique))
  return {
    element,
    file,
    source,
    segmentedSource: segmented ? segmentedSource : null,
    lastSource: segmentedSource ?? source,
    target,
    notes,
    segments,
  }
}

/** The outermost marks of segments below an element. */
function marksIn(parent: XmlElement): readonly XmlElement[] {
  return parent.children.flatMap((child): readonly XmlElement[] => {
    if (!isElement(child)) return []
    return child.name === 'x:mrk' && attributeOf(child, 'mtype') === 'seg' ? [child] : marksIn(child)
  })
}

interface Whole {
  readonly tree: XmlTree
  readonly element: XmlElement
  readonly id: string
  readonly locked: boolean
  readonly target: XmlElement | null
  readonly notes: readonly RowNote[]
  /** The machine's translations and Trados Studio's records, by the number of their segment. */
  readonly machine: ReadonlyMap<string | null, XmlElement>
  readonly studio: ReadonlyMap<string | null, XmlElement>
}

function placedSegment(
  whole: Whole,
  { mid, source, target }: Pick<PlacedSegment, 'mid' | 'source' | 'target'>,
  first: boolean,
  unique: (name: string) => string,
): PlacedSegment {
  const { tree, element, id, locked } = whole
  const suggestion = whole.machine.get(mid) ?? null
  const contents = readContents(tree, [target, source, suggestion], codeReader(tree))
  const [written, original, machine] = contents as [CodedContent, CodedContent, CodedContent]
  const studio = (mid !== null && whole.studio.get(mid)) || null
  const edited = suggestion !== null && !sameContent(machine.content, written.content)
  return {
    unit: makeUnit({
      id: unique(mid === null ? id : `${id}.${mid}`),
      source: original.content,
      target: written.content,
      machine: suggestion && machine.content,
      status: statusIn(whole, studio, edited),
      notes: first ? whole.notes : [],
      kind: kindOf(attributeOf(element, 'restype')),
      locked: locked || attributeOf(studio ?? undefined, 'locked') === 'true',
    }),
    mid,
    source,
    target,
    raws: contents.map(({ raws }) => raws),
    studio,
  }
}

function statusIn({ element, target }: Whole, studio: XmlElement | null, edited: boolean): RowStatus | null {
  if (studio) return readStudioState(attributeOf(studio, 'conf'))
  const confirmed = attributeOf(element, 'm:confirmed')
  if (confirmed !== undefined) return confirmed === '0' ? 'untouched' : edited ? 'edited' : 'confirmed'
  return readState(xliffState(element, target), edited)
}

/** What a `trans-unit` says of its state. */
const xliffState = (element: XmlElement, target: XmlElement | null): XliffState => ({
  state: attributeOf(target ?? undefined, 'state') ?? null,
  qualifier: attributeOf(target ?? undefined, 'state-qualifier') ?? null,
  approved: attributeOf(element, 'approved') === 'yes',
})

/** The suggestions that say that they come from a machine, by the number of their segment. */
function machineTargets(element: XmlElement): ReadonlyMap<string | null, XmlElement> {
  const targets = new Map<string | null, XmlElement>()
  for (const suggestion of elementsIn(element, 'x:alt-trans')) {
    const target = elementIn(suggestion, 'x:target')
    const mid = attributeOf(suggestion, 'mid') ?? null
    const isMachine =
      /^(?:x-)?(?:machine|n?mt\b)/i.test(attributeOf(suggestion, 'origin') ?? '') ||
      /^(?:leveraged-mt|mt-suggestion)$/.test(attributeOf(target, 'state-qualifier') ?? '')
    if (target && isMachine && !targets.has(mid)) targets.set(mid, target)
  }
  return targets
}
