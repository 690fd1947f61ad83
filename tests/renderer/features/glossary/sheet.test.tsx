// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../../electron/ipc/contract'
import { createFakeBridge, start } from '../../fake-bridge'
import { renderApp } from '../../render-app'
import { openedReview } from '../../sample-review'

type Answers = Parameters<typeof createFakeBridge>[0]

const kept = { source: 'puerto', target: ['harbour'], forbidden: ['port'], note: '', caseSensitive: false }

async function opened(answers: Answers = {}, more: Parameters<typeof openedReview>[1] = {}, settings = start.settings) {
  const bridge = createFakeBridge({
    'reviews:sample': () => ({ ok: true, value: openedReview(undefined, more) }),
    ...answers,
  })
  const app = await renderApp(bridge, { ...start, settings })
  await app.does(() => bridge.emit('command', 'sample'))
  const type = (label: string, text: string) =>
    app.does(() => {
      const name = app.all('label').find((each) => each.textContent === label)
      const field = document.getElementById(name?.getAttribute('for') ?? '')
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`no ${label}`)
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const press = (name: string) => app.does(() => app.button(name).click())
  const findings = (link: string) =>
    (app.diptych.issues.store.getState().checked.get(link)?.findings ?? []).map(({ check }) => check)
  const revisions = () => bridge.called('reviews:append').flatMap(({ revisions }) => revisions)
  return { ...app, bridge, type, press, findings, revisions }
}

describe('the glossary', () => {
  test('keeps a term with the review, and the rows are checked by it', async () => {
    const { bridge, does, type, press, findings, revisions } = await opened()
    await does(() => bridge.emit('command', 'glossary'))
    await press('Add a term')
    await type('Source', 'puerto')
    await type('English', 'harbour | haven')
    await type('Forbidden', 'port')
    await press('Keep')
    expect(findings('l1')).toContain('glossary-forbidden')
    await does(() => new Promise((done) => setTimeout(done, 50)))
    expect(revisions()).toMatchObject([{ kind: 'term', value: { ...kept, target: ['harbour', 'haven'] } }])
  })

  test('takes a term of the review back with undo, marks and all', async () => {
    const { does, diptych, findings } = await opened()
    await does(() => diptych.glossary.keepTerm('review', kept, null))
    expect(findings('l1')).toContain('glossary-forbidden')
    await does(() => diptych.markActions.undo())
    expect(findings('l1')).not.toContain('glossary-forbidden')
  })

  test('for all reviews is kept in the settings, and moves to the review when that is asked', async () => {
    const own: Settings = { ...start.settings, glossary: [kept] }
    const { does, diptych, bridge, findings, revisions, text, press } = await opened(
      { 'settings:change': (change) => ({ ...start, settings: { ...own, ...change } as Settings }) },
      {},
      own,
    )
    expect(findings('l1')).toContain('glossary-forbidden')
    await does(() => bridge.emit('command', 'glossary'))
    expect(text('tbody tr td:nth-of-type(4)')).toEqual(['All reviews'])
    await does(() => diptych.glossary.keepTerm('review', kept, { scope: 'all', id: '0', value: kept }))
    expect(bridge.called('settings:change').at(-1)).toEqual({ glossary: [] })
    await does(() => new Promise((done) => setTimeout(done, 50)))
    expect(revisions()).toMatchObject([{ kind: 'term', value: kept }])
    expect(text('tbody tr td:nth-of-type(4)')).toEqual(['This review'])
    await press('Remove “puerto”')
    expect(findings('l1')).not.toContain('glossary-forbidden')
  })

  test('is not checked anew when other settings change', async () => {
    const { does, diptych } = await opened()
    const before = diptych.issues.store.getState().checked
    await does(() => diptych.settings.getState().change({ theme: 'dark' }))
    expect(diptych.issues.store.getState().checked).toBe(before)
  })

  test('takes the terms of a table in one step, in the place of those for the same words', async () => {
    const bytes = new TextEncoder().encode('source,target,forbidden\nPuerto,harbour,port\nalcalde,provost,\n')
    const { does, diptych, findings, revisions } = await opened({
      'glossary:choose': () => ({ ok: true, value: { name: 'terms.csv', bytes } }),
    })
    await does(() => diptych.glossary.keepTerm('review', { ...kept, forbidden: ['rains'] }, null))
    await does(async () =>
      expect(await diptych.glossary.importTerms('review')).toEqual({
        text: '2 terms imported from terms.csv.',
        isProblem: false,
      }),
    )
    await does(() => new Promise((done) => setTimeout(done, 50)))
    expect(findings('l1')).toContain('glossary-forbidden')
    expect(findings('l2')).toContain('glossary-required')
    const terms = diptych.review.getState().open?.review.terms
    expect([...(terms?.values() ?? [])].map(({ source, forbidden }) => [source, ...forbidden]).sort()).toEqual([
      ['Puerto', 'port'],
      ['alcalde'],
    ])
    const groups = revisions()
      .slice(1)
      .map(({ group }) => group)
    expect(new Set(groups).size).toBe(1)
  })

  test('says which row of a table cannot be read, and takes nothing', async () => {
    const bytes = new TextEncoder().encode('source,target\npuerto,\n')
    const { does, diptych, text, press } = await opened({
      'glossary:choose': () => ({ ok: true, value: { name: 'terms.csv', bytes } }),
    })
    await does(() => diptych.app.getState().openDialog('glossary'))
    await press('Import')
    expect(text('[role=dialog] [role=status]')[0]).toContain('Row 2 of “terms.csv”')
    expect(diptych.review.getState().open?.review.terms.size).toBe(0)
  })

  test('writes all terms, those of the review first', async () => {
    const { does, diptych, bridge } = await opened(
      { 'glossary:save': () => ({ ok: true, value: { name: 'glossary.csv' } }) },
      {},
      { ...start.settings, glossary: [{ ...kept, source: 'alcalde' }] },
    )
    await does(() => diptych.glossary.keepTerm('review', kept, null))
    await does(() => diptych.glossary.exportTerms('csv'))
    const [{ text = '' } = {}] = bridge.called('glossary:save')
    expect(text.split('\r\n').slice(1, 3)).toEqual(['puerto,harbour,port,,', 'alcalde,harbour,port,,'])
  })

  test('of a review that can only be read cannot be changed', async () => {
    const { bridge, does, all, press, diptych } = await opened({}, { readOnly: true })
    await does(() => diptych.glossary.keepTerm('review', kept, null))
    await does(() => bridge.emit('command', 'glossary'))
    expect(diptych.review.getState().open?.review.terms.size).toBe(0)
    await press('Add a term')
    expect(all('[role=radiogroup]').map((each) => each.textContent)).not.toContain('ForThis reviewAll reviews')
  })
})

describe('patterns', () => {
  test('are tried out as they are typed: matches lit, the report worded', async () => {
    const { bridge, does, type, text, all } = await opened()
    await does(() => bridge.emit('command', 'glossary'))
    await does(() => all('[role=tab]')[1]?.click())
    await does(() =>
      all('button')
        .find((each) => each.textContent === 'Add a pattern')
        ?.click(),
    )
    await type('Look for', 'rains')
    await type('Name', 'Rain')
    await type('Its English', 'It RAINS; drains.')
    expect(text('[data-lit=target] mark')).toEqual(['RAINS'])
    expect(text('[role=status] li')).toEqual(['“RAINS” is what the pattern “Rain” looks for.'])
  })

  test('that cannot be used are told by name, and the others work', async () => {
    const pattern = {
      name: 'Broken',
      when: 'target',
      pattern: '(',
      other: '',
      expects: 'match',
      severity: 'minor',
      message: '',
      kind: 'expression',
    } as const
    const { does, diptych, text, findings } = await opened()
    await does(() => diptych.glossary.keepPattern('review', pattern, null))
    expect(text('[role=alert]').join()).toContain('“Broken” cannot be used')
    await does(() => diptych.glossary.keepPattern('review', { ...pattern, name: 'Good', pattern: 'mayor' }, null))
    expect(findings('l2')).toContain('user-patterns')
  })
})
