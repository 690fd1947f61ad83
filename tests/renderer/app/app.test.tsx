// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { createFakeBridge, start } from '../fake-bridge'
import { renderApp } from '../render-app'
import { openedReview } from '../sample-review'

const recent = { id: 'recent', title: 'Rain in the port', folder: 'Desk', opened: '2026-03-01T09:00:00.000Z' }

describe('the first screen', () => {
  test('opens a recent review and forgets one', async () => {
    const bridge = createFakeBridge({
      'reviews:open': () => ({ ok: true, value: openedReview() }),
      'reviews:forget': () => [],
    })
    const { button, does, all, text } = await renderApp(bridge, { ...start, recents: [recent] })
    await does(() => button('Remove \u201cRain in the port\u201d').click())
    expect(bridge.called('reviews:forget')).toEqual(['recent'])
    expect(text('section')[1]).toContain('will be listed here')
    expect(all('[data-link]')).toEqual([])
  })

  test('words a problem that keeps a review from opening', async () => {
    const bridge = createFakeBridge({
      'reviews:open': () => ({ ok: false, problem: { code: 'file-missing', data: { name: 'rain.diptych' } } }),
    })
    const { button, does, text } = await renderApp(bridge, { ...start, recents: [recent] })
    await does(() => button('Rain in the port').click())
    expect(text('[role=alert]')[0]).toContain('\u201crain.diptych\u201d is not there any more')
    await does(() => button('Close this message').click())
    expect(text('[role=alert]')[0]).toBe('')
  })

  test('opens files that come from the command line', async () => {
    const bridge = createFakeBridge({ 'reviews:open': () => ({ ok: true, value: openedReview() }) })
    const { does, all } = await renderApp(bridge)
    const token = 'file-00000000-0000-4000-8000-000000000001'
    await does(() => bridge.emit('open-files', [{ token, name: 'rain.diptych', size: 1, kind: 'journal' }]))
    expect(bridge.called('reviews:open')).toEqual([{ file: token }])
    expect(all('[data-link]')).toHaveLength(3)
  })
})

describe('settings', () => {
  test('another language is spoken at once', async () => {
    const { does, text, diptych } = await renderApp(
      createFakeBridge({
        'settings:change': (change) => {
          const settings = { ...start.settings, ...change } as typeof start.settings
          return { ...start, settings, language: settings.language }
        },
      }),
    )
    await does(() => diptych.settings.getState().change({ language: 'es' }))
    expect(text('h2')[0]).toBe('Revisiones recientes')
    expect(document.documentElement.lang).toBe('es')
  })

  test('a theme stands on the page, the system\u2019s on nothing', async () => {
    const { does, diptych } = await renderApp()
    await does(() => diptych.settings.getState().change({ theme: 'dark' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    await does(() => diptych.settings.getState().change({ theme: 'system' }))
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})

describe('commands of the menu', () => {
  test('do what the keys do in a review, and nothing without one', async () => {
    const bridge = createFakeBridge({ 'reviews:sample': () => ({ ok: true, value: openedReview() }) })
    const { does, text } = await renderApp(bridge)
    await does(() => bridge.emit('command', 'next-finding'))
    await does(() => bridge.emit('command', 'sample'))
    await does(() => bridge.emit('command', 'next-finding'))
    await does(() => bridge.emit('command', 'accept-fix'))
    expect(text('[data-link="l1"] [data-target]')).toEqual(['It rains in the port. '])
    await does(() => bridge.emit('command', 'home'))
    expect(bridge.called('reviews:close')).toHaveLength(1)
    expect(text('h1')).toEqual(['Diptych'])
  })
})
