import { describe, expect, test } from 'vitest'
import { formatJournal, formatLine, readJournal } from '../../../core/revisions/journal'
import type { Journal, JournalEvent } from '../../../core/revisions/model'
import { authorNamed, dismiss, newJournal, newReview, type } from './sample'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readJournal(bytes(text), 'port.diptych')

const worked = (): Journal => {
  const ana = authorNamed('Ana')
  const review = dismiss(type(newReview(), ana, 'l1', 'It \u201crains\u201d \u{1f937}\ud83d\u2028.'), ana, 'l2', 'he')
  return { header: review.header, events: [...newJournal().events, ...review.revisions] }
}
const lines = (): string[] => formatJournal(worked()).trimEnd().split('\n')
const joined = (all: readonly string[]): string => `${all.join('\n')}\n`
const refusal = (text: string) => {
  const result = read(text)
  return result.ok ? 'opens' : [result.problem.code, result.problem.data.line ?? result.problem.data.version]
}
/** The journal with one event changed. */
const with_ = (type: string, change: (event: Record<string, unknown>) => unknown) => {
  const all = lines()
  const index = all.findIndex((line) => JSON.parse(line).type === type)
  all[index] = JSON.stringify(change(JSON.parse(all[index] ?? '')))
  return { text: joined(all), line: index + 1 }
}

describe('A journal', () => {
  test('reads back as it was written', () => {
    expect(read(formatJournal(worked()))).toEqual({ ok: true, value: { journal: worked(), torn: null } })
  })

  test('has one line for the header and one for each event', () => {
    expect(lines()).toHaveLength(1 + worked().events.length)
    expect(lines()[0]).toMatch(/^\{"diptych":1,/)
    expect(formatLine(worked().header).endsWith('}\n')).toBe(true)
  })

  test('may have been through another editor: a byte order mark, Windows line ends, blank lines', () => {
    const text = `\ufeff${formatJournal(worked()).replaceAll('\n', '\r\n')}\r\n\n`
    expect(read(text)).toEqual({ ok: true, value: { journal: worked(), torn: null } })
  })

  test('counts a whole last line that lacks its line feed', () => {
    expect(read(formatJournal(worked()).trimEnd())).toEqual({ ok: true, value: { journal: worked(), torn: null } })
  })

  test('sets a torn last line aside and says where it begins', () => {
    const all = lines()
    const whole = joined(all.slice(0, -1))
    const result = read(whole + all.at(-1)?.slice(0, -5))
    expect(result.ok && result.value.torn).toEqual({ line: all.length, offset: bytes(whole).length })
    expect(result.ok && result.value.journal.events).toEqual(worked().events.slice(0, -1))
  })

  test('sets a last line aside that is no UTF-8 or nothing but zeros', () => {
    const whole = bytes(formatJournal(worked()))
    for (const tail of [Buffer.from([0x22, 0xe2, 0x80]), Buffer.alloc(40), Buffer.from('{"type":"rev\n')]) {
      const result = readJournal(Buffer.concat([whole, tail]), 'port.diptych')
      expect(result.ok && result.value.torn).toEqual({ line: lines().length + 1, offset: whole.length })
    }
  })

  test('may hold the same revision twice', () => {
    const twice = [...lines(), lines().at(-1) ?? '']
    expect(refusal(joined(twice))).toBe('opens')
  })
})

describe('What is no journal', () => {
  test.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['a text', 'Dear reader,\nhello\n'],
    ['other JSON Lines', '{"id":1}\n{"id":2}\n'],
    ['a list', '[1,2]\n'],
    ['a version that is no number', '{"diptych":"1"}\n'],
    ['version 0', '{"diptych":0}\n'],
    ['a torn header', '{"diptych":1,"id":"revi'],
  ])('is refused: %s', (_, text) => {
    expect(refusal(text)).toEqual(['journal-not-diptych', undefined])
  })

  test('is told from a journal of a newer Diptych', () => {
    expect(refusal('{"diptych":2,"whatever":true}\n{"type":"new"}\n')).toEqual(['journal-newer', 2])
  })
})

describe('Damage is told with its line:', () => {
  test('a line that is no JSON before the last', () => {
    const all = lines()
    all[3] = '{"type":"segm'
    expect(refusal(joined(all))).toEqual(['journal-damaged', 4])
  })

  test('bytes that are no UTF-8 before the last line', () => {
    const broken = Buffer.from(formatJournal(worked()))
    broken[broken.indexOf('puerto')] = 0xff
    const result = readJournal(broken, 'port.diptych')
    expect(!result.ok && result.problem).toEqual({ code: 'journal-damaged', data: { name: 'port.diptych', line: 4 } })
  })

  test.each<[string, string, (event: Record<string, unknown>) => unknown]>([
    ['a field that is missing', 'segment', ({ block, ...rest }) => rest],
    ['a field that nobody knows', 'link', (event) => ({ ...event, colour: 'red' })],
    ['a kind that nobody knows', 'revision', (event) => ({ ...event, kind: 'applaud' })],
    ['a time without milliseconds', 'revision', (event) => ({ ...event, at: '2026-03-01T10:00:00Z' })],
    ['a time of another zone', 'revision', (event) => ({ ...event, at: '2026-03-01T10:00:00.000+01:00' })],
    ['an original that is not base64', 'attachment', (event) => ({ ...event, data: 'TGx\u00e9' })],
    ['an original whose base64 is cut', 'attachment', (event) => ({ ...event, data: 'TGx' })],
    [
      'an inline code outside its text',
      'segment',
      (event) => ({ ...event, content: { text: 'a', codes: [{ at: 2, id: '1', kind: 'point', label: '1' }] } }),
    ],
    ['a segment that is there already', 'segment', (event) => ({ ...event, id: 't1' })],
    ['a row that is there already', 'link', (event) => ({ ...event, id: 'l2' })],
    ['a row of an unknown segment', 'link', (event) => ({ ...event, source: ['s9'] })],
    ['a row with its sides swapped', 'link', (event) => ({ ...event, source: ['t1'], target: ['s1'] })],
    ['a row of nothing', 'link', (event) => ({ ...event, source: [], target: [] })],
    ['an edit of an unknown row', 'revision', (event) => ({ ...event, link: 'l9' })],
  ])('%s', (what, type, change) => {
    const { text, line } = with_(type, change)
    expect(refusal(text)).toEqual(['journal-damaged', line + (what.endsWith('there already') ? 1 : 0)])
  })

  test('a header with a field missing', () => {
    expect(refusal(joined(['{"diptych":1,"id":"x"}', ...lines().slice(1)]))).toEqual(['journal-damaged', 1])
  })

  test('two different revisions with one id', () => {
    const all = lines()
    all.push((all.at(-1) ?? '').replace('"he"', '"she"'))
    expect(refusal(joined(all))).toEqual(['journal-damaged', all.length])
  })

  test('segments that are in no row, because the file was cut short', () => {
    const count = newJournal().events.length
    expect(refusal(joined(lines().slice(0, count)))).toEqual(['journal-damaged', count])
    expect(refusal(joined(lines().slice(0, count + 1)))).toBe('opens')
  })
})

test('Every event that is written is one that can be read', () => {
  const kinds = worked().events.map((event: JournalEvent) => event.type)
  expect(new Set(kinds)).toEqual(new Set(['attachment', 'segment', 'link', 'revision']))
})
