import type { Block, SourceFile } from '../../../core/formats/format'
import { makeZip } from '../../../core/formats/zip'
import type { Problem, Result } from '../../../core/problem'
import type { Content } from '../../../core/text/content'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A container from texts. */
export const container = (name: string, parts: Readonly<Record<string, string>>): SourceFile => ({
  name,
  bytes: makeZip(new Map(Object.entries(parts).map(([part, text]) => [part, bytesOf(text)]))),
})

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** The tag that begins a part of a DOCX. */
export const wordRoot = (name: string): string =>
  `<w:${name} xmlns:w="${word}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">`

/** A DOCX around paragraphs; `parts` by the kind of their relation: `styles`, `footnotes`. */
export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): SourceFile =>
  container('a.docx', {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="/word/document.xml"/></Relationships>`,
    'word/document.xml': `${wordRoot('document')}<w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships">${Object.keys(parts)
      .map((kind) => `<Relationship Id="${kind}" Type="${relations}/${kind}" Target="${kind}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([kind, text]) => [`word/${kind}.xml`, text])),
  })

const open = 'urn:oasis:names:tc:opendocument:xmlns:'

const odtType = 'application/vnd.oasis.opendocument.text'

/** An ODT around paragraphs. */
export const odt = (text: string, styles = ''): SourceFile =>
  container('a.odt', {
    mimetype: odtType,
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${open}manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${odtType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `<office:document-content xmlns:office="${open}office:1.0" xmlns:text="${open}text:1.0" xmlns:table="${open}table:1.0" xmlns:draw="${open}drawing:1.0" xmlns:style="${open}style:1.0" xmlns:fo="${open}xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  })

/** A content with its codes among the words: `A {b:bold} word<1>`. */
function shown({ text, codes }: Content): string {
  let line = ''
  let done = 0
  for (const { at, kind, label } of codes) {
    line += text.slice(done, at) + (kind === 'open' ? `{${label}:` : kind === 'close' ? '}' : `<${label}>`)
    done = at
  }
  return line + text.slice(done)
}

/** A block as one line: `heading 2: Lamps`. */
export const line = ({ kind, level, content }: Block): string => `${kind}${level ? ` ${level}` : ''}: ${shown(content)}`

/** What a result holds; throws with the problem when there is one. */
export function got<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.data)}`)
  return result.value
}

/** A problem as a line: `file-damaged word/document.xml:1:9`; null when there is none. */
export const told = (result: Result<unknown>): string | null => (result.ok ? null : toldOf(result.problem))

const toldOf = ({ code, data }: Problem): string => [code, data.place].filter((part) => part !== undefined).join(' ')
