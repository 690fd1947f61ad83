import { codeName, isLook, isSameCode } from '../text/codes'
import type { Content, InlineCode } from '../text/content'
import type { Pair } from './check'

type ComparedCodes = NonNullable<Pair['codes']>

/** A code that one of the texts has and the target lacks. */
export interface MissingCode {
  readonly code: InlineCode
  readonly from: 'source' | 'machine'
}

/** How the codes of a target differ from what they should be. */
export interface CodeDifference {
  readonly missing: readonly MissingCode[]
  readonly extra: readonly InlineCode[]
}

const none: CodeDifference = { missing: [], extra: [] }

/** The name and kind of a code, by which codes of two files can be compared. */
const typeOf = (code: InlineCode): string => `${code.kind} ${codeName(code)} ${code.label}`

/**
 * Compares a target's codes with those of the source where a code is the same on both sides, else with those of the
 * machine text, and with the source only for what the English lacks altogether.
 */
export function compareCodes({ codes }: Pick<Pair, 'codes'>): CodeDifference {
  if (codes === undefined) return none
  const { source, machine, target, relation } = codes
  if (relation === 'shared') {
    const { missing, extra } = difference(source.codes, target, 'source')
    return { missing: missing.map((each) => inMachine(each, machine.codes)), extra }
  }
  const { missing, extra } = difference(machine.codes, target, 'machine')
  return {
    missing: [...missing, ...(relation === 'alike' ? neverThere(source, [...machine.codes, ...target]) : [])],
    extra: beyond(extra, source.codes, machine.codes),
  }
}

/** The machine text says better than the source where a code belongs. */
function inMachine(missing: MissingCode, machine: readonly InlineCode[]): MissingCode {
  const code = machine.find((other) => isSameCode(other, missing.code))
  return code === undefined ? missing : { code, from: 'machine' }
}

/** A look can be written anywhere; what else the English file never had can not be put into it. */
export const canBePut = ({ code, from }: MissingCode, { relation }: Pick<ComparedCodes, 'relation'>): boolean =>
  from === 'machine' || relation === 'shared' || isLook(code)

/** What is missing and can be put in, the halves of each pair together. */
export const missingCodes = (codes: ComparedCodes): readonly (readonly InlineCode[])[] =>
  byPair(
    compareCodes({ codes }).missing.filter((each) => canBePut(each, codes)),
    ({ code }) => code,
  ).map((group) => group.map(({ code }) => code))

/** Codes with the same id first, then those of the same type whose id the other side does not know. */
function difference(
  wanted: readonly InlineCode[],
  present: readonly InlineCode[],
  from: MissingCode['from'],
): CodeDifference {
  const key = (code: InlineCode): string => `${code.kind} ${code.id}`
  const byId = takeAway(wanted, present, key)
  const known = new Set(wanted.map(key))
  const strangers = byId.extra.filter((code) => !known.has(key(code)))
  const byType = takeAway(byId.missing, strangers, typeOf)
  const extra = new Set([...byId.extra.filter((code) => known.has(key(code))), ...byType.extra])
  return {
    missing: byType.missing.map((code) => ({ code, from })),
    extra: present.filter((code) => extra.has(code)),
  }
}

function takeAway(
  wanted: readonly InlineCode[],
  present: readonly InlineCode[],
  key: (code: InlineCode) => string,
): { readonly missing: readonly InlineCode[]; readonly extra: readonly InlineCode[] } {
  const waiting = new Map<string, number>()
  for (const code of wanted) waiting.set(key(code), (waiting.get(key(code)) ?? 0) + 1)
  const extra = present.filter((code) => {
    const count = waiting.get(key(code)) ?? 0
    waiting.set(key(code), count - 1)
    return count <= 0
  })
  const left = new Map(waiting)
  const missing = wanted.toReversed().filter((code) => {
    const count = left.get(key(code)) ?? 0
    left.set(key(code), count - 1)
    return count > 0
  })
  return { missing: missing.toReversed(), extra }
}

/**
 * Pairs and points of the source of whose kind the English has none. Half a pair may go on in another row; a pair around
 * nothing is an anchor, and one around all of the text is how the paragraph looks, whatever the other file says it with.
 */
function neverThere({ text, codes }: Content, english: readonly InlineCode[]): readonly MissingCode[] {
  const names = new Set(english.map(codeName))
  const bounds = new Map<string, { open?: number; close?: number }>()
  for (const { id, kind, at } of codes) if (kind !== 'point') bounds.set(id, { ...bounds.get(id), [kind]: at })
  const isAroundWords = ({ id, kind }: InlineCode): boolean => {
    const { open, close } = bounds.get(id) ?? {}
    if (kind === 'point') return true
    if (open === undefined || close === undefined) return false
    return text.slice(open, close).trim() !== '' && (text.slice(0, open) + text.slice(close)).trim() !== ''
  }
  return codes
    .filter((code) => isComparable(code) && !names.has(codeName(code)) && isAroundWords(code))
    .map((code) => ({ code: { ...code, id: `source ${code.id}` }, from: 'source' }))
}

/** What a reader sees, and any file of the kind has: not one font beside another. A number or a star marks a note. */
const isComparable = (code: InlineCode): boolean =>
  codeName(code) === 'other'
    ? code.kind === 'point' && /^(?:\d+|\*)$/.test(code.label)
    : !['look', 'line-break', 'tab'].includes(codeName(code))

/** Those that the source does not account for either: what it has more of than the machine text may have been put in. */
function beyond(
  extra: readonly InlineCode[],
  source: readonly InlineCode[],
  machine: readonly InlineCode[],
): readonly InlineCode[] {
  const key = (code: InlineCode): string => `${code.kind} ${codeName(code)}`
  const { missing } = takeAway(source, machine, key)
  return takeAway(missing, extra, key).extra
}

/** The halves of each pair together, each point alone, in the order of the first of each. */
export function byPair<Each>(all: readonly Each[], codeOf: (each: Each) => InlineCode): readonly (readonly Each[])[] {
  const groups = new Map<string | Each, Each[]>()
  for (const each of all) {
    const { id, kind } = codeOf(each)
    const key = kind === 'point' ? each : id
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}
