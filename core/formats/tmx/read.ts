import { fail, type Result, succeed } from '../../problem'
import { languageOf } from '../../text/language-tag'
import type { BilingualDocument, RowNote, Unit } from '../bilingual'
import { type CodedContent, type RawCodes, readContents } from '../codes'
import { isRowStatus, makeUnit, placeIn, uniqueNames } from '../exchange'
import type { SourceFile } from '../format'
import { attributeOf, elementIn, elementsIn, readTree, textIn, type XmlElement, type XmlTree } from '../xml-tree'
import { codeReader } from './codes'

/** A unit with the elements it was read from. */
export interface PlacedUnit {
  readonly unit: Unit
  readonly element: XmlElement
  readonly source: XmlElement
  readonly target: XmlElement | null
  readonly targetSegment: XmlElement | null
  readonly status: XmlElement | null
  /** How its codes are written: in the translation, then in the source. */
  readonly raws: readonly RawCodes[]
}

export interface ReadTmx {
  readonly tree: XmlTree
  readonly document: BilingualDocument
  readonly units: readonly PlacedUnit[]
}

/** Where a unit stands, in a property of our own: TMX has none for it. */
export const statusType = 'x-diptych-status'

/** Reads a TMX file: units that have the source language, with their English or what else they are translated to most. */
export function readTmx({ name, bytes }: SourceFile): Result<ReadTmx> {
  const read = readTree(bytes, name, undefined, new Map([['http://www.lisa.org/tmx14', '']]), { doctype: true })
  if (!read.ok) return read
  const tree = read.value
  const damaged = ({ from }: XmlElement) => fail('file-damaged', { name, place: placeIn(tree.text, from) })
  const body = elementIn(tree.root, 'body')
  if (tree.root.name !== 'tmx' || !body) return damaged(tree.root)
  const elements = elementsIn(body, 'tu')
  const languages = languagesOf(attributeOf(elementIn(tree.root, 'header'), 'srclang'), elements)
  const unique = uniqueNames()
  const units: PlacedUnit[] = []
  for (const element of elements) {
    const broken = elementsIn(element, 'tuv').find((variant) => !elementIn(variant, 'seg'))
    if (broken) return damaged(broken)
    const unit = placedUnit(tree, element, languages, unique)
    if (unit) units.push(unit)
  }
  if (units.length === 0) return fail('file-empty', { name })
  const [sourceLanguage, targetLanguage] = languages
  return succeed({
    tree,
    units,
    document: { sourceLanguage, targetLanguage, units: units.map(({ unit }) => unit) },
  })
}

type Languages = readonly [source: string | null, target: string | null]

const tagOf = (variant: XmlElement): string => attributeOf(variant, 'xml:lang') ?? attributeOf(variant, 'lang') ?? ''

const sameLanguage = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || (languageOf(a) !== 'und' && languageOf(a) === languageOf(b))

/** The header's source language where it can be: some tools write English there whatever the file holds. */
function languagesOf(declared: string | undefined, elements: readonly XmlElement[]): Languages {
  const counts = new Map<string, number>()
  for (const variant of elements.flatMap((element) => elementsIn(element, 'tuv')))
    counts.set(tagOf(variant), (counts.get(tagOf(variant)) ?? 0) + 1)
  const tags = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag)
  const isEnglish = (tag: string): boolean => languageOf(tag) === 'en'
  const stated = declared !== undefined && !isEnglish(declared) && tags.some((tag) => sameLanguage(tag, declared))
  const source = (stated ? declared : tags.find((tag) => !isEnglish(tag))) ?? tags[0] ?? null
  const others = tags.filter((tag) => source === null || !sameLanguage(tag, source))
  return [source, others.find(isEnglish) ?? others[0] ?? null]
}

/** Null when the unit is not in the source language. */
function placedUnit(
  tree: XmlTree,
  element: XmlElement,
  [sourceLanguage, targetLanguage]: Languages,
  unique: (name: string) => string,
): PlacedUnit | null {
  const source = variantIn(element, sourceLanguage)
  if (!source) return null
  const target = variantIn(element, targetLanguage)
  const [segment, targetSegment] = [source, target].map((each) => elementIn(each ?? undefined, 'seg') ?? null)
  const segments = [targetSegment ?? null, segment ?? null]
  const contents = readContents(
    tree,
    segments,
    codeReader(
      tree,
      segments.filter((each) => each !== null),
    ),
  )
  const [written, original] = contents as [CodedContent, CodedContent]
  const status = elementsIn(element, 'prop').find((prop) => attributeOf(prop, 'type') === statusType) ?? null
  const word = status ? textIn(tree, status).trim() : ''
  const notes = [element, ...(target ? [target] : [])]
    .flatMap((each) => elementsIn(each, 'note'))
    .map((note): RowNote => ({ by: '', at: null, text: textIn(tree, note) }))
  return {
    unit: makeUnit({
      id: unique(attributeOf(element, 'tuid') ?? 'tu'),
      source: original.content,
      target: written.content,
      status: isRowStatus(word) ? word : null,
      notes,
    }),
    element,
    source,
    target,
    targetSegment: targetSegment ?? null,
    status,
    raws: contents.map(({ raws }) => raws),
  }
}

/** The variant in a language: with the same region, else with another. */
function variantIn(element: XmlElement, language: string | null): XmlElement | null {
  if (language === null) return null
  const variants = elementsIn(element, 'tuv')
  const exact = variants.find((variant) => tagOf(variant).toLowerCase() === language.toLowerCase())
  return exact ?? variants.find((variant) => sameLanguage(tagOf(variant), language)) ?? null
}
