import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BilingualFormat, ExchangeRow, RowError } from '../../core/formats/bilingual'
import { errorSpansFormat } from '../../core/formats/error-spans'
import type { Format, SourceFile } from '../../core/formats/format'
import { htmlFormat } from '../../core/formats/html'
import { markdownFormat } from '../../core/formats/markdown'
import { mqmTsvFormat } from '../../core/formats/mqm-tsv'
import { jsonFormat } from '../../core/formats/review-json'
import { srtFormat } from '../../core/formats/srt'
import { vttFormat } from '../../core/formats/vtt'
import { type Content, plain } from '../../core/text/content'
import { reviewOf, rowOf } from '../core/formats/exchange'

const fixtures = join(import.meta.dirname, '../fixtures/formats')
const fixture = (path: string): SourceFile => ({
  name: path.slice(path.indexOf('/') + 1),
  bytes: new Uint8Array(readFileSync(join(fixtures, path))),
})

const html = (body: string): string => `<!doctype html>\n<title>T &amp; t</title>\n${body}\n`

/** Files that other programs wrote, and one of each kind with what they don't write. */
const files: readonly (readonly [string, Format, SourceFile])[] = [
  ['HTML by pandoc', htmlFormat, fixture('pandoc/article.html')],
  ['HTML by LibreOffice', htmlFormat, fixture('libreoffice/article.html')],
  ['XHTML by LibreOffice', htmlFormat, fixture('libreoffice/article.xhtml')],
  ['HTML by translate-toolkit', htmlFormat, fixture('translate-toolkit/article.html')],
  ['Markdown by pandoc', markdownFormat, fixture('pandoc/article.md')],
  ['SubRip by translate-toolkit', srtFormat, fixture('translate-toolkit/captions.srt')],
  [
    'WebVTT',
    vttFormat,
    named(
      'a.vtt',
      '\ufeffWEBVTT\r\n\r\nNOTE a\r\n\r\n1\r\n00:01.000 --> 00:02.000 line:0\r\n<v Ana>Hi &amp; <c.x>bye</c>\r\n',
    ),
  ],
]

function named(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Either it reads, and writes back the same, or it says what is wrong by name. */
function readsOrSaysWhy(format: Format, file: SourceFile): void {
  const read = format.read(file)
  if (!read.ok) {
    expect(read.problem.data.name).toBe(file.name)
    return
  }
  const written = format.write(file, new Map(), read.value.coding)
  expect(written.ok && Buffer.from(written.value).equals(Buffer.from(file.bytes))).toBe(true)
  const [first] = read.value.document.blocks
  if (first) format.write(file, new Map([[first.id, [plain('changed')]]]), read.value.coding)
}

describe.each(files)('%s', (_title, format, file) => {
  test('is recognised', () => {
    expect(format.recognise(file)).toBeGreaterThan(0.9)
  })

  test('unchanged in is unchanged out, to the byte', () => {
    readsOrSaysWhy(format, file)
    expect(format.read(file).ok).toBe(true)
  })

  test('each block written anew reads back, and all the others stay', () => {
    const read = format.read(file)
    const blocks = read.ok ? read.value.document.blocks : []
    blocks.forEach((block, index) => {
      const text = 'A new text'
      const changed: Content = {
        text,
        codes: block.content.codes.map((code) => ({ ...code, at: Math.min(code.at, text.length) })),
      }
      const written = format.write(file, new Map([[block.id, [changed]]]), null)
      const again = written.ok ? format.read({ ...file, bytes: written.value }) : written
      const texts = again.ok ? again.value.document.blocks.map(({ content }) => content.text.trim()) : []
      expect(texts).toEqual(blocks.map(({ content }, at) => (at === index ? text : content.text.trim())))
    })
    expect(blocks.length).toBeGreaterThan(0)
  })

  test('cut anywhere and with bits turned over, it reads or says what is wrong (seed 20260610)', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(7)), { maxLength: 8 }), (cut, flips) => {
        const bytes = file.bytes.slice(0, (cut % file.bytes.length) + 1)
        for (const [at, bit] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit)
        readsOrSaysWhy(format, { ...file, bytes })
      }),
      { seed: 20260610, numRuns: 60 },
    )
  })
})

