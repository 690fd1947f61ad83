// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { editRevision } from '../../../../core/revisions/author'
import { openReview } from '../../../../core/revisions/fold'
import { plain } from '../../../../core/text/content'
import { toJournal } from '../../../../renderer/features/review/opened'
import { createFakeBridge } from '../../fake-bridge'
import { renderApp } from '../../render-app'
import { openedReview } from '../../sample-review'

const gone = { code: 'journal-gone', data: { name: 'sample.diptych' } }
const locked = { code: 'journal-locked', data: { name: 'sample.diptych' } }

async function openSample(more: Parameters<typeof openedReview>[1] = {}, answers = {}) {
  const opened = openedReview(undefined, more)
  const bridge = createFakeBridge({ 'reviews:sample': () => ({ ok: true, value: opened }), ...answers })
  const app = await renderApp(bridge)
  await app.does(() => app.button('Try the sample').click())
  const { document } = opened
  const english = (number: number) => app.all(`[data-link="l${number}"] [data-target]`)[0]?.textContent
  const alert = () => app.text('main [role=alert]').join()
  const status = () => app.text('main [role=status]').join()
  const is = (problem: typeof gone | null) => app.does(() => bridge.emit('save-state', { document, problem }))
  return { ...app, bridge, document, english, alert, status, is, opened }
}

/** Somebody else's edit of the second row. */
const theirs = (opened: ReturnType<typeof openedReview>) =>
  editRevision(
    openReview(toJournal(opened)),
    { person: { name: 'Ben', role: 'editor' }, now: () => new Date(), newId: () => 'theirs' },
    { link: 'l2', content: plain('The mayor is away. '), reason: 'typed' },
  )

describe('A file that something happened to', () => {
  test('is told without a key stroke, until nothing is wrong any more', async () => {
    const { alert, is, text } = await openSample()
    await is(gone)
    expect(alert()).toContain('was deleted')
    expect(text('header').join()).toContain('Not saved')
    await is(null)
    expect(alert()).toBe('')
    expect(text('header').join()).toContain('Saved')
  })

  test('stays told when nothing is left to save and another try is asked for', async () => {
    const { alert, is, does, button } = await openSample()
    await is(gone)
    await does(() => button('Try again').click())
    expect(alert()).toContain('was deleted')
  })

  test('of another review is not told in this one', async () => {
    const { alert, bridge, does } = await openSample()
    await does(() => bridge.emit('save-state', { document: 'doc-another', problem: gone }))
    expect(alert()).toBe('')
  })

  test('goes on under the name of the copy', async () => {
    const { alert, is, does, button, diptych } = await openSample(
      { readOnly: true, notices: [locked] },
      { 'reviews:rescue': () => ({ ok: true, value: { name: 'copy.diptych' } }) },
    )
    await is(gone)
    await does(() => button('Save a copy elsewhere').click())
    await is(null)
    expect(alert()).toBe('')
    expect(diptych.review.getState().open).toMatchObject({ name: 'copy.diptych', readOnly: false, notices: [] })
  })
})

describe('A review that is only read', () => {
  test('shows what somebody else does, and checks it again', async () => {
    const { bridge, document, does, english, opened, status } = await openSample({ readOnly: true, notices: [locked] })
    expect(status()).toContain('open in another window')
    await does(() => bridge.emit('revisions', { document, revisions: [theirs(opened)] }))
    expect(english(2)).toBe('The mayor is away. ')
    expect(bridge.called('reviews:append')).toEqual([])
  })

  test('offers to go on when nobody edits it any more, with what was done last', async () => {
    const { bridge, document, does, english, opened, status, button, all } = await openSample(
      { readOnly: true, notices: [locked] },
      { 'reviews:edit': () => ({ ok: true, value: { revisions: [theirs(openedReview())] } }) },
    )
    expect(opened.readOnly).toBe(true)
    await does(() => bridge.emit('edit-offer', { document, free: true }))
    expect(status()).toContain('Nobody is editing')
    expect(status()).not.toContain('open in another window')
    await does(() => button('Edit here').click())
    expect(english(2)).toBe('The mayor is away. ')
    expect(status()).not.toContain('Nobody is editing')
    expect(all('[role=textbox]')).toHaveLength(1)
  })

  test('takes the offer back when somebody else was faster, and says so', async () => {
    const { bridge, document, does, all, button, text } = await openSample(
      { readOnly: true, notices: [locked] },
      { 'reviews:edit': () => ({ ok: false, problem: locked }) },
    )
    await does(() => bridge.emit('edit-offer', { document, free: true }))
    await does(() => button('Edit here').click())
    expect(text('[role=alert]').join()).toContain('open in another window')
    expect(all('[role=textbox]')).toHaveLength(0)
    await does(() => bridge.emit('edit-offer', { document, free: false }))
    expect(() => button('Edit here')).toThrow()
  })
})

test('A smaller copy is saved with what is being typed', async () => {
  const { bridge, document, does, text } = await openSample(
    {},
    { 'reviews:compact': () => ({ ok: true, value: { name: 'small.diptych' } }) },
  )
  await does(() => bridge.emit('command', 'compact'))
  expect(bridge.called('reviews:compact')).toEqual([document])
  expect(text('[role=status]').join()).toContain('small.diptych')
})
