import type { CodeEdit } from '../text/codes'
import type { Content, Edit, InlineCode, Range } from '../text/content'
import type { TextView } from '../text/view'
import type { House } from './house/house'
import type { Lint } from './lint'

/** Severity by consequence: the reader is misled or harmed · the meaning changed or the sentence is broken · it reads badly. */
export type Severity = 'critical' | 'major' | 'minor'

/** What a person chose to see; each level includes those before it. */
export const levels = ['errors', 'awkward', 'everything'] as const
export type Level = (typeof levels)[number]

export type Family =
  | 'sentences'
  | 'typography'
  | 'localisation'
  | 'fidelity'
  | 'calques'
  | 'grammar'
  | 'consistency'
  | 'style'
  | 'terms'
  | 'spelling'

/** Words for a person: a key below `checks.<id>.` (messages) or `fixes.` (labels) in `locales/`, and what to put into it. */
export interface Wording {
  readonly key: string
  readonly data: Readonly<Record<string, string>>
}

/** An edit of the target that answers a finding. Edits are sorted, do not overlap, and change the text or its codes. */
export interface Fix {
  readonly kind: 'replace' | 'insert' | 'remove'
  readonly label: Wording
  readonly edits: readonly Edit[]
  /** Inline codes that it takes out, puts in or, taken and put, moves. */
  readonly codes?: readonly CodeEdit[] | undefined
}

/** One place where a check fires. Offsets are into the link's target and source texts. */
export interface Finding extends Range {
  readonly check: string
  /** MQM category, for instance `fluency/punctuation`. */
  readonly category: string
  readonly severity: Severity
  readonly level: Level
  /** The words in the source it rests on, when it rests on any. */
  readonly sourceRange: Range | null
  readonly message: Wording
  readonly fixes: readonly Fix[]
  /** Identifies the passage and its evidence for a dismissal (`fingerprint.ts`). */
  readonly fingerprint: string
}

/**
 * What the inline codes of the two sides have to do with each other: a code has the same id on both sides (XLIFF, TMX),
 * the sides are files of one kind and what a code is shows in its label, or they cannot be compared.
 */
export type CodeRelation = 'shared' | 'alike' | 'apart'

/** The inline codes of a link where it has any: the source and the machine text with theirs, those of the target. */
export interface LinkCodes {
  readonly source: Content
  readonly machine: Content
  readonly target: readonly InlineCode[]
}

/** A part of a link's target that stands in one subtitle; several links may share one. */
export interface CuePart extends Range {
  /** The subtitle's block. */
  readonly block: string
  readonly seconds: number
}

/** A link's two texts, analysed once and lazily for all checks. */
export interface Pair {
  readonly source: TextView
  readonly target: TextView
  readonly codes?: (LinkCodes & { readonly relation: CodeRelation }) | undefined
  /** In reading order, where the target is of subtitles. */
  readonly cues?: readonly CuePart[] | undefined
  /** What the grammar library says about the target, when it has looked. */
  readonly lints?: readonly Lint[] | undefined
  /** The glossary and the patterns of a newsroom. */
  readonly house?: House | undefined
  /** Lower-case words that are right whatever a dictionary says: the glossary's. */
  readonly knownWords?: ReadonlySet<string> | undefined
}

/** What a check says about a place; the engine adds who says it and how grave it is. */
export interface Report extends Range {
  readonly source?: Range | undefined
  /** Which of the check's messages: `checks.<id>.<message>`; `message` when left out. */
  readonly message?: string | undefined
  readonly data?: Readonly<Record<string, string>> | undefined
  readonly fixes?: readonly Fix[] | undefined
  /** When this place is graver or lighter than the check as a rule. */
  readonly severity?: Severity | undefined
  readonly level?: Level | undefined
}

/**
 * Examples in the notation of `notation.ts`, for instance
 * `es>en  Pague [12] euros | Pay [21] euros => Pay 12 euros & other-check`.
 */
export interface Examples {
  readonly flags: readonly string[]
  readonly passes: readonly string[]
}

interface Rule {
  /** Unique, kebab-case; names the locale keys, the manual page and the dismissals. */
  readonly id: string
  readonly family: Family
  readonly category: string
  readonly severity: Severity
  readonly level: Level
  readonly examples: Examples
}

/** A rule about one pair of texts. */
export interface LinkCheck extends Rule {
  readonly scope: 'link'
  /** Speaks for the grammar library: run only when its lints are there, and again when only they changed. */
  readonly library?: true
  /** Goes by the house rules: run again when only they changed. */
  readonly house?: true
  /** Where it fires nothing else of the link is worth saying: all other checks are silent. It sees blank targets, too. */
  readonly decisive?: boolean
  readonly run: (pair: Pair, report: (report: Report) => void) => void
}

/** Something an article check noticed in one link. Facts with the same `key`, in reading order, are judged together. */
export interface Fact<Data> extends Range {
  readonly key: string
  readonly data: Data
}

/**
 * A rule about the whole article, in two steps so that one edited link costs one link: `collect` looks at a link alone,
 * `judge` sees all facts that share a key and is run again only for keys whose facts changed.
 */
export interface ArticleCheck<Data> extends Rule {
  readonly scope: 'article'
  readonly collect: (pair: Pair) => readonly Fact<Data>[]
  readonly judge: (
    facts: readonly PlacedFact<Data>[],
    report: (fact: PlacedFact<Data>, report?: Partial<Report>) => void,
  ) => void
}

export interface PlacedFact<Data> extends Fact<Data> {
  readonly link: string
  /** Place of the link in reading order. */
  readonly index: number
}

/** Any check, as the index holds them. */
export type Check = LinkCheck | ArticleCheck<unknown>

export const check = (definition: Omit<LinkCheck, 'scope'>): LinkCheck => ({ scope: 'link', ...definition })

export const articleCheck = <Data>(definition: Omit<ArticleCheck<Data>, 'scope'>): Check =>
  ({ scope: 'article', ...definition }) as unknown as Check
