import type { Block, BlockTexts, Dressing, Remark, TrackedRun } from '../../core/formats/format'
import { type TrackedState, trackedRuns } from '../../core/formats/tracked'
import { applyEdits, type Content, joinContents, plain } from '../../core/text/content'

/** Corrections of a document by two people, as a review would hand them to a format. */
export interface Corrections {
  readonly texts: BlockTexts
  readonly dressing: Dressing
}

const ana = { by: 'Ana Ruiz', at: '2026-03-01T10:00:00Z' }
const ben = { by: 'Ben <Q&A>', at: '2026-03-02T11:30:00.250Z' }

/** Replaces the first match of a word, codes kept. */
const replaced = (content: Content, pattern: RegExp, insert: string): Content => {
  const found = pattern.exec(content.text)
  return found ? applyEdits(content, [{ from: found.index, to: found.index + found[0].length, insert }]) : content
}

const divided = ({ text, codes }: Content): readonly Content[] => {
  const parts: Content[] = []
  let from = 0
  for (const piece of text.split('\u2029')) {
    const to = from + piece.length
    const own = codes.filter(({ at }) => at >= from && at <= to)
    parts.push({ text: piece, codes: own.map((code) => ({ ...code, at: code.at - from })) })
    from = to + 1
  }
  return parts
}

/** Changes every block that `choose` lets through: the way changes with its number. */
export function correct(blocks: readonly Block[], choose: (block: Block) => boolean = () => true): Corrections {
  const texts = new Map<string, readonly Content[]>()
  const tracked = new Map<string, readonly TrackedRun[]>()
  const remarks = new Map<string, readonly Remark[]>()
  blocks.filter(choose).forEach(({ id, kind, content }, index) => {
    const states: TrackedState[] = []
    const change = (next: Content, who: typeof ana): void => {
      states.push({ content: next, ...who })
    }
    if (index % 4 === 0) change(replaced(content, /\p{L}{3,}/u, 'Some <new> & \u201cbetter\u201d'), ana)
    if (index % 4 === 1) {
      change(joinContents([content, plain(' One sentence more.')]), ana)
      change(replaced(joinContents([content, plain(' One sentence more.')]), /sentence/, 'line'), ben)
    }
    if (index % 4 === 2) change(replaced(content, /\s*\p{L}+(?=\P{L}*$)/u, ''), ben)
    if (index % 4 === 3 && kind === 'paragraph') change(replaced(content, /(?<=\p{L}) (?=\p{L})/u, '\u2029'), ana)
    const last = states.at(-1)?.content
    if (!last) return
    texts.set(id, divided(last))
    tracked.set(id, trackedRuns(content, states, 'en'))
    const from = last.text.search(/\p{L}+/u)
    if (from >= 0 && index % 2 === 0)
      remarks.set(id, [
        { from, to: from + (/\p{L}+/u.exec(last.text)?.[0].length ?? 0), ...ben, text: `Why, in ${id}?\nSee <b>.` },
      ])
  })
  return { texts, dressing: { tracked, remarks } }
}
