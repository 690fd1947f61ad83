// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { SourceFile } from '../../../../core/formats/format'
import { proposeReview } from '../../../../core/formats/propose'
import type { ChosenFile } from '../../../../electron/ipc/contract'
import { docx } from '../../../core/formats/office-files'
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

const textFile = (text: string): SourceFile => ({ name: 'article.txt', bytes: new TextEncoder().encode(text) })

/** Two files were chosen. */
async function propose(source = textFile(spanish), target = textFile(english)) {
  const files = new Map([
    [token.source, source],
    [token.target, target],
  ])
  const fileOf = (origin: object) => files.get('file' in origin ? String(origin.file) : '') ?? textFile('')
  const bridge = createFakeBridge({
    'files:choose': (side) => [chosen(side === 'source' ? 'source' : 'target')],
    'imports:propose': ({ source, target, ...options }) =>
      proposeReview({ source: fileOf(source), target: target && fileOf(target), ...options }),
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
  const { text, button, does, bridge } = await propose(textFile(english), textFile(spanish))
  expect(text('[role=status]').join()).toContain('Are the sides swapped?')
  await does(() => button('Swap the sides').click())
  expect(text('[role=status]').join()).not.toContain('Are the sides swapped?')
  expect(bridge.called('imports:propose').at(-1)?.source).toEqual({ file: token.target })
})

test('of a file with tracked changes the original can be read; other files offer nothing', async () => {
  const run = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`
  const revised = docx(
    `<w:p>${run('It ')}<w:del w:id="1">${run('snows', 'delText')}</w:del><w:ins w:id="2">${run('rains')}</w:ins></w:p>`,
  )
  const { text, all, does, bridge } = await propose(textFile('Llueve.'), revised)
  expect(text('[role=radiogroup]')).toEqual([
    '2 tracked changes in this fileRead the latest textRead the original text',
  ])
  expect(text('[data-side=target] li')).toEqual(['It rains'])
  await does(() => all('[role=radiogroup] input')[1]?.click())
  expect(bridge.called('imports:propose').at(-1)).toMatchObject({ targetRevisions: 'original' })
  expect(text('[data-side=target] li')).toEqual(['It snows'])
})

/** Pastes into the box of a side what a browser or a word processor puts on the clipboard. */
function pasteInto(box: HTMLElement | undefined, data: Readonly<Record<string, string>>): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: (type: string) => data[type] ?? '' } })
  return box?.dispatchEvent(event) ?? false
}

async function pasteScreen() {
  const bridge = createFakeBridge({
    'imports:propose': () => ({ ok: false, problem: { code: 'internal', data: {} } }),
  })
  const app = await renderApp(bridge)
  await app.does(() => app.button('Paste two texts').click())
  const boxes = () => app.all('textarea') as HTMLTextAreaElement[]
  const paste = async (index: number, html: string, text: string) => {
    const taken = { current: false }
    await app.does(() => {
      taken.current = !pasteInto(boxes()[index], { 'text/html': html, 'text/plain': text })
    })
    return taken.current
  }
  const chosen = () => app.all('section input[type=radio]').filter((radio) => (radio as HTMLInputElement).checked)
  const read = async () => {
    await app.does(() => app.button('Read both texts').click())
    return bridge.called('imports:propose').at(-1)
  }
  return { ...app, boxes, paste, chosen, read }
}

test('pasted formatting is kept as HTML, and shown as words', async () => {
  const { boxes, paste, chosen, read, all } = await pasteScreen()
  expect(await paste(0, '<p>Llueve <b onclick="x()">hoy</b><script>x()</script></p>', 'Llueve hoy')).toBe(true)
  expect(boxes()[0]).toMatchObject({ value: 'Llueve hoy', readOnly: true })
  expect(chosen().map((radio) => (radio as HTMLInputElement).value)).toEqual(['html'])
  expect(all('section b, section script')).toEqual([])
  await paste(1, '<p>It rains <b>today</b></p>', 'It rains today')
  const request = await read()
  expect(request?.source).toMatchObject({
    name: 'Pasted source.html',
    text: expect.stringContaining('<p>Llueve <b>hoy</b></p>'),
  })
  expect(request?.target).toMatchObject({ name: 'Pasted English.html' })
})

test('plain text can be chosen instead, on one side alone, and edited', async () => {
  const { boxes, paste, all, does, read } = await pasteScreen()
  await paste(0, '<p>Llueve <b>hoy</b></p>', 'Llueve hoy')
  await paste(1, '<p>It rains <b>today</b></p>', 'It rains today')
  const plain = all('section input[type=radio]').filter((radio) => (radio as HTMLInputElement).value === 'text')
  await does(() => plain[1]?.click())
  expect(boxes().map(({ readOnly }) => readOnly)).toEqual([true, false])
  const request = await read()
  expect(request?.source).toMatchObject({ name: 'Pasted source.html' })
  expect(request?.target).toEqual({ name: 'Pasted English', text: 'It rains today' })
})

test('what has no formatting is left to the text box, and takes the place of what had', async () => {
  const { boxes, paste, chosen } = await pasteScreen()
  expect(await paste(0, '<p>Llueve</p>', 'Llueve')).toBe(false)
  await paste(0, '<h1>Llueve</h1>', 'Llueve')
  expect(await paste(0, '', 'Nieva')).toBe(true)
  expect(boxes()[0]).toMatchObject({ value: 'Nieva', readOnly: false })
  expect(chosen()).toEqual([])
})
