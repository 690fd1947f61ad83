import { alignSegments, type ScoredLink } from '../alignment/align'
import type { Segment, Side } from '../alignment/alignment'
import { type Problem, type Result, succeed } from '../problem'
import { segmentBlocks } from '../segmentation/segment'
import { detectLanguage } from '../text/language'
import type { Block, ReadDocument, SourceFile } from './format'
import type { ImportedSide, Proposal } from './import'
import { recogniseFormat } from './index'

/** Two files that are to become a review; languages are detected unless they are given (BCP 47). */
export interface ProposalRequest {
  readonly source: SourceFile
  readonly target: SourceFile
  readonly sourceLanguage?: string | undefined
  readonly targetLanguage?: string | undefined
}

/**
 * Reads, segments and aligns two files. Fails when one cannot be read (`file-empty`, `file-binary`, `file-encoding`,
 * `file-format`); whatever else looks wrong is a warning. The ids are `s1` …, `t1` …, `l1` … in reading order.
 */
export function proposeReview(request: ProposalRequest): Result<Proposal> {
  const source = readSide(request.source, 'source', request.sourceLanguage)
  if (!source.ok) return source
  const target = readSide(request.target, 'target', request.targetLanguage)
  if (!target.ok) return target
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
    warnings: warningsAbout(source.value, target.value, links),
  })
}

interface ReadSide {
  readonly side: ImportedSide
  readonly text: string
  readonly segments: readonly Segment[]
  readonly headings: readonly string[]
}

function readSide(file: SourceFile, side: Side, given: string | undefined): Result<ReadSide> {
  const format = recogniseFormat(file)
  if (!format.ok) return format
  const read = format.value.read(file)
  if (!read.ok) return read
  const { document, coding } = read.value
  const text = textOf(document)
  const language = given ?? detectLanguage(text).language
  const segments = segmentBlocks(document.blocks, side, language)
  const kinds = new Map(document.blocks.map(({ id, kind }) => [id, kind]))
  return succeed({
    side: { name: file.name, format: format.value.id, coding, language, blocks: document.blocks.map(withoutContent) },
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
