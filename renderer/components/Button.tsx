import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { useStore } from 'zustand'
import { useDiptych } from '../app/context'
import styles from './Button.module.css'
import { Keys } from './Keys'
import { ariaKeys, type KeyName } from './keys'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly look?: 'primary' | 'outlined' | 'quiet'
  readonly icon?: LucideIcon
  /** Shown beside the label and told to screen readers. */
  readonly press?: KeyName
  readonly children: ReactNode
}

/** A button with a label. */
export function Button({ look = 'outlined', icon: Icon, press, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} {...useKeyShortcut(press)} className={`${styles.button} ${styles[look]}`}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
      <span className={styles.label}>{children}</span>
      {press && <Keys press={press} />}
    </AriaButton>
  )
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'aria-label' | 'style'> {
  readonly icon: LucideIcon
  readonly label: string
  readonly press?: KeyName
}

/** A button that is only a picture; its label and key show in a tooltip. */
export function IconButton({ icon: Icon, label, press, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...props}
        {...useKeyShortcut(press)}
        aria-label={label}
        className={`${styles.button} ${styles.quiet} ${styles.square}`}
      >
        <Icon size={17} strokeWidth={1.75} aria-hidden="true" />
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
        {press && <Keys press={press} />}
      </Tooltip>
    </TooltipTrigger>
  )
}

function useKeyShortcut(press: KeyName | undefined): { readonly 'aria-keyshortcuts'?: string } {
  const platform = useStore(useDiptych().app, (state) => state.platform)
  return press === undefined ? {} : { 'aria-keyshortcuts': ariaKeys(press, platform) }
}
