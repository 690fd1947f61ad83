import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding, Level } from '../../../../core/checks/check'
import { applyRevision, openReview } from '../../../../core/revisions/fold'
import { LayeredMap } from '../../../../core/revisions/layered-map'
import type { Revision } from '../../../../core/revisions/model'
import { createLook, createMakeBoard, type KnownFindings, type Look } from '../../../../renderer/features/issues/board'
import { toJournal } from '../../../../renderer/features/review/opened'
import { openedReview } from '../../sample-review'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
console.info(`board: SEED=${seed}`)

const rows = 600
const opened = openReview(toJournal(openedReview(Array.from({ length: rows }, () => ['Sí.', 'Yes yes.'] as const))))
const silent: ReadonlySet<string> = new Set()

const finding = (fingerprint: string, level: Level): Finding =>
  ({ check: 'repeated', fingerprint, level, severity: 'minor', from: 0, to: 3, fixes: [] }) as unknown as Finding

const entry = (name: string) => ({ text: '', findings: [finding(name, 'errors'), finding(`${name}!`, 'everything')] })

const checked = LayeredMap.of(opened.order.map((link) => [link, entry(link)] as const))
const start = { review: opened, findings: { checked, carried: new Map() } as KnownFindings }

const revision = (
  nth: number,
  link: string,
): Pick<Revision, 'id' | 'at' | 'by' | 'type'> & { readonly link: string } => ({
  type: 'revision',
  id: `r${nth}`,
  at: new Date(Date.UTC(2026, 2, 1) + nth).toISOString(),
  by: { name: 'Ana', role: 'editor' },
  link,
})

const dismissal = (nth: number, link: string): Revision => ({
  ...revision(nth, link),
  kind: 'dismiss',
  check: 'repeated',
  fingerprint: link,
})

/** A look that counts the rows that were looked at. */
function countingLook() {
  const look = createLook()
  const count = { looks: 0 }
  const counted: Look = (...asked) => {
    count.looks += 1
    return look(...asked)
  }
  return { count, makeBoard: createMakeBoard(counted) }
}

test('a change of one row costs a look at few rows', () => {
  const { count, makeBoard } = countingLook()
  makeBoard({ ...start, level: 'everything', quiet: silent })
  expect(count.looks).toBe(rows)
  count.looks = 0
  let review = opened
  for (let nth = 0; nth < 10; nth++) {
    review = applyRevision(review, dismissal(nth, `l${nth * 50 + 1}`))
    makeBoard({ ...start, review, level: 'everything', quiet: silent })
  }
  expect(count.looks).toBeLessThan(100)
})

test('what is not on the board leaves it the very same', () => {
  const makeBoard = createMakeBoard(createLook())
  const before = makeBoard({ ...start, level: 'errors', quiet: silent })
  const review = applyRevision(opened, { ...revision(1, 'l7'), kind: 'time', seconds: 3 })
  expect(makeBoard({ ...start, review, level: 'errors', quiet: silent })).toBe(before)
})

test('a stretch in which nothing changed stays the very same', () => {
  const makeBoard = createMakeBoard(createLook())
  const before = makeBoard({ ...start, level: 'errors', quiet: silent }).stretches
  const review = applyRevision(opened, dismissal(1, 'l1'))
  const after = makeBoard({ ...start, review, level: 'errors', quiet: silent }).stretches
  expect(after.map((stretch, nth) => stretch === before[nth])).toEqual([false, true, true])
})

const step = fc.record({
  act: fc.constantFrom('dismiss', 'check', 'check', 'carry', 'settle', 'level', 'quiet'),
  row: fc.integer({ min: 1, max: rows }),
  level: fc.constantFrom<Level>('errors', 'awkward', 'everything'),
})

test('a board made again is the board made anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const makeBoard = createMakeBoard(createLook())
      let sources = { ...start, level: 'everything' as Level, quiet: silent }
      steps.forEach(({ act, row, level }, nth) => {
        const link = `l${row}`
        const { review, findings } = sources
        if (act === 'dismiss') sources = { ...sources, review: applyRevision(review, dismissal(nth, link)) }
        if (act === 'check') {
          const table = new Map([[link, row % 3 === 0 ? { text: '', findings: [] } : entry(`${link} ${nth}`)]])
          sources = { ...sources, findings: { ...findings, checked: findings.checked.with(table) } }
        }
        if (act === 'carry') {
          const carried = new Map(findings.carried).set(link, entry(`carried ${nth}`))
          sources = { ...sources, findings: { ...findings, carried } }
        }
        if (act === 'settle') sources = { ...sources, findings: { ...findings, carried: new Map() } }
        if (act === 'level') sources = { ...sources, level }
        if (act === 'quiet') sources = { ...sources, quiet: new Set(row % 2 === 0 ? ['repeated'] : []) }
        if (row % 2 === 0) makeBoard(sources)
      })
      const { stretches, ...board } = makeBoard(sources)
      const { stretches: anew, ...fresh } = createMakeBoard(createLook())(sources)
      expect(board).toEqual(fresh)
      expect(stretches).toEqual(anew)
      expect(stretches.flat()).toEqual(board.marks)
    }),
    { seed, numRuns: 60 },
  )
})
