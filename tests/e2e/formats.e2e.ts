import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Block, Format, SourceFile } from '../../core/formats/format'
import { bilingualFormats, formats } from '../../core/formats/index'
import { plain } from '../../core/text/content'
import { errorAt, reviewOf, rowOf } from '../core/formats/exchange'
import { got } from '../core/formats/office-files'
import { answerSaveDialog, type Diptych, launchDevelopment, screenshot } from './launch'
import { dialog, editor, home, row, settled, tool } from './window'

const spanish = ['El faro vuelve a encenderse.', 'Nadie lo esperaba.', 'La obra costó poco.']
const english = ['The lighthouse shines again.', 'Nobody expected it.', 'The work cost little.']
const typed = ' Read twice.'

/** Drags these files over the window and lets go of them, as the system would: the page gets them from Chromium. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
  await session.detach()
}

/** The article in English as a new file of this format; a subtitle file, which cannot be made anew, by hand. */
function englishAs({ id, extensions, create }: Format): SourceFile {
  const name = `lamp.${extensions[0]}`
  if (id === 'srt' || id === 'vtt') {
    const cues = english.map((text, index) => `00:00:0${index * 3}.000 --> 00:00:0${index * 3 + 2}.500\n${text}\n`)
    const numbered = cues.map(
      (cue, index) => `${index + 1}\n${cue.replaceAll('.000 ', ',000 ').replace('.500\n', ',500\n')}`,
    )
    const text = id === 'vtt' ? `WEBVTT\n\n${cues.join('\n')}` : numbered.join('\n')
    return { name, bytes: new TextEncoder().encode(text) }
  }
  const blocks: readonly Block[] = english.map((text, index) => ({
    id: `b${index}`,
    kind: 'paragraph',
    content: plain(text),
  }))
  const coding = { encoding: 'utf-8', bom: false, newline: '\n' } as const
  const made = create?.({
    title: 'Lamp',
    language: 'en',
    blocks,
    coding,
    dressing: { tracked: null, remarks: new Map() },
  })
  if (made === undefined) throw new Error(`${id} cannot be made`)
  return { name, bytes: got(made) }
}

/** Takes the files in, makes a review, marks an error and types in the first row, exports in the format that the English came in, goes home. */
async function throughTheWindow({ app, page }: Diptych, files: readonly SourceFile[], id: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(root, id))
  const path = (name: string): string => join(folder, name)
  for (const { name, bytes } of files) await writeFile(path(name), bytes)
  await home(page, /^Try the sample/).waitFor()
  await drop(
    page,
    files.map(({ name }) => path(name)),
  )
  const create = page.getByRole('button', { name: 'Create review' })
  // Of a Word file only its reader can tell that it holds both.
  const both = page.getByRole('button', { name: 'This file holds both languages' })
  await create.or(both).waitFor()
  if (await both.isVisible()) await both.click()
  await create.waitFor()
  await answerSaveDialog(app, path('lamp.diptych'))
  await create.click()
  await settled(page)
  await row(page, 1).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+m')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await dialog(page).waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+End')
  await page.keyboard.type(typed)
  await expect.poll(() => editor(page).textContent()).toContain(typed)
  await settled(page)
  await screenshot(page, `format-${id}`)
  await tool(page, 'Export').click()
  await answerSaveDialog(app, path(`${id}.out`))
  await dialog(page)
    .getByRole('button', { name: /^Save as/ })
    .click()
  await page.getByText(`Exported as ${id}.out.`).waitFor()
  await page.getByRole('button', { name: 'All reviews' }).click()
  return readFile(path(`${id}.out`))
}

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'diptych-formats-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

test('English in every format is dropped beside a text, corrected, and goes out as it came', async () => {
  const source = { name: 'lamp.es.txt', bytes: new TextEncoder().encode(`${spanish.join('\n\n')}\n`) }
  const diptych = await launchDevelopment()
  for (const format of formats) {
    const { id, extensions } = format
    const bytes = await throughTheWindow(diptych, [source, englishAs(format)], id)
    const { document } = got(format.read({ name: `out.${extensions[0]}`, bytes }))
    // A web page begins with its title.
    const expected = id === 'html' ? [`Lamp${typed}`, ...english] : [`${english[0]}${typed}`, ...english.slice(1)]
    expect(
      document.blocks.map(({ content }) => content.text),
      id,
    ).toEqual(expected)
  }
}, 120_000)

const rows = spanish.map((source, index) =>
  rowOf(String(index + 1), source, english[index] ?? '', { errors: [errorAt(0, 3)] }),
)

/** A list of errors is about the machine text, whatever became of it. */
const aboutMachine = ['mqm-tsv', 'error-spans']

test('Both languages in every format are dropped as one file, corrected, and go out as they came', async () => {
  const diptych = await launchDevelopment()
  for (const { id, extensions, read, create } of bilingualFormats) {
    if (read === undefined) continue
    const file = { name: `lamp.${extensions[0]}`, bytes: got(create(reviewOf(...rows))) }
    const { units } = got(read({ name: file.name, bytes: await throughTheWindow(diptych, [file], id) })).document
    const corrected = (index: number) => `${english[index]}${index === 0 && !aboutMachine.includes(id) ? typed : ''}`
    const expected = spanish.map((text, index) => [text, corrected(index)])
    expect(
      units.map(({ source, target }) => [source.text, target.text]),
      id,
    ).toEqual(expected)
  }
}, 180_000)
