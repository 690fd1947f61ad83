import type { Block, NewDocument, TrackedRun } from '../format'
import { flowOf, keptRuns, type Token, type Trace } from './flow'
import { type Look, type Mark, noLook } from './inline'

/** A block of a new document, to be worded by its format. */
export interface NewParagraph {
  readonly block: Block
  readonly tokens: readonly Token[]
  /** Who took all of it out, with tracked changes. */
  readonly removal: Trace | null
}

/**
 * The paragraphs of a new office document; blank ones are left out. Looks are known by what the chips of any format
 * show (`b`, `i`, `bi`, `code`, `strong`), and `lookFor` words them; all other codes (links, images) are left out.
 */
export const newParagraphs = (
  { blocks, dressing }: Pick<NewDocument, 'blocks' | 'dressing'>,
  lookFor: (traits: readonly string[]) => Look,
): readonly NewParagraph[] =>
  blocks.flatMap((block) => {
    const tracked = dressing.tracked?.get(block.id)
    const blank = block.content.text.trim() === ''
    if (blank && (tracked ?? []).length === 0) return []
    const runs = tracked ?? keptRuns([block.content])
    const tokens = flowOf({
      runs,
      marks: marksIn(runs, lookFor),
      look: noLook,
      silent: [],
      remarks: dressing.remarks.get(block.id) ?? [],
      // Bold inside italics is both.
      joinLooks: (looks) => lookFor(looks.flatMap(({ traits }) => traits)),
    })
    const gone = blank ? tracked?.findLast(({ kind }) => kind === 'deleted') : undefined
    return { block, tokens, removal: gone ? { kind: 'deleted', by: gone.by ?? '', at: gone.at ?? '' } : null }
  })

function marksIn(runs: readonly TrackedRun[], lookFor: (traits: readonly string[]) => Look): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const { content } of runs)
    for (const { id, kind, label } of content.codes) {
      const traits = kind === 'point' ? [] : traitsIn(label)
      if (traits.length > 0) marks.set(id, { kind: 'look', look: lookFor(traits) })
    }
  return marks
}

const otherNames: Readonly<Record<string, string>> = {
  strong: 'b',
  em: 'i',
  del: 's',
  strike: 's',
  tt: 'code',
  kbd: 'code',
}

function traitsIn(label: string): readonly string[] {
  const other = otherNames[label]
  if (other !== undefined) return [other]
  return /^(?:code|sup|sub|b|i|u|s)+$/.test(label) ? (label.match(/code|sup|sub|b|i|u|s/g) ?? []) : []
}
