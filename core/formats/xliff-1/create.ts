import { type Content, sameContent } from '../../text/content'
import type { ExchangeReview, ExchangeRow, Unit } from '../bilingual'
import { writeContent } from '../codes'
import { declaration } from '../exchange-xml'
import { escaped } from '../xml-tree'
import { freshCode } from './codes'
import { stateOf } from './states'

const restypes: Readonly<Record<Unit['kind'], string | null>> = {
  paragraph: null,
  heading: 'heading',
  item: 'listitem',
  quote: 'x-quote',
  cell: 'cell',
  caption: 'caption',
  note: 'fn',
}

/** A new XLIFF 1.2 file, a `trans-unit` for each row. */
export function createXliff({ title, sourceLanguage, targetLanguage, rows, coding }: ExchangeReview): string {
  const file = `original="${escaped(title)}" source-language="${escaped(sourceLanguage)}" target-language="${escaped(targetLanguage)}" datatype="plaintext"`
  return `${declaration(coding)}
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file ${file}>
    <body>
${rows.map(unitXml).join('')}    </body>
  </file>
</xliff>
`
}

function unitXml({ id, kind, source, machine, target, status, notes }: ExchangeRow): string {
  const { state, qualifier, approved } = stateOf(status)
  const restype = restypes[kind]
  const attributes = `id="${escaped(id)}"${restype === null ? '' : ` restype="${restype}"`}${approved ? ' approved="yes"' : ''}`
  const states = ` state="${state}"${qualifier === null ? '' : ` state-qualifier="${qualifier}"`}`
  const lines = [
    `<source>${xmlOf(source)}</source>`,
    `<target${target.text === '' ? '' : states}>${xmlOf(target)}</target>`,
    ...(!sameContent(machine, target)
      ? [`<alt-trans origin="machine-translation"><target>${xmlOf(machine)}</target></alt-trans>`]
      : []),
    ...notes.map(({ by, text }) => `<note${by === '' ? '' : ` from="${escaped(by)}"`}>${escaped(text)}</note>`),
  ]
  return `      <trans-unit ${attributes} xml:space="preserve">\n${lines.map((line) => `        ${line}\n`).join('')}      </trans-unit>\n`
}

const xmlOf = (content: Content): string => writeContent(content, [], freshCode(null), escaped)
