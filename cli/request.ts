import { type Level, levels } from '../core/checks/check'
import type { EarlierChanges, TextCoding } from '../core/formats/format'
import { bilingualFormats, formats } from '../core/formats/index'
import { type NoteChoice, noteChoices } from '../core/formats/notes'
import { type TextChoice, textChoices } from '../core/revisions/texts'

export const commandNames = ['check', 'import', 'export', 'merge', 'compact', 'report', 'formats'] as const
export type CommandName = (typeof commandNames)[number]

export const checkFormats = ['text', 'json', 'jsonl', 'sarif'] as const
export type CheckFormat = (typeof checkFormats)[number]

/** What can be written, in the order in which people are offered it. */
export const exportFormats: readonly string[] = [...formats, ...bilingualFormats].map(({ id }) => id)

export const reportFormats = ['html', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const reportLayouts = ['figures', 'side-by-side'] as const

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const satisfies TextCoding['encoding'][]

/** Line endings by the names they have on the command line. */
export const newlines = { lf: '\n', crlf: '\r\n', cr: '\r' } as const satisfies Record<string, TextCoding['newline']>

export interface CheckRequest {
  readonly command: 'check'
  /** An article's English, a journal or a list of pairs: told apart by name and by whether there is a source. */
  readonly target: string
  readonly source: string | null
  readonly sourceLanguage: string | null
  readonly level: Level
  readonly format: CheckFormat
  /** Print the text with every first fix applied, too. */
  readonly corrected: boolean
  /** Ask the grammar library, too: takes a second to start. */
  readonly library: boolean
  /** A table or TBX file with terms. */
  readonly glossary: string | null
}

export interface ImportRequest {
  readonly command: 'import'
  readonly source: string
  /** Null: `source` holds both languages. */
  readonly target: string | null
  readonly output: string
  readonly sourceLanguage: string | null
  readonly title: string | null
  /** Which text of files that hold tracked changes is read. */
  readonly revisions: EarlierChanges
  /** An earlier human version of the target, and who made it. */
  readonly corrected: string | null
  readonly by: string | null
  /** Write over a file that is there. */
  readonly force: boolean
}

export interface ExportRequest {
  readonly command: 'export'
  readonly review: string
  readonly text: TextChoice
  readonly output: string
  /** Null: as the name of the output says, else as the English came in. */
  readonly format: string | null
  readonly changes: 'tracked' | 'none'
  /** What is written as comments besides those of people, with tracked changes. */
  readonly notes: NoteChoice
  /** The findings that count as open, and whether the grammar library is asked, too. */
  readonly level: Level
  readonly library: boolean
  readonly layout: 'original' | 'bilingual'
  readonly encoding: TextCoding['encoding'] | null
  readonly newline: TextCoding['newline'] | null
  readonly force: boolean
}

export interface CompactRequest {
  readonly command: 'compact'
  readonly review: string
  readonly output: string
  readonly force: boolean
}

export interface MergeRequest {
  readonly command: 'merge'
  /** Two copies of one review. */
  readonly copies: readonly [string, string]
  readonly output: string
  readonly force: boolean
}

export interface ReportRequest {
  readonly command: 'report'
  readonly review: string
  readonly output: string
  readonly format: ReportFormat
  /** What was done in numbers, or the article with its changes and comments. */
  readonly layout: (typeof reportLayouts)[number]
  readonly level: Level
  readonly library: boolean
  readonly glossary: string | null
  readonly force: boolean
}

/** What a command line asks for. */
export type Request =
  | CheckRequest
  | ImportRequest
  | ExportRequest
  | MergeRequest
  | CompactRequest
  | ReportRequest
  | { readonly command: 'help'; readonly about: CommandName | null }
  | { readonly command: 'version' }
  | { readonly command: 'formats' }

export const faults = [
  'command-unknown',
  'option-unknown',
  'option-valueless',
  'option-valued',
  'option-choice',
  'option-missing',
  'argument-missing',
  'argument-extra',
  'journal-source',
  'pairs-format',
  'corrected-format',
  'by-alone',
  'notes-untracked',
  'report-pdf',
  'layout-format',
  'language-tag',
] as const

/** Why a command line was not understood: a key below `cli.faults.` and what to put into its text. */
export interface UsageFault {
  readonly fault: (typeof faults)[number]
  readonly data: Readonly<Record<string, string>>
  /** The command whose help tells more. */
  readonly about: CommandName | null
}

/** A review's journal, by its name. */
export const isJournal = (path: string): boolean => /\.diptych$/i.test(path)

/** A list of pairs, by its name. */
export const isPairs = (path: string): boolean => /\.(jsonl|ndjson)$/i.test(path)

/** What a report is written as, by the name of its file; null when that says nothing. */
export function reportFormat(path: string): ReportFormat | null {
  if (/\.html?$/i.test(path)) return 'html'
  return /\.json$/i.test(path) ? 'json' : null
}

/** What can be chosen from a short list, per command. */
export const choices: Readonly<Record<CommandName, Readonly<Record<string, readonly string[]>>>> = {
  check: { level: levels, format: checkFormats },
  import: { revisions: ['latest', 'original'] },
  merge: {},
  report: { level: levels, format: reportFormats, layout: reportLayouts },
  compact: {},
  formats: {},
  export: {
    text: textChoices,
    changes: ['tracked', 'none'],
    notes: noteChoices,
    level: levels,
    layout: ['original', 'bilingual'],
    format: exportFormats,
    encoding: encodings,
    newline: Object.keys(newlines),
  },
}
