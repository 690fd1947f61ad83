import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Author, redoRevision, revise, undoRevision } from '../../core/revisions/author'
import { compactJournal } from '../../core/revisions/compact'
import { applyRevision, applyRevisions, openReview } from '../../core/revisions/fold'
import { formatJournal, formatLine, readJournal } from '../../core/revisions/journal'
import { mergeJournals } from '../../core/revisions/merge'
import type { ApproveRevision, Journal, RejectRevision, Review, Revision } from '../../core/revisions/model'
import { eventSchema } from '../../core/revisions/schema'
import { authorNamed, dataOf, dismiss, newJournal, newReview, textsOf, type } from '../core/revisions/sample'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
console.info(`journal laws: SEED=${seed}`)

/** What one of two people does in their own copy; `sync` gives both what the other has done. */
const step = fc.record({
  who: fc.constantFrom(0, 1),
  act: fc.constantFrom(
    'type',
    'type',
    'type',
    'dismiss',
    'approve',
    'reject',
    'silence',
    'term',
    'undo',
    'undo',
    'redo',
    'sync',
  ),
  link: fc.constantFrom('l1', 'l2', 'l3'),
  text: fc.constantFrom('A.', 'B.', 'Rains in the port. ', '\u{1f937}', ''),
  group: fc.constantFrom('g', undefined),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const applyIf = (review: Review, revision: Revision | null): Review =>
  revision === null ? review : applyRevision(review, revision)

function act(review: Review, author: Author, { act, link, text, group }: Step): Review {
  if (act === 'type') return type(review, author, link, text, group && `${author.person.name}-${group}`)
  if (act === 'dismiss') return dismiss(review, author, link, text)
  if (act === 'silence')
    return applyRevision(review, revise(review, author, { kind: 'silence', check: text, silent: link === 'l1' }))
  if (act === 'term') {
    const value = text === '' ? null : { source: '', target: [], forbidden: [text], note: '', caseSensitive: false }
    return applyRevision(review, revise(review, author, { kind: 'term', term: link, value }))
  }
  if (act === 'approve' || act === 'reject') return decide(review, author, act, link)
  return applyIf(review, act === 'undo' ? undoRevision(review, author) : redoRevision(review, author))
}

function decide(review: Review, author: Author, kind: 'approve' | 'reject', link: string): Review {
  const edit = review.links.get(link)?.edit ?? null
  const said =
    kind === 'approve'
      ? { kind, link, edit, reviewed: edit }
      : { kind, link, edit, motives: ['style' as const], note: '' }
  return applyRevision(review, revise<ApproveRevision | RejectRevision>(review, author, said))
}

/** The copies of two people after these steps; their clocks stand still, so that many times are equal. */
function work(steps: readonly Step[]): readonly [Review, Review] {
  const authors = [authorNamed('Ana'), authorNamed('Ben')] as const
  let copies: readonly [Review, Review] = [newReview(), newReview()]
  for (const next of steps) {
    const [ana, ben] = copies
    if (next.act === 'sync') copies = [applyRevisions(ana, ben.revisions), applyRevisions(ben, ana.revisions)]
    else copies = next.who === 0 ? [act(ana, authors[0], next), ben] : [ana, act(ben, authors[1], next)]
  }
  return copies
}

const law = (numRuns: number, check: (steps: readonly Step[], random: number) => void) =>
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), fc.nat(), check), { seed, numRuns })

const journalOf = ({ header, revisions }: Review): Journal => ({
  header,
  events: [...newJournal().events, ...revisions],
})

