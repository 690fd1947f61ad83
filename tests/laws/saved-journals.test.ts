import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compactJournal } from '../../core/revisions/compact'
import { openReview } from '../../core/revisions/fold'
import { formatJournal, readJournal } from '../../core/revisions/journal'
import type { Journal } from '../../core/revisions/model'
import { revisionSchema } from '../../core/revisions/schema'
import { dataOf } from '../core/revisions/sample'

const folder = new URL('../fixtures/journals/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.diptych'))

/** Long enough for every byte on a busy machine. Milliseconds. */
const patience = 120_000

function open(bytes: Uint8Array): Journal {
  const read = readJournal(bytes, 'x.diptych')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value.journal
}

test('Saved journals hold every kind of revision there is', () => {
  const saved = names.flatMap((name) => open(readFileSync(new URL(name, folder))).events)
  const kinds = new Set(saved.flatMap((event) => (event.type === 'revision' ? [event.kind] : [])))
  expect([...kinds].sort()).toEqual(revisionSchema.options.map((option) => option.shape.kind.value).sort())
})

describe.each(names)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder))
  const whole = open(bytes)

  test(
    'cut at any byte opens to what was on screen, or is clearly no whole review',
    () => {
      const last = whole.events.findLastIndex(({ type }) => type === 'link')
      const article = { ...whole, events: whole.events.slice(0, last + 1) }
      const begun = Buffer.byteLength(formatJournal(article)) - 1
      const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at] : []))
      for (let cut = 0; cut <= bytes.length; cut++) {
        const read = readJournal(bytes.subarray(0, cut), name)
        if (cut < begun) {
          const codes = ['journal-not-diptych', 'journal-damaged']
          expect(!read.ok && codes.includes(read.problem.code), `cut at ${cut}`).toBe(true)
          continue
        }
        if (!read.ok) throw new Error(`cut at ${cut}: ${JSON.stringify(read.problem)}`)
        const lines = ends.filter((end) => end <= cut).length
        const { journal, torn } = read.value
        expect(journal.events, `cut at ${cut}`).toHaveLength(lines - 1)
        expect(journal.events.at(-1)).toEqual(whole.events[lines - 2])
        const end = ends.findLast((place) => place < cut) ?? -1
        expect(torn, `cut at ${cut}`).toEqual(
          cut === end + 1 || ends.includes(cut) ? null : { line: lines + 1, offset: end + 1 },
        )
      }
    },
    patience,
  )

  test('every beginning of it is a review', () => {
    const last = whole.events.findLastIndex(({ type }) => type === 'link')
    for (let count = last + 1; count <= whole.events.length; count++)
      expect(openReview({ ...whole, events: whole.events.slice(0, count) }).order.length).toBeGreaterThan(0)
  })

  test('compacted is the same review, its edits aside', () => {
    const stateOf = (journal: Journal) => {
      const { links, revisions, ...data } = dataOf(openReview(journal))
      return {
        ...data,
        links: [...openReview(journal).links].map(([id, { history, ...state }]) => [id, state]),
        others: revisions.filter(({ kind }) => kind !== 'edit'),
      }
    }
    expect(stateOf(compactJournal(whole))).toEqual(stateOf(whole))
  })
})
