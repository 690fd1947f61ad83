import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openReview } from '../../../core/revisions/fold'
import { readJournal } from '../../../core/revisions/journal'
import { currentVersion, type Migration, migrateLine, migrations } from '../../../core/revisions/migrations'

const folder = new URL('../../fixtures/journals/', import.meta.url)
const savedFiles = readdirSync(folder).filter((name) => name.endsWith('.diptych'))
const versionOf = (name: string): number => Number(/^version-(\d+)-/.exec(name)?.[1])

describe('Migrations', () => {
  test('lead from every old version to the current one', () => {
    expect([...migrations.keys()].sort()).toEqual(Array.from({ length: currentVersion - 1 }, (_, index) => index + 1))
  })

  test('are taken one after the other', () => {
    const steps = new Map<number, Migration>([
      [1, (line) => [line, 'one']],
      [2, (line) => [line, 'two']],
    ])
    expect(migrateLine('x', 1, steps, 3)).toEqual([['x', 'one'], 'two'])
    expect(migrateLine('x', 3, steps, 3)).toBe('x')
  })

  test('that are missing are a programmer\u2019s mistake', () => {
    expect(() => migrateLine('x', 1, new Map(), 2)).toThrow('no migration from journal version 1')
  })
})

describe('Saved files', () => {
  test('are kept of every version', () => {
    const versions = new Set(savedFiles.map(versionOf))
    expect([...versions].sort()).toEqual(Array.from({ length: currentVersion }, (_, index) => index + 1))
  })

  test.each(savedFiles)('%s opens to the review that was saved', (name) => {
    const read = readJournal(readFileSync(new URL(name, folder)), name)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    const review = openReview(read.value.journal)
    const seen = review.order.map((id) => {
      const state = review.links.get(id)
      return { link: id, text: state?.current.text, status: state?.status, dismissed: [...(state?.dismissed ?? [])] }
    })
    expect(seen).toEqual(JSON.parse(readFileSync(new URL(name.replace('.diptych', '.json'), folder), 'utf8')))
  })
})
