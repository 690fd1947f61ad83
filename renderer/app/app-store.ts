import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Start } from '../../electron/ipc/contract'

/** Something to tell a person, worded by `problems.<code>`. */
export interface Notice {
  readonly code: string
  readonly data: Readonly<Record<string, string | number>>
}

export type Screen = 'home' | 'import' | 'review' | 'report'
export type OpenDialog =
  | 'settings'
  | 'export'
  | 'reject'
  | 'approve-all'
  | 'rules'
  | 'fix-all'
  | 'mark-error'
  | 'who'
  | 'glossary'
  | null

/** What is on screen as a whole: which screen, which dialog, and what a person must be told. */
export interface AppState {
  readonly version: string
  readonly platform: Start['platform']
  readonly formats: Start['formats']
  readonly recents: Start['recents']
  readonly screen: Screen
  readonly dialog: OpenDialog
  /** Something is being opened: shown when it takes a while. */
  readonly busy: boolean
  readonly problem: Notice | null
  /** A sentence about something that went well; goes away by itself. */
  readonly toast: { readonly id: number; readonly text: string } | null
  /** What the live region says next; the number makes a repeated sentence speak again. */
  readonly announcement: { readonly id: number; readonly text: string }
}

export interface AppActions {
  readonly show: (screen: Screen) => void
  readonly openDialog: (dialog: OpenDialog) => void
  readonly report: (problem: Notice | null) => void
  readonly say: (text: string) => void
  readonly announce: (text: string) => void
  readonly setRecents: (recents: Start['recents']) => void
  /** Marks the time until `work` is done as busy. */
  readonly during: <Value>(work: Promise<Value>) => Promise<Value>
}

export type AppStore = StoreApi<AppState & AppActions>

export function createAppStore(start: Start): AppStore {
  return createStore<AppState & AppActions>()((set, get) => ({
    version: start.version,
    platform: start.platform,
    formats: start.formats,
    recents: start.recents,
    screen: 'home',
    dialog: null,
    busy: false,
    problem: null,
    toast: null,
    announcement: { id: 0, text: '' },

    show: (screen) => set({ screen, dialog: null, problem: null }),
    openDialog: (dialog) => set({ dialog }),
    report: (problem) => set({ problem }),
    say: (text) => set({ toast: { id: (get().toast?.id ?? 0) + 1, text } }),
    announce: (text) => set({ announcement: { id: get().announcement.id + 1, text } }),
    setRecents: (recents) => set({ recents }),
    during: async (work) => {
      set({ busy: true })
      try {
        return await work
      } finally {
        set({ busy: false })
      }
    },
  }))
}
