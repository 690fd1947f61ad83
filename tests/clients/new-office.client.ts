import { beforeAll, describe, expect, test } from 'vitest'
import type { ExchangeReview } from '../../core/formats/bilingual'
import { docxFormat } from '../../core/formats/docx'
import { docxTableFormat } from '../../core/formats/docx/table'
import { exportReview } from '../../core/formats/export'
import type { Block, Format, NewDocument } from '../../core/formats/format'
import { findingNotes } from '../../core/formats/notes'
import { odtFormat } from '../../core/formats/odt'
import type { AnnotateRevision, Review } from '../../core/revisions/model'
import { plain } from '../../core/text/content'
import { docx, got, odt } from '../core/formats/office-files'
import { reviewOf, rewrite } from '../core/formats/reviews'
import { mark } from '../core/report/sample'
import { authorNamed } from '../core/revisions/sample'
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

/** The same without a trace: divided blocks are blocks. */
const cleanDocument = {
  ...newDocument,
  blocks: blocks.flatMap((block) =>
    (texts.get(block.id) ?? [block.content]).map((content, index) => ({
      ...block,
      id: `${block.id}.${index}`,
      content,
    })),
  ),
  dressing: { tracked: null, remarks: new Map() },
}

const create = (format: Format, document: NewDocument): Uint8Array =>
  got(format.create?.(document) ?? { ok: false, problem: { code: 'internal', data: {} } })

/** A review of a web page, corrected by Ana, with a note on an error and one by the program. */
function exported(format: 'docx' | 'odt'): Uint8Array {
  const page = '<h1>The port</h1><p>Rains in the port. <b>Nobody</b> left.</p><ul><li>Red boats</li><li>Nets</li></ul>'
  const source = 'El puerto\n\nLlueve en el puerto. Nadie sali\u00f3.\n\nBarcas rojas\n\nRedes\n'
  const before = reviewOf({ name: 'a.html', bytes: new TextEncoder().encode(page) }, source)
  const marked = mark(before, authorNamed('Ana'), linkOf(before, 'Rains'), 'port', { note: 'Harbour?' })
  const after = ['Rains|It rains', 'Nets|Old nets'].reduce((review, change) => {
    const [from = '', to = ''] = change.split('|')
    return rewrite(review, from, to)
  }, marked)
  const own = { link: linkOf(after, 'Red'), from: 0, to: 3, by: 'Diptych', at: '2026-03-02T10:00:00.000Z' }
  const words = { error: ({ note }: AnnotateRevision) => note, finding: () => '' }
  const notes = [
    ...findingNotes(after, { choice: 'marked', findingsOf: () => [], words, now: new Date(0) }),
    { ...own, text: 'Which red?' },
  ]
  return got(exportReview(after, { text: 'corrected', format, changes: 'tracked', notes }))
}

const linkOf = (review: Review, words: string): string =>
  review.order.find((id) => review.links.get(id)?.current.text.includes(words)) ?? ''

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
  ['new.docx', create(docxFormat, newDocument)],
  ['new.odt', create(odtFormat, newDocument)],
  ['clean.docx', create(docxFormat, cleanDocument)],
  ['clean.odt', create(odtFormat, cleanDocument)],
  ['page.odt', exported('odt')],
  ['page.docx', exported('docx')],
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

describe.each([
  ['docx', docxFormat],
  ['odt', odtFormat],
] as const)('a new %s in LibreOffice', (kind, format) => {
  const name = `new.${kind}`

  test('accepted it is the corrected text, rejected the machine text, character for character', () => {
    expect(of(name).accepted).toEqual(current)
    expect(of(name).rejected).toEqual(blocks.map(({ content }) => content.text))
  })

  test('changes and comments have their authors', () => {
    expect(new Set(of(name).changes.map(([, author]) => author))).toEqual(new Set(['Ana Ruiz', 'Ben <Q&A>']))
    expect(of(name).comments).toHaveLength(dressing.remarks.size)
  })

  test('written again by LibreOffice it still reads as corrected and as before', () => {
    const read = (revisions: 'latest' | 'original') =>
      got(format.read({ name, bytes: again.get(name) ?? new Uint8Array() }, { revisions })).document.blocks.flatMap(
        // Joined paragraphs of an ODT have a line break between them.
        ({ content }) => content.text.split('\n'),
      )
    expect(read('latest')).toEqual(current)
    expect(read('original')).toEqual(blocks.map(({ content }) => content.text))
  })

  test('clean it is the corrected text, with headings, items, quotes, cells and captions', () => {
    expect(of(`clean.${kind}`)).toMatchObject({ text: current, changes: [], comments: [] })
    const bytes = again.get(`clean.${kind}`) ?? new Uint8Array()
    const kindsOf = (of: readonly Block[]) => of.map(({ kind: each, level }) => [each, each === 'heading' ? level : 0])
    expect(kindsOf(got(format.read({ name, bytes })).document.blocks)).toEqual(kindsOf(cleanDocument.blocks))
  })

  test('from a web page: changes, comments and notes by those who made them, at their words', () => {
    const { accepted, rejected, changes, comments } = of(`page.${kind}`)
    expect(accepted).toEqual(['The port', 'It rains in the port. Nobody left.', 'Red boats', 'Old nets'])
    expect(rejected).toEqual(['The port', 'Rains in the port. Nobody left.', 'Red boats', 'Nets'])
    expect(new Set(changes.map(([, author]) => author))).toEqual(new Set(['Ana']))
    expect(comments.map(([author, , text, words]) => [author, text, words])).toEqual([
      ['Ana', 'Harbour?', 'port'],
      ['Diptych', 'Which red?', 'Red'],
    ])
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
