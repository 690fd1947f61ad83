import { fail, type Result, succeed } from '../../problem'
import { sameContent } from '../../text/content'
import type { BilingualDocument, RowNote, Unit } from '../bilingual'
import { type CodedContent, type RawCodes, readContents } from '../codes'
import { makeUnit, placeIn, uniqueNames } from '../exchange'
import type { SourceFile } from '../format'
import { kindOf } from '../unit-kinds'
import { attributeOf, elementIn, elementsIn, readTree, textIn, type XmlElement, type XmlTree } from '../xml-tree'
import { codeReader } from './codes'
import { readState } from './states'

/** A unit of ours with the segment it was read from. */
export interface PlacedSegment {
  readonly unit: Unit
  readonly element: XmlElement
  readonly id: string | null
  readonly source: XmlElement
  readonly target: XmlElement | null
  /** How its codes are written: in the translation, the source, the machine's text. */
  readonly raws: readonly RawCodes[]
}

/** A unit of XLIFF's with its segments. */
export interface PlacedUnit {
  readonly element: XmlElement
  readonly notes: readonly RowNote[]
  readonly segments: readonly PlacedSegment[]
}

export interface ReadXliff {
  readonly tree: XmlTree
  readonly document: BilingualDocument
  readonly units: readonly PlacedUnit[]
}

export const matchesNamespace = 'urn:oasis:names:tc:xliff:matches:2.0'
export const ownNamespace = 'urn:diptych:1'

const namespaces = new Map([
  ['urn:oasis:names:tc:xliff:document:2.0', 'x'],
  ['urn:oasis:names:tc:xliff:document:2.2', 'x'],
  ['urn:oasis:names:tc:xliff:fs:2.0', 'fs'],
  [matchesNamespace, 'mtc'],
  [ownNamespace, 'diptych'],
])

/** Reads an XLIFF 2.x file into units that know their places. */
export function readXliff({ name, bytes }: SourceFile): Result<ReadXliff> {
  const read = readTree(bytes, name, undefined, namespaces)
  if (!read.ok) return read
  const tree = read.value
  const damaged = ({ from }: XmlElement) => fail('file-damaged', { name, place: placeIn(tree.text, from) })
  if (tree.root.name !== 'x:xliff') return damaged(tree.root)
  const unique = uniqueNames()
  const units: PlacedUnit[] = []
  for (const { element, locked } of unitsIn(tree.root, false)) {
    const broken = elementsIn(element, 'x:segment').find((segment) => !elementIn(segment, 'x:source'))
    if (broken) return damaged(broken)
    units.push(placedUnit(tree, element, locked, unique))
  }
  const all = units.flatMap(({ segments }) => segments.map(({ unit }) => unit))
  if (all.length === 0) return fail('file-empty', { name })
  const document: BilingualDocument = {
    sourceLanguage: attributeOf(tree.root, 'srcLang') ?? null,
    targetLanguage: attributeOf(tree.root, 'trgLang') ?? null,
    units: all,
  }
  return succeed({ tree, document, units })
}

interface FoundUnit {
  readonly element: XmlElement
  readonly locked: boolean
}

/** The units below an element; `translate` is inherited. */
function unitsIn(parent: XmlElement, locked: boolean): readonly FoundUnit[] {
  return elementsIn(parent).flatMap((child): readonly FoundUnit[] => {
    const translate = attributeOf(child, 'translate')
    const own = translate === undefined ? locked : translate === 'no'
    if (child.name === 'x:unit') return [{ element: child, locked: own }]
    return ['x:file', 'x:group'].includes(child.name) ? unitsIn(child, own) : []
  })
}

function placedUnit(tree: XmlTree, element: XmlElement, locked: boolean, unique: (name: string) => string): PlacedUnit {
  const notes = elementsIn(element, 'x:notes')
    .flatMap((each) => elementsIn(each, 'x:note'))
    .map((note): RowNote => {
      const [by, at] = [attributeOf(note, 'diptych:by'), attributeOf(note, 'diptych:at')]
      return { by: by ?? '', at: at ?? null, text: textIn(tree, note) }
    })
  const found = elementsIn(element, 'x:segment')
  const data = originalData(tree, element)
  const machine = machineTargets(element)
  const segments = found.map((segment, index) => {
    const name = attributeOf(element, 'id') ?? ''
    const id = attributeOf(segment, 'id') ?? null
    const [only] = found.length === 1 ? machine.values() : []
    return placedSegment(tree, segment, {
      suggestion: only ?? machine.get(id ?? '') ?? null,
      data,
      unit: {
        id: unique(found.length === 1 ? name : `${name}.${id ?? index + 1}`),
        notes: index === 0 ? notes : [],
        kind: kindOf(attributeOf(element, 'fs:fs') ?? attributeOf(element, 'type')?.replace(/^.*:/, '')),
        locked,
      },
    })
  })
  return { element, notes, segments }
}

interface Surroundings {
  readonly suggestion: XmlElement | null
  readonly data: ReadonlyMap<string, string>
  readonly unit: Pick<Unit, 'id' | 'notes' | 'kind' | 'locked'>
}

function placedSegment(tree: XmlTree, element: XmlElement, { suggestion, data, unit }: Surroundings): PlacedSegment {
  const source = elementIn(element, 'x:source') as XmlElement
  const target = elementIn(element, 'x:target') ?? null
  const contents = readContents(tree, [target, source, suggestion], codeReader(tree, data))
  const [written, original, machine] = contents as [CodedContent, CodedContent, CodedContent]
  const edited = suggestion !== null && !sameContent(machine.content, written.content)
  return {
    unit: makeUnit({
      ...unit,
      source: original.content,
      target: written.content,
      machine: suggestion && machine.content,
      status: readState(attributeOf(element, 'state') ?? null, attributeOf(element, 'subState') ?? null, edited),
    }),
    element,
    id: attributeOf(element, 'id') ?? null,
    source,
    target,
    raws: contents.map(({ raws }) => raws),
  }
}

const originalData = (tree: XmlTree, unit: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    elementsIn(unit, 'x:originalData')
      .flatMap((each) => elementsIn(each, 'x:data'))
      .map((data) => [attributeOf(data, 'id') ?? '', textIn(tree, data)]),
  )

/** The matches that say that they come from a machine, by the segment they are for. */
function machineTargets(unit: XmlElement): ReadonlyMap<string, XmlElement> {
  const targets = new Map<string, XmlElement>()
  for (const match of elementsIn(unit, 'mtc:matches').flatMap((each) => elementsIn(each, 'mtc:match'))) {
    const isMachine =
      attributeOf(match, 'type') === 'mt' || /^(?:machine|n?mt\b)/i.test(attributeOf(match, 'origin') ?? '')
    const target = elementIn(match, 'x:target')
    const segment = attributeOf(match, 'ref')?.replace(/^.*[#/=]/, '') || 'unit'
    if (isMachine && target && !targets.has(segment)) targets.set(segment, target)
  }
  return targets
}
