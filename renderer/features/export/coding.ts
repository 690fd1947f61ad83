import type { TextCoding } from '../../../core/formats/format'
import type { Attachment } from '../../../core/revisions/model'
import type { ExportRequest } from '../../../electron/ipc/contract'

type Bytes = Pick<TextCoding, 'encoding' | 'bom'>

/** The encodings a person can choose, with and without a byte order mark where that makes a difference. */
export const codingNames = {
  'utf-8': { encoding: 'utf-8', bom: false },
  'utf-8-bom': { encoding: 'utf-8', bom: true },
  'utf-16le': { encoding: 'utf-16le', bom: true },
  'utf-16be': { encoding: 'utf-16be', bom: true },
  'windows-1252': { encoding: 'windows-1252', bom: false },
} as const satisfies Record<string, Bytes>

export type CodingName = keyof typeof codingNames

/** The names of encodings are the same in every language. */
export const encodingLabels: Readonly<Record<CodingName, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
}

export function codingName({ encoding, bom }: Bytes): CodingName {
  return encoding === 'utf-8' && bom ? 'utf-8-bom' : encoding
}

/** As the English came in: the same format, encoding and line endings; UTF-8 when it was not a text file. */
export function proposedExport(attachments: readonly Attachment[]): Omit<ExportRequest, 'document' | 'notes'> {
  const original = attachments.find(({ side, version }) => side === 'target' && version === undefined)
  const coding = original?.coding ?? { encoding: 'utf-8', bom: false, newline: '\n' }
  return {
    text: 'corrected',
    format: original?.format ?? 'text',
    changes: 'none',
    ...codingNames[codingName(coding)],
    newline: coding.newline,
  }
}
