import { z } from 'zod'
import { levels } from '../../core/checks/check'
import { mostTerms } from '../../core/formats/glossary/limits'
import type { Proposal } from '../../core/formats/import'
import { bilingualFormats, formats } from '../../core/formats/index'
import type { FindingNote } from '../../core/formats/notes'
import type { Stage } from '../../core/formats/stage'
import type { Result } from '../../core/problem'
import { reportSchema } from '../../core/report/schema'
import type { Attachment, Header, JournalEvent, Revision } from '../../core/revisions/model'
import { alignmentSchema, patternSchema, personSchema, revisionSchema, termSchema } from '../../core/revisions/schema'
import { textChoices } from '../../core/revisions/texts'
import type { Term, UserPattern } from '../../core/text/house-rules'

/**
 * The only place where a call between the window and the main process is declared: its name, what may be passed
 * (checked on arrival) and what comes back (typed). The bridge, the handlers and the test double are built from it.
 * The window never sees a path: main hands out tokens for files and ids for open documents.
 */

/** Stands for a file a person chose, dropped or passed on the command line. */
const fileToken = z.string().regex(/^file-[0-9a-f-]{36}$/)
/** Stands for an open journal. */
const documentId = z.string().regex(/^doc-[0-9a-f-]{36}$/)
const shortText = z.string().max(500)
/** Longer texts come as files. */
const pastedText = z.string().max(2_000_000)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

/** Which text of a file with tracked changes is read. */
const earlierChanges = z.enum(['latest', 'original'])

export const originSchema = z.union([
  z.strictObject({ file: fileToken }),
  z.strictObject({ text: pastedText, name: shortText }),
])
/** Where one side of a new review comes from. */
export type Origin = z.infer<typeof originSchema>

const glossary: z.ZodType<readonly Term[]> = z.array(termSchema).max(mostTerms)
const patterns: z.ZodType<readonly UserPattern[]> = z.array(patternSchema).max(200)

export const settingsSchema = z.strictObject({
  /** `system` follows the machine. */
  language: z.enum(['system', 'en', 'es']),
  level: z.enum(levels),
  theme: z.enum(['system', 'light', 'dark']),
  person: personSchema,
  /** The person was asked who they are. */
  introduced: z.boolean(),
  /** Whether the changes against the machine text are shown in the rows. */
  showChanges: z.boolean(),
  /** Whether the active time at each row is stored with the review. */
  measureTime: z.boolean(),
  /** Ids of checks that are switched off in every review. */
  checksOff: z.array(z.string().max(100)).max(1000),
  /** The person's own, for all their reviews. */
  glossary,
  patterns,
})
export type Settings = z.infer<typeof settingsSchema>

const place = z.strictObject({ document: documentId, link: z.string().max(200) })

const exportFormat = z.string().refine((id) => [...formats, ...bilingualFormats].some((format) => format.id === id))
/** Findings in the words of the window's language, beside their words in the row's present text. */
const notes: z.ZodType<readonly FindingNote[]> = z
  .array(
    z.strictObject({
      link: z.string().max(200),
      from: z.int().nonnegative(),
      to: z.int().nonnegative(),
      by: shortText,
      at: z.iso.datetime({ precision: 3 }),
      text: z.string().max(30_000),
    }),
  )
  .max(200_000)

const exportSchema = z.strictObject({
  document: documentId,
  text: z.enum(textChoices),
  format: exportFormat,
  changes: z.enum(['tracked', 'none']),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  bom: z.boolean(),
  newline: z.enum(['\n', '\r\n', '\r']),
  notes: notes.optional(),
})
export type ExportRequest = z.infer<typeof exportSchema>

const reportKind = z.enum(['html', 'pdf', 'json'])
/** What a report can be saved as. */
export type ReportKind = z.infer<typeof reportKind>

/** What the first screen shows of a review opened before. */
export interface Recent {
  readonly id: string
  readonly title: string
  /** The folder's name, for telling two reviews of one title apart. */
  readonly folder: string
  readonly opened: string
}

export interface ChosenFile {
  readonly token: string
  readonly name: string
  readonly size: number
  /** By its name. A journal opens; what can but hold both languages is a new review, anything else a side of one. */
  readonly kind: 'journal' | 'bilingual' | 'article'
}

