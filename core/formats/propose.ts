import { alignSegments, type ScoredLink } from '../alignment/align'
import type { Segment, Side } from '../alignment/alignment'
import { fail, type Problem, type Result, succeed } from '../problem'
import { segmentBlocks } from '../segmentation/segment'
import { detectLanguage } from '../text/language'
import { splitBitext } from './bitext'
import type { Block, EarlierChanges, ReadDocument, SourceFile } from './format'
import type { ImportedSide, OriginalFiles, Proposal } from './import'
import { type ReadableBilingual, recogniseBilingual, recogniseFormat } from './index'
import { blocksOfUnits } from './originals'
import type { HearStage } from './stage'

/** The files that are to become a review: two, or one that holds both languages. Languages are detected unless given (BCP 47). */
export interface ProposalRequest {
  readonly source: SourceFile
  readonly target: SourceFile | null
  readonly sourceLanguage?: string | undefined
  readonly targetLanguage?: string | undefined
  /** Which text of a file with tracked changes is meant; the latest where left out. */
  readonly sourceRevisions?: EarlierChanges | undefined
  readonly targetRevisions?: EarlierChanges | undefined
}

/**
 * Reads, segments and aligns. Fails when a file cannot be read (`file-empty`, `file-binary`, `file-encoding`,
 * `file-format`) or holds one language alone (`file-one-language`); whatever else looks wrong is a warning. The ids are
 * `s1` …, `t1` …, `l1` … in reading order.
 */
export function proposeReview(request: ProposalRequest, hear: HearStage = () => undefined): Result<Proposal> {
  hear('reading')
  if (request.target !== null) return proposePair({ ...request, target: request.target }, hear)
  const format = recogniseBilingual(request.source)
  if (format !== null) return proposeUnits(format, request)
  const split = splitBitext(request.source)
  if (split === null) return fail('file-one-language', { name: request.source.name })
  return split.ok ? proposePair({ ...request, ...split.value }, hear) : split
}

/** The two files that a request for a review comes to, which it keeps: a text that holds both languages is divided. */
export function filesOf({ source, target }: Pick<ProposalRequest, 'source' | 'target'>): OriginalFiles {
  if (target !== null) return { source, target }
  if (recogniseBilingual(source) !== null) return { source: null, target: source }
  const split = splitBitext(source)
  return split?.ok ? split.value : { source: null, target: source }
}

function proposePair(request: ProposalRequest & { readonly target: SourceFile }, hear: HearStage): Result<Proposal> {
  const source = readSide(request.source, 'source', request.sourceLanguage, request.sourceRevisions)
  if (!source.ok) return source
  const target = readSide(request.target, 'target', request.targetLanguage, request.targetRevisions)
  if (!target.ok) return target
  hear('pairing')
  const links = alignSegments(source.value.segments, target.value.segments, {
    sourceLanguage: source.value.side.language,
    targetLanguage: target.value.side.language,
    headings: new Set([...source.value.headings, ...target.value.headings]),
  })
  return succeed({
    source: source.value.side,
    target: target.value.side,
    segments: [...source.value.segments, ...target.value.segments],
    links: links.map((link, index) => ({ id: `l${index + 1}`, source: link.source, target: link.target })),
    units: null,
    warnings: warningsAbout(source.value, target.value, links),
  })
}

