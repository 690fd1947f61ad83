import { Check, CheckCheck, GitMerge, type LucideIcon, PencilLine, SquarePen, Undo2 } from 'lucide-react'
import type { LinkState } from '../../../core/revisions/model'
import styles from './StatusSign.module.css'

/** What a row's sign stands for: its status, or that two people wrote it at once. */
export type Standing = LinkState['status'] | 'conflict'

export const standingOf = ({ status, conflict }: Pick<LinkState, 'status' | 'conflict'>): Standing =>
  conflict.length > 0 ? 'conflict' : status

const signs: Readonly<Record<Exclude<Standing, 'untouched'>, LucideIcon>> = {
  confirmed: Check,
  edited: PencilLine,
  rejected: Undo2,
  approved: CheckCheck,
  'approved-with-edits': SquarePen,
  conflict: GitMerge,
}

/** A row's status by shape and colour; the words are beside it. Nothing for machine text that nobody touched. */
export function StatusSign({ standing, size = 14 }: { readonly standing: Standing; readonly size?: number }) {
  if (standing === 'untouched') return null
  const Sign = signs[standing]
  return <Sign size={size} strokeWidth={2} aria-hidden="true" className={`${styles.sign} ${styles[standing]}`} />
}
