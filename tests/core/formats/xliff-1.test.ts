import { describe, expect, test } from 'vitest'
import type { ExchangeRow } from '../../../core/formats/bilingual'
import { xliff1Format } from '../../../core/formats/xliff-1'
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
  utf8,
  writeChanged,
} from './exchange-sample'

/** A file around the inside of its body. */
const xliff = (body: string, languages = 'source-language="es" target-language="en"') =>
  fileOf(
    'a.xlf',
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:m="http://www.memsource.com/mxlf/2.0"><file original="a" ${languages} datatype="html"><body>${body}</body></file></xliff>\n`,
  )
const pairs = (body: string) => pairsOf(xliff1Format, xliff(body))
const unitsOf = (body: string) => readDocument(xliff1Format, xliff(body)).units
/** What stands in the body after a change; the file around it must be the same. */
function changed(body: string, changes: Readonly<Record<string, Partial<ExchangeRow>>>): string {
  const written = textOf(unwrap(writeChanged(xliff1Format, xliff(body), changes)))
  const [before = '', after = ''] = textOf(xliff('|').bytes).split('|')
  expect([written.startsWith(before), written.endsWith(after)]).toEqual([true, true])
  return written.slice(before.length, written.length - after.length)
}
const unit = (inside: string, attributes = '') => `<trans-unit id="1"${attributes}>${inside}</trans-unit>`
/** Another text, which no machine had otherwise. */
const now = (target: Content): Partial<ExchangeRow> => ({ target, machine: target })
/** The content with its codes in another order, at the same places. */
const reordered = ({ text, codes }: Content, order: readonly number[]): Content => ({
  text,
  codes: order.map((index, place) => ({
    ...(codes[index] as Content['codes'][number]),
    at: codes[place]?.at ?? 0,
  })),
})

describe('reading', () => {
  test('a unit for each trans-unit, in groups too, with the languages of the file', () => {
    const body = `${unit('<source>Uno</source><target>One</target>')}<group><group>${unit('<source>Dos</source>')}</group></group>`
    expect(pairs(body)).toEqual(['Uno | One', 'Dos | '])
    expect(unitsOf(body).map(({ id }) => id)).toEqual(['1', '1~2'])
    const { sourceLanguage, targetLanguage } = readDocument(xliff1Format, xliff(body))
    expect([sourceLanguage, targetLanguage]).toEqual(['es', 'en'])
  })

  test('a unit for each segment where the source is segmented', () => {
    const body = unit(
      '<source>Uno. Dos.</source><seg-source><mrk mtype="seg" mid="0">Uno.</mrk> <g id="1"><mrk mtype="seg" mid="1">Dos.</mrk></g></seg-source><target><mrk mtype="seg" mid="1">Two.</mrk></target>',
    )
    expect(pairs(body)).toEqual(['Uno. | ', 'Dos. | Two.'])
    expect(unitsOf(body).map(({ id }) => id)).toEqual(['1.0', '1.1'])
  })

  test('a target without segments makes the unit one', () => {
    expect(
      pairs(
        unit(
          '<source>Uno. Dos.</source><seg-source><mrk mtype="seg" mid="0">Uno.</mrk> <mrk mtype="seg" mid="1">Dos.</mrk></seg-source><target>One. Two.</target>',
        ),
      ),
    ).toEqual(['Uno. Dos. | One. Two.'])
  })

  test('codes keep their ids; pairs share one', () => {
    expect(
      pairs(
        unit(
          '<source><g id="1">a</g><x id="2"/><bx id="3" rid="r"/>b<ex id="4" rid="r"/><bpt id="5">&lt;i></bpt>c<ept id="5">&lt;/i></ept><ph id="1"/><x id="2"/></source><target><mrk mtype="term" mid="9">d</mrk><it id="6" pos="open">\\b</it></target>',
        ),
      ),
    ).toEqual(['{1}a{/1}{2/}{r}b{/r}{5}c{/5}{1//}{2#2/} | {mrk9}d{/mrk9}{6/}'])
  })

  test('chips show the type of a code, else the tag it stands for, else its number', () => {
    const [first] = unitsOf(
      unit(
        '<source><g id="1" ctype="bold">a</g><ph id="2">&lt;br/></ph><x id="3"/><x id="4" ctype="x-note"/></source>',
      ),
    )
    expect(first?.source.codes.map(({ label }) => label)).toEqual(['b', 'b', 'br', '3', 'note'])
  })

  test('character data comes as text: references, CDATA, line ends', () => {
    expect(pairs(unit('<source>a &amp; &#233;\r\n<![CDATA[<b>]]></source>'))).toEqual(['a & \u00e9\n<b> | '])
  })

  test('notes, kinds, locks and the text of a machine are read', () => {
    expect(
      unitsOf(
        `<group translate="no">${unit('<source>Uno</source><target>Two</target><note from="Ana">Sure?</note><alt-trans origin="tm"><target>TM</target></alt-trans><alt-trans origin="machine-translation"><target>One</target></alt-trans>', ' restype="x-h2"')}</group>`,
      )[0],
    ).toMatchObject({
      notes: [{ by: 'Ana', at: null, text: 'Sure?' }],
      kind: 'heading',
      locked: true,
      machine: { text: 'One' },
    })
  })

  test.each([
    ['<target>a</target>', '', null],
    ['<target state="new">a</target>', '', 'untouched'],
    ['<target state="translated">a</target>', '', 'confirmed'],
    ['<target state="translated" state-qualifier="leveraged-mt">a</target>', '', 'untouched'],
    ['<target state="translated">a</target><alt-trans origin="mt"><target>b</target></alt-trans>', '', 'edited'],
    ['<target state="needs-review-translation" state-qualifier="rejected-grammar">a</target>', '', 'rejected'],
    ['<target state="final">a</target>', '', 'approved'],
    ['<target>a</target>', ' approved="yes"', 'approved'],
    ['<target>a</target>', ' m:confirmed="1"', 'confirmed'],
  ])('%s%s is %s', (target, attributes, status) => {
    expect(unitsOf(unit(`<source>s</source>${target}`, attributes))[0]?.status).toBe(status)
  })

  test('files without a namespace and with another prefix are read', () => {
    for (const [open, prefix] of [
      ['<xliff version="1.2">', ''],
      ['<y:xliff version="1.2" xmlns:y="urn:oasis:names:tc:xliff:document:1.2">', 'y:'],
    ] as const) {
      const body = `${open}<file><body><trans-unit><source>Uno</source></trans-unit></body></file></xliff>`
      const text = body.replace(/<(\/?)(?!y:)(\w)/g, `<$1${prefix}$2`)
      expect(pairsOf(xliff1Format, fileOf('a.xlf', text))).toEqual(['Uno | '])
    }
  })

  test.each([
    ['a unit without source', unit('<target>a</target>'), 'file-damaged 2:245'],
    [
      'two segments of one number',
      unit('<source/><seg-source><mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="1">b</mrk></seg-source>'),
      'file-damaged 2:245',
    ],
    ['a tag that closes another', '<group></trans-unit>', 'file-damaged 2:252'],
    ['no unit', '', 'file-empty'],
  ])('%s is named with its place', (_, body, problem) => {
    expect(problemOf(xliff1Format.read?.(xliff(body)) ?? { ok: true, value: null })).toBe(problem)
  })
})

describe('writing', () => {
  test('changes the text and nothing else', () => {
    expect(
      changed(unit("<source>Uno</source>\n<target  xml:lang='en'>One</target><x:y xmlns:x='u'/>"), {
        1: { target: plain('1 < 2 & 3'), machine: plain('') },
      }),
    ).toBe(unit("<source>Uno</source>\n<target  xml:lang='en'>1 &lt; 2 &amp; 3</target><x:y xmlns:x='u'/>"))
  })

  test('adds a target behind the source, the machine text, state and notes', () => {
    const row = {
      target: plain('One'),
      machine: plain('Won'),
      status: 'edited' as const,
      notes: [{ by: 'Ana', at: null, text: 'a < b' }],
    }
    expect(changed(unit('\n  <source>Uno</source>\n  <o:p xmlns:o="u"/>\n'), { 1: row })).toBe(
      unit(
        '\n  <source>Uno</source>\n  <target state="translated">One</target>\n  <alt-trans origin="machine-translation"><target>Won</target></alt-trans>\n  <note from="Ana">a &lt; b</note>\n  <o:p xmlns:o="u"/>\n',
      ),
    )
  })

  test('a target written as one tag is opened', () => {
    expect(
      changed(unit('<source>Uno</source><target state="new" />'), {
        1: { target: plain('One'), machine: plain('One') },
      }),
    ).toBe(unit('<source>Uno</source><target state="new">One</target>'))
  })

  test('the language is named where it was missing', () => {
    const file = xliff(unit('<source>Uno</source>'), 'source-language="es"')
    expect(textOf(unwrap(writeChanged(xliff1Format, file, { 1: { target: plain('One') } })))).toContain(
      'datatype="html" target-language="en">',
    )
  })

  test('an approval is one for other tools too, and is taken back', () => {
    const body = unit('<source>Uno</source><target state="translated" state-qualifier="tm-suggestion">One</target>')
    const approved = changed(body, { 1: { status: 'approved' } })
    expect(approved).toBe(unit('<source>Uno</source><target state="signed-off">One</target>', ' approved="yes"'))
    expect(changed(approved, { 1: { status: 'rejected' } })).toBe(
      unit(
        '<source>Uno</source><target state="needs-review-translation" state-qualifier="x-rejected">One</target>',
        ' approved="no"',
      ),
    )
  })

  test('segments are changed in their marks; those that are missing are made', () => {
    const source =
      '<source>Uno. Dos.</source><seg-source><mrk mtype="seg" mid="0">Uno.</mrk> <mrk mtype="seg" mid="1">Dos.</mrk></seg-source>'
    const body = unit(`${source}<target><mrk mtype="seg" mid="1">Two.</mrk></target>`)
    expect(changed(body, { '1.1': now(plain('2.')) })).toBe(
      unit(`${source}<target><mrk mtype="seg" mid="1">2.</mrk></target>`),
    )
    expect(changed(body, { '1.0': { target: plain('One.'), machine: plain('1.') } })).toBe(
      unit(
        `${source}<target><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk></target><alt-trans mid="0" origin="machine-translation"><target>1.</target></alt-trans>`,
      ),
    )
  })

  test('codes go where the English has them now, with their own markup', () => {
    const body = unit('<source><g id="1" x="y">Uno</g> <x id="2"/></source><target>One</target>')
    const codes = unitsOf(body)[0]?.source.codes.map((code) => ({ ...code, at: code.kind === 'close' ? 3 : 0 })) ?? []
    const ordered = [...codes].sort((a, b) => a.at - b.at)
    expect(changed(body, { 1: now({ text: 'One', codes: ordered }) })).toBe(
      unit('<source><g id="1" x="y">Uno</g> <x id="2"/></source><target><g id="1" x="y"><x id="2"/>One</g></target>'),
    )
  })

  test('tags that cross or lost their partner become codes that need not nest', () => {
    const body = unit('<source><g id="1">a</g><g id="2">b</g></source><target><g id="1">a</g><g id="2">b</g></target>')
    const target = unitsOf(body)[0]?.target ?? plain('')
    const crossed = reordered(target, [0, 2, 1, 3])
    const xml = (inside: string) => unit(`<source><g id="1">a</g><g id="2">b</g></source><target>${inside}</target>`)
    expect(changed(body, { 1: now(crossed) })).toBe(xml('<bx id="1"/>a<g id="2"><ex id="1"/>b</g>'))
    expect(changed(body, { 1: now({ ...target, codes: target.codes.slice(1) }) })).toBe(
      xml('a<ex id="1"/><g id="2">b</g>'),
    )
  })

  test('a locked unit stays as it is', () => {
    const body = unit('<source>Uno</source><target>One</target>', ' translate="no"')
    expect(changed(body, { 1: { target: plain('Two'), status: 'approved' } })).toBe(body)
  })

  test("Trados Studio's and Memsource's own states are kept up", () => {
    const studio = (conf: string) =>
      unit(
        `<source>Uno</source><seg-source><mrk mtype="seg" mid="1">Uno</mrk></seg-source><target><mrk mtype="seg" mid="1">One</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="${conf}" origin="mt"/></sdl:seg-defs>`,
      )
    expect(changed(studio('Draft'), { '1.1': { status: 'approved' } })).toBe(
      studio('ApprovedTranslation').replace('id="1">', 'id="1" approved="yes">'),
    )
    const memsource = (confirmed: string) => unit('<source>a</source><target>b</target>', ` m:confirmed="${confirmed}"`)
    expect(changed(memsource('0'), { 1: { status: 'edited' } })).toBe(memsource('1'))
  })

  test('what ISO 8859-1 lacks becomes a reference, line ends stay', () => {
    const text = textOf(xliff(`${unit('<source>caf\u00e9</source><target>c</target>')}\r\n`).bytes)
    const bytes = Uint8Array.from(text.replace('UTF-8', 'ISO-8859-1').replaceAll('\n', '\r\n'), (each) =>
      each.charCodeAt(0),
    )
    const written = unwrap(
      writeChanged(
        xliff1Format,
        { name: 'a.xlf', bytes },
        { 1: { target: plain('caf\u00e9\n\u20ac'), machine: plain('') } },
      ),
    )
    expect(String.fromCharCode(...written)).toContain('caf\xe9</source><target>caf&#233;\r\n&#8364;</target>')
  })

  test('a row that the file does not have is a mistake', () => {
    expect(() => xliff1Format.write?.(xliff(unit('<source/>')), reviewOf([newRow('7', 'a', 'b')]))).toThrow('no unit 7')
  })
})

test.each([
  ['untouched', 'state="needs-translation" state-qualifier="leveraged-mt"'],
  ['confirmed', 'state="translated"'],
  ['approved-with-edits', 'state="signed-off" state-qualifier="x-approved-with-edits"'],
  ['rejected', 'state="needs-review-translation" state-qualifier="x-rejected"'],
] as const)('%s is written as %s', (status, state) => {
  const made = textOf(unwrap(xliff1Format.create(reviewOf([newRow('1', 'a', 'b', { status })]))))
  expect(made).toContain(`<target ${state}>b</target>`)
  expect(made.includes('approved="yes"')).toBe(status === 'approved-with-edits')
})

test('a new file reads back as it was', () => {
  const code = (at: number, id: string, kind: 'open' | 'close' | 'point', label: string) => ({ at, id, kind, label })
  const coded = {
    text: 'ab',
    codes: [code(0, '1', 'open', 'b'), code(1, '1', 'close', 'b'), code(2, '2', 'point', 'fn')],
  }
  const rows = [
    newRow('1', 'Uno & dos', 'One & two', { kind: 'heading' }),
    newRow('2', 'Tres', 'Three\nlines', {
      machine: plain('Four'),
      status: 'edited',
      notes: [{ by: 'Ana', at: null, text: '"Sure"?' }],
    }),
    newRow('3', 'a', 'b', { status: 'approved-with-edits', kind: 'note', machine: plain('c') }),
    newRow('4', 'a', 'b', { status: 'rejected', kind: 'quote' }),
    newRow('5', 'ab', 'ab', { target: coded, machine: coded, status: 'confirmed' }),
    newRow('6', 'a', 'b', { status: 'approved' }),
  ]
  for (const coding of [utf8, { encoding: 'utf-16le', bom: false, newline: '\r\n' } as const]) {
    const made = { name: 'b.xlf', bytes: unwrap(xliff1Format.create(reviewOf(rows, coding))) }
    expect(xliff1Format.recognise(made)).toBe(1)
    expect(readDocument(xliff1Format, made).units.map(rowOf)).toEqual(rows)
  }
})
