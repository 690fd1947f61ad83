import { userInfo } from 'node:os'
import { z } from 'zod'
import { type Settings, settingsSchema } from './ipc/contract'
import { recentEntrySchema } from './recents'
import { windowPlaceSchema } from './window-place'

/** What Diptych remembers on this machine between two starts. */
export interface State {
  readonly settings: Settings
  readonly recents: readonly z.infer<typeof recentEntrySchema>[]
  readonly window: z.infer<typeof windowPlaceSchema> | null
}

const stateSchema = z.object({
  settings: z.object(settingsSchema.shape),
  recents: z.array(recentEntrySchema),
  window: windowPlaceSchema.nullable(),
})

/** The name this machine knows its user by; empty where it knows none (some containers). */
export function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

/** What a first start begins with. */
export const initialState = (userName: string): State => ({
  settings: {
    language: 'system',
    level: 'awkward',
    theme: 'system',
    person: { name: userName, role: 'editor' },
    introduced: false,
    showChanges: false,
    measureTime: true,
    checksOff: [],
    glossary: [],
    patterns: [],
  },
  recents: [],
  window: null,
})

/**
 * The state a text holds, or null when it holds none. Settings that are not in it (it was written before they existed)
 * take their initial values; what this version does not know is dropped.
 */
export function parseState(text: string, initial: State): State | null {
  const found = parseObject(text)
  if (found === null) return null
  const settings = { ...initial.settings, ...(isObject(found.settings) ? found.settings : {}) }
  const parsed = stateSchema.safeParse({ ...initial, ...found, settings })
  return parsed.success ? parsed.data : null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
