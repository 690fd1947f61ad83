import { expect, test } from 'vitest'
import { interfaceLanguage, settingsHandlers } from '../../electron/settings'
import { initialState } from '../../electron/state'
import { openStateStore } from '../../electron/state-store'

const machine = { version: '0.1.0', platform: 'linux', languages: ['eu-ES', 'es-ES', 'en'] } as const

test('Under `system` the interface speaks the first of the person’s languages that it knows', () => {
  expect(interfaceLanguage({ language: 'system' }, machine)).toBe('es')
  expect(interfaceLanguage({ language: 'system' }, { ...machine, languages: ['ja'] })).toBe('en')
  expect(interfaceLanguage({ language: 'en' }, machine)).toBe('en')
})

test('A change keeps the other settings and is applied before it is answered', async () => {
  const store = openStateStore('/nowhere/settings.json', initialState('ines'), async () => undefined, console.error)
  const seen: string[] = []
  const { 'settings:change': change } = settingsHandlers(store, machine, () => seen.push(store.get().settings.language))
  expect(await change({ language: 'en', theme: undefined })).toEqual({
    settings: { ...initialState('ines').settings, language: 'en' },
    language: 'en',
    recents: [],
    version: '0.1.0',
    platform: 'linux',
    formats: expect.arrayContaining([
      { id: 'text', tracks: false },
      { id: 'docx', tracks: true },
      { id: 'tmx', tracks: false },
    ]),
  })
  expect(seen).toEqual(['en'])
})
