// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { readExample, showContent } from '../../../../core/checks/notation'
import type { JournalEvent } from '../../../../core/revisions/model'
import { plain } from '../../../../core/text/content'
import { currentContent } from '../../../../renderer/features/review/review-store'
import { createFakeBridge } from '../../fake-bridge'
import { renderApp } from '../../render-app'
import { openedReview } from '../../sample-review'

/** A review of one row from a translation file, in the notation of the checks' examples. */
function reviewOf(source: string, target: string, readOnly = false) {
  const [link] = readExample(`es>en  ${source} | ${target}`).links
  const content = {
    source: link?.codes?.source ?? plain(link?.source ?? ''),
    target: { text: link?.target ?? '', codes: link?.codes?.target ?? [] },
  }
  const segment = (side: 'source' | 'target'): JournalEvent => ({
    type: 'segment',
    id: side,
    side,
    block: 'b1',
    content: content[side],
  })
  const file: JournalEvent = {
    type: 'attachment',
    side: 'target',
    name: 'a.xlf',
    format: 'xliff-1',
    coding: null,
    data: '',
  }
  const row: JournalEvent = { type: 'link', id: 'l1', source: ['source'], target: ['target'] }
  return openedReview([], { readOnly, events: [file, segment('source'), segment('target'), row] })
}

async function open(source: string, target: string, readOnly = false) {
  const bridge = createFakeBridge({
    'reviews:sample': () => ({ ok: true, value: reviewOf(source, target, readOnly) }),
  })
  const app = await renderApp(bridge)
  await app.does(() => app.button('Try the sample').click())
  await app.does(() => app.all('[data-row-editor]')[0]?.focus())
  const english = () => {
    const { open } = app.diptych.review.getState()
    return open ? showContent(currentContent(open, 'l1')) : null
  }
  const caretAt = (at: number) => app.does(() => app.diptych.reviewActions.goTo('l1', { from: at, to: at }))
  const announced = () => app.text('[data-announcement]')[0]
  const offered = () =>
    app.all('[role=group][aria-label="Codes that are missing here"] button').map((each) => each.textContent)
  return { ...app, english, caretAt, announced, offered }
}

/** The editor goes by the old code of an arrow key. */
const arrow = { keyCode: 37 }

const bold = ['El ‹1:b›puerto‹/1:b› viejo', 'The old ‹1:b›port‹/1:b›'] as const

describe('chips', () => {
  test('say what they are in either language, and which half of a pair', async () => {
    const { all } = await open(...bold)
    const names = (place: string) => all(`${place} [role=img]`).map((chip) => chip.getAttribute('aria-label'))
    expect(names('[lang=es]')).toEqual(['Start of bold', 'End of bold'])
    expect(names('[data-row-editor]')).toEqual(['Start of bold', 'End of bold'])
  })

  test('are selected with the arrow keys, and said', async () => {
    const { press, caretAt, announced } = await open(...bold)
    await caretAt(12)
    await press('ArrowLeft', arrow)
    expect(announced()).toBe('End of bold, at the end')
  })

  test('are moved by a word and by a character, said, and undone', async () => {
    const { press, caretAt, english, announced } = await open('El ‹1:x/›puerto viejo', 'The old ‹1:x/›port')
    await caretAt(8)
    await press('ArrowLeft', arrow)
    await press('ArrowLeft', { altKey: true })
    expect(english()).toBe('The old‹1:x/› port')
    expect(announced()).toBe('“x”, before “port”')
    await press('ArrowRight', { altKey: true, shiftKey: true })
    await press('ArrowRight', { altKey: true, shiftKey: true })
    expect(english()).toBe('The old p‹1:x/›ort')
    await press('z', { ctrlKey: true })
    expect(english()).toBe('The old ‹1:x/›port')
  })

  test.each(['Backspace', 'Delete'])('are deleted with %s, the words stay', async (key) => {
    const { press, caretAt, english } = await open(...bold)
    await caretAt(12)
    await press('ArrowLeft', arrow)
    await press(key)
    expect(english()).toBe('The old ‹1:b›port')
  })

  test('leave the keys to the text while none is selected', async () => {
    const { press, caretAt, english } = await open(...bold)
    await caretAt(2)
    await press('ArrowLeft', { altKey: true })
    await press('ArrowRight', { altKey: true })
    expect(english()).toBe(bold[1])
  })
})

describe('codes that are missing', () => {
  const lost = ['El ‹1:b›puerto‹/1:b› viejo‹2:x/›', 'The old port'] as const

  test('are offered while they are missing, and put in at the caret with a key, one after the other', async () => {
    const { press, caretAt, english, announced, offered } = await open(...lost)
    expect(offered().map((label) => label?.replace(/Ctrl.*/, ''))).toEqual(['Put in bold', 'Put in “x”'])
    await caretAt(8)
    await press('t', { ctrlKey: true })
    expect(english()).toBe('The old ‹1:b›‹/1:b›port')
    expect(announced()).toBe('Put in: bold.')
    await press('t', { ctrlKey: true })
    expect(english()).toBe('The old ‹1:b›‹2:x/›‹/1:b›port')
    expect(offered()).toEqual([])
    await press('t', { ctrlKey: true })
    expect(announced()).toBe('No code is missing in this row.')
    await press('z', { ctrlKey: true })
    expect(english()).toBe(lost[1])
  })

  test('go around what is selected when a button puts them in, and the caret is in the text again', async () => {
    const { does, diptych, button, english } = await open(...lost)
    await does(() => diptych.reviewActions.goTo('l1', { from: 8, to: 12 }))
    await does(() => button('Put in bold').click())
    expect(english()).toBe('The old ‹1:b›port‹/1:b›')
    expect(document.activeElement?.hasAttribute('data-row-editor')).toBe(true)
  })

  test('half a pair goes beside the words that the other half is at', async () => {
    const { press, caretAt, english } = await open('El ‹1:b›puerto‹/1:b›', 'The port‹/1:b›')
    await caretAt(4)
    await press('t', { ctrlKey: true })
    expect(english()).toBe('The ‹1:b›port‹/1:b›')
  })

  test('are not offered where the review can only be read', async () => {
    const { offered, press, english } = await open(...lost, true)
    await press('t', { ctrlKey: true })
    expect(offered()).toEqual([])
    expect(english()).toBe(lost[1])
  })
})
