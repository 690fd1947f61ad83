import type { Side } from '../core/alignment/alignment'
import { type FileText, fileTexts } from '../core/alignment/file-text'
import type { Finding, Level } from '../core/checks/check'
import { atLevel } from '../core/checks/findings'
import { createChecker, type LinkTexts } from '../core/checks/run'
import { decode, newlinesIn } from '../core/formats/encoding'
import type { ReadDocument } from '../core/formats/format'
import { fileOf, readOriginal } from '../core/formats/originals'
import { type Problem, type Result, succeed } from '../core/problem'
import { codeRelation, linkTexts } from '../core/revisions/link-texts'
import type { Attachment, Review } from '../core/revisions/model'
import { machineOriginal } from '../core/revisions/texts'
import { blockBreak, type Range } from '../core/text/content'
import { type HouseRules, joinHouseRules } from '../core/text/house-rules'
import type { CheckedArticle, Precision } from './checked'
import { lintsOf } from './library'
import type { AskLibrary } from './node/grammar-library'

/** The findings of each link, by its id; offsets are into the link's own texts. */
export type ReviewFindings = ReadonlyMap<string, readonly Finding[]>

/** What was found, and what a person must be told of their glossary and patterns. */
export interface CheckedReview {
  readonly findings: ReviewFindings
  readonly problems: readonly Problem[]
}

/** Checks the English of a review as it stands now. What was said to be no error is left out. The review's own rules come first. */
export async function checkReview(
  review: Review,
  level: Level,
  library: AskLibrary | null,
  own: HouseRules,
): Promise<CheckedReview> {
  const { sourceLanguage, targetLanguage } = review.header
  const states = statesOf(review)
  const texts: LinkTexts[] = []
  for (const state of states) {
    const lints = await lintsOf(library, state.current.text)
    texts.push({ ...linkTexts(review, state, state.current), lints })
  }
  const ofReview = { terms: [...review.terms.values()], patterns: [...review.patterns.values()] }
  const rules = joinHouseRules(ofReview, own)
  const checker = createChecker({ sourceLanguage, targetLanguage, rules, codes: codeRelation(review) })
  checker.update(texts)
  const findings = new Map(
    states.map(({ link, dismissed }) => {
      const open = atLevel(checker.findings(link.id), level).filter(
        ({ check, fingerprint }) => !dismissed.has(fingerprint) && !review.silenced.has(check),
      )
      return [link.id, open] as const
    }),
  )
  return { findings, problems: checker.problems(texts) }
}

/** The review's texts as they stand in their files, with the findings moved there. */
export function placeArticle(review: Review, findings: ReviewFindings): Result<CheckedArticle> {
  const sources = placeSide(review, 'source')
  if (!sources.ok) return sources
  const targets = placeSide(review, 'target')
  if (!targets.ok) return targets
  const { sourceLanguage, targetLanguage } = review.header
  const links = statesOf(review).flatMap(({ link }, index) => {
    const source = sources.value[index]
    const target = targets.value[index]
    if (!source || !target) return []
    const own = findings.get(link.id) ?? []
    return [
      {
        id: link.id,
        source: source.text,
        target: target.text,
        findings: own.map((finding) => placeFinding(finding, source, target)),
      },
    ]
  })
  const precision = {
    source: precisionIn(originalOf(review, 'source'), sources.value),
    target: precisionIn(originalOf(review, 'target'), targets.value),
  }
  return succeed({ sourceLanguage, targetLanguage, precision, links })
}

const statesOf = (review: Review) => review.order.flatMap((id) => review.links.get(id) ?? [])

/** Every link's text on one side, in reading order. */
function placeSide(review: Review, side: Side): Result<readonly FileText[]> {
  const document = readSide(review, side)
  if (!document.ok) return document
  const texts = statesOf(review).map(({ link, source, current }) => ({
    ids: link[side],
    text: (side === 'source' ? source : current).text,
  }))
  return succeed(fileTexts(texts, review.segments, document.value))
}

/** A bilingual file is attached once, for both sides. */
const originalOf = (review: Review, side: Side): Attachment | undefined =>
  review.attachments.find((attachment) => attachment.side === side && attachment.version === undefined) ??
  machineOriginal(review)

/** Compares the texts, joined, with the file as it stands. */
function precisionIn(original: Attachment | undefined, texts: readonly FileText[]): Precision {
  const file = original && decode(fileOf(original))
  if (!file?.ok) return 'row'
  const whole = texts.map(({ text }) => text).join('')
  if (whole === file.value.text) return 'column'
  return newlinesIn(whole) === newlinesIn(file.value.text) ? 'line' : 'row'
}

function readSide(review: Review, side: Side): Result<ReadDocument> {
  const original = originalOf(review, side)
  return original === undefined ? succeed({ blocks: [], gaps: [''] }) : readOriginal(original, side)
}

const placeRange = ({ from, to }: Range, { place }: FileText): Range => ({ from: place(from), to: place(to) })

const placeFinding = (finding: Finding, source: FileText, target: FileText): Finding => ({
  ...finding,
  ...placeRange(finding, target),
  sourceRange: finding.sourceRange && placeRange(finding.sourceRange, source),
  fixes: finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({
      ...placeRange(edit, target),
      insert: edit.insert.replaceAll(blockBreak, target.newBreak),
    })),
    codes: fix.codes?.map((each) => ({ ...each, code: { ...each.code, at: target.place(each.code.at) } })),
  })),
})
