/** A string with the place of its quotation marks, first to last. */
export interface PoString {
  readonly value: string
  readonly from: number
  readonly to: number
}

/** An entry of a PO file, with places in its text. */
export interface PoEntry {
  readonly from: number
  readonly context: PoString | null
  readonly id: PoString
  readonly plural: PoString | null
  /** One, or one for each plural form. */
  readonly translations: readonly PoString[]
  readonly flags: readonly string[]
  /** The line of flags, its newline included. */
  readonly flagLine: { readonly from: number; readonly to: number } | null
  /** Where a line of flags would stand. */
  readonly flagsAt: number
  /** What translators and programmers wrote. */
  readonly comments: readonly { readonly by: 'translator' | 'developer'; readonly text: string }[]
  /** Where another comment by a translator would stand. */
  readonly commentsAt: number
}

/** The entries of a PO file without the obsolete ones, or the offset of the line that is not PO. */
export type PoEntries = { readonly entries: readonly PoEntry[]; readonly damaged: null } | { readonly damaged: number }

interface Line {
  readonly text: string
  readonly from: number
  /** Behind its newline. */
  readonly next: number
}

type Key = 'msgctxt' | 'msgid' | 'msgid_plural' | `msgstr${string}`

interface Building {
  readonly lines: Line[]
  readonly strings: Map<Key, PoString>
}

const keyword = /^\s*(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)\s*(?=")/

/** What stands in the quotation marks of `"…"`, still escaped; undefined where it is not one such string. In linear time. */
function quoted(text: string): string | undefined {
  const end = text.trimEnd()
  if (end[0] !== '"') return
  let at = 1
  while (at < end.length && end[at] !== '"') at += end[at] === '\\' ? 2 : 1
  return at === end.length - 1 ? end.slice(1, at) : undefined
}

/** Takes a PO file apart (GNU gettext manual, "The Format of PO Files"); goes through the text once. */
export function readEntries(text: string): PoEntries {
  const entries: PoEntry[] = []
  let building: Building = { lines: [], strings: new Map() }
  let last: Key | null = null
  const close = (): boolean => {
    const entry = entryOf(building)
    if (entry) entries.push(entry)
    const complete = entry !== null || building.strings.size === 0
    building = { lines: [], strings: new Map() }
    last = null
    return complete
  }
  for (const line of linesIn(text)) {
    const from = building.lines[0]?.from ?? line.from
    const words = line.text.trimStart()
    const key = keyword.exec(line.text)?.[1] as Key | undefined
    const begins = words.startsWith('#') || key === 'msgctxt' || key === 'msgid'
    if ((words === '' || (begins && hasTranslation(building))) && !close()) return { damaged: from }
    if (words === '' || words.startsWith('#~')) continue
    building.lines.push(line)
    if (words.startsWith('#')) {
      if (building.strings.size > 0) return { damaged: line.from }
      continue
    }
    const start = line.text.indexOf('"')
    const piece = quoted(start < 0 ? '' : line.text.slice(start))
    const before = last === null ? undefined : building.strings.get(last)
    if (piece === undefined || (key === undefined && (!before || words[0] !== '"'))) return { damaged: line.from }
    if (key !== undefined && building.strings.has(key)) return { damaged: line.from }
    const to = line.from + line.text.trimEnd().length
    last = key ?? last
    if (last === null) return { damaged: line.from }
    building.strings.set(last, {
      value: ((key === undefined && before?.value) || '') + unescaped(piece),
      from: key === undefined && before ? before.from : line.from + start,
      to,
    })
  }
  const from = building.lines[0]?.from ?? text.length
  return close() ? { entries, damaged: null } : { damaged: from }
}

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    let to = from
    while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to += 1
    const next = to + (text.startsWith('\r\n', to) ? 2 : to < text.length ? 1 : 0)
    lines.push({ text: text.slice(from, to), from, next })
    from = next
  }
  return lines
}

const hasTranslation = ({ strings }: Building): boolean => [...strings.keys()].some((key) => key.startsWith('msgstr'))

/** Null where the lines are comments alone, or where one of the strings is missing. */
function entryOf({ lines, strings }: Building): PoEntry | null {
  const id = strings.get('msgid')
  const translations = [...strings].filter(([key]) => key.startsWith('msgstr')).map(([, value]) => value)
  const plural = strings.get('msgid_plural') ?? null
  const [first] = lines
  if (!id || !first || translations.length === 0 || (plural === null && translations.length > 1)) return null
  const comments = lines.filter(({ text }) => text.trimStart().startsWith('#'))
  const isTranslators = ({ text }: Line): boolean => /^\s*#(?:\s|$)/.test(text)
  const flagLine = comments.find(({ text }) => /^\s*#,/.test(text))
  const flagsAt = lines.find(({ text }) => /^\s*(?:#\||[^#\s])/.test(text))
  return {
    from: first.from,
    context: strings.get('msgctxt') ?? null,
    id,
    plural,
    translations,
    flags: flagLine ? flagsOf(flagLine.text) : [],
    flagLine: flagLine ? { from: flagLine.from, to: flagLine.next } : null,
    flagsAt: flagsAt?.from ?? first.from,
    comments: comments.flatMap((line): PoEntry['comments'] => {
      const text = line.text.replace(/^\s*#\.?\s?/, '')
      if (isTranslators(line)) return text === '' ? [] : [{ by: 'translator', text }]
      return /^\s*#\./.test(line.text) ? [{ by: 'developer', text }] : []
    }),
    commentsAt: comments.findLast(isTranslators)?.next ?? first.from,
  }
}

const flagsOf = (line: string): readonly string[] =>
  line
    .replace(/^\s*#,/, '')
    .split(',')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '')

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:x([\da-fA-F]{1,2})|([0-7]{1,3})|(.))/gsu, (_, hex?: string, octal?: string, letter = '') =>
    hex ? codeText(hex, 16) : octal ? codeText(octal, 8) : (escapes[letter] ?? letter),
  )

const codeText = (digits: string, base: number): string => String.fromCharCode(Number.parseInt(digits, base))

/** A text as PO strings: one line, or a line for each of its lines. */
export function poString(text: string, newline: string): string {
  const lines = text.split(/(?<=\n)/).map((line) => `"${escaped(line)}"`)
  return lines.length > 1 ? ['""', ...lines].join(newline) : (lines[0] ?? '""')
}

const letters = new Map(Object.entries(escapes).map(([letter, character]) => [character, `\\${letter}`]))

const escaped = (text: string): string =>
  text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (character) => letters.get(character) ?? character)
