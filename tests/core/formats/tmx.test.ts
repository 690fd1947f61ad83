import { describe, expect, test } from 'vitest'
import type { ExchangeRow } from '../../../core/formats/bilingual'
import { tmxFormat } from '../../../core/formats/tmx'
import { type Content, plain } from '../../../core/text/content'
import {
  fileOf,
  newRow,
  pairsOf,
  problemOf,
  readDocument,
  reviewOf,
  rowOf,
  textOf,
  unwrap,
  writeChanged,
} from './exchange-sample'

const tmx = (body: string, source = 'es') =>
  fileOf(
    'a.tmx',
    `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="${source}" segtype="sentence"/><body>${body}</body></tmx>`,
  )
const tuv = (language: string, inside: string, more = '') =>
  `<tuv xml:lang="${language}"${more}><seg>${inside}</seg></tuv>`
const pairs = (body: string, source?: string) => pairsOf(tmxFormat, tmx(body, source))
const unitsOf = (body: string) => readDocument(tmxFormat, tmx(body)).units
function changed(body: string, changes: Readonly<Record<string, Partial<ExchangeRow>>>): string {
  const written = textOf(unwrap(writeChanged(tmxFormat, tmx(body), changes)))
  const [before = '', after = ''] = textOf(tmx('|').bytes).split('|')
  expect([written.startsWith(before), written.endsWith(after)]).toEqual([true, true])
  return written.slice(before.length, written.length - after.length)
}

describe('languages', () => {
  const three = `<tu>${tuv('fr', 'Un')}${tuv('en-GB', 'One')}${tuv('es-MX', 'Uno')}</tu>`

  test('the header names the source, English is the translation, regions may differ', () => {
    expect(pairs(three)).toEqual(['Uno | One'])
    expect(pairs(three, 'FR-ca')).toEqual(['Un | One'])
  })

  test('without a source in the header it is what is not English', () => {
    expect(pairs(`<tu>${tuv('en', 'One')}${tuv('es', 'Uno')}</tu>`, '*all*')).toEqual(['Uno | One'])
  })

  test('a header that says English is not believed where there is another language', () => {
    expect(pairs(`<tu>${tuv('es', 'Uno')}${tuv('en', 'One')}</tu>`, 'en')).toEqual(['Uno | One'])
  })

  test('the same region is taken first', () => {
    expect(
      pairs(
        `<tu>${tuv('es', 'Uno')}${tuv('en-US', 'Color')}</tu><tu>${tuv('es', 'Dos')}${tuv('en-US', 'Gray')}</tu><tu>${tuv('es', 'Tres')}${tuv('en-GB', 'Grey')}${tuv('en-us', 'Gray')}</tu>`,
      )[2],
    ).toBe('Tres | Gray')
  })

  test('what is not in the source language is no unit', () => {
    expect(pairs(`<tu>${tuv('de', 'Eins')}${tuv('en', 'One')}</tu><tu>${tuv('es', 'Dos')}</tu>`)).toEqual(['Dos | '])
  })
})

describe('reading', () => {
  test('codes are tied across languages by x, in a segment by i', () => {
    const body = `<tu>${tuv('es', '<bpt i="1" x="5" type="bold">&lt;b></bpt>a<ept i="1">&lt;/b></ept><ph x="7">br</ph><ph>x</ph><ph>y</ph>')}${tuv('en', '<bpt i="2" x="5">&lt;b></bpt>a<ept i="2">&lt;/b></ept><hi x="8">c</hi><it pos="begin">z</it>')}</tu>`
    expect(pairs(body)).toEqual(['{5}a{/5}{7/}{ph/}{ph#2/} | {5}a{/5}{8}c{/8}{it/}'])
    expect(unitsOf(body)[0]?.source.codes.map(({ label }) => label)).toEqual(['b', 'b', 'br', 'x', 'y'])
  })

  test('ids and notes are read', () => {
    const units = unitsOf(
      `<tu tuid="a"><note>Sure?</note>${tuv('es', 'Uno')}</tu><tu tuid="a">${tuv('es', 'Dos')}</tu>`,
    )
    expect(units.map(({ id }) => id)).toEqual(['a', 'a~2'])
    expect(units[0]?.notes).toEqual([{ by: '', at: null, text: 'Sure?' }])
  })

  test.each([
    ['a variant without text', `<tu>${tuv('es', 'Uno')}<tuv xml:lang="en"/></tu>`, 'file-damaged 3:110'],
    ['no unit', '', 'file-empty'],
  ])('%s is named with its place', (_, body, problem) => {
    expect(problemOf(tmxFormat.read?.(tmx(body)) ?? { ok: true, value: null })).toBe(problem)
  })

  test('a DOCTYPE that declares something is not opened', () => {
    const file = fileOf('a.tmx', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx version="1.4"><body/></tmx>')
    expect(problemOf(tmxFormat.read?.(file) ?? { ok: true, value: null })).toBe('file-unsafe 1:1')
  })
})

describe('writing', () => {
  const change = { target: plain('1 & 2'), by: 'Ana "A"', at: '2026-01-02T03:04:05.678Z' }

  test('changes the text, and says who and when', () => {
    expect(
      changed(`<tu>${tuv('es', 'Uno')}${tuv('en', 'One', ' changeid="old"')}${tuv('fr', 'Un')}</tu>`, { tu: change }),
    ).toBe(
      `<tu>${tuv('es', 'Uno')}${tuv('en', '1 &amp; 2', ' changeid="Ana &quot;A&quot;" changedate="20260102T030405Z"')}${tuv('fr', 'Un')}</tu>`,
    )
  })

  test('adds a variant, notes and the state in the order of the standard', () => {
    expect(
      changed(`<tu>\n  ${tuv('es', 'Uno')}\n</tu>`, {
        tu: { ...change, status: 'edited', notes: [{ by: 'Ben', at: null, text: 'a < b' }] },
      }),
    ).toBe(
      `<tu>\n  <note>Ben: a &lt; b</note>\n  <prop type="x-diptych-status">edited</prop>\n  ${tuv('es', 'Uno')}\n  ${tuv('en', '1 &amp; 2', ' changedate="20260102T030405Z" changeid="Ana &quot;A&quot;"')}\n</tu>`,
    )
  })

  test('a state that is there is changed', () => {
    const body = (status: string) => `<tu><prop type="x-diptych-status">${status}</prop>${tuv('es', 'Uno')}</tu>`
    expect(unitsOf(body('edited'))[0]?.status).toBe('edited')
    expect(changed(body('edited'), { tu: { status: 'approved' } })).toBe(body('approved'))
  })
})

test('a new file reads back as it was, without rows that have one side only', () => {
  const code = (at: number, id: string, kind: 'open' | 'close' | 'point', label: string) => ({ at, id, kind, label })
  const coded: Content = {
    text: 'ab',
    codes: [code(0, '1', 'open', 'b'), code(1, '1', 'close', 'b'), code(2, '2', 'point', 'fn')],
  }
  const rows = [
    newRow('1', 'Uno & dos', 'One & two', { notes: [{ by: '', at: null, text: 'n' }] }),
    newRow('2', 'ab', 'ab', { source: coded, target: coded, machine: coded, status: 'approved' }),
    newRow('3', '', 'Added'),
  ]
  const made = { name: 'b.tmx', bytes: unwrap(tmxFormat.create(reviewOf(rows))) }
  expect(tmxFormat.recognise(made)).toBe(1)
  expect(readDocument(tmxFormat, made).units.map(rowOf)).toEqual(rows.slice(0, 2))
})
