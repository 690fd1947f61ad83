import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { BilingualFormat, ExchangeRow, Unit } from '../../core/formats/bilingual'
import { csvFormat, tsvFormat } from '../../core/formats/csv'
import type { SourceFile } from '../../core/formats/format'
import { poFormat } from '../../core/formats/po'
import { tmxFormat } from '../../core/formats/tmx'
import { verifyExchange } from '../../core/formats/verify'
import { xliff1Format } from '../../core/formats/xliff-1'
import { xliff2Format } from '../../core/formats/xliff-2'
import { xlsxFormat } from '../../core/formats/xlsx'
import { type Content, type InlineCode, plain } from '../../core/text/content'
import {
  fileOf,
  newRow,
  problemOf,
  readDocument,
  reviewOf,
  rowOf,
  unwrap,
  utf8,
  writeRows,
} from '../core/formats/exchange-sample'

/** Many small files on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 })

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
console.info(`exchange format laws: SEED=${seed}`)

const fixture = (path: string): SourceFile => ({
  name: path.replace(/^.*\//, ''),
  bytes: readFileSync(join(import.meta.dirname, '../fixtures/formats', path)),
})

const segmented = fileOf(
  'segmented.sdlxliff',
  `<?xml version="1.0" encoding="utf-8"?>\r
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">\r
<file original="puerto.docx" datatype="x-sdlfilterframework2" source-language="es-ES" target-language="en-GB"><header><sdl:seg-x/></header><body>\r
<trans-unit id="a" translate="no"><source>{}</source></trans-unit>\r
<trans-unit id="b"><source>Uno. <g id="1">Dos.</g></source><seg-source><mrk mtype="seg" mid="1">Uno.</mrk> <g id="1"><mrk mtype="seg" mid="2">Dos<x id="3"/>.</mrk></g></seg-source><target><mrk mtype="seg" mid="1">One.</mrk> <g id="1"><mrk mtype="seg" mid="2">Two<x id="3"/>.</mrk></g></target><sdl:seg-defs><sdl:seg id="1" conf="Draft" origin="mt"/><sdl:seg id="2" conf="Translated"><sdl:value key="x">1</sdl:value></sdl:seg></sdl:seg-defs></trans-unit>\r
</body></file></xliff>\r
`,
)
const units = fileOf(
  'units.xlf',
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="es" trgLang="en"><file id="f"><group id="g">
  <unit id="1"><originalData><data id="d">&lt;b></data></originalData>
    <segment id="s1" state="translated"><source>Uno <pc id="1" dataRefStart="d">dos</pc>.</source><target>One <pc id="1" dataRefStart="d">two</pc>.</target></segment>
    <ignorable><source> </source><target> </target></ignorable>
    <segment><source>Tres <ph id="2"/></source></segment>
  </unit></group></file></xliff>`,
)

const samples: readonly (readonly [name: string, format: BilingualFormat, file: SourceFile])[] = [
  ['gettext PO', poFormat, fixture('gettext/shop.po')],
  ['gettext PO in Latin-1', poFormat, fixture('gettext/shop-latin1.po')],
  ['Poedit PO', poFormat, fixture('poedit/market.po')],
  ['translate-toolkit PO', poFormat, fixture('translate-toolkit/harbour.po')],
  ['translate-toolkit POT', poFormat, fixture('translate-toolkit/harbour.pot')],
  ['translate-toolkit CSV', csvFormat, fixture('translate-toolkit/harbour.csv')],
  ['translate-toolkit XLIFF', xliff1Format, fixture('translate-toolkit/harbour.xlf')],
  ['translate-toolkit XLIFF of an ODT', xliff1Format, fixture('translate-toolkit/harbour-odf.xlf')],
  ['translate-toolkit TMX', tmxFormat, fixture('translate-toolkit/harbour.tmx')],
  ['OmegaT TMX', tmxFormat, fixture('omegat/harbour-omegat.tmx')],
  ['OmegaT TMX with codes', tmxFormat, fixture('omegat/harbour-level2.tmx')],
  ['LibreOffice XLSX', xlsxFormat, fixture('libreoffice/harbour.xlsx')],
  ['XLIFF 1.2 as Trados writes it', xliff1Format, segmented],
  ['XLIFF 2.1', xliff2Format, units],
  ['TSV', tsvFormat, fileOf('a.tsv', 'es\ten\r\n"Uno, dos"\tOne, two\r\nTres\t\r\n')],
  ['CSV without names', csvFormat, fileOf('a.csv', 'Hoy llueve en el puerto;It rains in the harbour today\nNo;"No"')],
]

/** Rows as bytes; in UTF-8 what a file's own encoding lacks. */
function write(format: BilingualFormat, file: SourceFile, rows: readonly ExchangeRow[]): Uint8Array {
  const written = writeRows(format, file, rows)
  return !written.ok && written.problem.code === 'export-encoding'
    ? unwrap(writeRows(format, file, rows, utf8))
    : unwrap(written)
}