/** The list in another order, the same for the same number. */
const shuffle = <Item>(list: readonly Item[], random: number): Item[] =>
  list
    .map((item, index) => ({ item, rank: Math.imul(index + 1, 2654435761 ^ random) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)

describe('A review', () => {
  test('is the same whatever the order of its revisions in the file', () => {
    law(300, (steps, random) => {
      const [ana, ben] = work(steps)
      const all = [...ana.revisions, ...ben.revisions]
      const ordered = openReview({ header: ana.header, events: [...newJournal().events, ...all] })
      const shuffled = openReview({ header: ana.header, events: [...newJournal().events, ...shuffle(all, random)] })
      expect(dataOf(shuffled)).toEqual(dataOf(ordered))
    })
  })

  test('is the same revision by revision, in parts, or opened from its journal', () => {
    law(300, (steps, random) => {
      const [ana, ben] = work(steps)
      const whole = openReview(journalOf(applyRevisions(ana, ben.revisions)))
      const arrivals = shuffle(whole.revisions, random)
      const single = arrivals.reduce(applyRevision, newReview())
      const middle = arrivals.length >> 1
      const parts = applyRevisions(applyRevisions(newReview(), arrivals.slice(0, middle)), arrivals.slice(middle))
      expect(dataOf(single)).toEqual(dataOf(whole))
      expect(dataOf(parts)).toEqual(dataOf(whole))
    })
  })

  test('counts the rows that have another text than the machine\u2019s', () => {
    law(300, (steps) => {
      const [review] = work(steps)
      const others = [...review.links.values()].filter(({ current, machine }) => current.text !== machine.text)
      expect(review.rewritten).toBe(others.length)
    })
  })

  test('of two people who exchange what they did is the same for both', () => {
    law(300, (steps) => {
      const [ana, ben] = work(steps)
      expect(dataOf(applyRevisions(ana, ben.revisions))).toEqual(dataOf(applyRevisions(ben, ana.revisions)))
    })
  })

  test('is back where it was after an undo and a redo', () => {
    law(300, (steps) => {
      const [review] = work(steps)
      const author = { ...authorNamed('Ana'), newId: authorNamed('later').newId }
      const undone = applyIf(review, undoRevision(review, author))
      if (undone === review) return
      const redone = applyIf(undone, redoRevision(undone, author))
      expect(textsOf(redone)).toEqual(textsOf(review))
      expect(redone.order.map((id) => [...(redone.links.get(id)?.dismissed ?? [])].sort())).toEqual(
        review.order.map((id) => [...(review.links.get(id)?.dismissed ?? [])].sort()),
      )
      expect(undoRevision(redone, author)?.revisions).toEqual(undoRevision(review, author)?.revisions)
    })
  })
})

/** What a compacted copy must not change: everything but the list of all edits. */
const stateOf = (review: Review) => {
  const { links, revisions, ...data } = dataOf(review)
  return {
    ...data,
    revisions: revisions.filter(({ kind }) => kind !== 'edit'),
    links: review.order.map((id) => {
      const state = review.links.get(id)
      const kept = state?.history.filter(({ kind }) => kind !== 'edit')
      return { ...state, dismissed: [...(state?.dismissed ?? [])].sort(), history: kept }
    }),
  }
}

describe('A compacted journal', () => {
  test('is the same review, and united with another copy has the same texts', () => {
    law(1000, (steps) => {
      const [ana, ben] = work(steps)
      const compacted = compactJournal(journalOf(ana))
      expect(compacted.events.length).toBeLessThanOrEqual(journalOf(ana).events.length)
      expect(stateOf(openReview(compacted))).toEqual(stateOf(ana))
      expect(textsOf(applyRevisions(openReview(compacted), ben.revisions))).toEqual(
        textsOf(applyRevisions(ana, ben.revisions)),
      )
      expect(readJournal(new TextEncoder().encode(formatJournal(compacted)), 'x.diptych').ok).toBe(true)
    })
  })
})

describe('A journal file', () => {
  test('holds only lines of the published schema, and reads back as it was', () => {
    law(100, (steps) => {
      const journal = journalOf(work(steps)[0])
      for (const event of journal.events) expect(eventSchema.parse(JSON.parse(formatLine(event)))).toEqual(event)
      const read = readJournal(new TextEncoder().encode(formatJournal(journal)), 'x.diptych')
      expect(read).toEqual({ ok: true, value: { journal, torn: null } })
    })
  })

  test('cut at any byte opens to what was on screen, or is no review yet', () => {
    const ana = authorNamed('Ana')
    const screens = [newReview()]
    for (const [link, text] of [
      ['l1', 'It\u2019s raining \u{1f327}\ufe0f.'],
      ['l2', 'The mayor spoke.'],
    ] as const)
      screens.push(type(screens.at(-1) ?? newReview(), ana, link, text))
    screens.push(dismiss(screens.at(-1) ?? newReview(), ana, 'l3', 'spacing: [  ]'))
    for (const back of [undoRevision, undoRevision, redoRevision])
      screens.push(applyIf(screens.at(-1) ?? newReview(), back(screens.at(-1) ?? newReview(), ana)))

    const bytes = new TextEncoder().encode(formatJournal(journalOf(screens.at(-1) ?? newReview())))
    const begun = new TextEncoder().encode(formatJournal(newJournal())).length - 1
    for (let cut = 0; cut <= bytes.length; cut++) {
      const read = readJournal(bytes.subarray(0, cut), 'x.diptych')
      if (cut < begun) {
        expect(read.ok).toBe(false)
        continue
      }
      if (!read.ok) throw new Error(`cut at ${cut}: ${JSON.stringify(read.problem)}`)
      const { journal, torn } = read.value
      const screen = screens[journal.events.length - newJournal().events.length]
      expect(dataOf(openReview(journal))).toEqual(screen && dataOf(screen))
      const kept = formatJournal(journal)
      expect(torn?.offset ?? cut).toBeGreaterThanOrEqual(new TextEncoder().encode(kept).length - 1)
    }
  })
})

describe('Merging', () => {
  const merge = (a: Journal, b: Journal): Journal => {
    const merged = mergeJournals(a, b)
    if (!merged.ok) throw new Error(merged.problem.code)
    return merged.value
  }

  test('gives the same whichever copy comes first, and the review that both would have seen', () => {
    law(200, (steps) => {
      const [ana, ben] = work(steps)
      const merged = merge(journalOf(ana), journalOf(ben))
      expect(merge(journalOf(ben), journalOf(ana))).toEqual(merged)
      expect(dataOf(openReview(merged))).toEqual(dataOf(applyRevisions(ana, ben.revisions)))
    })
  })

  test('changes nothing when it is done again, and drops no revision', () => {
    law(200, (steps) => {
      const [ana, ben] = work(steps)
      const merged = merge(journalOf(ana), journalOf(ben))
      expect(merge(merged, journalOf(ana))).toEqual(merged)
      expect(merge(merged, merged)).toEqual(merged)
      const ids = new Set(openReview(merged).revisions.map(({ id }) => id))
      for (const { id } of [...ana.revisions, ...ben.revisions]) expect(ids).toContain(id)
    })
  })

  test('of three copies is the same in whichever order', () => {
    law(100, (steps) => {
      const [ana, ben] = work(steps).map(journalOf) as [Journal, Journal]
      const [eva] = work(steps.slice(0, steps.length / 2)).map(journalOf) as [Journal]
      expect(merge(merge(ana, ben), eva)).toEqual(merge(ana, merge(ben, eva)))
    })
  })

  test('refuses copies of different reviews, and copies that contradict each other', () => {
    const journal = journalOf(type(newReview(), authorNamed('Ana'), 'l1', 'A.'))
    const other = { ...journal, header: { ...journal.header, id: 'other' } }
    expect(mergeJournals(journal, other)).toMatchObject({ problem: { code: 'merge-different' } })
    const forged = {
      ...journal,
      events: journal.events.map((event) =>
        event.type === 'revision' ? { ...event, by: { name: 'Eve', role: 'editor' as const } } : event,
      ),
    }
    expect(mergeJournals(journal, forged)).toMatchObject({ problem: { code: 'merge-contradiction' } })
  })
})
