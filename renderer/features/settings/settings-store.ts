import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Bridge, Settings, Start } from '../../../electron/ipc/contract'

export interface SettingsState {
  readonly settings: Settings
  /** The interface language after `system` is resolved. */
  readonly language: string
  /** Shows the change at once and stores it. */
  readonly change: (change: Partial<Settings>) => Promise<void>
}

export type SettingsStore = StoreApi<SettingsState>

export function createSettingsStore(bridge: Bridge, start: Start): SettingsStore {
  return createStore<SettingsState>()((set, get) => ({
    settings: start.settings,
    language: start.language,
    change: async (change) => {
      set({ settings: { ...get().settings, ...change } })
      const { settings, language } = await bridge.call('settings:change', change)
      set({ settings, language })
    },
  }))
}
