import type { Finding } from '../../../core/checks/check'
import type { LinkTexts } from '../../../core/checks/run'

/** Window → worker. `open` starts an article anew; what is still under way for the one before is dropped. */
export type CheckRequest =
  | {
      readonly kind: 'open'
      readonly session: number
      readonly sourceLanguage: string
      readonly targetLanguage: string
      /** In reading order. */
      readonly links: readonly LinkTexts[]
    }
  | { readonly kind: 'change'; readonly session: number; readonly link: LinkTexts }
  | { readonly kind: 'close'; readonly session: number }

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
}
