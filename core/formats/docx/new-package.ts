import { escaped } from '../xml-tree'
import { makeZip } from '../zip'
import { commentsXml, type NumberedRemark } from './comments'

/** What is needed for a new DOCX around its paragraphs. */
export interface NewPackage {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** The paragraphs and tables. */
  readonly body: string
  readonly remarks: readonly NumberedRemark[]
  /** Styles besides the usual ones, as XML. */
  readonly styles?: string
  /** Whether the page lies on its side. */
  readonly wide?: boolean
  /** What a program that knows the file finds in it again. */
  readonly properties?: Readonly<Record<string, string>>
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument'

/** A new DOCX; the same input gives the same bytes. */
export function makeDocx(request: NewPackage): Uint8Array {
  const { body, remarks, wide = false } = request
  const page = wide ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' : '<w:pgSz w:w="11906" w:h="16838"/>'
  const margins = wide
    ? 'w:top="850" w:right="850" w:bottom="850" w:left="850"'
    : 'w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"'
  const section = `<w:sectPr>${page}<w:pgMar ${margins} w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(remarks.length > 0)],
    ['_rels/.rels', topRelations],
    ['docProps/core.xml', coreProperties(request)],
    ['docProps/custom.xml', customProperties(request.properties ?? {})],
    [
      'word/document.xml',
      `${head}<w:document xmlns:w="${word}" xmlns:r="${relations}"><w:body>${body}${section}</w:body></w:document>`,
    ],
    ['word/_rels/document.xml.rels', documentRelations(remarks.length > 0)],
    [
      'word/styles.xml',
      `${head}<w:styles xmlns:w="${word}">${defaults(request.language)}${usualStyles}${request.styles ?? ''}</w:styles>`,
    ],
    ['word/numbering.xml', numbering],
  ]
  if (remarks.length > 0) parts.push(['word/comments.xml', commentsXml(remarks)])
  return makeZip(new Map(parts.map(([name, text]) => [name, new TextEncoder().encode(text)])))
}

const contentTypes = (comments: boolean): string => {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`
  const wordType = (name: string) => `${types}.wordprocessingml.${name}+xml`
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/word/document.xml', wordType('document.main'))}${override('/word/styles.xml', wordType('styles'))}${override('/word/numbering.xml', wordType('numbering'))}${comments ? override('/word/comments.xml', wordType('comments')) : ''}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${override('/docProps/custom.xml', `${types}.custom-properties+xml`)}</Types>`
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

const topRelations = `${head}<Relationships xmlns="${packages}/relationships">${relation('rId1', `${relations}/officeDocument`, 'word/document.xml')}${relation('rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml')}${relation('rId3', `${relations}/custom-properties`, 'docProps/custom.xml')}</Relationships>`

const documentRelations = (comments: boolean): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${relation('rId1', `${relations}/styles`, 'styles.xml')}${relation('rId2', `${relations}/numbering`, 'numbering.xml')}${comments ? relation('rId3', `${relations}/comments`, 'comments.xml') : ''}</Relationships>`

const coreProperties = ({ title, language }: NewPackage): string =>
  `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`

const customProperties = (properties: Readonly<Record<string, string>>): string => {
  const each = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  )
  return `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${each.join('')}</Properties>`
}

const defaults = (language: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${escaped(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`

/** A paragraph style as XML. */
export const paragraphStyle = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`

const headingSizes = [32, 28, 26, 24, 22, 22]

const usualStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  ...headingSizes.map((size, index) =>
    paragraphStyle(
      `Heading${index + 1}`,
      `heading ${index + 1}`,
      `<w:keepNext/><w:spacing w:before="${320 - index * 30}" w:after="100"/><w:outlineLvl w:val="${index}"/>`,
      `<w:b/><w:sz w:val="${size}"/>`,
    ),
  ),
  paragraphStyle('Quote', 'Quote', '<w:ind w:left="567" w:right="567"/>', '<w:i/>'),
  paragraphStyle('ListParagraph', 'List Paragraph', '<w:ind w:left="720"/><w:contextualSpacing/>', ''),
  paragraphStyle('Caption', 'caption', '', '<w:i/><w:sz w:val="20"/>'),
  paragraphStyle('Note', 'Note', '', '<w:sz w:val="20"/>'),
].join('')

const numbering = `${head}<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
