// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { createFakeBridge } from '../../fake-bridge'
import { renderApp } from '../../render-app'
import { openedReview } from '../../sample-review'

const ctrl = { ctrlKey: true }

async function openSample(more: Parameters<typeof openedReview>[1] = {}) {
  const bridge = createFakeBridge({ 'reviews:sample': () => ({ ok: true, value: openedReview(undefined, more) }) })
  const app = await renderApp(bridge)
  await app.does(() => app.button('Try the sample').click())
  const row = (number: number) => app.all(`[data-link="l${number}"]`)[0] ?? expect.fail(`no row ${number}`)
  const english = (number: number) => row(number).querySelector('[data-target]')?.textContent
  const active = () => app.all('[data-active]').map((element) => element.dataset.link)
  const card = () => app.text('aside h2')[0]
  /** How many marks each level would show: jsdom has no layout, so the list itself stays empty. */
  const counts = () =>
    app.all('aside label').flatMap((label) => /\d+$/.exec(label.textContent ?? '')?.map(Number) ?? [])
  const announced = () => app.text('[data-announcement]')[0]
  return { ...app, bridge, row, english, active, card, counts, announced }
}

describe('the review', () => {
  test('shows the rows with their languages, the first one as an editor', async () => {
    const { all, row, active } = await openSample()
    expect(all('[role=group][data-link]').map((group) => group.getAttribute('aria-label'))).toEqual([
      'Row 1',
      'Row 2',
      'Row 3',
    ])
    expect(row(2).querySelector('[lang=es]')?.textContent).toBe('El alcalde habl\u00f3 ayer. ')
    expect(row(2).querySelector('[lang=en]')?.textContent).toBe('The mayor spoke yesterday. ')
    expect(active()).toEqual(['l1'])
    expect(row(1).querySelector('[role=textbox]')?.getAttribute('aria-label')).toBe('English of row 1')
  })

  test('marks the passages and says which one the caret is in', async () => {
    const { press, active, card, announced, counts } = await openSample()
    expect(counts()).toEqual([1, 2, 2])
    await press('F8')
    await press('F8')
    expect(active()).toEqual(['l3'])
    expect(card()).toBe('Repeated words')
    expect(announced()).toMatch(/^Row 3\. Major: /)
    await press('F8', { shiftKey: true })
    expect(active()).toEqual(['l1'])
  })

  test('a key accepts the first fix and goes on to the next mark', async () => {
    const { press, english, active } = await openSample()
    await press('F8')
    await press('Enter', ctrl)
    expect(english(1)).toBe('It rains in the port. ')
    expect(active()).toEqual(['l3'])
    await press('z', ctrl)
    expect(english(1)).toBe('It rains  in the port. ')
    expect(active()).toEqual(['l1'])
  })

  test('a key dismisses a finding, which can be taken back', async () => {
    const { press, counts, button, does } = await openSample()
    await press('F8')
    await press('F8')
    await press('Enter', { ctrlKey: true, shiftKey: true })
    expect(counts()).toEqual([0, 1, 1])
    await does(() => button('1 dismissed').click())
    await does(() => button('Take back').click())
    expect(counts()).toEqual([1, 2, 2])
  })

  test('a level shows only its own marks and is stored', async () => {
    const { all, does, english, bridge } = await openSample()
    expect(all('[data-link="l1"] .mark')).not.toEqual([])
    const errors = all('aside input[type=radio]').find((radio) => (radio as HTMLInputElement).value === 'errors')
    await does(() => errors?.click())
    expect(all('[data-link="l1"] .mark')).toEqual([])
    expect(all('[data-link="l3"] .mark')).not.toEqual([])
    expect(english(1)).toBe('It rains  in the port. ')
    expect(bridge.called('settings:change')).toContainEqual({ level: 'errors' })
  })

  test('changes are shown as deletions and insertions', async () => {
    const { press, row } = await openSample()
    await press('F8')
    await press('F8')
    await press('Enter', ctrl)
    await press('F8')
    await press('d', ctrl)
    expect(row(3).querySelector('del')?.textContent).toMatch(/nobody/)
  })

  test('what can only be read has no editor and offers no fixes, but shows its marks', async () => {
    const { all, press, card, text, active } = await openSample({ readOnly: true })
    expect(all('[role=textbox]')).toEqual([])
    await press('F8')
    expect(card()).not.toBeUndefined()
    expect(text('aside ul button')).toEqual([])
    await press('ArrowDown')
    expect(active()).toEqual(['l2'])
    await press('Enter', ctrl)
    expect(text('[data-link="l1"] [data-target]')).toEqual(['It rains  in the port. '])
  })

  test('says that it is not saved, why, and offers a copy elsewhere', async () => {
    const bridge = createFakeBridge({
      'reviews:sample': () => ({ ok: true, value: openedReview() }),
      'reviews:append': () => ({ ok: false, problem: { code: 'disk-full', data: { name: 'sample.diptych' } } }),
      'reviews:rescue': () => ({ ok: true, value: { name: 'rescued.diptych' } }),
    })
    const { does, press, button, text } = await renderApp(bridge)
    await does(() => button('Try the sample').click())
    await press('F8')
    await press('Enter', ctrl)
    await does(() => undefined)
    expect(text('main [role=alert]')[0]).toContain('Not saved. There is no room left')
    await does(() => button('Save a copy elsewhere').click())
    expect(bridge.called('reviews:rescue')[0]?.pending).toHaveLength(1)
    expect(text('[role=status]').join()).toContain('A copy was saved as rescued.diptych.')
  })
})
