import { describe, expect, test } from 'vitest'
import type { ExchangeRow } from '../../../core/formats/bilingual'
import { xliff2Format } from '../../../core/formats/xliff-2'
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

/** A file around the inside of its `file`. */
const xliff = (inside: string, languages = 'srcLang="es" trgLang="en"') =>
  fileOf(
    'a.xlf',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${languages} xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><file id="f">${inside}</file></xliff>`,
  )
const pairs = (inside: string) => pairsOf(xliff2Format, xliff(inside))
const unitsOf = (inside: string) => readDocument(xliff2Format, xliff(inside)).units
function changed(inside: string, changes: Readonly<Record<string, Partial<ExchangeRow>>>): string {
  const written = textOf(unwrap(writeChanged(xliff2Format, xliff(inside), changes)))
  const [before = '', after = ''] = textOf(xliff('|').bytes).split('|')
  expect([written.startsWith(before), written.endsWith(after)]).toEqual([true, true])
  return written.slice(before.length, written.length - after.length)
}
const unit = (inside: string) => `<unit id="u">${inside}</unit>`
/** Another text, which no machine had otherwise. */
const now = (target: Content): Partial<ExchangeRow> => ({ target, machine: target })

describe('reading', () => {
  test('a unit for each segment; what is to be ignored is', () => {
    const inside = unit(
      '<segment id="s"><source>Uno.</source><target>One.</target></segment><ignorable><source> </source></ignorable><segment><source>Dos.</source></segment>',
    )
    expect(pairs(`<group id="g">${inside}</group>`)).toEqual(['Uno. | One.', 'Dos. | '])
    expect(unitsOf(inside).map(({ id }) => id)).toEqual(['u.s', 'u.2'])
  })

  test('codes of all kinds keep their ids, and characters that XML lacks are text', () => {
    const inside = unit(
      '<originalData><data id="d">&lt;em></data></originalData><segment><source><pc id="1" subType="xlf:b" type="fmt">a</pc><sc id="2" dataRef="d"/>b<ec startRef="2"/><ph id="3" disp="FN"/><mrk id="m" type="term">c</mrk><ec id="4" isolated="yes"/><cp hex="001B"/></source></segment>',
    )
    expect(pairs(inside)).toEqual(['{1}a{/1}{2}b{/2}{3/}{m}c{/m}{/4}\x1b | '])
    expect(unitsOf(inside)[0]?.source.codes.map(({ label }) => label)).toEqual([
      'b',
      'b',
      'em',
      '2',
      'FN',
      'term',
      'term',
      '4',
    ])
  })

  test('languages, locks, kinds, notes and the text of a machine are read', () => {
    const inside = `<unit id="u" translate="no" fs:fs="h1" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"><mtc:matches><mtc:match ref="#s" type="tm"><source>x</source><target>TM</target></mtc:match><mtc:match ref="#/f=f/u=u/s" type="mt"><source>x</source><target>One</target></mtc:match></mtc:matches><notes><note>Sure?</note></notes><segment id="s" state="translated"><source>Uno</source><target>1</target></segment></unit>`
    expect(unitsOf(inside)[0]).toMatchObject({
      locked: true,
      kind: 'heading',
      status: 'edited',
      machine: { text: 'One' },
      notes: [{ by: '', at: null, text: 'Sure?' }],
    })
  })

  test.each([
    ['a segment without source', unit('<segment/>'), 'file-damaged 1:169'],
    ['an entity', '&x;', 'file-damaged 1:156'],
    ['no segment', unit(''), 'file-empty'],
  ])('%s is named with its place', (_, inside, problem) => {
    expect(problemOf(xliff2Format.read?.(xliff(inside)) ?? { ok: true, value: null })).toBe(problem)
  })
})

