import { describe, expect, test } from 'vitest'
import { docxFormat } from '../../../../core/formats/docx'
import type { BlockTexts, Dressing, SourceFile, TrackedRun } from '../../../../core/formats/format'
import { openZip, readEntry, writeZip } from '../../../../core/formats/zip'
import { type Content, plain } from '../../../../core/text/content'
import { docx, got, line, wordRoot } from '../office-files'

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

const part = (bytes: Uint8Array, name: string): string => {
  const entry = got(readEntry(got(openZip(bytes, 'a.docx')), name))
  return entry ? new TextDecoder().decode(entry) : ''
}
const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/s.exec(part(bytes, 'word/document.xml'))?.[1] ?? ''

const write = (file: SourceFile, texts: BlockTexts, dressing?: Dressing): Uint8Array =>
  got(docxFormat.write(file, texts, null, dressing))
const contentOf = (file: SourceFile, id: string): Content =>
  got(docxFormat.read(file)).document.blocks.find((block) => block.id === id)?.content ?? plain('')

const who = { by: 'Ana', at: '2026-03-01T10:00:00.500Z' }
const kept = (text: string): TrackedRun => ({ kind: 'kept', content: plain(text), by: null, at: null })
const inserted = (text: string): TrackedRun => ({ kind: 'inserted', content: plain(text), ...who })
const deleted = (text: string): TrackedRun => ({ kind: 'deleted', content: plain(text), ...who })
const tracking = (runs: Readonly<Record<string, readonly TrackedRun[]>>): Dressing => ({
  tracked: new Map(Object.entries(runs)),
  remarks: new Map(),
})
const mark = 'w:author="Ana" w:date="2026-03-01T10:00:00Z"'

describe('without a trace', () => {
  test('without texts the file is the same to the byte', () => {
    const file = docx(paragraph(run('a')))
    expect(write(file, new Map())).toBe(file.bytes)
    expect(write(file, new Map([['b1', [plain('a')]]]))).toBe(file.bytes)
  })

  test('only the paragraph changes; its properties and its look stay', () => {
    const before = paragraph(run('One', '<w:sz w:val="30"/>'), '<w:jc w:val="center"/>')
    const file = docx(before + paragraph(run('Two')))
    expect(bodyOf(write(file, new Map([['b1', [plain('New & <old>')]]])))).toBe(
      before.replace('One', 'New &amp; &lt;old&gt;') + paragraph(run('Two')),
    )
  })

  test('codes carry looks, links and images to where they now stand', () => {
    const link = '<w:hyperlink r:id="r1"><w:r><w:t xml:space="preserve">link</w:t></w:r></w:hyperlink>'
    const image = '<w:r><w:drawing><x/></w:drawing></w:r>'
    const file = docx(paragraph(run('Some words ') + run('bold', '<w:b/>') + link + image))
    const { codes } = contentOf(file, 'b1')
    const [boldOn, boldOff, linkOn, linkOff, point] = codes.map(({ id, kind, label }) => ({ id, kind, label }))
    const text = 'link bold end'
    const moved = [
      { ...point, at: 0 },
      { ...linkOn, at: 0 },
      { ...linkOff, at: 4 },
      { ...boldOn, at: 5 },
      { ...boldOff, at: 9 },
    ] as Content['codes']
    expect(bodyOf(write(file, new Map([['b1', [{ text, codes: moved }]]])))).toBe(
      paragraph(image + link + run(' ') + run('bold', '<w:b/>') + run(' end')),
    )
  })

  test('codes without their partner, twice, or crossing each other never break the file', () => {
    const link = '<w:hyperlink r:id="r1"><w:r><w:t>link</w:t></w:r></w:hyperlink>'
    const file = docx(paragraph(run('Some words ') + run('bold', '<w:b/>') + link))
    const all = contentOf(file, 'b1').codes
    for (let seed = 0; seed < 64; seed += 1) {
      const codes = all.filter((_, index) => (seed >> index) & 1).map((code, index) => ({ ...code, at: index }))
      const bytes = write(file, new Map([['b1', [{ text: 'abcdefgh', codes: [...codes.reverse(), ...codes] }]]]))
      expect(contentOf({ name: 'a.docx', bytes }, 'b1').text).toBe('abcdefgh')
    }
  })

  test('a divided paragraph keeps its section with the last part, and what was bold stays bold', () => {
    const section = '<w:sectPr><w:cols w:num="2"/></w:sectPr>'
    const file = docx(paragraph(run('plain text ') + run('ab', '<w:b/>'), `<w:jc w:val="right"/>${section}`))
    const [on, off] = contentOf(file, 'b1').codes
    const parts = [
      { text: 'x a', codes: [{ ...on, at: 2 }] },
      { text: 'b', codes: [{ ...off, at: 1 }] },
    ] as Content[]
    expect(bodyOf(write(file, new Map([['b1', parts]])))).toBe(
      paragraph(run('x ') + run('a', '<w:b/>'), '<w:jc w:val="right"/>') +
        paragraph(run('b', '<w:b/>'), `<w:jc w:val="right"/>${section}`),
    )
  })

  test('a paragraph that is gone goes, but a cell keeps its last', () => {
    const cell = `<w:tbl><w:tr><w:tc>${paragraph(run('c'))}</w:tc></w:tr></w:tbl>`
    const file = docx(paragraph(run('a')) + cell + paragraph(run('z')))
    expect(
      bodyOf(
        write(
          file,
          new Map([
            ['b1', []],
            ['b2', []],
          ]),
        ),
      ),
    ).toBe(`${cell.replace(run('c'), '')}${paragraph(run('z'))}`)
  })

  test('bookmarks and hidden words keep their places among the words', () => {
    const bookmark = '<w:bookmarkStart w:id="0" w:name="x"/>'
    const file = docx(paragraph(`${run('one two ')}${bookmark}${run('three')}`))
    expect(bodyOf(write(file, new Map([['b1', [plain('one and two three')]]])))).toBe(
      paragraph(`${run('one and two ')}${bookmark}${run('three')}`),
    )
  })

  test('a text box in a paragraph that changes changes too, in both its copies', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
    const both = (text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box(text)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(text)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const file = docx(paragraph(run('Around') + both('In')))
    const [point] = contentOf(file, 'b1').codes
    const around = { text: 'All around', codes: [{ ...point, at: 10 }] } as Content
    const texts = new Map([
      ['b1', [around]],
      ['b2', [plain('Inside')]],
    ])
    expect(bodyOf(write(file, texts))).toBe(paragraph(run('All around') + both('Inside')))
    expect(bodyOf(write(file, new Map([['b2', [plain('Inside')]]])))).toBe(paragraph(run('Around') + both('Inside')))
  })

  test('notes are written in their own part', () => {
    const note = `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run('A note.')}`)}</w:footnote>`
    const footnotes = `${wordRoot('footnotes')}${note}</w:footnotes>`
    const file = docx(paragraph(`${run('x')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { footnotes })
    const bytes = write(file, new Map([['f1', [plain('Another note.')]]]))
    expect(part(bytes, 'word/footnotes.xml')).toBe(footnotes.replace('A note.', 'Another note.'))
    expect(bodyOf(bytes)).toBe(bodyOf(file.bytes))
  })
})

