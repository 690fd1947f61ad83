import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BlockTexts, Dressing, ReadOptions, SourceFile, TrackedRun } from '../../../../core/formats/format'
import { odtFormat } from '../../../../core/formats/odt'
import { openZip, readEntry } from '../../../../core/formats/zip'
import { plain } from '../../../../core/text/content'
import { container, got, line, odt, told } from '../office-files'

const read = (file: SourceFile, options?: ReadOptions): readonly string[] =>
  got(odtFormat.read(file, options)).document.blocks.map(line)
const textOf = (bytes: Uint8Array): string => {
  const content = got(readEntry(got(openZip(bytes, 'a.odt')), 'content.xml'))
  return /<office:text>(.*)<\/office:text>/s.exec(content ? new TextDecoder().decode(content) : '')?.[1] ?? ''
}
const write = (file: SourceFile, texts: BlockTexts, dressing?: Dressing): string =>
  textOf(got(odtFormat.write(file, texts, null, dressing)))

const bold =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
const alsoBold = bold.replace('T1', 'T2')
const noted = '<style:style style:name="T3" style:family="text"><style:text-properties fo:language="es"/></style:style>'
const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`

describe('reading', () => {
  test('headings, items, cells, frames and notes', () => {
    const note =
      '<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note>'
    const frame = '<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>'
    expect(
      read(
        odt(
          `<text:h text:outline-level="2">Head</text:h><text:p>Text${note}${frame}</text:p><text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table-row></table:table>`,
        ),
      ),
    ).toEqual([
      'heading 2: Head',
      'paragraph: Text<1><\u25a3>',
      'paragraph: Box',
      'item: Item',
      'cell: Cell',
      'note: Note',
    ])
  })

  test('indexes are left to the program', () => {
    expect(
      read(
        odt(
          '<text:table-of-content><text:index-body><text:p>Head 1</text:p></text:index-body></text:table-of-content><text:p>x</text:p>',
        ),
      ),
    ).toEqual(['paragraph: x'])
  })

  test('spans of one look are one, and spans without a look are none', () => {
    expect(
      read(
        odt(
          `<text:p>Some plain ${span('T1', 'bo')}${span('T2', 'ld')} and ${span('T3', 'noted')}.</text:p>`,
          bold + alsoBold + noted,
        ),
      ),
    ).toEqual(['paragraph: Some plain {b:bold} and noted.'])
  })

  test('white space counts once, and not at the start; what has elements of its own counts all', () => {
    expect(read(odt('<text:p>\n  a  \n b<text:s text:c="3"/>c<text:line-break/>d</text:p>'))).toEqual([
      'paragraph: a b   c\nd',
    ])
  })

  test('earlier changes are read as accepted or as rejected, also over two paragraphs', () => {
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>red</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>'
    const file = odt(
      `${changes}<text:p>A <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>blue</text:p><text:p>sea<text:change-end text:change-id="c2"/> boat</text:p>`,
    )
    expect(read(file)).toEqual(['paragraph: A blue', 'paragraph: sea boat'])
    expect(read(file, { revisions: 'original' })).toEqual(['paragraph: A red boat'])
  })

  test('a file with a password is told', () => {
    const manifest = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
    const file = container('a.odt', {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${manifest}"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`,
      'content.xml': '\u0001\u0002',
    })
    expect(told(odtFormat.read(file))).toBe('file-encrypted')
  })

  test('a file of LibreOffice', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../../fixtures/formats/libreoffice/everything.odt'))
    expect(odtFormat.recognise({ name: 'x', bytes })).toBe(1)
    expect(read({ name: 'x', bytes }).slice(0, 4)).toEqual([
      'heading 1: The lighthouse keeper',
      'paragraph: The keeper {b:never} slept before {i:midnight}, says the museum.<1>',
      'heading 2: Lamps and oil',
      'paragraph: First line\nsecond line<\u21e5>with a tab and   three spaces.',
    ])
  })
})

const who = { by: 'Ana', at: '2026-03-01T10:00:00Z' }
const kept = (text: string): TrackedRun => ({ kind: 'kept', content: plain(text), by: null, at: null })
const inserted = (text: string): TrackedRun => ({ kind: 'inserted', content: plain(text), ...who })
const deleted = (text: string): TrackedRun => ({ kind: 'deleted', content: plain(text), ...who })
const info =
  '<office:change-info><dc:creator>Ana</dc:creator><dc:date>2026-03-01T10:00:00Z</dc:date></office:change-info>'

