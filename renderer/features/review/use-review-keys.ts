import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { isKey } from '../../components/keys'
import { showReport } from '../report'

/** A field for words of one's own, which has its own keys. */
const isField = (target: EventTarget | null): boolean => target instanceof Element && target.matches('textarea, input')

/** The review's keys, wherever the focus is and before the editor sees them; not while a dialog is open. */
export function useReviewKeys(): void {
  const { app, decisions, errorActions, markActions, settings, reviewActions } = useDiptych()
  const platform = useStore(app, (state) => state.platform)
  useEffect(() => {
    const { getState } = settings
    const acts: readonly (readonly [key: string, act: () => void])[] = [
      ['F8', markActions.next],
      ['Shift+F8', markActions.previous],
      ['Mod+Enter', () => markActions.accept(0, true)],
      ['Mod+Shift+Enter', markActions.dismiss],
      ['Mod+Z', markActions.undo],
      ['Mod+Shift+Z', markActions.redo],
      ['Mod+Y', markActions.redo],
      ['Mod+Shift+K', decisions.confirm],
      ['Mod+Shift+A', decisions.approve],
      ['Mod+Shift+R', () => app.getState().openDialog('reject')],
      ['Mod+Shift+C', reviewActions.askComment],
      ['Mod+M', errorActions.ask],
      // Where the system keeps the shorter one for itself.
      ['Mod+Shift+M', errorActions.ask],
      ['Mod+Shift+E', () => showReport({ app, reviewActions })],
      ['Mod+Shift+H', () => reviewActions.look({ panel: 'history' })],
      ['Mod+D', () => void getState().change({ showChanges: !getState().settings.showChanges })],
      ...Array.from({ length: 9 }, (_, nth) => [`Alt+${nth + 1}`, () => markActions.accept(nth, false)] as const),
    ]
    const onKey = (event: KeyboardEvent): void => {
      if (app.getState().dialog !== null || isField(event.target)) return
      const act = acts.find(([key]) => isKey(event, key, platform))?.[1]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [app, decisions, errorActions, markActions, platform, reviewActions, settings])

  useEffect(() => {
    const store = (): void => reviewActions.store()
    addEventListener('beforeunload', store)
    addEventListener('blur', store)
    addEventListener('wheel', reviewActions.attend, { passive: true })
    return () => {
      removeEventListener('beforeunload', store)
      removeEventListener('blur', store)
      removeEventListener('wheel', reviewActions.attend)
    }
  }, [reviewActions])
}