/** A file with terms, as it is on disk. */
export interface GlossaryFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface OpenedReview {
  readonly document: string
  /** The journal file's name. */
  readonly name: string
  readonly header: Header
  /** Everything but the originals' bytes. */
  readonly events: readonly (Exclude<JournalEvent, Attachment> | Omit<Attachment, 'data'>)[]
  readonly readOnly: boolean
  /** The link that was active when this person last left the review. */
  readonly place: string | null
  /** What a person must be told about the file, for instance a torn last line. */
  readonly notices: readonly { readonly code: string; readonly data: Readonly<Record<string, string | number>> }[]
}

export interface Start {
  readonly settings: Settings
  /** The interface language after `system` is resolved. */
  readonly language: string
  readonly recents: readonly Recent[]
  readonly version: string
  readonly platform: 'linux' | 'darwin' | 'win32'
  /** What can be written, in the order in which people are offered it: the window itself reads and writes no files. */
  readonly formats: readonly { readonly id: string; readonly tracks: boolean }[]
}

const call =
  <Answer>() =>
  <Argument extends z.ZodType>(argument: Argument): Call<Argument, Answer> =>
    ({ argument }) as Call<Argument, Answer>

export interface Call<Argument extends z.ZodType, Answer> {
  readonly argument: Argument
  /** Only for the types. */
  readonly answer?: Answer
}

/** Window → main. Each takes one argument and answers with a promise. */
export const contract = {
  /** First call of a window: asks for what the first screen needs. */
  'app:ready': call<Start>()(z.undefined()),
  /** The window hears events from now on: what waited for it is sent. */
  'app:listening': call<void>()(z.undefined()),
  'settings:change': call<Start>()(settingsSchema.partial()),
  /** Shows the system's open dialog; an empty list when it was cancelled. */
  'files:choose': call<readonly ChosenFile[]>()(z.enum(['journal', 'source', 'target', 'corrected'])),
  /** Paths of dropped files, read by the preload from the File objects. */
  'files:dropped': call<readonly ChosenFile[]>()(z.array(z.string().min(1).max(4096)).max(10)),
  /** Reads, segments and aligns both sides in the utility process. Nothing is stored. */
  'imports:propose': call<Result<Proposal>>()(
    z.strictObject({
      source: originSchema,
      /** Null: the source's file holds both languages. */
      target: originSchema.nullable(),
      sourceLanguage: language.optional(),
      targetLanguage: language.optional(),
      sourceRevisions: earlierChanges.optional(),
      targetRevisions: earlierChanges.optional(),
    }),
  ),
  'imports:cancel': call<void>()(z.undefined()),
  /** Asks where to save, writes the journal of the last proposal with these links, opens it. Null when cancelled. */
  'reviews:create': call<Result<OpenedReview> | null>()(
    z.strictObject({
      title: shortText,
      links: z.array(alignmentSchema).max(200_000),
      /** An earlier human version of the target, and who made it. */
      corrected: z.strictObject({ origin: originSchema, by: shortText }).nullable(),
    }),
  ),
  'reviews:open': call<Result<OpenedReview>>()(
    z.union([z.strictObject({ file: fileToken }), z.strictObject({ recent: z.string() })]),
  ),
  'reviews:sample': call<Result<OpenedReview>>()(z.undefined()),
  'reviews:forget': call<readonly Recent[]>()(z.string()),
  /** Appends and syncs; answers when the bytes are on disk. */
  'reviews:append': call<Result<null>>()(
    z.strictObject({ document: documentId, revisions: z.array(revisionSchema).min(1).max(10_000) }),
  ),
  /** Unites the open review with another copy of it; answers with the other person's revisions, which are on disk. */
  'reviews:merge': call<Result<{ readonly revisions: readonly Revision[] }> | null>()(documentId),
  'reviews:place': call<void>()(place),
  'reviews:close': call<void>()(documentId),
  /** Goes on with writing where somebody else has stopped; answers with what they did last. */
  'reviews:edit': call<Result<{ readonly revisions: readonly Revision[] }>>()(documentId),
  /** Saves a copy of the journal elsewhere and goes on where it is. Null when cancelled. */
  'reviews:copy': call<Result<{ readonly name: string }> | null>()(documentId),
  /** Saves a whole copy of the journal elsewhere when it cannot be saved where it is. Null when cancelled. */
  'reviews:rescue': call<Result<{ readonly name: string }> | null>()(
    z.strictObject({ document: documentId, pending: z.array(revisionSchema) }),
  ),
  /** Saves a copy elsewhere without what nobody needs any more; the open journal stays. Null when cancelled. */
  'reviews:compact': call<Result<{ readonly name: string }> | null>()(documentId),
  /** Asks for a file with terms and reads it; the window makes terms of it. Null when cancelled. */
  'glossary:choose': call<Result<GlossaryFile> | null>()(z.undefined()),
  /** Save dialog, then an atomic write. Null when cancelled. */
  'glossary:save': call<Result<{ readonly name: string }> | null>()(
    z.strictObject({ format: z.enum(['csv', 'tbx']), text: z.string().max(20_000_000) }),
  ),
  /** Makes the file in the utility process, then asks where to save, then an atomic write. Null when no place was chosen. */
  'exports:save': call<Result<{ readonly name: string }> | null>()(exportSchema),
  /** Ends an export that is being made, which rejects with `cancelled`; nothing is left of it. */
  'exports:cancel': call<void>()(z.undefined()),
  /** The same for the report that the window made. */
  'reports:save': call<Result<{ readonly name: string }> | null>()(
    z.strictObject({ document: documentId, kind: reportKind, report: reportSchema }),
  ),
  /** The same for the review as it stands, side by side on pages (PDF). */
  'reviews:print': call<Result<{ readonly name: string }> | null>()(documentId),
} as const satisfies Record<string, Call<z.ZodType, unknown>>

