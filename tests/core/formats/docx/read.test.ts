import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docxFormat } from '../../../../core/formats/docx'
import type { ReadOptions, SourceFile } from '../../../../core/formats/format'
import { container, docx, got, line, told, wordRoot } from '../office-files'

const read = (file: SourceFile, options?: ReadOptions): readonly string[] =>
  got(docxFormat.read(file, options)).document.blocks.map(line)
const body = (xml: string, parts = {}, options?: ReadOptions): readonly string[] => read(docx(xml, parts), options)
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`

const styles = `${wordRoot('styles')}<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H2"/></w:style><w:style w:styleId="L"><w:name w:val="List Bullet"/></w:style><w:style w:styleId="Q"><w:name w:val="Intense Quote"/></w:style><w:style w:styleId="C"><w:name w:val="caption"/></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="Circle"><w:name w:val="Circle"/><w:basedOn w:val="Circle"/></w:style><w:style w:styleId="Strong" w:type="character"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`

describe('kinds of paragraphs', () => {
  const kind = (properties: string): string | undefined => body(paragraph(run('x'), properties), { styles })[0]
  test.each([
    ['', 'paragraph: x'],
    ['<w:pStyle w:val="H2"/>', 'heading 2: x'],
    ['<w:pStyle w:val="Own"/>', 'heading 2: x'],
    ['<w:pStyle w:val="T"/>', 'heading 1: x'],
    ['<w:outlineLvl w:val="3"/>', 'heading 4: x'],
    ['<w:outlineLvl w:val="9"/>', 'paragraph: x'],
    ['<w:numPr><w:numId w:val="1"/></w:numPr>', 'item: x'],
    ['<w:numPr><w:numId w:val="0"/></w:numPr>', 'paragraph: x'],
    ['<w:pStyle w:val="L"/>', 'item: x'],
    ['<w:pStyle w:val="Q"/>', 'quote: x'],
    ['<w:pStyle w:val="C"/>', 'caption: x'],
    ['<w:pStyle w:val="Circle"/>', 'paragraph: x'],
  ])('%s', (properties, expected) => {
    expect(kind(properties)).toBe(expected)
  })

  test('cells, also in tables inside tables', () => {
    const cell = (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`
    expect(body(cell(cell(paragraph(run('inner'))) + paragraph(run('outer'))))).toEqual(['cell: inner', 'cell: outer'])
  })

  test('notes come after the text, without the lines that part them', () => {
    const footnotes = `${wordRoot('footnotes')}<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/><w:tab/></w:r>${run('A note.')}`)}</w:footnote></w:footnotes>`
    expect(body(paragraph(`${run('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { footnotes })).toEqual([
      'paragraph: Text<2>',
      'note: A note.',
    ])
  })

  test('a text box is read once, though the file holds it twice', () => {
    const box = `<w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent>`
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(body(paragraph(run('Around') + both))).toEqual(['paragraph: Around<\u25a3>', 'paragraph: In a box'])
  })

  test('what a field made over several paragraphs is left to the field', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const contents = paragraph(
      `${mark('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${mark('separate')}${run('Chapter')}`,
    )
    expect(body(contents + paragraph(run('Two')) + paragraph(mark('end')) + paragraph(run('Text')))).toEqual([
      'paragraph: Text',
    ])
    expect(body(contents + paragraph(run('A field that never ends hides nothing')))).toHaveLength(2)
  })

  test('ids depend on the place alone', () => {
    const ids = (xml: string) => got(docxFormat.read(docx(xml))).document.blocks.map(({ id }) => id)
    expect(ids(paragraph(run('a')) + paragraph('') + paragraph(run('b')))).toEqual(['b1', 'b3'])
  })
})

describe('what stands in a paragraph', () => {
  test('runs that only spelling or revisions divide are one', () => {
    const parts = `<w:r w:rsidR="1"><w:t>Hel</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="2"><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>lo</w:t></w:r>`
    expect(body(paragraph(parts))).toEqual(['paragraph: Hello'])
  })

  test('a look is a pair of codes where it differs from that of most of the paragraph', () => {
    expect(
      body(paragraph(run('All of this is ', '<w:b/>') + run('not', '<w:b/><w:i/>') + run(' plain.', '<w:b/>'))),
    ).toEqual(['paragraph: All of this is {i:not} plain.'])
  })

  test.each([
    ['<w:b/>', 'b'],
    ['<w:b w:val="0"/>', 'f'],
    ['<w:b/><w:i/>', 'bi'],
    ['<w:u w:val="single"/>', 'u'],
    ['<w:strike/>', 's'],
    ['<w:vertAlign w:val="superscript"/>', 'sup'],
    ['<w:rFonts w:ascii="Courier New"/>', 'code'],
    ['<w:rStyle w:val="Strong"/>', 'b'],
    ['<w:color w:val="FF0000"/>', 'f'],
  ])('%s shows as %s', (properties, label) => {
    expect(body(paragraph(run('Some words and ') + run('x', properties)), { styles })).toEqual([
      `paragraph: Some words and {${label}:x}`,
    ])
  })

  test('links, also those made with a field', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const link = `<w:hyperlink r:id="r1">${run('here', '<w:u w:val="single"/>')}</w:hyperlink>`
    const field = `${mark('begin')}<w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r>${mark('separate')}${run('there')}${mark('end')}`
    expect(body(paragraph(run('See ') + link + run(' and ') + field + run('.')))).toEqual([
      'paragraph: See {a:here} and {a:there}.',
    ])
  })

  test('fields, tabs, images and formulas are points', () => {
    const simple = `<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>`
    expect(body(paragraph(`${run('p. ')}${simple}<w:r><w:tab/><w:t>x</w:t><w:drawing/></w:r>`))).toEqual([
      'paragraph: p. <page><\u21e5>x<\u25a3>',
    ])
  })

  test('line breaks and hyphens are characters', () => {
    expect(body(paragraph('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>'))).toEqual([
      'paragraph: a\nb\u2011c',
    ])
  })

  test('spaces around words count only where the file keeps them', () => {
    expect(body(paragraph('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r>'))).toEqual([
      'paragraph: a b',
    ])
  })

  test('hidden words are not read', () => {
    expect(body(paragraph(run('Seen') + run('unseen', '<w:vanish/>')))).toEqual(['paragraph: Seen'])
  })

  test('earlier changes are read as accepted or as rejected', () => {
    const xml = paragraph(
      `${run('A ')}<w:del w:id="1" w:author="X"><w:r><w:delText>red</w:delText></w:r></w:del><w:ins w:id="2" w:author="X">${run('blue')}</w:ins>${run(' boat')}`,
    )
    expect(body(xml)).toEqual(['paragraph: A blue boat'])
    expect(body(xml, {}, { revisions: 'original' })).toEqual(['paragraph: A red boat'])
  })

  test('the vocabulary is told by its address, whatever the file calls it', () => {
    const renamed = (name: string, address: string): SourceFile =>
      container('a.docx', {
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': `<${name}:document xmlns:${name}="${address}"><${name}:body><${name}:p><${name}:r><${name}:t>Words</${name}:t></${name}:r></${name}:p></${name}:body></${name}:document>`,
      })
    expect(read(renamed('ns0', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'))).toEqual([
      'paragraph: Words',
    ])
    expect(read(renamed('w', 'http://purl.oclc.org/ooxml/wordprocessingml/main'))).toEqual(['paragraph: Words'])
  })

  test('a document without words is empty', () => {
    expect(told(docxFormat.read(docx(paragraph(run(' ')))))).toBe('file-empty')
  })
})

describe('files of other programs', () => {
  const fixture = (path: string): SourceFile => ({
    name: path,
    bytes: readFileSync(join(import.meta.dirname, '../../../fixtures/formats', path)),
  })

  test('pandoc', () => {
    expect(read(fixture('pandoc/article.docx'))).toEqual([
      'heading 1: The harbour at dawn',
      'paragraph: A {b:bold} morning with {i:soft} light and {code:code} in it, see {a:the link}.<21>',
      'item: First item',
      'item: Second {i:item}',
      'quote: A quoted line.',
      'cell: Name',
      'cell: Age',
      'cell: Ana',
      'cell: 31',
      'paragraph: Last paragraph.',
      'note:  A note about {b:it}.',
    ])
  })

  test('LibreOffice', () => {
    expect(read(fixture('libreoffice/everything.docx'))).toEqual([
      'heading 1: The lighthouse keeper',
      'paragraph: The keeper {b:never} slept before {i:midnight}, says {a:the museum}{a:.}<2>',
      'heading 2: Lamps and oil',
      'paragraph: First line\nsecond line<\u21e5>with a tab and   three spaces.',
      'item: Oil in barrels',
      'item: Wicks, by the hundred',
      'quote: Nobody asked me.',
      'cell: Year',
      'cell: Ships',
      'cell: 1911',
      'paragraph: Beside the table there is a field: ',
      'paragraph: Page <page> of the log.',
      'paragraph: <\u25a3>Anchored here.<\u25a3>',
      'paragraph: A box stands apart.',
      'paragraph: A frame keeps what it is told.',
      'paragraph: The last line of the log.',
      'note: <\u21e5>The log of 1911 says otherwise.',
    ])
  })

  test('a DOCX is told by what is in it, whatever its name', () => {
    expect(docxFormat.recognise({ ...fixture('pandoc/article.docx'), name: 'x.bin' })).toBe(1)
    expect(docxFormat.recognise(fixture('pandoc/article.odt'))).toBe(0)
  })
})
