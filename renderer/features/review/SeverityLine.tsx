import type { Severity } from '../../../core/checks/check'
import styles from './SeverityLine.module.css'

/** A severity as the line that marks it in the text: double, wavy, dotted. */
export function SeverityLine({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={styles[severity]} width="20" height="10" viewBox="0 0 20 10" aria-hidden="true" focusable="false">
      {severity === 'critical' && <path d="M1 3h18M1 7h18" strokeWidth="2" />}
      {severity === 'major' && <path d="M1 5q1.5-4 3 0t3 0t3 0t3 0t3 0t3 0" strokeWidth="1.75" />}
      {severity === 'minor' && <path d="M2 5h17" strokeWidth="2.5" strokeDasharray="0.1 5" />}
    </svg>
  )
}
