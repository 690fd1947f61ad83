import { type Content, type InlineCode, joinContents, plain } from '../../text/content'
import type { RowNote, RowStatus } from '../bilingual'
import type { Block } from '../format'

/** The columns; the first row names them, and tells the table again after another program has saved it. */
export const columns = ['#', 'Source', 'Machine text', 'English', 'Status', 'Comments'] as const
export const statuses: readonly RowStatus[] = [
  'untouched',
  'confirmed',
  'edited',
  'approved',
  'approved-with-edits',
  'rejected',
]

/** The property that says a DOCX is a review table, and those that name its languages. */
export const mark = 'DiptychTable'
export const sourceMark = 'DiptychSource'
export const targetMark = 'DiptychTarget'

/** Every kind of row, and the name of the style that tells it. */
export const kinds: readonly Block['kind'][] = ['paragraph', 'heading', 'item', 'quote', 'cell', 'caption', 'note']

export const styleOf = (kind: Block['kind']): string => `Cell${kind === 'paragraph' ? '' : `-${kind}`}`

/** A content with its codes as words, and how many characters that added where. */
export function withCodeWords({ text, codes }: Content) {
  const parts: Content[] = []
  const added: { at: number; by: number }[] = []
  let done = 0
  for (const code of codes) {
    const word = codeWord(code)
    parts.push(plain(text.slice(done, code.at)), {
      text: word,
      codes: [
        { at: 0, id: 'code', kind: 'open', label: '' },
        { at: word.length, id: 'code', kind: 'close', label: '' },
      ],
    })
    added.push({ at: code.at, by: word.length })
    done = code.at
  }
  parts.push(plain(text.slice(done)))
  return { content: joinContents(parts), added }
}

/** `\u20391:b\u203a`, `\u2039/1:b\u203a`, `\u20391:img/\u203a`. */
const codeWord = ({ id, kind, label }: InlineCode): string =>
  `\u2039${kind === 'close' ? '/' : ''}${id}:${label}${kind === 'point' ? '/' : ''}\u203a`

const codePattern = /\u2039(\/?)([^:\u2039\u203a]+):([^\u2039\u203a]*?)(\/?)\u203a/g

/** Words that stand for codes, as codes again. */
export function withCodes(text: string): Content {
  const codes: InlineCode[] = []
  let plainText = ''
  let done = 0
  for (const found of text.matchAll(codePattern)) {
    const [word, closes, id = '', label = '', point] = found
    plainText += text.slice(done, found.index)
    codes.push({ at: plainText.length, id, kind: closes ? 'close' : point ? 'point' : 'open', label })
    done = found.index + word.length
  }
  return { text: plainText + text.slice(done), codes }
}

/** A note as one line of text. */
export const noteLine = ({ by, at, text }: RowNote): string =>
  `${by}${at === null ? '' : ` (${at})`}: ${text.replace(/\r\n|[\r\u2029]/g, '\n')}`

const notePattern = /^(.*?)(?: \((\d{4}-\d\d-\d\dT[\d:.]+Z)\))?: (.*)$/s

/** What `noteLine` wrote; what people wrote is a note without a name. */
export function noteOf(line: string): RowNote {
  const [, by, at, text] = notePattern.exec(line) ?? []
  return by === undefined || text === undefined ? { by: '', at: null, text: line } : { by, at: at ?? null, text }
}
