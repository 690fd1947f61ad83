import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Finding } from '../../../../core/checks/check'
import { plain } from '../../../../core/text/content'
import { createReviewActions } from '../../../../renderer/features/review/review-actions'
import { createReviewStore, currentContent } from '../../../../renderer/features/review/review-store'
import { createFakeBridge, settings } from '../../fake-bridge'
import { openedReview } from '../../sample-review'

const finding: Finding = {
  check: 'spacing',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'awkward',
  from: 8,
  to: 10,
  sourceRange: null,
  message: { key: 'message', data: {} },
  fixes: [{ kind: 'remove', label: { key: 'one-space', data: {} }, edits: [{ from: 8, to: 9, insert: '' }] }],
  fingerprint: 'spacing 1',
}

function setUp(more: Parameters<typeof openedReview>[1] = {}, bridge = createFakeBridge(), measures = false) {
  const store = createReviewStore()
  const ids = { last: 0 }
  const texts: string[] = []
  const actions = createReviewActions(bridge, store, {
    author: () => ({ person: settings.person, now: () => new Date(), newId: () => `id-${++ids.last}` }),
    measuresTime: () => measures,
    onText: (link, before, after) => texts.push(`${link}: ${before} > ${after}`),
  })
  actions.open(openedReview(undefined, more))
  const open = () => {
    const state = store.getState().open
    if (!state) throw new Error('no review is open')
    return state
  }
  const textOf = (link: string) => currentContent(open(), link).text
  const typeIn = (link: string, text: string) => {
    if (open().active !== link) actions.goTo(link, { from: 0, to: 0 })
    actions.type(plain(text), { from: text.length, to: text.length })
  }
  const revisions = () => bridge.called('reviews:append').flatMap((argument) => argument.revisions)
  return { actions, bridge, open, textOf, typeIn, revisions, texts }
}

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00.000Z') }))
afterEach(() => vi.useRealTimers())

describe('typing', () => {
  test('is on screen at once and on its way to disk within a second', async () => {
    const { textOf, typeIn, revisions, open } = setUp()
    typeIn('l1', 'It rains. ')
    expect(textOf('l1')).toBe('It rains. ')
    expect(revisions()).toEqual([])
    await vi.advanceTimersByTimeAsync(999)
    expect(revisions()).toMatchObject([{ kind: 'edit', reason: 'typed', link: 'l1', content: plain('It rains. ') }])
    expect(open().draft).toBeNull()
    expect(open().save).toEqual({ kind: 'saved' })
  })

  test('without a pause is stored each second, and undone as one', async () => {
    const { actions, textOf, typeIn, revisions } = setUp()
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      typeIn('l1', text)
      await vi.advanceTimersByTimeAsync(400)
    }
    await vi.advanceTimersByTimeAsync(1000)
    const groups = revisions().map((revision) => revision.kind === 'edit' && revision.group)
    expect(groups.length).toBeGreaterThan(2)
    expect(new Set(groups).size).toBe(1)
    actions.undo()
    expect(textOf('l1')).toBe('It rains  in the port. ')
  })

  test('after a pause is a step of its own', async () => {
    const { actions, textOf, typeIn } = setUp()
    typeIn('l1', 'First')
    await vi.advanceTimersByTimeAsync(3000)
    typeIn('l1', 'First and second')
    actions.undo()
    expect(textOf('l1')).toBe('First')
  })

  test('is stored when the row is left', () => {
    const { actions, typeIn, revisions, open } = setUp()
    typeIn('l1', 'It rains. ')
    actions.goTo('l2', { from: 0, to: 0 })
    expect(revisions()).toHaveLength(1)
    expect(open().active).toBe('l2')
  })

  test('that ends where it began makes no revision', async () => {
    const { typeIn, textOf, revisions } = setUp()
    const before = textOf('l1')
    typeIn('l1', 'x')
    typeIn('l1', before)
    await vi.advanceTimersByTimeAsync(2000)
    expect(revisions()).toEqual([])
  })

  test('into a review that can only be read changes nothing', () => {
    const { typeIn, textOf } = setUp({ readOnly: true })
    typeIn('l1', 'x')
    expect(textOf('l1')).toBe('It rains  in the port. ')
  })
})

describe('undo and redo', () => {
  test('go through the whole review and lead to the row concerned', () => {
    const { actions, typeIn, textOf, open } = setUp()
    typeIn('l1', 'One. ')
    typeIn('l3', 'Three.')
    actions.goTo('l2', { from: 0, to: 0 })
    expect(actions.undo()).toBe('l3')
    expect(open().active).toBe('l3')
    expect(actions.undo()).toBe('l1')
    expect([textOf('l1'), textOf('l3')]).toEqual(['It rains  in the port. ', 'Nobody nobody answered.'])
    expect(actions.undo()).toBeNull()
    expect(actions.redo()).toBe('l1')
    expect(actions.redo()).toBe('l3')
    expect(textOf('l3')).toBe('Three.')
  })

  test('put the caret behind what came back', () => {
    const { actions, typeIn, open } = setUp()
    typeIn('l2', 'The mayor yesterday. ')
    actions.undo()
    expect(open().caret).toEqual({ from: 16, to: 16 })
  })

  test('work after the review was opened again', async () => {
    const first = setUp()
    first.typeIn('l1', 'One. ')
    await vi.advanceTimersByTimeAsync(1000)
    const { events } = openedReview()
    const second = setUp({ events: [...events, ...first.revisions()] })
    expect(second.textOf('l1')).toBe('One. ')
    expect(second.actions.undo()).toBe('l1')
    expect(second.textOf('l1')).toBe('It rains  in the port. ')
  })
})

