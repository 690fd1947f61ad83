import { describe, expect, test } from 'vitest'
import type { ExchangeReview } from '../../../core/formats/bilingual'
import { docxFormat } from '../../../core/formats/docx'
import type { Block, Format, SourceFile, TrackedRun } from '../../../core/formats/format'
import { htmlFormat } from '../../../core/formats/html'
import { bilingualFormats } from '../../../core/formats/index'
import { markdownFormat } from '../../../core/formats/markdown'
import { odtFormat } from '../../../core/formats/odt'
import { textFormat } from '../../../core/formats/text'
import { verifyDocument, verifyExchange } from '../../../core/formats/verify'
import { xliff1Format } from '../../../core/formats/xliff-1'
import { type Content, plain } from '../../../core/text/content'
import { reviewOf, rowOf } from './exchange'
import { docx, got, odt } from './office-files'

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const word = docx(['One ship left.', 'Nobody saw it.', 'The end.'].map((text) => `<w:p>${run(text)}</w:p>`).join(''))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const blocksOf = (format: Format, file: SourceFile): readonly Block[] => got(format.read(file)).document.blocks
const coding = { encoding: 'utf-8', bom: false, newline: '\n' } as const
const texts = new Map([['b2', [plain('No one saw it.')]]])
const changes: readonly TrackedRun[] = [
  { kind: 'deleted', content: plain('Nobody'), by: 'Ana', at: '2026-03-01T10:00:00Z' },
  { kind: 'inserted', content: plain('No one'), by: 'Ana', at: '2026-03-01T10:00:00Z' },
  { kind: 'kept', content: plain(' saw it.'), by: null, at: null },
]
const dressing = { tracked: new Map([['b2', changes]]), remarks: new Map() }

/** What is said of these bytes, had they been written for the changed text; null when nothing. */
function said(format: Format, file: SourceFile, bytes: Uint8Array, tracked = false, changed = texts): unknown {
  const into = { file, revisions: 'latest' as const, revised: false }
  const verdict = verifyDocument(format, bytes, {
    blocks: blocksOf(format, file),
    texts: changed,
    tracked,
    coding,
    into,
  })
  return verdict.ok ? null : (verdict.problem.data.words ?? verdict.problem.code)
}

describe('a document', () => {
  const written = got(docxFormat.write(word, texts, null, { tracked: null, remarks: new Map() }))
  const tracked = got(docxFormat.write(word, texts, null, dressing))

  test('that reads as it should is right, with tracked changes both ways', () => {
    expect(said(docxFormat, word, written)).toBeNull()
    expect(said(docxFormat, word, tracked, true)).toBeNull()
  })

  test('without the new text is wrong, at that text', () => {
    expect(said(docxFormat, word, word.bytes)).toBe('No one saw it.')
  })

  test('that lost a paragraph, or got one too many, is wrong', () => {
    const short = got(docxFormat.write(word, new Map([...texts, ['b3', []]]), null))
    expect(said(docxFormat, word, short)).toBe('The end.')
    const long = got(docxFormat.write(word, new Map([...texts, ['b3', [plain('The end.'), plain('More.')]]]), null))
    expect(said(docxFormat, word, long)).toBe('More.')
  })

  test('that does not go back to the machine text is wrong', () => {
    expect(said(docxFormat, word, written, true)).toBe('Nobody saw it.')
  })

  test('that cannot be read is wrong', () => {
    expect(said(docxFormat, word, tracked.slice(0, -40))).toBe('file-damaged')
  })

  test('of which nothing is to be left may have nothing in it', () => {
    const none = new Map(['b1', 'b2', 'b3'].map((id) => [id, []]))
    const empty = got(docxFormat.write(word, none, null))
    expect(said(docxFormat, word, empty, false, none)).toBeNull()
    expect(said(docxFormat, word, empty)).toBe('One ship left.')
  })
})

