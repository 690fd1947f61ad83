import { bilingualFormats, formats } from '../core/formats/index'
import type { InterfaceLanguage } from '../locales'
import { resolveLanguage } from '../locales'
import type { Settings, Start } from './ipc/contract'
import type { HandlersOf } from './ipc/handle'
import { shownRecents } from './recents'
import type { StateStore } from './state-store'

/** Facts about this machine that do not change while the app runs. */
export interface Machine {
  readonly version: string
  readonly platform: Start['platform']
  /** BCP 47, the person's own languages, best first. */
  readonly languages: readonly string[]
}

/** The language the interface speaks under these settings on this machine. */
export const interfaceLanguage = ({ language }: Pick<Settings, 'language'>, machine: Machine): InterfaceLanguage =>
  language === 'system' ? resolveLanguage(machine.languages) : language

/** What the first screen needs. */
export function startFacts(store: StateStore, machine: Machine): Start {
  const { settings, recents } = store.get()
  return {
    settings,
    language: interfaceLanguage(settings, machine),
    recents: shownRecents(recents),
    version: machine.version,
    platform: machine.platform,
    formats: [
      ...formats.map(({ id, tracks }) => ({ id, tracks: tracks === true })),
      ...bilingualFormats.map(({ id }) => ({ id, tracks: false })),
    ],
  }
}

const given = <Values extends object>(values: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>

/** `settings:change`: stores what is given, leaves the rest, lets `apply` bring menu and theme up to date. */
export const settingsHandlers = (
  store: StateStore,
  machine: Machine,
  apply: () => void,
): HandlersOf<'settings:change'> => ({
  'settings:change': (changes) => {
    store.change((state) => ({ ...state, settings: { ...state.settings, ...given(changes) } as Settings }))
    apply()
    return startFacts(store, machine)
  },
})