describe('writing', () => {
  test('changes the text and nothing else', () => {
    expect(
      changed(unit("<segment><source>Uno</source><target xml:lang='en' >One</target></segment>"), {
        u: now(plain('<\x1b')),
      }),
    ).toBe(unit('<segment><source>Uno</source><target xml:lang=\'en\' >&lt;<cp hex="001B"/></target></segment>'))
  })

  test('adds target, state, match and note in the order of the standard', () => {
    const row = {
      target: plain('One'),
      machine: plain('Won'),
      status: 'rejected' as const,
      notes: [{ by: 'Ana', at: '2026-01-02T03:04:05Z', text: 'No.' }],
    }
    expect(
      changed(unit('\n <x:y xmlns:x="u"/>\n <originalData/>\n <segment>\n  <source>Uno</source>\n </segment>\n'), {
        u: row,
      }),
    ).toBe(
      unit(
        '\n <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1" type="mt"><source>Uno</source><target>Won</target></mtc:match></mtc:matches>\n <x:y xmlns:x="u"/>\n <notes><note xmlns:diptych="urn:diptych:1" diptych:by="Ana" diptych:at="2026-01-02T03:04:05Z">No.</note></notes>\n <originalData/>\n <segment id="s1" state="translated" subState="diptych:rejected">\n  <source>Uno</source>\n  <target>One</target>\n </segment>\n',
      ),
    )
  })

  test('what is there already is added to', () => {
    const inside = unit(
      '<mtc:matches><mtc:match ref="#a" type="tm"><source/><target/></mtc:match></mtc:matches><notes><note>1</note></notes><segment id="a"><source>Uno <ph id="1" dataRef="d"/></source><target>Won <ph id="1" dataRef="d"/></target></segment>',
    )
    const machine = unitsOf(inside)[0]?.target ?? plain('')
    const written = changed(inside, { u: { target: plain('One'), machine, notes: [{ by: '', at: null, text: '2' }] } })
    expect(written).toContain(
      '</mtc:match><mtc:match ref="#a" type="mt"><source>Uno <ph id="1"/></source><target>Won <ph id="1"/></target></mtc:match></mtc:matches>',
    )
    expect(written).toContain('<notes><note>1</note><note>2</note></notes>')
    expect(unitsOf(written)[0]?.machine).toEqual(machine)
  })

  test('a new state takes the finer state of another tool away', () => {
    expect(
      changed(unit('<segment state="initial" subState="my:draft"><source>a</source><target>b</target></segment>'), {
        u: { status: 'approved' },
      }),
    ).toBe(unit('<segment state="reviewed"><source>a</source><target>b</target></segment>'))
  })

  test('the language is named where it was missing', () => {
    const file = xliff(unit('<segment><source>a</source></segment>'), 'srcLang="es"')
    expect(textOf(unwrap(writeChanged(xliff2Format, file, { u: now(plain('b')) })))).toContain('trgLang="en"')
  })

  test('a pair that crosses another becomes two codes that need not nest', () => {
    const inside = unit(
      '<segment><source/><target><pc id="1" dataRefStart="a" dataRefEnd="b">x</pc><pc id="2">y</pc></target></segment>',
    )
    const target = unitsOf(inside)[0]?.target ?? plain('')
    const codes = [0, 2, 1, 3].map((index, place) => ({
      ...(target.codes[index] as Content['codes'][number]),
      at: target.codes[place]?.at ?? 0,
    }))
    expect(changed(inside, { u: now({ ...target, codes }) })).toBe(
      unit(
        '<segment><source/><target><sc id="1" dataRef="a"/>x<pc id="2"><ec startRef="1" dataRef="b"/>y</pc></target></segment>',
      ),
    )
  })
})

test('a new file reads back as it was', () => {
  const code = (at: number, id: string, kind: 'open' | 'close' | 'point', label: string) => ({ at, id, kind, label })
  const coded = {
    text: 'ab\x02',
    codes: [code(0, '1', 'open', 'b'), code(1, '1', 'close', 'b'), code(2, '2', 'point', 'fn')],
  }
  const rows = [
    newRow('1', 'Uno & dos', 'One & two', { kind: 'heading' }),
    newRow('2', 'Tres', 'Three\nlines', {
      machine: plain('Four'),
      status: 'edited',
      notes: [{ by: 'Ana', at: '2026-01-02T03:04:05Z', text: '"Sure"?' }],
    }),
    newRow('3', 'a', 'b', { status: 'approved-with-edits', kind: 'note', machine: plain('c') }),
    newRow('4', ' a ', ' b ', { status: 'rejected', kind: 'quote' }),
    newRow('5', 'ab', 'ab', { source: coded, target: coded, machine: coded, status: 'confirmed' }),
    newRow('6', 'a', 'b', { status: 'approved' }),
  ]
  const made = { name: 'b.xlf', bytes: unwrap(xliff2Format.create(reviewOf(rows))) }
  expect(xliff2Format.recognise(made)).toBe(1)
  expect(readDocument(xliff2Format, made).units.map(rowOf)).toEqual(rows)
})