/** A bilingual file: each unit is a row. */
function proposeUnits(format: ReadableBilingual, request: ProposalRequest): Result<Proposal> {
  const read = format.read(request.source)
  if (!read.ok) return read
  const { document, coding } = read.value
  const units = document.units.filter(({ source, target }) => `${source.text}${target.text}`.trim() !== '')
  if (units.length === 0) return fail('file-empty', { name: request.source.name })
  const side = (which: Side, said: string | null | undefined) => {
    const blocks = blocksOfUnits(units, which)
    const segments = blocks.map(({ id, content }, index) => ({
      id: `${which === 'source' ? 's' : 't'}${index + 1}`,
      side: which,
      block: id,
      content,
    }))
    const language = said ?? detectLanguage(blocks.map(({ content }) => content.text).join('\n')).language
    const facts = { name: request.source.name, format: format.id, coding, language, blocks: blocks.map(withoutContent) }
    return { facts, segments, byUnit: new Map(segments.map((segment) => [segment.block, segment.id])) }
  }
  const source = side('source', request.sourceLanguage ?? document.sourceLanguage)
  const target = side('target', request.targetLanguage ?? document.targetLanguage)
  const own = (ids: ReadonlyMap<string, string>, unit: string): readonly string[] => {
    const id = ids.get(unit)
    return id === undefined ? [] : [id]
  }
  const links = units
    .map(({ id }) => ({ source: own(source.byUnit, id), target: own(target.byUnit, id) }))
    .filter((link) => link.source.length + link.target.length > 0)
    .map((link, index) => ({ id: `l${index + 1}`, ...link }))
  return succeed({
    source: source.facts,
    target: target.facts,
    segments: [...source.segments, ...target.segments],
    links,
    units,
    warnings: [source.facts, target.facts]
      .filter(({ language }) => language === 'und')
      .map(({ name }) => ({ code: 'language-unknown' as const, data: { name } })),
  })
}

interface ReadSide {
  readonly side: ImportedSide
  readonly text: string
  readonly segments: readonly Segment[]
  readonly headings: readonly string[]
}

function readSide(
  file: SourceFile,
  side: Side,
  given: string | undefined,
  revisions: EarlierChanges = 'latest',
): Result<ReadSide> {
  const format = recogniseFormat(file)
  if (!format.ok) return format
  const read = format.value.read(file, { revisions })
  if (!read.ok) return read
  const { document, coding } = read.value
  const { revisions: count = 0 } = document
  const text = textOf(document)
  const language = given ?? detectLanguage(text).language
  const segments = segmentBlocks(document.blocks, side, language)
  const kinds = new Map(document.blocks.map(({ id, kind }) => [id, kind]))
  return succeed({
    side: {
      name: file.name,
      format: format.value.id,
      coding,
      language,
      blocks: document.blocks.map(withoutContent),
      ...(count > 0 && { revisions: { count, read: revisions } }),
    },
    text,
    segments,
    headings: segments.filter(({ block }) => kinds.get(block) === 'heading').map(({ id }) => id),
  })
}

const textOf = ({ blocks }: ReadDocument): string => blocks.map(({ content }) => content.text.trim()).join('\n')

const withoutContent = ({ id, kind, level }: Block): Omit<Block, 'content'> => ({
  id,
  kind,
  ...(level === undefined ? {} : { level }),
})

/** Below this mean score the two texts have nothing to do with each other. */
const hopeless = 0.35

function warningsAbout(source: ReadSide, target: ReadSide, links: readonly ScoredLink[]): readonly Problem[] {
  const data = { source: source.side.name, target: target.side.name }
  const warnings: Problem[] = []
  if (source.text === target.text) warnings.push({ code: 'same-file', data })
  else {
    if (isEnglish(source) && !isEnglish(target) && target.side.language !== 'und')
      warnings.push({ code: 'sides-swapped', data })
    if (meanScore(links) < hopeless) warnings.push({ code: 'nothing-aligned', data })
  }
  for (const { side } of [source, target])
    if (side.language === 'und') warnings.push({ code: 'language-unknown', data: { name: side.name } })
  return warnings
}

const isEnglish = ({ side }: ReadSide): boolean => /^en\b/.test(side.language)

/** Of all links, those with one side counting as nothing, weighed by how many segments they hold. */
function meanScore(links: readonly ScoredLink[]): number {
  const size = ({ source, target }: ScoredLink) => source.length + target.length
  const total = links.reduce((sum, link) => sum + size(link), 0)
  return total === 0 ? 0 : links.reduce((sum, link) => sum + link.score * size(link), 0) / total
}
