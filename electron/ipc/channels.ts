import type { Events } from './contract'

/** Carries every call of the contract: `(name, argument)`, answered with a `Reply`. */
export const callChannel = 'diptych:call'

/** Carries every event of the contract to the window: `(name, detail)`. */
export const eventChannel = 'diptych:event'

/** What main sends back for a call: the answer, or the code it was refused with (the preload rejects with it). */
export type Reply = { readonly answer: unknown } | { readonly refused: string }

/** What travels on the event channel. */
export type EventMessage = {
  readonly [Name in keyof Events]: readonly [name: Name, detail: Events[Name]]
}[keyof Events]
