import type { Segment } from './alignment'
import { evidenceReader } from './evidence'
import { type Shared, weighShared } from './shared'

/** What the aligner knows of one segment. */
export interface Measure {
  /** In characters of the target language: the source's are converted. */
  readonly length: number
  /** Whether its block ends with it. */
  readonly endsBlock: boolean
  readonly heading: boolean
  readonly question: boolean
}

/** What the aligner knows of two texts. */
export interface Measures {
  readonly shared: Shared
  readonly source: readonly Measure[]
  readonly target: readonly Measure[]
}

/** What is known about both sides besides their segments. */
export interface AlignmentHints {
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** Ids of segments that are headings. */
  readonly headings?: ReadonlySet<string>
}

/** Looks at every segment once. */
export function measure(source: readonly Segment[], target: readonly Segment[], hints: AlignmentHints): Measures {
  const ratio = lengthRatio(source, target, hints)
  const sourceReader = evidenceReader(hints.sourceLanguage)
  const targetReader = evidenceReader(hints.targetLanguage)
  return {
    source: source.map((segment, index) => measureOf(segment, source[index + 1], ratio, hints.headings)),
    target: target.map((segment, index) => measureOf(segment, target[index + 1], 1, hints.headings)),
    shared: weighShared(
      source.map(({ content }) => sourceReader(content.text)),
      target.map(({ content }) => targetReader(content.text)),
    ),
  }
}

const measureOf = (
  segment: Segment,
  next: Segment | undefined,
  ratio: number,
  headings: ReadonlySet<string> | undefined,
): Measure => ({
  length: Math.max(1, segment.content.text.trim().length) * ratio,
  endsBlock: next?.block !== segment.block,
  heading: headings?.has(segment.id) ?? false,
  question: /[?\u061f\uff1f\u037e][^\p{L}\p{N}]*$/u.test(segment.content.text),
})

/** Characters for what English says in one: measured on news in translation, roughly. */
const characters: Readonly<Record<string, number>> = {
  ...{ zh: 0.28, ja: 0.43, ko: 0.5, ar: 0.85, he: 0.8, fa: 0.9, th: 0.9 },
  ...{ en: 1, es: 1.08, fr: 1.12, it: 1.08, pt: 1.06, de: 1.12, nl: 1.08, ru: 1.02, uk: 0.98, pl: 1.04, el: 1.12 },
}
/** How far the texts at hand may move the ratio, and from how many characters on they may. */
const leeway = 1.35
const enough = 500

/** Target characters per source character: what these texts show, unless that is beyond belief for the languages. */
function lengthRatio(source: readonly Segment[], target: readonly Segment[], hints: AlignmentHints): number {
  const usual = charactersIn(hints.targetLanguage) / charactersIn(hints.sourceLanguage)
  const sourceLength = totalLength(source)
  const targetLength = totalLength(target)
  if (sourceLength * usual < enough || targetLength < enough) return usual
  return Math.min(usual * leeway, Math.max(usual / leeway, targetLength / sourceLength))
}

const charactersIn = (language: string): number => characters[language.split('-')[0] ?? ''] ?? 1.05

const totalLength = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { content }) => sum + content.text.trim().length, 0)