/** Text that every format can hold, with what is markup in some of them. */
const words = fc
  .array(
    fc.constantFrom(
      ...'a b \u00e9 \u20ac \u6e2f \u{1f6a2} " \' < > & \\ ; , | = + - @ # % _x0041_ &amp; ]]> <b> {1} \\n ~ msgid'.split(
        ' ',
      ),
      ' ',
      '\n',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

describe.each(samples)('%s', (_, format, file) => {
  const { units: before } = readDocument(format, file)

  test('is recognised as what it is, and holds translations', () => {
    const certain = [poFormat, csvFormat, tsvFormat, xliff1Format, xliff2Format, tmxFormat, xlsxFormat].filter(
      (each) => each.recognise(file) > 0,
    )
    expect(certain).toEqual([format])
    expect(before.length).toBeGreaterThan(1)
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length)
  })

  test('unchanged in, unchanged out, to the byte', () => {
    const written = write(format, file, before.map(rowOf))
    expect(Buffer.from(written).equals(Buffer.from(file.bytes))).toBe(true)
  })

  test('a text that is written is read back, and nothing else is another', () => {
    fc.assert(
      fc.property(fc.nat(before.length - 1), words, fc.boolean(), (at, text, rejected) => {
        const unit = before[at] as Unit
        if (unit.locked) return
        const row: ExchangeRow = {
          ...rowOf(unit),
          target: plain(text),
          status: rejected ? 'rejected' : rowOf(unit).status,
        }
        const rows = before.map((each) => (each === unit ? row : rowOf(each)))
        const written = { ...file, bytes: write(format, file, rows) }
        expect(verifyExchange(format, written.bytes, reviewOf(rows), file)).toEqual({ ok: true, value: null })
        const after = readDocument(format, written).units
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
        expect(after[at]?.target).toEqual(plain(text))
        expect(after.map(({ source }) => source)).toEqual(before.map(({ source }) => source))
        const others = (list: readonly Unit[]) => list.filter((_, index) => index !== at).map(({ target }) => target)
        expect(others(after)).toEqual(others(before))
      }),
      { seed, numRuns: 40 },
    )
  })

  test('what is damaged is read right or refused with its place', () => {
    fc.assert(
      fc.property(mutation, (mutate) => {
        const mutated = { ...file, bytes: mutate(file.bytes) }
        const read = format.read?.(mutated)
        if (!read) throw new Error('no read')
        if (read.ok) {
          const written = write(format, mutated, read.value.document.units.map(rowOf))
          expect(Buffer.from(written).equals(Buffer.from(mutated.bytes))).toBe(true)
        } else {
          expect(refusals).toContain(read.problem.code)
          expect(read.problem.data.name).toBe(file.name)
          if (/damaged|unsafe/.test(read.problem.code)) expect(read.problem.data.place).toMatch(/\S/)
        }
        expect(format.recognise(mutated)).toBeGreaterThanOrEqual(0)
      }),
      { seed, numRuns: 100 },
    )
  })
})

const refusals = [
  'file-damaged',
  'file-unsafe',
  'file-encoding',
  'file-binary',
  'file-empty',
  'file-format',
  'file-encrypted',
  'file-too-large',
]

/** Cuts, flips, repeats and removes bytes. */
const mutation: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .record({
    kind: fc.constantFrom('cut', 'flip', 'repeat', 'remove'),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    bit: fc.nat(7),
  })
  .map(({ kind, at, length, bit }) => (bytes) => {
    const place = Math.floor(at * bytes.length)
    if (kind === 'cut') return bytes.slice(0, place)
    if (kind === 'flip') return bytes.map((byte, index) => (index === place ? byte ^ (1 << bit) : byte))
    const end = kind === 'repeat' ? place : place + length
    return Uint8Array.from([...bytes.slice(0, kind === 'repeat' ? place + length : place), ...bytes.slice(end)])
  })

/** Codes of an English that a person has worked on: in any order, some without their partner. */
const codes = fc
  .array(
    fc.record({
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      id: fc.integer({ min: 1, max: 4 }),
      kind: fc.constantFrom('open' as const, 'close' as const, 'point' as const),
      label: fc.constantFrom('b', 'i', 'a', 'br', 'fn'),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.filter((a, index) => list.findIndex((b) => a.id === b.id && a.kind === b.kind) === index))

const coded = fc.tuple(words, codes).map(([text, list]): Content => {
  const placed = list.map(({ place, id, kind, label }): InlineCode => {
    const at = Math.round(place * [...text].length)
    const offset = [...text].slice(0, at).join('').length
    return { at: offset, id: String(kind === 'point' ? id + 4 : id), kind, label }
  })
  return { text, codes: placed.sort((a, b) => a.at - b.at) }
})

const isFilled = ({ text }: Content): boolean => text.trim() !== ''
const bare = ({ text }: Content): Content => plain(text)
/** Without chips' labels, which some formats keep with the opening code only. */
const unlabelled = ({ text, codes: list }: Content) => ({
  text,
  codes: list.map(({ at, id, kind }) => ({ at, id, kind })),
})

describe.each([
  ['PO', poFormat, bare],
  ['CSV', csvFormat, bare],
  ['TSV', tsvFormat, bare],
  ['XLSX', xlsxFormat, bare],
  ['XLIFF 1.2', xliff1Format, unlabelled],
  ['XLIFF 2.1', xliff2Format, unlabelled],
  ['TMX', tmxFormat, unlabelled],
] as const)('a new %s', (_, format, seen) => {
  test('is read back to the same texts, codes and states', () => {
    const pair = fc.tuple(
      coded.filter(isFilled),
      coded.filter(isFilled),
      fc.constantFrom('untouched', 'edited', 'rejected'),
    )
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
        const rows = pairs.map(([source, target, status], index) =>
          newRow(String(index + 1), '', '', {
            source,
            target,
            machine: status === 'edited' ? plain('machine') : target,
            status: status as 'untouched' | 'edited' | 'rejected',
          }),
        )
        const made = { name: `a.${format.extensions[0]}`, bytes: unwrap(format.create(reviewOf(rows))) }
        expect(verifyExchange(format, made.bytes, reviewOf(rows), null)).toEqual({ ok: true, value: null })
        const read = readDocument(format, made).units
        expect(read.map(({ source, target }) => [seen(source), seen(target)])).toEqual(
          rows.map(({ source, target }) => [seen(source), seen(target)]),
        )
        if (format !== poFormat) expect(read.map(({ status }) => status)).toEqual(rows.map(({ status }) => status))
        const again = write(format, made, read.map(rowOf))
        expect(Buffer.from(again).equals(Buffer.from(made.bytes))).toBe(true)
      }),
      { seed, numRuns: 60 },
    )
  })
})

