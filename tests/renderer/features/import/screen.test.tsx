// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { proposeReview } from '../../../../core/formats/propose'
import type { ChosenFile } from '../../../../electron/ipc/contract'
import { createFakeBridge } from '../../fake-bridge'
import { renderApp } from '../../render-app'
import { openedReview } from '../../sample-review'

const spanish =
  'Llueve en el puerto.\n\nEl alcalde habl\u00f3 ayer en la plaza.\n\nNadie contest\u00f3 a las 12 preguntas.\n'
const english =
  'It rains in the port.\n\nThe mayor spoke yesterday in the square.\n\nNobody answered the 12 questions.\n'

const token = {
  source: 'file-00000000-0000-4000-8000-000000000001',
  target: 'file-00000000-0000-4000-8000-000000000002',
}
const chosen = (side: 'source' | 'target'): ChosenFile => ({
  token: token[side],
  name: `article.${side}.txt`,
  size: 100,
  kind: 'article',
})

/** Two files were chosen, the English on the left when `swapped`. */
async function propose(swapped = false) {
  const texts = new Map([
    [token.source, swapped ? english : spanish],
    [token.target, swapped ? spanish : english],
  ])
  const fileOf = (origin: object) => {
    const text = texts.get('file' in origin ? String(origin.file) : '') ?? ''
    return { name: 'article.txt', bytes: new TextEncoder().encode(text) }
  }
  const bridge = createFakeBridge({
    'files:choose': (side) => [chosen(side === 'source' ? 'source' : 'target')],
    'imports:propose': ({ source, target, ...languages }) =>
      proposeReview({ source: fileOf(source), target: target && fileOf(target), ...languages }),
    'reviews:create': () => ({ ok: true, value: openedReview() }),
  })
  const app = await renderApp(bridge)
  await app.does(() => app.button('New review from two files').click())
  await app.does(() => app.button('Choose the source file').click())
  await app.does(() => app.button('Choose the English file').click())
  const rows = () => app.all('[data-link]').map((row) => row.getAttribute('aria-label'))
  const select = (index: number) => app.does(() => app.all('[data-link]')[index]?.focus())
  return { ...app, bridge, rows, select }
}

test('two files are aligned, repaired by keys, and made a review', async () => {
  const { rows, select, press, button, does, bridge, all } = await propose()
  expect(rows()).toEqual(['Row 1: 1 to 1', 'Row 2: 1 to 1', 'Row 3: 1 to 1'])
  await select(0)
  await press('m')
  expect(rows()).toEqual(['Row 1: 2 to 2', 'Row 2: 1 to 1'])
  await press('s')
  await press('ArrowUp', { altKey: true })
  expect(rows()).toEqual(['Row 1: 1 to 1', 'Row 2: 1 to 1', 'Row 3: 1 to 1'])
  await press('ArrowDown', { altKey: true })
  expect(rows()).toEqual(['Row 1: 1 to 0', 'Row 2: 1 to 2', 'Row 3: 1 to 1'])
  expect(all('[data-gap]')).toHaveLength(1)
  await press('z', { ctrlKey: true })
  expect(rows()).toEqual(['Row 1: 1 to 1', 'Row 2: 1 to 1', 'Row 3: 1 to 1'])
  await does(() => button('Create review').click())
  expect(bridge.called('reviews:create')[0]?.links).toHaveLength(3)
  expect(all('[data-row-editor]')).toHaveLength(1)
})

test('languages are shown as found', async () => {
  const { text } = await propose()
  expect(text('section button[aria-haspopup=listbox]')).toEqual(['Spanish', 'English'])
})

test('swapped sides are noticed and swapped back', async () => {
  const { text, button, does, bridge } = await propose(true)
  expect(text('[role=status]').join()).toContain('Are the sides swapped?')
  await does(() => button('Swap the sides').click())
  expect(text('[role=status]').join()).not.toContain('Are the sides swapped?')
  expect(bridge.called('imports:propose').at(-1)?.source).toEqual({ file: token.target })
})
