import type { CodeRelation, Finding } from '../../../core/checks/check'
import type { Lint } from '../../../core/checks/lint'
import type { LinkTexts } from '../../../core/checks/run'
import type { Problem } from '../../../core/problem'
import type { HouseRules } from '../../../core/text/house-rules'

/** Window → worker. `open` starts an article anew; what is still under way for the one before is dropped. */
export type CheckRequest =
  | {
      readonly kind: 'open'
      readonly session: number
      readonly sourceLanguage: string
      readonly targetLanguage: string
      readonly rules: HouseRules
      readonly codes: CodeRelation
      /** In reading order. */
      readonly links: readonly LinkTexts[]
    }
  | { readonly kind: 'change'; readonly session: number; readonly link: LinkTexts }
  /** Looks at the whole article anew by other rules. */
  | { readonly kind: 'rules'; readonly session: number; readonly rules: HouseRules }
  /** What the grammar library says about the English of some links, as it was when the library was asked. */
  | { readonly kind: 'lint'; readonly session: number; readonly links: readonly LintedText[] }
  | { readonly kind: 'close'; readonly session: number }

/** A link's English with what the grammar library says about it. */
export interface LintedText {
  readonly link: string
  readonly text: string
  readonly lints: readonly Lint[]
}

/** Window → worker of the grammar library. `binary` is where its WebAssembly is; answers come in the order of requests. */
export type LintRequest =
  | { readonly kind: 'start'; readonly binary: string }
  | { readonly kind: 'ask'; readonly texts: readonly Omit<LintedText, 'lints'>[] }

/** Worker of the grammar library → window. */
export type LintAnswer = { readonly kind: 'ready' } | { readonly kind: 'linted'; readonly links: readonly LintedText[] }

/** The findings of one link and the English they are about. */
export interface CheckedText {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Worker → window: every link whose findings changed, or whose text did. */
export interface CheckAnswer {
  readonly session: number
  readonly links: readonly (readonly [link: string, checked: CheckedText])[]
  /** The whole article was looked at. */
  readonly complete: boolean
  /** What a person must be told of their rules. */
  readonly problems: readonly Problem[]
}
