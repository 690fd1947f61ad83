import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { docxFormat } from '../../core/formats/docx'
import type { Block, Format, SourceFile, TrackedRun } from '../../core/formats/format'
import { htmlFormat } from '../../core/formats/html'
import { markdownFormat } from '../../core/formats/markdown'
import { odtFormat } from '../../core/formats/odt'
import { srtFormat } from '../../core/formats/srt'
import { textFormat } from '../../core/formats/text'
import { trackedRuns } from '../../core/formats/tracked'
import { verifyDocument } from '../../core/formats/verify'
import { vttFormat } from '../../core/formats/vtt'
import { applyEdits, type Content, plain } from '../../core/text/content'
import { got } from '../core/formats/office-files'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
vi.setConfig({ testTimeout: 60_000 })
console.info(`laws of checking an export: SEED=${seed}`)

const root = join(import.meta.dirname, '../..')
const file = (path: string): SourceFile => ({
  name: path.replace(/^.*\//, ''),
  bytes: new Uint8Array(readFileSync(join(root, path))),
})
const fixture = (path: string): SourceFile => file(`tests/fixtures/formats/${path}`)
const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Hi &amp; <c.x>bye</c>\n\n00:03.000 --> 00:04.000\nNobody left.\n'

const files: readonly (readonly [string, Format, SourceFile])[] = [
  ['DOCX by pandoc', docxFormat, fixture('pandoc/article.docx')],
  ['DOCX by LibreOffice', docxFormat, fixture('libreoffice/everything.docx')],
  ['ODT by pandoc', odtFormat, fixture('pandoc/article.odt')],
  ['ODT by LibreOffice', odtFormat, fixture('libreoffice/everything.odt')],
  ['HTML by pandoc', htmlFormat, fixture('pandoc/article.html')],
  ['HTML by LibreOffice', htmlFormat, fixture('libreoffice/article.html')],
  ['HTML by translate-toolkit', htmlFormat, fixture('translate-toolkit/article.html')],
  ['Markdown by pandoc', markdownFormat, fixture('pandoc/article.md')],
  ['SubRip by translate-toolkit', srtFormat, fixture('translate-toolkit/captions.srt')],
  ['WebVTT', vttFormat, { name: 'a.vtt', bytes: new TextEncoder().encode(vtt) }],
  ['plain text', textFormat, file('docs/sample/article.en.txt')],
]

/** What people type, with what is markup somewhere. */
const typed = fc
  .array(
    fc.constantFrom(
      ...'ship the 20 caf\u00e9 <b> </i> &amp; & < > * _a_ ** [a](b) 1. - # \u201cso\u201d \u{1f6a2} \\ | ` {\\an8} --> 7 \u200b \u0007'.split(
        ' ',
      ),
      ' ',
      '\n',
      '\t',
      '\u00a0',
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join(' '))

const deeds = fc.array(
  fc.record({
    way: fc.constantFrom('edit', 'edit', 'leave', 'leave', 'remove', 'divide', 'uncode', 'recode'),
    at: fc.nat(80),
    length: fc.nat(12),
    insert: typed,
  }),
  { minLength: 1, maxLength: 10 },
)
type Deed = typeof deeds extends fc.Arbitrary<readonly (infer One)[]> ? One : never

/** What stands in a block after a deed: texts that take its place, its chips where the deed left them. */
function done({ content }: Block, { way, at, length, insert }: Deed): readonly Content[] {
  const { text, codes } = content
  const whole = (offset: number): number => (/[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + 1 : offset)
  const from = whole(Math.min(at, text.length))
  const to = whole(Math.min(from + length, text.length))
  if (way === 'remove') return []
  if (way === 'divide') return [{ text, codes }, plain(insert)].filter((each) => each.text.trim() !== '')
  if (way === 'uncode') return [{ text, codes: codes.filter(({ kind }) => kind !== 'point') }]
  if (way === 'recode') return [{ text, codes: codes.map((code) => ({ ...code, at: from })) }]
  return [applyEdits(content, [{ from, to, insert }])]
}

describe.each(files)('%s', (_title, format, original) => {
  const { blocks, revisions = 0 } = got(format.read(original)).document
  const coding = got(format.read(original)).coding ?? { encoding: 'utf-8', bom: false, newline: '\n' }
  const correct = (list: readonly Deed[]): ReadonlyMap<string, readonly Content[]> =>
    new Map(
      blocks.flatMap((block, index) => {
        const deed = list[index % list.length] as Deed
        return deed.way === 'leave' ? [] : [[block.id, done(block, deed)] as const]
      }),
    )
  const into = { file: original, revisions: 'latest' as const, revised: revisions > 0 }

  test('whatever people type and do with chips, what is written passes', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const texts = correct(list)
        const bytes = got(format.write(original, texts, coding, { tracked: null, remarks: new Map() }))
        expect(verifyDocument(format, bytes, { blocks, texts, tracked: false, coding, into })).toEqual({
          ok: true,
          value: null,
        })
      }),
      { seed, numRuns: 40 },
    )
  })

  test('a text that was lost on the way does not', () => {
    fc.assert(
      fc.property(deeds, fc.nat(), (list, pick) => {
        const texts = correct(
          list.map(({ way, insert, ...deed }) => ({
            ...deed,
            way: way === 'leave' ? 'leave' : 'edit',
            // With a control character in it a text file cannot be checked.
            insert: insert.replaceAll('\u0007', ''),
          })),
        )
        const rich = blocks.filter(({ id, content }) => !texts.has(id) && /\p{L}{3}/u.test(content.text))
        const lost = rich[pick % Math.max(1, rich.length)]
        if (!lost) return
        const bytes = got(
          format.write(original, new Map([...texts, [lost.id, []]]), coding, { tracked: null, remarks: new Map() }),
        )
        expect(verifyDocument(format, bytes, { blocks, texts, tracked: false, coding, into }).ok).toBe(false)
      }),
      { seed, numRuns: 40 },
    )
  })

  test.runIf(format.tracks)('with tracked changes it passes, too, and does not where nothing is tracked', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const texts = correct(list.map((deed) => ({ ...deed, way: deed.way === 'divide' ? 'edit' : deed.way })))
        const by = { by: 'Ana', at: '2026-03-01T10:00:00Z' }
        const tracked = new Map<string, readonly TrackedRun[]>(
          blocks.flatMap(({ id, content }) => {
            const contents = texts.get(id)
            if (!contents) return []
            const [to] = contents
            return [
              [id, to ? trackedRuns(content, [{ content: to, ...by }], 'en') : [{ kind: 'deleted', content, ...by }]],
            ]
          }),
        )
        const bytes = got(format.write(original, texts, null, { tracked, remarks: new Map() }))
        expect(verifyDocument(format, bytes, { blocks, texts, tracked: true, coding, into })).toEqual({
          ok: true,
          value: null,
        })
      }),
      { seed, numRuns: 40 },
    )
  })
})
