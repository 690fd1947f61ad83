import { escaped } from '../xml-tree'
import { makeZip } from '../zip'

/** What is needed for a new ODT around its paragraphs. */
export interface NewPackage {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** The paragraphs, lists and tables. */
  readonly body: string
  /** The tracked changes, as XML. */
  readonly regions: string
}

const mimetype = 'application/vnd.oasis.opendocument.text'
const base = 'urn:oasis:names:tc:opendocument:xmlns'
const addresses = [
  ...[
    ['office', 'office'],
    ['text', 'text'],
    ['table', 'table'],
    ['style', 'style'],
    ['fo', 'xsl-fo-compatible'],
  ].map(([prefix, name]) => `xmlns:${prefix}="${base}:${name}:1.0"`),
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:${root} ${addresses} office:version="1.2">${content}</office:${root}>`

/** A new ODT; the same input gives the same bytes. */
export function makeOdt({ title, language, body, regions }: NewPackage): Uint8Array {
  const changes =
    regions === '' ? '' : `<text:tracked-changes text:track-changes="false">${regions}</text:tracked-changes>`
  const parts: readonly (readonly [string, string])[] = [
    // Programs tell the type by this part, which stands first and bare.
    ['mimetype', mimetype],
    [
      'content.xml',
      part(
        'document-content',
        `<office:automatic-styles>${looks}${cell}</office:automatic-styles><office:body><office:text>${changes}${body}</office:text></office:body>`,
      ),
    ],
    [
      'styles.xml',
      part('document-styles', `<office:styles>${defaults(language)}${usualStyles}${bullets}</office:styles>`),
    ],
    [
      'meta.xml',
      part(
        'document-meta',
        `<office:meta><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></office:meta>`,
      ),
    ],
    ['META-INF/manifest.xml', manifest],
  ]
  return makeZip(new Map(parts.map(([name, text]) => [name, new TextEncoder().encode(text)])), ['mimetype'])
}

const entry = (path: string, type: string): string =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`

const manifest = `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${base}:manifest:1.0" manifest:version="1.2">${entry('/', mimetype)}${['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')).join('')}</manifest:manifest>`

const traits: Readonly<Record<string, string>> = {
  code: "fo:font-family=\"'Liberation Mono', 'Courier New', monospace\"",
  b: 'fo:font-weight="bold"',
  i: 'fo:font-style="italic"',
  s: 'style:text-line-through-style="solid"',
  u: 'style:text-underline-style="solid"',
  sup: 'style:text-position="super 58%"',
  sub: 'style:text-position="sub 58%"',
}

/** The styles of words, by what their chips show. */
export const textStyle = { order: Object.keys(traits), nameOf: (trait: string): string => `Look_${trait}` }

const looks = Object.entries(traits)
  .map(
    ([trait, properties]) =>
      `<style:style style:name="${textStyle.nameOf(trait)}" style:family="text"><style:text-properties ${properties}/></style:style>`,
  )
  .join('')

const cell =
  '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #999999"/></style:style>'

function defaults(tag: string): string {
  const [language = 'en'] = tag.split('-')
  const country = /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1] ?? 'none'
  return `<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.28cm" fo:line-height="110%"/><style:text-properties fo:font-family="'Liberation Sans', Calibri, sans-serif" fo:font-size="11pt" fo:language="${escaped(language)}" fo:country="${country}"/></style:default-style>`
}

/** A paragraph style as XML; a space in the name is `_20_` in the file. */
const paragraphStyle = (name: string, attributes: string, paragraph: string, text: string): string =>
  `<style:style style:name="${name.replaceAll(' ', '_20_')}" style:display-name="${name}" style:family="paragraph"${name === 'Standard' ? '' : ' style:parent-style-name="Standard"'}${attributes}>${paragraph === '' ? '' : `<style:paragraph-properties ${paragraph}/>`}${text === '' ? '' : `<style:text-properties ${text}/>`}</style:style>`

const headingSizes = [16, 14, 13, 12, 11, 11]

const usualStyles = [
  paragraphStyle('Standard', ' style:class="text"', '', ''),
  ...headingSizes.map((size, index) =>
    paragraphStyle(
      `Heading ${index + 1}`,
      ` style:default-outline-level="${index + 1}"`,
      'fo:margin-top="0.5cm" fo:margin-bottom="0.18cm" fo:keep-with-next="always"',
      `fo:font-weight="bold" fo:font-size="${size}pt"`,
    ),
  ),
  paragraphStyle('Quotations', '', 'fo:margin-left="1cm" fo:margin-right="1cm"', 'fo:font-style="italic"'),
  paragraphStyle('List Bullet', '', 'fo:margin-bottom="0.1cm"', ''),
  paragraphStyle('Table Contents', '', 'fo:margin-bottom="0cm"', ''),
  paragraphStyle('Caption', '', '', 'fo:font-style="italic" fo:font-size="10pt"'),
  paragraphStyle('Note', '', '', 'fo:font-size="10pt"'),
].join('')

const bullets =
  '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="\u2022"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>'
