import { type Content, sameContent } from '../../text/content'
import type { ExchangeReview, ExchangeRow } from '../bilingual'
import { writeContent } from '../codes'
import { uniqueNames } from '../exchange'
import { declaration } from '../exchange-xml'
import { escaped } from '../xml-tree'
import { freshCode, nameToken, withCharacters } from './codes'
import { matchesNamespace } from './read'
import { stateOf } from './states'
import { noteXml } from './write'

/** A new XLIFF 2.1 file, a unit of one segment for each row. */
export function createXliff({ title, sourceLanguage, targetLanguage, rows, coding }: ExchangeReview): string {
  const unique = uniqueNames()
  const languages = `srcLang="${escaped(sourceLanguage)}" trgLang="${escaped(targetLanguage)}"`
  return `${declaration(coding)}
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="${matchesNamespace}" version="2.1" ${languages}>
  <file id="f1" original="${escaped(title)}" xml:space="preserve">
${rows.map((row) => unitXml(row, unique(nameToken(row.id)).replace('~', '_'))).join('')}  </file>
</xliff>
`
}

function unitXml({ kind, source, machine, target, status, notes }: ExchangeRow, id: string): string {
  const { state, subState } = stateOf(status)
  const states = ` state="${state}"${subState === null ? '' : ` subState="${subState}"`}`
  const match = `<mtc:match ref="#s1" type="mt"><source>${xmlOf(source)}</source><target>${xmlOf(machine)}</target></mtc:match>`
  const lines = [
    ...(sameContent(machine, target) ? [] : [`<mtc:matches>${match}</mtc:matches>`]),
    ...(notes.length === 0 ? [] : [`<notes>${notes.map((note) => noteXml(note, 'note', escaped)).join('')}</notes>`]),
    `<segment id="s1"${states}><source>${xmlOf(source)}</source><target>${xmlOf(target)}</target></segment>`,
  ]
  const type = kind === 'paragraph' ? '' : ` type="diptych:${kind}"`
  return `    <unit id="${id}"${type}>\n${lines.map((line) => `      ${line}\n`).join('')}    </unit>\n`
}

const xmlOf = (content: Content): string => writeContent(content, [], freshCode(null), withCharacters(null, escaped))