describe('findings', () => {
  test('an accepted fix is an edit that names its check, and the caret is behind it', () => {
    const { actions, textOf, revisions, open, texts } = setUp()
    actions.fix('l1', finding, finding.fixes[0] ?? expect.fail('no fix'))
    expect(textOf('l1')).toBe('It rains in the port. ')
    expect(revisions()).toMatchObject([{ kind: 'edit', reason: 'fix', check: 'spacing' }])
    expect(open().caret).toEqual({ from: 9, to: 9 })
    expect(texts).toEqual(['l1: It rains  in the port.  > It rains in the port. '])
  })

  test('a fix keeps what was typed just before', () => {
    const { actions, textOf, typeIn } = setUp()
    typeIn('l1', 'It rains  in the harbour. ')
    actions.fix('l1', finding, finding.fixes[0] ?? expect.fail('no fix'))
    expect(textOf('l1')).toBe('It rains in the harbour. ')
    actions.undo()
    expect(textOf('l1')).toBe('It rains  in the harbour. ')
  })

  test('a dismissal can be taken back later, whatever was done since', () => {
    const { actions, open, typeIn } = setUp()
    const dismissed = () => open().review.links.get('l1')?.dismissed.has('spacing 1')
    actions.dismiss('l1', finding)
    typeIn('l2', 'Two. ')
    expect(dismissed()).toBe(true)
    expect(actions.takeBack('l1', finding)).toBe(true)
    expect(dismissed()).toBe(false)
    expect(actions.takeBack('l1', finding)).toBe(false)
  })
})

describe('opening and closing', () => {
  test('opens at the place where the person was', () => {
    expect(setUp({ place: 'l2' }).open().active).toBe('l2')
    expect(setUp({ place: 'gone' }).open().active).toBe('l1')
  })

  test('tells main which row is active', () => {
    const { actions, bridge } = setUp()
    actions.goTo('l3', { from: 0, to: 0 })
    expect(bridge.called('reviews:place')).toMatchObject([{ link: 'l3' }])
  })

  test('closing stores what is typed first', async () => {
    const { actions, typeIn, revisions, bridge } = setUp()
    typeIn('l1', 'It rains. ')
    expect(await actions.close()).toBe(true)
    expect(revisions()).toHaveLength(1)
    expect(bridge.calls.at(-1)?.[0]).toBe('reviews:close')
  })

  test('stays open while nothing can be written', async () => {
    const bridge = createFakeBridge({
      'reviews:append': () => ({ ok: false, problem: { code: 'disk-full', data: { name: 'sample.diptych' } } }),
    })
    const { actions, typeIn, open } = setUp({}, bridge)
    typeIn('l1', 'It rains. ')
    expect(await actions.close()).toBe(false)
    expect(open().save.kind).toBe('failed')
    expect(actions.pending()).toHaveLength(1)
  })
})

describe('active time', () => {
  const measuring = (more = {}) => setUp(more, createFakeBridge(), true)
  const times = (revisions: readonly { readonly kind: string }[]) => revisions.filter(({ kind }) => kind === 'time')

  test('is stored when the row is left, after what was typed there', async () => {
    const { actions, typeIn, revisions } = measuring()
    actions.goTo('l1', { from: 0, to: 0 })
    await vi.advanceTimersByTimeAsync(5000)
    typeIn('l1', 'It rains. ')
    actions.goTo('l2', { from: 0, to: 0 })
    await vi.advanceTimersByTimeAsync(1000)
    expect(revisions()).toMatchObject([
      { kind: 'edit', link: 'l1' },
      { kind: 'time', link: 'l1', seconds: 5 },
    ])
  })

  test('is stored when the person turns to the report, and when the review is closed', async () => {
    const { actions, revisions } = measuring()
    actions.goTo('l1', { from: 0, to: 0 })
    await vi.advanceTimersByTimeAsync(4000)
    actions.turnAway()
    actions.goTo('l1', { from: 1, to: 1 })
    await vi.advanceTimersByTimeAsync(3000)
    await actions.close()
    expect(times(revisions())).toMatchObject([{ seconds: 4 }, { seconds: 3 }])
  })

  test('counts reading on', async () => {
    const { actions, revisions } = measuring()
    actions.goTo('l1', { from: 0, to: 0 })
    for (let second = 0; second < 60; second += 20) {
      await vi.advanceTimersByTimeAsync(20_000)
      actions.attend()
    }
    await vi.advanceTimersByTimeAsync(1000)
    expect(times(revisions())).toMatchObject([{ link: 'l1', seconds: 60 }])
  })

  test('is no step: undo and redo go past it', async () => {
    const { actions, textOf, typeIn } = measuring()
    typeIn('l1', 'It rains. ')
    await vi.advanceTimersByTimeAsync(5000)
    actions.goTo('l2', { from: 0, to: 0 })
    await vi.advanceTimersByTimeAsync(5000)
    expect(actions.undo()).toBe('l1')
    expect(textOf('l1')).toBe('It rains  in the port. ')
    await vi.advanceTimersByTimeAsync(5000)
    actions.goTo('l3', { from: 0, to: 0 })
    expect(actions.redo()).toBe('l1')
    expect(textOf('l1')).toBe('It rains. ')
  })

  test('is not stored where it is not measured, or the review can only be read', async () => {
    for (const { actions, revisions } of [setUp(), measuring({ readOnly: true })]) {
      actions.goTo('l1', { from: 0, to: 0 })
      await vi.advanceTimersByTimeAsync(5000)
      actions.goTo('l2', { from: 0, to: 0 })
      await vi.advanceTimersByTimeAsync(1000)
      expect(revisions()).toEqual([])
    }
  })
})
