import { parseArgs } from 'node:util'
import { levels } from '../core/checks/check'
import { noteChoices } from '../core/formats/notes'
import { textChoices } from '../core/revisions/texts'
import { interfaceLanguages } from '../locales'
import {
  type CommandName,
  checkFormats,
  choices,
  commandNames,
  encodings,
  exportFormats,
  isJournal,
  isPairs,
  newlines,
  type Request,
  reportFormat,
  reportFormats,
  reportLayouts,
  type UsageFault,
} from './request'

const flags = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  language: { type: 'string' },
  source: { type: 'string' },
  'source-language': { type: 'string' },
  level: { type: 'string' },
  format: { type: 'string' },
  /** Of `import`: a file. */
  corrected: { type: 'boolean' },
  by: { type: 'string' },
  revisions: { type: 'string' },
  text: { type: 'string' },
  changes: { type: 'string' },
  notes: { type: 'string' },
  layout: { type: 'string' },
  'no-library': { type: 'boolean' },
  glossary: { type: 'string' },
  output: { type: 'string', short: 'o' },
  title: { type: 'string' },
  encoding: { type: 'string' },
  newline: { type: 'string' },
  force: { type: 'boolean' },
} as const
type Flag = keyof typeof flags

/** `--corrected` asks for a corrected text of `check`, and names one for `import`. */
const typeOf = (flag: Flag, command: string | undefined): 'string' | 'boolean' =>
  flag === 'corrected' && command === 'import' ? 'string' : flags[flag].type

const general: readonly Flag[] = ['help', 'version', 'language']
const flagsOf: Readonly<Record<CommandName, readonly Flag[]>> = {
  check: ['source', 'source-language', 'level', 'format', 'corrected', 'no-library', 'glossary'],
  import: ['output', 'source-language', 'title', 'revisions', 'corrected', 'by', 'force'],
  export: [
    'output',
    'text',
    'changes',
    'notes',
    'level',
    'no-library',
    'layout',
    'format',
    'encoding',
    'newline',
    'force',
  ],
  merge: ['output', 'force'],
  formats: [],
  compact: ['output', 'force'],
  report: ['output', 'format', 'layout', 'level', 'no-library', 'glossary', 'force'],
}

/** The arguments by the names that the usage lines give them. */
const argumentsOf: Readonly<Record<CommandName, readonly string[]>> = {
  check: ['TARGET'],
  import: ['SOURCE', 'TARGET'],
  export: ['REVIEW'],
  merge: ['ONE', 'OTHER'],
  formats: [],
  compact: ['REVIEW'],
  report: ['REVIEW'],
}

/** `language` is what `--language` says about the interface; it is known even when the rest is not understood. */
export interface ParsedLine {
  readonly language: string | null
  readonly request: Request | UsageFault
}

/** Reads the arguments that follow `diptych`. Looks nothing up on disk. */
export function parseLine(line: readonly string[]): ParsedLine {
  const given = parse(line)
  const language = textOf(given, 'language')
  const [name] = given.positionals
  const command = commandNames.find((known) => known === name) ?? null
  const asksForHelp = name === undefined || given.values.help === true
  const fault = faultOfFlags(given, command) ?? (asksForHelp ? null : faultOfCommand(given, command))
  if (fault) return { language, request: { ...fault, about: command } }
  if (given.values.version === true) return { language, request: { command: 'version' } }
  if (asksForHelp || command === null) return { language, request: { command: 'help', about: command } }
  return { language, request: requestOf(given, command) }
}

type Fault = Omit<UsageFault, 'about'>

function parse(line: readonly string[]) {
  const command = line.find((word) => !word.startsWith('-'))
  const options = { ...flags, corrected: { type: typeOf('corrected', command) } }
  return parseArgs({ args: [...line], options, strict: false, allowPositionals: true, tokens: true })
}
type Given = ReturnType<typeof parse>

function textOf(given: Given, flag: Flag): string | null {
  const value = given.values[flag]
  return typeof value === 'string' ? value : null
}

function faultOfFlags(given: Given, command: CommandName | null): Fault | null {
  const allowed = command ? [...general, ...flagsOf[command]] : general
  for (const token of given.tokens) {
    if (token.kind !== 'option') continue
    const option = token.rawName
    const flag = allowed.find((known) => known === token.name)
    if (!flag) return { fault: 'option-unknown', data: { option } }
    const takesValue = typeOf(flag, given.positionals[0]) === 'string'
    if (takesValue && !token.value) return { fault: 'option-valueless', data: { option } }
    if (!takesValue && token.value !== undefined) return { fault: 'option-valued', data: { option } }
  }
  return faultOfChoice(given, { language: interfaceLanguages })
}

function faultOfCommand(given: Given, command: CommandName | null): Fault | null {
  if (given.values.version === true) return null
  if (command === null) return { fault: 'command-unknown', data: { command: given.positionals[0] ?? '' } }
  return (
    faultOfArguments(given, command) ??
    (command === 'report' ? faultOfPdf(given) : null) ??
    faultOfChoice(given, choices[command]) ??
    faultOfTag(given, 'source-language') ??
    (command === 'check' ? faultOfCheck(given) : command === 'formats' ? null : faultOfMissing(given, 'output')) ??
    (command === 'import' ? faultOfImport(given) : null) ??
    (command === 'export' ? faultOfExport(given) : null) ??
    (command === 'report' ? faultOfReport(given) : null)
  )
}

