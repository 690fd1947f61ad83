import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { type Command, commands } from '../../electron/ipc/contract'
import { menuTemplate } from '../../electron/menu'
import { createTexts, interfaceLanguages } from '../../locales'

type Item = MenuItemConstructorOptions

const flatten = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])

function menu({ platform = 'linux', reviewOpen = true, developer = false, language = 'en' as 'en' | 'es' } = {}) {
  const sent: Command[] = []
  const state = { platform, reviewOpen, developer }
  const items = flatten(menuTemplate(createTexts(language), state, (command) => sent.push(command)))
  const click = (item: Item) => (item.click as (() => void) | undefined)?.()
  return { items, sent, click }
}

describe.each(['linux', 'darwin'])('On %s', (platform) => {
  test.each(interfaceLanguages)('every item has a text in %s', (language) => {
    const { items } = menu({ platform, language, developer: true })
    const silent = items.filter(({ type, role, label }) => type !== 'separator' && role !== 'appMenu' && !label)
    expect(silent).toEqual([])
    expect(items.filter(({ label }) => label?.startsWith('menu.'))).toEqual([])
  })

  test('every command can be given, each by one item', () => {
    const { items, sent, click } = menu({ platform })
    items.forEach(click)
    expect(sent.toSorted()).toEqual([...commands].toSorted())
  })

  test('no two items share a key', () => {
    const keys = menu({ platform, developer: true }).items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('Without a review its commands are off, and undo belongs to the text field', () => {
  const { items, sent, click } = menu({ reviewOpen: false })
  items.filter(({ enabled }) => enabled !== false).forEach(click)
  expect(sent).toEqual(['new', 'paste', 'open', 'sample', 'settings', 'glossary'])
  expect(items.filter(({ role }) => role === 'undo' || role === 'redo')).toHaveLength(2)
})

test('Only developers see their tools', () => {
  const tools = (developer: boolean) => menu({ developer }).items.filter(({ role }) => role === 'toggleDevTools').length
  expect([tools(false), tools(true)]).toEqual([0, 1])
})
