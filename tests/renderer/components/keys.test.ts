import { expect, test } from 'vitest'
import { ariaKeys, isKey, keyParts } from '../../../renderer/components/keys'

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }) as KeyboardEvent

test('Mod is Ctrl, and Cmd on a Mac', () => {
  expect(isKey(press('Enter', { ctrlKey: true }), 'Mod+Enter', 'linux')).toBe(true)
  expect(isKey(press('Enter', { ctrlKey: true }), 'Mod+Enter', 'darwin')).toBe(false)
  expect(isKey(press('Enter', { metaKey: true }), 'Mod+Enter', 'darwin')).toBe(true)
})
test('another modifier makes another key', () => {
  expect(isKey(press('Enter', { ctrlKey: true, shiftKey: true }), 'Mod+Enter', 'linux')).toBe(false)
  expect(isKey(press('F8'), 'Shift+F8', 'linux')).toBe(false)
  expect(isKey(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', 'linux')).toBe(true)
})
test('Alt with a digit is that digit also where the keyboard makes a sign of it', () => {
  expect(isKey(press('\u00a1', { code: 'Digit1', altKey: true }), 'Alt+1', 'darwin')).toBe(true)
  expect(isKey(press('\u2122', { code: 'Digit2', altKey: true }), 'Alt+1', 'darwin')).toBe(false)
})
test('keys are shown and told as the system names them', () => {
  expect(keyParts('Mod+Shift+Enter', 'linux')).toEqual(['Ctrl', 'Shift', '\u21b5'])
  expect(keyParts('Mod+Z', 'darwin')).toEqual(['\u2318', 'Z'])
  expect(ariaKeys('Mod+Z', 'darwin')).toBe('Meta+Z')
})
