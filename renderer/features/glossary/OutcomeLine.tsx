import styles from './GlossarySheet.module.css'
import type { Outcome } from './glossary'

/** What came of the last thing done, seen and heard: messages of the window are behind the sheet. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    <p role="status" className={outcome?.isProblem ? styles.problem : styles.said}>
      {outcome?.text}
    </p>
  )
}
