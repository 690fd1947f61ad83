import { languageOf } from '../text/language-tag'
import type { Segment } from './alignment'
import { evidenceReader } from './evidence'
import { type Shared, weighShared } from './shared'

/** What the aligner knows of one side, in arrays because a long text asks for it millions of times. */
export interface SideMeasures {
  /** How long the first k segments are together, in characters of the target language. */
  readonly lengths: Float64Array
  /** How many blocks end within the first k segments. */
  readonly blockEnds: Int32Array
  /** Per segment, a sum of `signs`. */
  readonly signs: Uint8Array
}

/** What can be seen of a segment and should be the same in its translation. */
export const signs = { endsBlock: 1, heading: 2, question: 4 } as const

/** What the aligner knows of two texts. */
export interface Measures {
  readonly shared: Shared
  readonly source: SideMeasures
  readonly target: SideMeasures
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
    source: measureSide(source, ratio, hints.headings),
    target: measureSide(target, 1, hints.headings),
    shared: weighShared(
      source.map(({ content }) => sourceReader(content.text)),
      target.map(({ content }) => targetReader(content.text)),
    ),
  }
}

function measureSide(
  segments: readonly Segment[],
  ratio: number,
  headings: ReadonlySet<string> = new Set(),
): SideMeasures {
  const lengths = new Float64Array(segments.length + 1)
  const blockEnds = new Int32Array(segments.length + 1)
  segments.forEach(({ block, content }, index) => {
    lengths[index + 1] = (lengths[index] ?? 0) + Math.max(1, content.text.trim().length) * ratio
    blockEnds[index + 1] = (blockEnds[index] ?? 0) + (segments[index + 1]?.block === block ? 0 : 1)
  })
  return { lengths, blockEnds, signs: Uint8Array.from(segments, signsOf) }

  function signsOf({ id, block, content }: Segment, index: number): number {
    return (
      (segments[index + 1]?.block === block ? 0 : signs.endsBlock) +
      (headings.has(id) ? signs.heading : 0) +
      (finalQuestion.test(content.text.slice(-20)) ? signs.question : 0)
    )
  }
}

const finalQuestion = /[?\u061f\uff1f\u037e][^\p{L}\p{N}]*$/u

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

const charactersIn = (language: string): number => characters[languageOf(language)] ?? 1.05

const totalLength = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { content }) => sum + content.text.trim().length, 0)
