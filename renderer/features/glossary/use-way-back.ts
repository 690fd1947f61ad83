import { type RefObject, useRef } from 'react'

/** Where the focus goes when what had it is gone (a form that was kept, an entry that was removed): the bar's last button. */
export function useWayBack(): { readonly bar: RefObject<HTMLDivElement | null>; readonly goBack: () => void } {
  const bar = useRef<HTMLDivElement>(null)
  return { bar, goBack: () => [...(bar.current?.querySelectorAll('button') ?? [])].at(-1)?.focus() }
}
