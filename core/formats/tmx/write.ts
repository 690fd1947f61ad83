import type { Result } from '../../problem'
import { sameContent } from '../../text/content'
import type { ExchangeReview, ExchangeRow } from '../bilingual'
import { writeContent } from '../codes'
import { newNotes, noteText, rowsByUnit, statusOf, uniqueNames } from '../exchange'
import {
  declaration,
  indentBefore,
  insertAfter,
  setAttributes,
  setInner,
  writeSplices,
  xmlTextFor,
} from '../exchange-xml'
import { attributeOf, elementsIn, escaped, type Splice, type XmlTree } from '../xml-tree'
import { freshCode } from './codes'
import { type PlacedUnit, type ReadTmx, statusType } from './read'

/** The file with the rows' translations, states and notes in it. */
export function writeTmx({ tree, document, units }: ReadTmx, review: ExchangeReview): Result<Uint8Array> {
  const rows = rowsByUnit(document, review)
  const language = document.targetLanguage ?? review.targetLanguage
  const splices = units.flatMap((placed): readonly Splice[] => {
    const row = rows.get(placed.unit.id)
    return row ? [...headSplices(tree, placed, row), ...targetSplices(tree, placed, row, language)] : []
  })
  return writeSplices(tree, splices)
}

/** Notes and the state: they stand before the first variant. */
function headSplices(
  tree: XmlTree,
  { unit, element, status, source }: PlacedUnit,
  row: ExchangeRow,
): readonly Splice[] {
  const asText = xmlTextFor(tree)
  const known = new Set(unit.notes.map(({ text }) => text))
  const notes = newNotes(unit.notes, row).map(noteText)
  const changed = row.status !== statusOf(unit)
  const added = [
    ...notes.filter((text) => !known.has(text)).map((text) => `<note>${asText(text)}</note>`),
    ...(changed && !status ? [statusXml(row)] : []),
  ]
  const first = elementsIn(element, 'tuv')[0] ?? source
  const indent = indentBefore(tree.text, first.from)
  const insert = added.map((xml) => xml + indent).join('')
  return [
    ...(changed && status ? [setInner(tree, status, row.status)] : []),
    ...(insert === '' ? [] : [{ from: first.from, to: first.from, insert }]),
  ]
}

const statusXml = ({ status }: ExchangeRow): string => `<prop type="${statusType}">${status}</prop>`

function targetSplices(
  tree: XmlTree,
  { unit, element, source, target, targetSegment, raws }: PlacedUnit,
  row: ExchangeRow,
  language: string,
): readonly Splice[] {
  if (sameContent(row.target, unit.target)) return []
  const xml = writeContent(row.target, raws, freshCode([...row.source.codes, ...row.target.codes]), xmlTextFor(tree))
  if (target && targetSegment)
    return [...setAttributes(tree, target, changeOf(row)), setInner(tree, targetSegment, xml)]
  const last = elementsIn(element, 'tuv').at(-1) ?? source
  const tag = attributeOf(source, 'xml:lang') === undefined ? 'lang' : 'xml:lang'
  return [insertAfter(tree, last, `<tuv ${tag}="${escaped(language)}"${changeXml(row)}><seg>${xml}</seg></tuv>`)]
}

/** Who changed a text and when, as TMX writes it: `20260102T030405Z`. */
const changeOf = ({ by, at }: ExchangeRow): Readonly<Record<string, string>> => ({
  ...(at === null ? {} : { changedate: at.replace(/[-:]|\.\d+/g, '') }),
  ...(by === null ? {} : { changeid: by }),
})

const changeXml = (row: ExchangeRow): string =>
  Object.entries(changeOf(row))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

/** What a new memory takes. */
export const hasBothSides = ({ source, target }: ExchangeRow): boolean =>
  source.text.trim() !== '' && target.text.trim() !== ''

/** A new memory of the rows that have both a source and a translation. */
export function createTmx({ sourceLanguage, targetLanguage, rows, coding }: ExchangeReview): string {
  const unique = uniqueNames()
  const units = rows.filter(hasBothSides)
  return `${declaration(coding)}
<tmx version="1.4">
  <header creationtool="Diptych" creationtoolversion="1" segtype="sentence" o-tmf="Diptych" adminlang="en" srclang="${escaped(sourceLanguage)}" datatype="plaintext"/>
  <body>
${units.map((row) => unitXml(row, unique(row.id), [sourceLanguage, targetLanguage])).join('')}  </body>
</tmx>
`
}

function unitXml(row: ExchangeRow, id: string, languages: readonly [string, string]): string {
  const fresh = freshCode([...row.source.codes, ...row.target.codes])
  const [source, target] = [row.source, row.target].map((content) => writeContent(content, [], fresh, escaped))
  const lines = [
    ...row.notes.map((note) => `<note>${escaped(noteText(note))}</note>`),
    statusXml(row),
    `<tuv xml:lang="${escaped(languages[0])}"><seg>${source}</seg></tuv>`,
    `<tuv xml:lang="${escaped(languages[1])}"${changeXml(row)}><seg>${target}</seg></tuv>`,
  ]
  return `    <tu tuid="${escaped(id)}">\n${lines.map((line) => `      ${line}\n`).join('')}    </tu>\n`
}