describe('chips that hold text', () => {
  const note = '<text:note text:id="n1"><text:note-body><text:p>It was a Tuesday.</text:p></text:note-body></text:note>'
  const file = odt(`<text:p>One ship${note} left.</text:p><text:p>Nobody saw it.</text:p>`)
  const [first] = blocksOf(odtFormat, file)
  const content = first?.content ?? plain('')
  const write = (changed: ReadonlyMap<string, readonly Content[]>) =>
    got(odtFormat.write(file, changed, null, { tracked: null, remarks: new Map() }))

  test('take it along when they go, and nothing else', () => {
    const without = new Map([['b1', [{ ...content, codes: [] }]]])
    expect(said(odtFormat, file, write(without), false, without)).toBeNull()
    const less = new Map([...without, ['b2', []]])
    expect(said(odtFormat, file, write(less), false, without)).toBe('Nobody saw it.')
  })

  test('take it along when they move', () => {
    const chip = content.codes.map((code) => ({ ...code, at: 3 }))
    const moved = new Map([
      ['b1', [{ ...content, codes: [] }]],
      ['b2', [{ text: 'Nobody saw it.', codes: chip }]],
    ])
    expect(said(odtFormat, file, write(moved), false, moved)).toBeNull()
  })
})

describe('a new file', () => {
  const blocks: readonly Block[] = ['A title', 'Two words'].map((text, index) => ({
    id: `b${index + 1}`,
    kind: index === 0 ? 'heading' : 'paragraph',
    content: plain(text),
  }))
  const bytes = got(
    htmlFormat.create?.({
      title: 'T',
      language: 'en',
      blocks,
      coding,
      dressing: { tracked: null, remarks: new Map() },
    }) ?? expect.fail('no HTML'),
  )
  const verdict = (of: readonly Block[]) =>
    verifyDocument(htmlFormat, bytes, { blocks: of, texts: new Map(), tracked: false, coding, into: null }).ok

  test('may say more than the review, not less', () => {
    expect(verdict(blocks)).toBe(true)
    expect(verdict([...blocks, { id: 'b3', kind: 'paragraph', content: plain('Gone') }])).toBe(false)
  })
})

describe('formats in which typed signs may be markup', () => {
  test.each([
    [textFormat, 'a.txt'],
    [markdownFormat, 'a.md'],
  ])('$id: every letter and digit is there in its order', (format, name) => {
    const file = { name, bytes: bytesOf('One.\n\nTwo.\n') }
    const typed = new Map([['b1', [plain('- 1. *One* <b>more</b> [a](b) &amp; `c`')]]])
    const written = got(format.write(file, typed, coding))
    expect(said(format, file, written, false, typed)).toBeNull()
    expect(said(format, file, written.slice(0, -4), false, typed)).toBe('Two.')
  })
})

describe('a file with both languages', () => {
  const rows = ['It rains.', 'Nobody left.'].map((target, index) => rowOf(`${index + 1}`, `Fuente ${index}`, target))
  const review: ExchangeReview = reviewOf(...rows)

  test.each(bilingualFormats.filter(({ read }) => read !== undefined))(
    '$id: new, as it should be and cut short',
    (to) => {
      const judged = { ...review, rows: rows.map((row) => ({ ...row, status: 'confirmed' as const })) }
      const bytes = got(to.create(judged))
      expect(verifyExchange(to, bytes, judged, null)).toEqual({ ok: true, value: null })
      const shorter = got(to.create({ ...judged, rows: judged.rows.slice(0, 1) }))
      expect(verifyExchange(to, shorter, judged, null)).toMatchObject({ problem: { data: { words: 'Nobody left.' } } })
    },
  )

  test('in the file it came in, each translation is the row’s', () => {
    const file = { name: 'a.xlf', bytes: got(xliff1Format.create(review)) }
    const units = xliff1Format.read ? got(xliff1Format.read(file)).document.units : []
    const changed = {
      ...review,
      rows: rows.map((row, index) => ({ ...row, id: units[index]?.id ?? '', target: plain(`Now ${index}.`) })),
    }
    const bytes = got(xliff1Format.write?.(file, changed) ?? expect.fail('not written'))
    expect(verifyExchange(xliff1Format, bytes, changed, file).ok).toBe(true)
    expect(verifyExchange(xliff1Format, file.bytes, changed, file)).toMatchObject({
      problem: { code: 'export-differs', data: { words: 'Now 0.' } },
    })
  })
})