function faultOfArguments(given: Given, command: CommandName): Fault | null {
  const names = argumentsOf[command]
  const values = given.positionals.slice(1)
  const missing = command === 'import' && values.length === 1 ? undefined : names[values.length]
  if (missing !== undefined) return { fault: 'argument-missing', data: { argument: missing } }
  const extra = values[names.length]
  return extra === undefined ? null : { fault: 'argument-extra', data: { argument: extra } }
}

function faultOfChoice(given: Given, allowed: Readonly<Record<string, readonly string[]>>): Fault | null {
  for (const [flag, values] of Object.entries(allowed)) {
    const value = textOf(given, flag as Flag)
    if (value !== null && !values.includes(value))
      return { fault: 'option-choice', data: { option: `--${flag}`, value, choices: values.join(', ') } }
  }
  return null
}

function faultOfTag(given: Given, flag: Flag): Fault | null {
  const value = textOf(given, flag)
  if (value === null || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return null
  return { fault: 'language-tag', data: { option: `--${flag}`, value } }
}

const faultOfMissing = (given: Given, flag: Flag): Fault | null =>
  textOf(given, flag) === null ? { fault: 'option-missing', data: { option: `--${flag}` } } : null

const faultOfImport = (given: Given): Fault | null =>
  textOf(given, 'by') !== null && textOf(given, 'corrected') === null ? { fault: 'by-alone', data: {} } : null

/** Notes are comments, which stand beside tracked changes. */
const faultOfExport = (given: Given): Fault | null => {
  const option = (['notes', 'level', 'no-library'] as const).find((flag) => given.values[flag] !== undefined)
  const allowed = textOf(given, 'changes') === 'tracked'
  return option === undefined || allowed ? null : { fault: 'notes-untracked', data: { option: `--${option}` } }
}

/** Printing takes a window. */
const faultOfPdf = (given: Given): Fault | null =>
  textOf(given, 'format') === 'pdf' ||
  (textOf(given, 'format') === null && /\.pdf$/i.test(textOf(given, 'output') ?? ''))
    ? { fault: 'report-pdf', data: {} }
    : null

const faultOfReport = (given: Given): Fault | null => {
  const format = textOf(given, 'format') ?? reportFormat(textOf(given, 'output') ?? '')
  if (format === null) return faultOfMissing(given, 'format')
  return format === 'json' && textOf(given, 'layout') === 'side-by-side' ? { fault: 'layout-format', data: {} } : null
}

function faultOfCheck(given: Given): Fault | null {
  const target = given.positionals[1] ?? ''
  const format = textOf(given, 'format')
  const pairs = isPairs(target) && textOf(given, 'source') === null
  if (pairs && format !== null && format !== 'jsonl') return { fault: 'pairs-format', data: {} }
  if (given.values.corrected === true && (pairs || (format !== null && format !== 'text')))
    return { fault: 'corrected-format', data: {} }
  if (!isJournal(target)) return pairs ? null : faultOfMissing(given, 'source')
  const sourced = textOf(given, 'source') !== null || textOf(given, 'source-language') !== null
  return sourced ? { fault: 'journal-source', data: {} } : null
}

/** Only for lines without a fault. */
function requestOf(given: Given, command: CommandName): Request {
  const [, first = '', second = ''] = given.positionals
  const text = (flag: Flag): string | null => textOf(given, flag)
  const chosen = <Value extends string>(flag: Flag, allowed: readonly Value[]): Value | null =>
    allowed.find((value) => value === text(flag)) ?? null
  const force = given.values.force === true
  switch (command) {
    case 'check': {
      const source = text('source')
      return {
        command,
        target: first,
        source,
        sourceLanguage: text('source-language'),
        level: chosen('level', levels) ?? 'awkward',
        format: chosen('format', checkFormats) ?? (isPairs(first) && source === null ? 'jsonl' : 'text'),
        corrected: given.values.corrected === true,
        library: given.values['no-library'] !== true,
        glossary: text('glossary'),
      }
    }
    case 'import':
      return {
        command,
        source: first,
        target: given.positionals[2] ?? null,
        output: text('output') ?? '',
        sourceLanguage: text('source-language'),
        title: text('title'),
        revisions: chosen('revisions', ['latest', 'original']) ?? 'latest',
        corrected: text('corrected'),
        by: text('by'),
        force,
      }
    case 'formats':
      return { command }
    case 'merge':
      return { command, copies: [first, second], output: text('output') ?? '', force }
    case 'report':
      return {
        command,
        review: first,
        output: text('output') ?? '',
        format: chosen('format', reportFormats) ?? reportFormat(text('output') ?? '') ?? 'html',
        layout: chosen('layout', reportLayouts) ?? 'figures',
        level: chosen('level', levels) ?? 'awkward',
        library: given.values['no-library'] !== true,
        glossary: text('glossary'),
        force,
      }
    case 'export': {
      const newline = chosen('newline', Object.keys(newlines) as (keyof typeof newlines)[])
      return {
        command,
        review: first,
        text: chosen('text', textChoices) ?? 'corrected',
        output: text('output') ?? '',
        format: chosen('format', exportFormats),
        changes: chosen('changes', ['tracked', 'none']) ?? 'none',
        notes: chosen('notes', noteChoices) ?? 'marked',
        level: chosen('level', levels) ?? 'awkward',
        library: given.values['no-library'] !== true,
        layout: chosen('layout', ['original', 'bilingual']) ?? 'original',
        encoding: chosen('encoding', encodings),
        newline: newline && newlines[newline],
        force,
      }
    }
    case 'compact':
      return { command, review: first, output: text('output') ?? '', force }
  }
}
