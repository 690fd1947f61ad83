import { type Result, succeed } from '../../problem'
import type { Remark } from '../format'
import { atEndOf, attributeOf, elementsIn, escaped, spliced } from '../xml-tree'
import { type DocxPackage, readPart, relationsPart } from './package'

const address = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** A comment to be written, with its number in the file. */
export interface NumberedRemark {
  readonly number: number
  readonly remark: Remark
}

/** `2026-03-01T09:30:00Z`: Word takes no parts of seconds. */
export const wordDate = (at: string): string => at.replace(/\.\d+(?=Z$)/, '')

/** Comments as a part of their own; `existing` is what is in it already. */
export const commentsXml = (remarks: readonly NumberedRemark[], existing = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${address}">${existing}${remarks.map(commentXml).join('')}</w:comments>`

const commentXml = ({ number, remark: { by, at, text } }: NumberedRemark): string =>
  `<w:comment w:id="${number}" w:author="${escaped(by)}" w:date="${escaped(wordDate(at))}" w:initials="${escaped(initials(by))}">${text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')}</w:comment>`

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 9)

/** The number of the first comment that may be added. */
export function nextComment(docx: DocxPackage): Result<number> {
  const comments = readPart(docx.archive, docx.related.get('comments') ?? '')
  if (!comments.ok) return comments
  const numbers = comments.value ? elementsIn(comments.value.root).map((each) => Number(attributeOf(each, 'w:id'))) : []
  return succeed(Math.max(-1, ...numbers.filter(Number.isInteger)) + 1)
}

/** The parts that change when comments are added: theirs, and where a new one is announced. */
export function withComments(
  docx: DocxPackage,
  remarks: readonly NumberedRemark[],
): Result<ReadonlyMap<string, Uint8Array>> {
  const changes = new Map<string, Uint8Array>()
  if (remarks.length === 0) return succeed(changes)
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const name = docx.related.get('comments')
  const comments = readPart(docx.archive, name ?? '')
  if (!comments.ok) return comments
  if (name !== undefined && comments.value) {
    const { text, root } = comments.value
    const own = remarks
      .map(commentXml)
      .join('')
      .replaceAll('<w:comment ', `<w:comment xmlns:w="${addressOf(text)}" `)
    changes.set(name, bytes(spliced(text, [atEndOf(root, text, own)])))
    return succeed(changes)
  }
  const part = docx.main.replace(/[^/]*$/, 'comments.xml')
  changes.set(part, bytes(commentsXml(remarks)))
  const announced: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', `<Override PartName="/${part}" ContentType="${contentType}"/>`],
    [relationsPart(docx.main), `<Relationship Id="diptychComments" Type="${relationType}" Target="comments.xml"/>`],
  ]
  for (const [where, line] of announced) {
    const tree = readPart(docx.archive, where)
    if (!tree.ok) return tree
    if (!tree.value) continue
    const { text, root } = tree.value
    changes.set(where, bytes(spliced(text, [atEndOf(root, text, line)])))
  }
  return succeed(changes)
}

const addressOf = (text: string): string =>
  /http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main/.exec(text)?.[0] ?? address