export type Contract = typeof contract
export type CallName = keyof Contract
export type ArgumentOf<Name extends CallName> = z.infer<Contract[Name]['argument']>
export type AnswerOf<Name extends CallName> = Contract[Name] extends Call<z.ZodType, infer Answer> ? Answer : never

/** What a window can be asked to do by the menu or by another process. */
export const commands = [
  'open',
  'new',
  'paste',
  'sample',
  'export',
  'merge',
  'hand-over',
  'compact',
  'home',
  'undo',
  'redo',
  'next-finding',
  'previous-finding',
  'accept-fix',
  'dismiss',
  'toggle-changes',
  'confirm',
  'approve',
  'reject',
  'comment',
  'history',
  'mark-error',
  'report',
  'print',
  'approve-all',
  'rules',
  'glossary',
  'settings',
] as const
export type Command = (typeof commands)[number]

/** Main → window. */
export interface Events {
  readonly command: Command
  /** Files from the command line, a second instance or the system's file manager. */
  readonly 'open-files': readonly ChosenFile[]
  /** What is being done to files, as it begins. */
  readonly stage: { readonly work: 'import' | 'export'; readonly stage: Stage }
  /** What somebody else has done in a review that is only read here. */
  readonly revisions: { readonly document: string; readonly revisions: readonly Revision[] }
  /** Whether a review that is only read here could be edited here now. */
  readonly 'edit-offer': { readonly document: string; readonly free: boolean }
  /** Something is wrong with an open review's file, or nothing is any more (null). */
  readonly 'save-state': {
    readonly document: string
    readonly problem: { readonly code: string; readonly data: Readonly<Record<string, string | number>> } | null
  }
}

/** Arguments are copied on their way, so whoever passes one may keep it immutable. */
type Immutable<Value> = Value extends object ? { readonly [Key in keyof Value]: Immutable<Value[Key]> } : Value

/** The bridge as the window sees it: `window.diptych`. */
export interface Bridge {
  readonly call: <Name extends CallName>(name: Name, argument: Immutable<ArgumentOf<Name>>) => Promise<AnswerOf<Name>>
  readonly on: <Name extends keyof Events>(name: Name, listener: (detail: Events[Name]) => void) => () => void
  /** Resolves dropped File objects to tokens; the paths never reach the window. */
  readonly drop: (files: readonly File[]) => Promise<readonly ChosenFile[]>
}
