import type { Bridge } from '../electron/ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload: the window's only way out. */
    readonly diptych: Bridge
  }
}
