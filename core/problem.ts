/** What went wrong, as a value: a code that `locales/` words (`problems.<code>`) and the facts to word it with. */
export interface Problem {
  readonly code: ProblemCode
  readonly data: Readonly<Record<string, string | number>>
}

/** Every problem a person can meet. Each has a wording in every locale; a law test compares the two lists. */
export const problemCodes = [
  'file-missing',
  'file-exists',
  'file-unreadable',
  'file-empty',
  'file-binary',
  'file-too-large',
  'file-encoding',
  'file-format',
  'file-one-language',
  'file-damaged',
  'file-unsafe',
  'file-encrypted',
  'file-too-slow',
  'file-too-long',
  'same-file',
  'sides-swapped',
  'language-unknown',
  'nothing-aligned',
  'disk-full',
  'folder-read-only',
  'folder-unreachable',
  'save-failed',
  'export-failed',
  'export-differs',
  'export-encoding',
  'export-format',
  'export-too-slow',
  'journal-not-diptych',
  'journal-newer',
  'journal-torn',
  'journal-damaged',
  'journal-locked',
  'journal-taken',
  'journal-gone',
  'journal-moved',
  'journal-replaced',
  'journal-changed',
  'link-unknown',
  'merge-different',
  'merge-contradiction',
  'approval-conflict',
  'approval-own-change',
  'glossary-columns',
  'glossary-empty',
  'glossary-entry',
  'glossary-format',
  'glossary-languages',
  'glossary-row',
  'glossary-term',
  'glossary-too-large',
  'pattern-syntax',
  'pattern-too-large',
  'pattern-too-slow',
  'pattern-unsupported',
  'pairs-line',
  'usage',
  'internal',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** A value, or the problem that kept it from being made. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

export const succeed = <Value>(value: Value): Result<Value> => ({ ok: true, value })

export const fail = (
  code: ProblemCode,
  data: Problem['data'] = {},
): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code, data },
})