describe('with tracked changes', () => {
  test('what was put in and taken out is marked with who and when', () => {
    const file = docx(paragraph(run('old ship')))
    const runs = [deleted('old'), inserted('new'), kept(' ship')]
    expect(bodyOf(write(file, new Map([['b1', [plain('new ship')]]]), tracking({ b1: runs })))).toBe(
      paragraph(
        `<w:del w:id="1" ${mark}><w:r><w:delText xml:space="preserve">old</w:delText></w:r></w:del><w:ins w:id="2" ${mark}>${run('new')}</w:ins>${run(' ship')}`,
      ),
    )
  })

  test('a paragraph mark put in belongs to the paragraph it ends', () => {
    const file = docx(paragraph(run('a b'), '<w:jc w:val="right"/>'))
    const runs = [kept('a'), deleted(' '), inserted('\u2029'), kept('b')]
    const body = bodyOf(write(file, new Map([['b1', [plain('a'), plain('b')]]]), tracking({ b1: runs })))
    expect(body).toContain(`<w:jc w:val="right"/><w:rPr><w:ins w:id="1" ${mark}/></w:rPr></w:pPr>${run('a')}`)
    expect(body).toContain(`<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${run('b')}</w:p>`)
  })

  test('joined paragraphs stay two, the mark between them on its way out', () => {
    const file = docx(paragraph(run('a')) + paragraph(run('b'), '<w:jc w:val="right"/>') + paragraph(run('c')))
    const runs = [kept('a'), deleted('\u2029'), inserted(' '), kept('b')]
    const texts = new Map([
      ['b1', [plain('a b')]],
      ['b2', []],
    ])
    expect(bodyOf(write(file, texts, tracking({ b1: runs })))).toBe(
      paragraph(run('a'), `<w:rPr><w:del w:id="1" ${mark}/></w:rPr>`) +
        paragraph(`<w:ins w:id="2" ${mark}>${run(' ')}</w:ins>${run('b')}`, '<w:jc w:val="right"/>') +
        paragraph(run('c')),
    )
  })

  test('a paragraph that is gone is taken out with its mark', () => {
    const file = docx(paragraph(run('a')) + paragraph(run('b')))
    expect(bodyOf(write(file, new Map([['b1', []]]), tracking({ b1: [deleted('a')] })))).toContain(
      `<w:pPr><w:rPr><w:del w:id="1" ${mark}/></w:rPr></w:pPr><w:del w:id="2" ${mark}>`,
    )
  })

  test('accepted it is the corrected text, rejected the machine text, by our own reader', () => {
    const file = docx(paragraph(run('old ship')))
    const bytes = write(
      file,
      new Map([['b1', [plain('new ship')]]]),
      tracking({ b1: [deleted('old'), inserted('new'), kept(' ship')] }),
    )
    const lines = (revisions: 'latest' | 'original') =>
      got(docxFormat.read({ name: 'a.docx', bytes }, { revisions })).document.blocks.map(line)
    expect(lines('latest')).toEqual(['paragraph: new ship'])
    expect(lines('original')).toEqual(['paragraph: old ship'])
  })
})

