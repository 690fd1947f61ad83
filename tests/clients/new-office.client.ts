import { beforeAll, describe, expect, test } from 'vitest'
import type { ExchangeReview } from '../../core/formats/bilingual'
import { docxFormat } from '../../core/formats/docx'
import { docxTableFormat } from '../../core/formats/docx/table'
import type { Block } from '../../core/formats/format'
import { odtFormat } from '../../core/formats/odt'
import { plain } from '../../core/text/content'
import { docx, got, odt } from '../core/formats/office-files'
import { correct } from './corrections'
import { type Inspection, inspect, resave } from './office'

const kinds: readonly Block['kind'][] = ['heading', 'paragraph', 'item', 'quote', 'cell', 'paragraph', 'caption']
const lineOf = (index: number): string =>
  `Row ${index} tells of ${index * 7} barrels,  \u201cold & <new>\u201d, caf\u00e9 and \u{1f6a2}\u2011boats.`
const blocks: readonly Block[] = Array.from({ length: 42 }, (_, index) => ({
  id: String(index + 1),
  kind: kinds[index % kinds.length] ?? 'paragraph',
  level: 2,
  content: plain(lineOf(index)),
}))

const coding = { encoding: 'utf-8', bom: false, newline: '\n' } as const
const { texts, dressing } = correct(blocks)
const current = blocks.flatMap((block) => (texts.get(block.id) ?? [block.content]).map(({ text }) => text))

/** The texts to write, a divided one with its break. */
const written = blocks.map((block) => {
  const contents = texts.get(block.id)
  return contents ? { ...block, content: plain(contents.map(({ text }) => text).join('\u2029')) } : block
})

const newDocument = { title: 'Log', language: 'en', blocks: written, coding, dressing }

const review: ExchangeReview = {
  title: 'Log',
  sourceLanguage: 'ar',
  targetLanguage: 'en',
  coding,
  rows: blocks.slice(0, 7).map(({ id, kind, content }) => ({
    id,
    kind,
    source: plain('\u0633\u0644\u0627\u0645'),
    machine: content,
    target: { text: `${content.text} More.`, codes: [{ at: 3, id: '1', kind: 'point', label: '\u25a3' }] },
    status: 'edited',
    by: 'Ana',
    at: '2026-03-01T10:00:00Z',
    notes: [{ by: 'Ana', at: '2026-03-01T10:00:00Z', text: 'Why?' }],
    errors: [],
  })),
}

/** Two paragraphs joined, one divided, one gone: what happens to paragraph marks. */
const who = { by: 'Ana', at: '2026-03-01T10:00:00Z' }
const kept = (text: string) => ({ kind: 'kept' as const, content: plain(text), by: null, at: null })
const inserted = (text: string) => ({ kind: 'inserted' as const, content: plain(text), ...who })
const deleted = (text: string) => ({ kind: 'deleted' as const, content: plain(text), ...who })
const marks = {
  texts: new Map([
    ['b1', [plain('One two')]],
    ['b2', []],
    ['b3', [plain('Three'), plain('four')]],
    ['b4', []],
  ]),
  dressing: {
    tracked: new Map([
      ['b1', [kept('One'), deleted('\u2029'), inserted(' '), kept('two')]],
      ['b3', [kept('Three'), deleted(' '), inserted('\u2029'), kept('four')]],
      ['b4', [deleted('Five')]],
    ]),
    remarks: new Map(),
  },
}
const five = ['One', 'two', 'Three four', 'Five', 'Six']

const documents = new Map<string, Uint8Array>([
  ['new.docx', got(docxFormat.create?.(newDocument) ?? { ok: false, problem: { code: 'internal', data: {} } })],
  ['table.docx', got(docxTableFormat.create(review))],
  [
    'marks.docx',
    got(
      docxFormat.write(
        docx(five.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')),
        marks.texts,
        null,
        marks.dressing,
      ),
    ),
  ],
  [
    'marks.odt',
    got(
      odtFormat.write(odt(five.map((text) => `<text:p>${text}</text:p>`).join('')), marks.texts, null, marks.dressing),
    ),
  ],
])
const seen = new Map<string, Inspection>()
const again = new Map<string, Uint8Array>()

beforeAll(() => {
  for (const [name, inspection] of inspect(documents)) seen.set(name, inspection)
  for (const [name, bytes] of resave(documents)) again.set(name, bytes)
})

const of = (name: string): Inspection => seen.get(name) as Inspection

describe('a new DOCX in LibreOffice', () => {
  test('accepted it is the corrected text, rejected the machine text, character for character', () => {
    expect(of('new.docx').accepted).toEqual(current)
    expect(of('new.docx').rejected).toEqual(blocks.map(({ content }) => content.text))
  })

  test('changes and comments have their authors', () => {
    expect(new Set(of('new.docx').changes.map(([, author]) => author))).toEqual(new Set(['Ana Ruiz', 'Ben <Q&A>']))
    expect(of('new.docx').comments).toHaveLength(dressing.remarks.size)
  })

  test('written again by LibreOffice it still reads as corrected and as before', () => {
    const read = (revisions: 'latest' | 'original') =>
      got(
        docxFormat.read({ name: 'new.docx', bytes: again.get('new.docx') ?? new Uint8Array() }, { revisions }),
      ).document.blocks.map(({ content }) => content.text)
    expect(read('latest')).toEqual(current)
    expect(read('original')).toEqual(blocks.map(({ content }) => content.text))
  })
})

describe.each(['marks.docx', 'marks.odt'])('paragraph marks in %s', (name) => {
  test('joined, divided and gone when accepted, as before when rejected', () => {
    expect(of(name).accepted).toEqual(['One two', 'Three', 'four', 'Six'])
    expect(of(name).rejected).toEqual(five)
  })
})

test('the review table, written again by LibreOffice, reads as the same rows', () => {
  const units = (bytes: Uint8Array | undefined) => {
    const file = { name: 'table.docx', bytes: bytes ?? new Uint8Array() }
    expect(docxTableFormat.recognise(file)).toBeGreaterThan(0.9)
    const read = docxTableFormat.read?.(file)
    return read && got(read).document
  }
  expect(units(again.get('table.docx'))).toEqual(units(documents.get('table.docx')))
})
