import { applyEdits, type Content, type Edit, type InlineCode, mapOffset } from './content'

/** What people call an inline code. */
const names = {
  bold: ['b', 'strong'],
  italic: ['i', 'em', 'cite'],
  'bold-italic': ['bi'],
  underline: ['u'],
  struck: ['s', 'strike', 'del'],
  superscript: ['sup'],
  subscript: ['sub'],
  typewriter: ['code', 'tt', 'kbd', 'samp'],
  link: ['a'],
  picture: ['img', '\u25a3'],
  tab: ['\u21e5'],
  'line-break': ['br', '\u21b5'],
  formula: ['\u2211'],
  look: ['f', 'font', 'span'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** `other` is known by its label alone: `1`, `x-ph`. */
export type CodeName = keyof typeof names | 'other'

const byLabel: ReadonlyMap<string, CodeName> = new Map(
  Object.entries(names).flatMap(([name, labels]) => labels.map((label) => [label, name as CodeName])),
)

export const codeName = ({ label }: Pick<InlineCode, 'label'>): CodeName => byLabel.get(label.toLowerCase()) ?? 'other'

const looks: ReadonlySet<CodeName> = new Set([
  'bold',
  'italic',
  'bold-italic',
  'underline',
  'struck',
  'superscript',
  'subscript',
  'typewriter',
  'look',
])

/** Whether a code changes only how words look. */
export const isLook = (code: Pick<InlineCode, 'label'>): boolean => looks.has(codeName(code))

/** Takes a code out of a content, or puts one in; offsets are into the text before the edits that are made with it. */
export interface CodeEdit {
  readonly kind: 'take' | 'put'
  readonly code: InlineCode
  /** Where text is inserted at the place of a code that is put: -1 before the insertion, 1 after it. */
  readonly side: -1 | 1
}

export const isSameCode = (a: InlineCode, b: InlineCode): boolean => a.id === b.id && a.kind === b.kind

/** Applies edits of the text, as `applyEdits` does, and edits of its codes. A code that is no longer there is not taken. */
export function applyCodeEdits(content: Content, edits: readonly Edit[], codeEdits: readonly CodeEdit[]): Content {
  const left = codeEdits.reduce(
    (codes, { kind, code }) => (kind === 'take' ? withoutCode(codes, code) : codes),
    content.codes,
  )
  const edited = applyEdits({ ...content, codes: left }, edits)
  return codeEdits.reduce(
    (now, { kind, code, side }) =>
      kind === 'put' ? putCode(now, { ...code, at: mapOffset(code.at, edits, side) }) : now,
    edited,
  )
}

/** Of several that are the same, the nearest goes. */
function withoutCode(codes: readonly InlineCode[], gone: InlineCode): readonly InlineCode[] {
  const [nearest] = codes
    .filter((code) => isSameCode(code, gone))
    .sort((a, b) => Math.abs(a.at - gone.at) - Math.abs(b.at - gone.at))
  return codes.filter((code) => code !== nearest)
}

/** Puts a code in behind the codes that stand at its place; what closes, before what closes an earlier pair. */
export function putCode({ text, codes }: Content, code: InlineCode): Content {
  const behind = codes.findIndex(({ at }) => at > code.at)
  const place = placeAmong(codes.slice(0, behind < 0 ? codes.length : behind), code)
  return { text, codes: [...codes.slice(0, place), code, ...codes.slice(place)] }
}

/** Where a code goes among those before it and those at its place. */
function placeAmong(codes: readonly InlineCode[], code: InlineCode): number {
  const opening = (id: string) => codes.findLastIndex((other) => other.kind === 'open' && other.id === id)
  const own = opening(code.id)
  const here = codes.findIndex(({ at }) => at === code.at)
  const stopsAt = (other: InlineCode): boolean =>
    code.kind === 'open'
      ? other.kind === 'close' && other.id === code.id
      : other.kind !== 'close' || opening(other.id) < own
  if (here < 0 || code.kind === 'point') return codes.length
  const from = Math.max(here, code.kind === 'close' ? own + 1 : 0)
  const stop = codes.slice(from).findIndex(stopsAt)
  return stop < 0 ? codes.length : from + stop
}