describe('HTML that nobody writes', () => {
  const piece = fc.constantFrom(
    ...'<p>|</p>|<div>|</div>|<b>|</b>|<i>|</i>|<a href="x">|</a>|<br>|<li>|<ul>|</ul>|<td>|<table>|</table>|<img alt="a b">'.split(
      '|',
    ),
    ...'<span translate=no>|</span>|<p class="notranslate">|<script>|</script>|<!--|-->|<svg>|</svg>|<title>|</title>|<pre>|</pre>'.split(
      '|',
    ),
    ...'&amp;|&nbsp;|&#10;|&#x2029;|&bogus|&|<|>|"|=|word |\n| |\u2029|\u{1f600}|\r\n|</|<p|<![CDATA[|]]>|<textarea>|<h1>|</h1>'.split(
      '|',
    ),
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  test('unchanged in is unchanged out; ids are unique, blocks are not blank (seed 20260611)', () => {
    fc.assert(
      fc.property(text, (drawn) => {
        const file = named('a.html', drawn)
        readsOrSaysWhy(htmlFormat, file)
        const read = htmlFormat.read(file)
        const blocks = read.ok ? read.value.document.blocks : []
        const ids = blocks.flatMap(({ content }) =>
          content.codes.filter(({ kind }) => kind !== 'close').map(({ id }) => id),
        )
        expect(new Set(ids).size).toBe(ids.length)
        for (const { content } of blocks) {
          expect(content.text.trim()).not.toBe('')
          expect(content.text).not.toContain('\u2029')
          expect(
            content.codes.every(
              ({ at }, index) => at >= (content.codes[index - 1]?.at ?? 0) && at <= content.text.length,
            ),
          ).toBe(true)
        }
      }),
      { seed: 20260611, numRuns: 1500 },
    )
  })

  test('a changed text is what is read afterwards, and its neighbours stay (seed 20260612)', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'B', '<', '&', '>', '"', '\u00e9', '\u{1f600}'),
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(text, fc.nat(), letters, (drawn, pick, changed) => {
        const page = html(`<p>before</p>${drawn}`)
        const read = htmlFormat.read(named('a.html', page))
        const blocks = read.ok ? read.value.document.blocks : []
        const at = pick % blocks.length
        const written = htmlFormat.write(
          named('a.html', page),
          new Map([[blocks[at]?.id ?? '', [plain(changed)]]]),
          null,
        )
        const again = written.ok ? htmlFormat.read(named('a.html', decode(written.value))) : written
        const texts = again.ok ? again.value.document.blocks.map(({ content }) => content.text) : []
        expect(texts[at]).toBe(changed)
        expect(texts.slice(0, at)).toEqual(blocks.slice(0, at).map(({ content }) => content.text))
      }),
      { seed: 20260612, numRuns: 800 },
    )
  })
})