describe('what would harm is refused', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]>`
  const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
  const wrap: readonly (readonly [BilingualFormat, string, (text: string) => string])[] = [
    [
      xliff1Format,
      'a.xlf',
      (text) =>
        `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body><trans-unit id="1"><source>${text}</source></trans-unit></body></file></xliff>`,
    ],
    [
      xliff2Format,
      'a.xlf',
      (text) =>
        `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file><unit><segment><source>${text}</source></segment></unit></file></xliff>`,
    ],
    [
      tmxFormat,
      'a.tmx',
      (text) =>
        `<tmx version="1.4"><header srclang="es"/><body><tu><tuv xml:lang="es"><seg>${text}</seg></tuv></tu></body></tmx>`,
    ],
  ]
  const cases = wrap.flatMap(([format, name, around]) =>
    (
      [
        ['an entity bomb', `${bomb}${around('&b;')}`, 'file-unsafe 1:1'],
        ['an external entity', `${external}${around('&a;')}`, 'file-unsafe 1:1'],
        ['endless nesting', around(`${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`), 'file-unsafe'],
        ['another encoding than it says', `<?xml version="1.0" encoding="Shift_JIS"?>${around('a')}`, 'file-encoding'],
      ] as const
    ).map(([what, text, problem]) => [format.id, what, format, fileOf(name, text), problem] as const),
  )

  test.each(cases)('%s with %s', (_, __, format, file, problem) => {
    const read = format.read?.(file)
    expect(read && problemOf(read)).toContain(problem)
  })

  test('bytes that are not UTF-8 are named with their place', () => {
    const [format, name, around] = wrap[0] as (typeof wrap)[0]
    const { bytes } = fileOf(name, around('#'))
    const read = format.read?.({ name, bytes: bytes.map((byte) => (byte === 0x23 ? 0xe9 : byte)) })
    expect(read && problemOf(read)).toBe('file-encoding')
  })

  test.each([
    ['a huge segment of codes', xliff1Format, wrap[0]?.[2]('<x id="1"/>'.repeat(20_000)) ?? ''],
    [
      'many segments in one unit',
      xliff1Format,
      wrap[0]?.[2](
        `a</source><seg-source>${Array.from({ length: 20_000 }, (_, index) => `<mrk mtype="seg" mid="${index}">a</mrk>`).join('')}</seg-source><source>`,
      ) ?? '',
    ],
    ['one quotation mark and much text', csvFormat, `source,target\n"${'a,b\n'.repeat(200_000)}`],
    ['many quotation marks', csvFormat, `source,target\n${'"",""\n'.repeat(200_000)}`],
    ['a very long PO line', poFormat, `msgid "${'a\\n'.repeat(300_000)}"\nmsgstr ""\n`],
  ])('%s is read or refused, and does not hang', (_, format, text) => {
    const read = format.read?.(fileOf('a.x', text))
    expect(read && (read.ok || refusals.includes(read.problem.code))).toBe(true)
  })
})
