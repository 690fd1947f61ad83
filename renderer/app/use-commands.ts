import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Command } from '../../electron/ipc/contract'
import { isKey } from '../components/keys'
import { showReport } from '../features/report'
import { useDiptych } from './context'

/** What the menu, the system and a few keys ask of the window. */
export function useCommands(): void {
  const { app, bridge, decisions, errorActions, markActions, openings, review, reviewActions, settings } = useDiptych()
  const platform = useStore(app, (state) => state.platform)
  useEffect(() => {
    /** A text field in a dialog has a history of its own. */
    const history = (name: 'undo' | 'redo') => () => {
      if (app.getState().dialog !== null) document.execCommand(name)
      else inReview(markActions[name])()
    }
    const inReview = (act: () => void) => () => {
      if (review.getState().open && app.getState().screen === 'review') act()
    }
    const acts: Readonly<Record<Command, () => void>> = {
      open: openings.choose,
      new: openings.startImport,
      paste: openings.startPaste,
      sample: openings.openSample,
      export: inReview(() => app.getState().openDialog('export')),
      compact: inReview(() => void openings.saveCompacted()),
      home: () => void openings.goHome(),
      undo: history('undo'),
      redo: history('redo'),
      'next-finding': inReview(markActions.next),
      'previous-finding': inReview(markActions.previous),
      'accept-fix': inReview(() => markActions.accept(0, true)),
      dismiss: inReview(markActions.dismiss),
      'toggle-changes': () => {
        const { settings: now, change } = settings.getState()
        void change({ showChanges: !now.showChanges })
      },
      merge: inReview(() => void openings.merge()),
      'hand-over': inReview(() => void openings.handOver()),
      confirm: inReview(decisions.confirm),
      approve: inReview(decisions.approve),
      reject: inReview(() => app.getState().openDialog('reject')),
      'approve-all': inReview(() => app.getState().openDialog('approve-all')),
      rules: inReview(() => app.getState().openDialog('rules')),
      comment: inReview(reviewActions.askComment),
      history: inReview(() => reviewActions.look({ panel: 'history' })),
      glossary: () => app.getState().openDialog('glossary'),
      'mark-error': inReview(errorActions.ask),
      report: inReview(() => showReport({ app, reviewActions })),
      print: inReview(() => void openings.print()),
      settings: () => app.getState().openDialog('settings'),
    }
    const onKey = (event: KeyboardEvent): void => {
      const command = appKeys.find(([key]) => isKey(event, key, platform))?.[1]
      if (!command) return
      event.preventDefault()
      acts[command]()
    }
    const stops = [
      bridge.on('command', (command) => acts[command]()),
      bridge.on('open-files', (files) => void openings.take(files)),
      bridge.on('save-state', ({ document, problem }) => reviewActions.fileIs(document, problem)),
      bridge.on('revisions', ({ document, revisions }) => reviewActions.receive(document, revisions)),
      bridge.on('edit-offer', ({ document, free }) => reviewActions.offer(document, free)),
    ]
    addEventListener('keydown', onKey, true)
    void bridge.call('app:listening', undefined)
    return () => {
      removeEventListener('keydown', onKey, true)
      for (const stop of stops) stop()
    }
  }, [app, bridge, decisions, errorActions, markActions, openings, platform, review, reviewActions, settings])
}

const appKeys: readonly (readonly [key: string, command: Command])[] = [
  ['Mod+O', 'open'],
  ['Mod+N', 'new'],
  ['Mod+Shift+N', 'paste'],
  ['Mod+E', 'export'],
  ['Mod+P', 'print'],
  ['Mod+G', 'glossary'],
  ['Mod+,', 'settings'],
]