describe('files made to break a reader', () => {
  const mega = 1_000_000
  test.each([
    ['100,000 elements in each other', htmlFormat, html(`${'<div>'.repeat(100_000)}deep`)],
    ['100,000 pairs in each other', htmlFormat, html(`<p>${'<b>'.repeat(100_000)}deep${'</b>'.repeat(100_000)}</p>`)],
    ['100,000 pairs that cross', htmlFormat, html(`<p>${'<b><i>x</b>'.repeat(50_000)}</p>`)],
    ['100,000 ends without a beginning', htmlFormat, html(`<p>x${'</div></li></b>'.repeat(35_000)}`)],
    [
      '100,000 attributes',
      htmlFormat,
      html(`<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>x</p>`),
    ],
    ['an attribute of 10 MB', htmlFormat, html(`<img alt="${'word '.repeat(2 * mega)}"><p>x`)],
    ['a data address of 10 MB', markdownFormat, `A ![b](data:image/png;base64,${'A'.repeat(10 * mega)}) c`],
    ['a comment that never ends', htmlFormat, html(`<p>x</p><!--${'<!-- '.repeat(mega)}`)],
    ['references without an end', htmlFormat, html(`<p>${'&amp'.repeat(mega)}</p>`)],
    ['a reference of 1 MB', htmlFormat, html(`<p>&${'a'.repeat(mega)};x &#${'9'.repeat(mega)};</p>`)],
    ['the same id 100,000 times', htmlFormat, html('<p id="a">x</p>'.repeat(100_000))],
    [
      'one paragraph of 20 MB',
      htmlFormat,
      html(`<p>${`${'Some words of it. '.repeat(60)}Some <i>more</i>.\n`.repeat(18_000)}</p>`),
    ],
    [
      'one paragraph of 20 MB in Markdown',
      markdownFormat,
      `${'Some words of it. '.repeat(60)}Some *more*.\n`.repeat(18_000),
    ],
    [
      'one cue of 20 MB',
      srtFormat,
      `1\n00:00:01,000 --> 00:00:02,000\n${`${'Some words of it. '.repeat(60)}Some <i>more</i>.\n`.repeat(18_000)}`,
    ],
    ['200,000 cues without texts', vttFormat, `WEBVTT\n\n${'00:01.000 --> 00:02.000\n'.repeat(mega / 5)}`],
  ])('%s', { timeout: 120_000 }, (_title, format, text) => {
    readsOrSaysWhy(format, named('big.txt', text))
  })

  test.each([
    ['arrays in each other', errorSpansFormat, '['.repeat(100_000)],
    [
      '100,000 columns',
      mqmTsvFormat,
      `system\tdoc\trater\tsource\ttarget\tcategory\tseverity\n${'x\t'.repeat(100_000)}`,
    ],
    [
      'marks in each other',
      mqmTsvFormat,
      `system\tdoc\trater\tsource\ttarget\tcategory\tseverity\ns\td\tr\ta\t${'<v>'.repeat(100_000)}b\tc\td`,
    ],
    ['a proto', jsonFormat, '{"diptychReview": 1, "__proto__": {"rows": []}}'],
    ['units of one id', errorSpansFormat, '{"id": 1, "source": "a", "target": "b"}\n'.repeat(50_000)],
  ])('%s', (_title, format: BilingualFormat, text) => {
    const read = format.read?.(named('big.txt', text))
    if (read?.ok)
      expect(new Set(read.value.document.units.map(({ id }) => id)).size).toBe(read.value.document.units.length)
    else expect(read?.problem.data.name).toBe('big.txt')
  })
})

describe('bilingual files', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '"', '\u00e9', '\u{1f600}', ',', "'"),
    minLength: 1,
    maxLength: 12,
  })
  const error = (length: number): fc.Arbitrary<RowError> =>
    fc.record({
      from: fc.constant(0),
      to: fc.nat(length),
      side: fc.constant('target' as const),
      category: fc.constantFrom('accuracy/mistranslation', 'style/awkward', 'locale-convention/date-format', 'other'),
      severity: fc.constantFrom('critical' as const, 'major' as const, 'minor' as const, 'neutral' as const),
      note: fc.constant(''),
      origin: fc.constantFrom('Ana', 'model-1'),
    })
  const row: fc.Arbitrary<ExchangeRow> = fc
    .tuple(words, words, fc.constantFrom('untouched' as const, 'edited' as const, 'approved' as const))
    .chain(([source, machine, status]) =>
      fc
        .array(error(1), { maxLength: 3 })
        .map((errors) =>
          rowOf('', source, machine, { status, errors: /^[\ud800-\udbff]/.test(machine) ? [] : errors }),
        ),
    )
  const review = fc
    .array(row, { minLength: 1, maxLength: 6 })
    .map((rows) => reviewOf(...rows.map((each, index) => ({ ...each, id: String(index + 1) }))))

  test.each([
    ['json', jsonFormat],
    ['error-spans', errorSpansFormat],
    ['mqm-tsv', mqmTsvFormat],
  ] as const)('what %s writes reads back to the same texts and errors (seed 20260613)', (id, format) => {
    fc.assert(
      fc.property(review, (drawn) => {
        const kept = drawn.rows.filter(
          ({ status, errors }) => id !== 'mqm-tsv' || status !== 'untouched' || errors.length > 0,
        )
        const created = format.create(drawn)
        const read = created.ok ? format.read?.({ name: 'a', bytes: created.value }) : created
        const units = read?.ok ? read.value.document.units : []
        expect(read?.ok).toBe(kept.length > 0)
        expect(units.map(({ source, target, errors }) => [source.text, target.text, errors])).toEqual(
          kept.map(({ source, machine, errors }) => [source.text, machine.text, errors]),
        )
      }),
      { seed: 20260613, numRuns: 150 },
    )
  })
})