describe('comments', () => {
  const remark = { from: 4, to: 8, by: 'Ana <Q>', at: who.at, text: 'Why?\nReally.' }
  const remarks = (id: string): Dressing => ({ tracked: null, remarks: new Map([[id, [remark]]]) })

  test('the first makes the part, its type and its relation', () => {
    const bytes = write(docx(paragraph(run('The ship left.'))), new Map(), remarks('b1'))
    expect(bodyOf(bytes)).toBe(
      paragraph(
        `${run('The ')}<w:commentRangeStart w:id="0"/>${run('ship')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' left.')}`,
      ),
    )
    expect(part(bytes, 'word/comments.xml')).toContain('w:author="Ana &lt;Q&gt;" w:date="2026-03-01T10:00:00Z"')
    expect(part(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
    expect(part(bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
  })

  test('earlier comments stay, and new ones are numbered after them', () => {
    const comments = `${wordRoot('comments')}<w:comment w:id="7" w:author="Rosa"><w:p/></w:comment></w:comments>`
    const bytes = write(docx(paragraph(run('The ship left.')), { comments }), new Map(), remarks('b1'))
    expect(part(bytes, 'word/comments.xml')).toMatch(/w:id="7" w:author="Rosa".*w:id="8" w:author="Ana/s)
    expect(bodyOf(bytes)).toContain('<w:commentReference w:id="8"/>')
  })

  test('a paragraph with earlier changes gets its comment around all of it, and keeps them', () => {
    const xml = `${run('The ')}<w:ins w:id="1" w:author="X">${run('ship')}</w:ins>`
    expect(bodyOf(write(docx(paragraph(xml)), new Map(), remarks('b1')))).toBe(
      paragraph(
        `<w:commentRangeStart w:id="0"/>${xml}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
    )
  })

  test('a note has its comment where the text refers to it', () => {
    const footnotes = `${wordRoot('footnotes')}<w:footnote w:id="2">${paragraph(run('A note.'))}</w:footnote></w:footnotes>`
    const other = paragraph(run('Other'))
    const file = docx(`${other}${paragraph(`${run('x')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}`, { footnotes })
    const bytes = write(file, new Map(), remarks('f1'))
    expect(part(bytes, 'word/footnotes.xml')).toBe(footnotes)
    expect(bodyOf(bytes)).toMatch(/Other.*commentRangeStart.*x.*commentReference/s)
  })
})

test('a file that calls the vocabulary something else learns the usual name', () => {
  const file = docx('')
  const odd = part(file.bytes, 'word/document.xml')
    .replaceAll('w:', 'q:')
    .replace('xmlns:w=', 'xmlns:q=')

    .replace('<q:body>', '<q:body><q:p><q:r><q:t>Old</q:t></q:r></q:p>')
  const archive = got(openZip(file.bytes, file.name))
  const renamed = { ...file, bytes: writeZip(archive, new Map([['word/document.xml', new TextEncoder().encode(odd)]])) }
  const bytes = write(renamed, new Map([['b1', [plain('New')]]]))
  expect(got(docxFormat.read({ name: 'a.docx', bytes })).document.blocks.map(line)).toEqual(['paragraph: New'])
})
