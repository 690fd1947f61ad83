import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import styles from './Fold.module.css'

interface FoldProps {
  readonly title: string
  readonly children: ReactNode
  /** Of what is folded away. */
  readonly className?: string | undefined
}

/** Something at hand but out of the way: its title shows and hides it. */
export function Fold({ title, children, className }: FoldProps) {
  return (
    <Disclosure className={styles.fold ?? ''}>
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <ChevronRight size={14} aria-hidden="true" />
        {title}
      </Button>
      <DisclosurePanel className={className ?? ''}>{children}</DisclosurePanel>
    </Disclosure>
  )
}
