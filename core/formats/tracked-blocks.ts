import { segmentOf } from '../alignment/link-text'
import { isEffective } from '../revisions/effective'
import type { LinkState, Review } from '../revisions/model'
import { blockBreak, type Content, joinContents, plain, sameContent, sliceContent } from '../text/content'
import type { Block, BlockTexts, TrackedRun } from './format'
import { type TrackedState, trackedRuns } from './tracked'

const statesOf = (review: Review, { history }: LinkState): readonly TrackedState[] =>
  history.flatMap((revision) =>
    revision.kind === 'edit' && isEffective(review, revision)
      ? [{ content: revision.content, by: revision.by.name, at: revision.at }]
      : [],
  )

/**
 * The changes of every block whose text changed (`texts`, as `distributeTexts` gives them), each with the person and the
 * time of the revision that made it. A paragraph that somebody joined to the one before stands in that one's changes.
 */
export function trackedBlocks(
  review: Review,
  blocks: readonly Block[],
  texts: BlockTexts,
): ReadonlyMap<string, readonly TrackedRun[]> {
  const language = review.header.targetLanguage
  const collected = collectRuns(review, blocks, language)
  const tracked = new Map<string, readonly TrackedRun[]>()
  for (const [id, contents] of texts) {
    const runs = collected.get(id) ?? []
    const block = blocks.find((each) => each.id === id)
    if (block === undefined) continue
    const written = parted(contents)
    if (sameContent(written, joinRuns(runs, 'inserted'))) tracked.set(id, runs)
    else tracked.set(id, trackedRuns(block.content, [{ ...lastAct(review), content: written }], language))
  }
  return tracked
}

const parted = (contents: readonly Content[]): Content =>
  joinContents(contents.flatMap((content, index) => (index === 0 ? [content] : [plain(blockBreak), content])))

const joinRuns = (runs: readonly TrackedRun[], with_: 'inserted' | 'deleted'): Content =>
  joinContents(runs.filter(({ kind }) => kind === 'kept' || kind === with_).map(({ content }) => content))

/** Whoever changed something last, and when: for the few changes that belong to no row alone. */
function lastAct({ revisions, header }: Review): Pick<TrackedState, 'by' | 'at'> {
  const last = revisions.findLast(({ kind }) => kind === 'edit')
  return { by: last?.by.name ?? '', at: last?.at ?? header.created }
}

/** The links' changes, put into the blocks that they now stand in. */
function collectRuns(
  review: Review,
  blocks: readonly Block[],
  language: string,
): ReadonlyMap<string, readonly TrackedRun[]> {
  const runs = new Map<string, TrackedRun[]>(blocks.map(({ id }) => [id, []]))
  const homes = new Map<string, string>()
  for (const id of review.order) {
    const state = review.links.get(id)
    if (state === undefined) continue
    const own = [...new Set(state.link.target.map((segment) => segmentOf(segment, review.segments).block))]
    let place = 0
    let open = homes.get(own[0] ?? '') ?? own[0] ?? blocks[0]?.id ?? ''
    for (const run of trackedRuns(state.machine, statesOf(review, state), language)) {
      if (run.kind === 'inserted') {
        runs.get(open)?.push(run)
        continue
      }
      for (const piece of cutAtBreaks(run)) {
        const isBreak = piece.content.text === blockBreak
        if (isBreak) place += 1
        const next = own[place] ?? open
        if (isBreak && run.kind === 'kept') open = next
        else runs.get(open)?.push(piece)
        if (isBreak && run.kind === 'deleted') homes.set(next, open)
      }
    }
  }
  return runs
}

/** A run in pieces, its block breaks apart. */
function cutAtBreaks(run: TrackedRun): readonly TrackedRun[] {
  const { text } = run.content
  if (!text.includes(blockBreak)) return [run]
  const cuts = [0]
  for (let at = text.indexOf(blockBreak); at >= 0; at = text.indexOf(blockBreak, at + 1)) cuts.push(at, at + 1)
  return [...new Set([...cuts, text.length])].slice(0, -1).map((from, index, all) => ({
    ...run,
    content: sliceContent(run.content, { from, to: all[index + 1] ?? text.length }),
  }))
}
