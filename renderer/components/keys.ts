import type { Start } from '../../electron/ipc/contract'

/** A key press as people write it: modifiers and a key, `Mod` being Ctrl, or Cmd on a Mac. */
export type KeyName = string

const macNames: Readonly<Record<string, string>> = { Mod: '\u2318', Shift: '\u21e7', Alt: '\u2325', Enter: '\u21a9' }
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Enter: '\u21b5' }

/** `keyParts('Mod+Shift+Z', 'linux')` is `['Ctrl', 'Shift', 'Z']`. */
export function keyParts(key: KeyName, platform: Start['platform']): readonly string[] {
  const names = platform === 'darwin' ? macNames : otherNames
  return key.split('+').map((part) => names[part] ?? part)
}

/** The same for `aria-keyshortcuts`. */
export const ariaKeys = (key: KeyName, platform: Start['platform']): string =>
  key.replace('Mod', platform === 'darwin' ? 'Meta' : 'Control')

/** Whether the event is exactly this press, no other modifier held. */
export function isKey(event: KeyboardEvent, key: KeyName, platform: Start['platform']): boolean {
  const parts = key.split('+')
  const name = parts.at(-1) ?? ''
  const mod = platform === 'darwin' ? event.metaKey : event.ctrlKey
  const otherMod = platform === 'darwin' ? event.ctrlKey : event.metaKey
  return (
    (event.key.toLowerCase() === name.toLowerCase() || event.code === `Digit${name}`) &&
    mod === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt') &&
    !otherMod
  )
}
