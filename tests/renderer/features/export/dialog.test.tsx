// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { AnnotateRevision, PolicyRevision } from '../../../../core/revisions/model'
import type { AnswerOf } from '../../../../electron/ipc/contract'
import { createFakeBridge } from '../../fake-bridge'
import { renderApp } from '../../render-app'
import { openedReview } from '../../sample-review'

const error: AnnotateRevision = {
  type: 'revision',
  kind: 'annotate',
  id: 'r1',
  at: '2026-03-01T10:00:00.000Z',
  by: { name: 'Nora', role: 'editor' },
  link: 'l2',
  passage: { edit: null, from: 4, to: 9, quote: 'mayor' },
  category: 'accuracy/mistranslation',
  severity: 'major',
  note: 'She is the governor.',
  origin: null,
}

/** So that text nobody read may go out. */
const policy: PolicyRevision = {
  type: 'revision',
  kind: 'policy',
  id: 'r0',
  at: '2026-03-01T09:00:00.000Z',
  by: error.by,
  policy: { secondPerson: null, approvedOnly: false, warnAbove: 1, blockAbove: 1 },
}

const done = { ok: true, value: { name: 'out.docx' } } as const

/** The export dialog over the sample, with one marked error and one open finding at least. */
async function openDialog(save: () => Promise<AnswerOf<'exports:save'>> = async () => done) {
  const { events, ...opened } = openedReview()
  const bridge = createFakeBridge({
    'reviews:sample': () => ({ ok: true, value: { ...opened, events: [...events, policy, error] } }),
    'exports:save': save,
  })
  const app = await renderApp(bridge)
  await app.does(() => app.button('Try the sample').click())
  await app.does(() => bridge.emit('command', 'export'))
  const choose = async (label: string, option: string) => {
    const field = app
      .all('[role=dialog] button[aria-haspopup=listbox]')
      .find(({ parentElement }) => parentElement?.textContent?.startsWith(label))
    await app.does(() => field?.click())
    await app.does(() =>
      app
        .all('[role=option]')
        .find(({ textContent }) => textContent?.includes(option))
        ?.click(),
    )
  }
  const track = () =>
    app.does(() =>
      app
        .all('[role=dialog] label')
        .find(({ textContent }) => textContent === 'As tracked changes, with comments')
        ?.click(),
    )
  const saved = async () => {
    await app.does(() => app.button('Save as').click())
    return bridge.called('exports:save').at(-1)
  }
  return { ...app, bridge, choose, track, saved }
}

test('with tracked changes go the errors that people marked, in their names and in words', async () => {
  const { choose, track, saved } = await openDialog()
  await choose('Format', 'Word')
  await track()
  expect((await saved())?.notes).toEqual([
    {
      link: 'l2',
      from: 4,
      to: 9,
      by: 'Nora',
      at: error.at,
      text: 'Mistranslation \u00b7 Major\nShe is the governor.',
    },
  ])
})

test('the open findings go with them when they are asked for, in the name of the program', async () => {
  const { choose, track, saved } = await openDialog()
  await choose('Format', 'Word')
  await track()
  await choose('Notes', 'findings that are open')
  const notes = (await saved())?.notes ?? []
  expect(notes.map(({ link, by }) => `${link} ${by}`)).toEqual(['l1 Diptych', 'l2 Nora', 'l3 Diptych'])
  expect(notes[0]).toMatchObject({ from: 8, to: 10, text: expect.stringContaining('Suggestion: ') })
})

test('a clean file has no notes', async () => {
  const { choose, saved } = await openDialog()
  await choose('Format', 'Word')
  expect(await saved()).toMatchObject({ changes: 'none', notes: [] })
})

test('what is being done is told, and stopping leads back to the choices', async () => {
  const ends: { readonly stop?: () => void } = {}
  const { bridge, saved, does, text, button, all } = await openDialog(
    () => new Promise((_resolve, reject) => Object.assign(ends, { stop: () => reject(new Error('cancelled')) })),
  )
  await saved()
  expect(text('[role=dialog] [role=status]')).toEqual(['Reading\u2026Stop exporting'])
  expect(button('Save as')).toHaveProperty('disabled', true)
  await does(() => bridge.emit('stage', { work: 'export', stage: 'checking' }))
  expect(all('[role=progressbar]').map((bar) => bar.getAttribute('aria-label'))).toEqual([
    'Reading it again to check it\u2026',
  ])
  await does(() => button('Stop exporting').click())
  expect(bridge.called('exports:cancel')).toHaveLength(1)
  await does(() => ends.stop?.())
  await does(() => bridge.emit('stage', { work: 'export', stage: 'checking' }))
  expect(all('[role=progressbar]')).toEqual([])
  expect(button('Save as')).toHaveProperty('disabled', false)
  expect(text('[role=alert]').join('')).toBe('')
})

test('closing the dialog stops the export', async () => {
  const { bridge, saved, does, button } = await openDialog(() => new Promise(() => undefined))
  await saved()
  await does(() => button('Cancel').click())
  expect(bridge.called('exports:cancel')).toHaveLength(1)
})

test('an export that fails inside says so', async () => {
  const { saved, text } = await openDialog(() => Promise.reject(new Error('failed:internal')))
  await saved()
  expect(text('[role=alert]').join()).toContain('Something went wrong inside Diptych')
})