describe('writing', () => {
  test('without texts the file is the same to the byte', () => {
    const file = odt('<text:p>a</text:p>')
    expect(got(odtFormat.write(file, new Map(), null))).toBe(file.bytes)
  })

  test('only the paragraph changes, and every space survives', () => {
    const file = odt(`<text:p text:style-name="P1">One ${span('T1', 'bold')}</text:p><text:p>Two</text:p>`, bold)
    expect(write(file, new Map([['b1', [plain('  New  & <old>\nline')]]]))).toBe(
      '<text:p text:style-name="P1"><text:s text:c="2"/>New <text:s/>&amp; &lt;old&gt;<text:line-break/>line</text:p><text:p>Two</text:p>',
    )
  })

  test('the only paragraph of an item goes with the item', () => {
    const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`
    expect(write(odt(`<text:list>${item('a')}${item('b')}</text:list>`), new Map([['b1', []]]))).toBe(
      `<text:list>${item('b')}</text:list>`,
    )
  })

  test('a note in a paragraph that changes changes too', () => {
    const note = (text: string) =>
      `<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`
    const file = odt(`<text:p>Text${note('Old')}</text:p>`)
    const [point] = got(odtFormat.read(file)).document.blocks[0]?.content.codes ?? []
    if (!point) throw new Error('no note')
    const texts = new Map([
      ['b1', [{ text: 'Words', codes: [{ ...point, at: 5 }] }]],
      ['f2', [plain('New')]],
    ])
    expect(write(file, texts)).toBe(`<text:p>Words${note('New')}</text:p>`)
  })

  test('what was put in stands between marks, what was taken out ahead of the text', () => {
    const dressing = {
      tracked: new Map([['b1', [deleted('old'), inserted('new'), kept(' ship')]]]),
      remarks: new Map(),
    }
    expect(write(odt('<text:p>old ship</text:p>'), new Map([['b1', [plain('new ship')]]]), dressing)).toBe(
      `<text:tracked-changes text:track-changes="false"><text:changed-region xml:id="diptych1" text:id="diptych1"><text:deletion>${info}<text:p>old</text:p></text:deletion></text:changed-region><text:changed-region xml:id="diptych2" text:id="diptych2"><text:insertion>${info}</text:insertion></text:changed-region></text:tracked-changes><text:p><text:change text:change-id="diptych1"/><text:change-start text:change-id="diptych2"/>new<text:change-end text:change-id="diptych2"/> ship</text:p>`,
    )
  })

  test('a paragraph mark put in stands between marks in two paragraphs, one taken out in a deletion of two', () => {
    const divided = { tracked: new Map([['b1', [kept('a'), inserted('\u2029'), kept('b')]]]), remarks: new Map() }
    expect(write(odt('<text:p>ab</text:p>'), new Map([['b1', [plain('a'), plain('b')]]]), divided)).toContain(
      '<text:p>a<text:change-start text:change-id="diptych1"/></text:p><text:p><text:change-end text:change-id="diptych1"/>b</text:p>',
    )
    const joined = { tracked: new Map([['b1', [kept('a'), deleted('\u2029'), kept('b')]]]), remarks: new Map() }
    const texts = new Map([
      ['b1', [plain('ab')]],
      ['b2', []],
    ])
    const xml = write(odt('<text:p>a</text:p><text:p text:style-name="P2">b</text:p>'), texts, joined)
    expect(xml).toContain(
      `<text:deletion>${info}<text:p></text:p><text:p text:style-name="P2"></text:p></text:deletion>`,
    )
    expect(xml).toMatch(/<text:p>a<text:change text:change-id="diptych1"\/>b<\/text:p>$/)
  })

  test('earlier changes in a paragraph that changes are settled, those elsewhere stay', () => {
    const region = (id: string) => `<text:changed-region text:id="${id}"><text:insertion/></text:changed-region>`
    const marked = (id: string, text: string) =>
      `<text:p><text:change-start text:change-id="${id}"/>${text}<text:change-end text:change-id="${id}"/></text:p>`
    const file = odt(
      `<text:tracked-changes>${region('c1')}${region('c2')}</text:tracked-changes>${marked('c1', 'a')}${marked('c2', 'b')}`,
    )
    expect(write(file, new Map([['b1', [plain('x')]]]))).toBe(
      `<text:tracked-changes>${region('c2')}</text:tracked-changes><text:p>x</text:p>${marked('c2', 'b')}`,
    )
  })

  test('comments stand around their words', () => {
    const remarks = new Map([['b1', [{ from: 4, to: 8, ...who, text: 'Why?' }]]])
    expect(write(odt('<text:p>The ship left.</text:p>'), new Map(), { tracked: null, remarks })).toBe(
      '<text:p>The <office:annotation office:name="diptych1"><dc:creator>Ana</dc:creator><dc:date>2026-03-01T10:00:00Z</dc:date><text:p>Why?</text:p></office:annotation>ship<office:annotation-end office:name="diptych1"/> left.</text:p>',
    )
  })
})
