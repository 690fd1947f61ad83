import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Block, Format, SourceFile } from '../../core/formats/format'
import { bilingualFormats, formats } from '../../core/formats/index'
import { plain } from '../../core/text/content'
import { reviewOf, rowOf } from '../core/formats/exchange'
import { got } from '../core/formats/office-files'
import { answerSaveDialog, launchDevelopment, screenshot, temporaryFolder } from './launch'
import { dialog, editor, home, row, settled, tool } from './window'

const spanish = ['El faro vuelve a encenderse.', 'Nadie lo esperaba.', 'La obra costó poco.']
const english = ['The lighthouse shines again.', 'Nobody expected it.', 'The work cost little.']
const typed = ' Read twice.'

/** Lets these files fall onto the window. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', id: 'to-drop', multiple: true, hidden: true })
    document.body.append(input)
  })
  await page.locator('#to-drop').setInputFiles([...paths])
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#to-drop')
    const dataTransfer = new DataTransfer()
    for (const file of input?.files ?? []) dataTransfer.items.add(file)
    input?.remove()
    const area = document.querySelector('main') ?? document.body
    for (const type of ['dragenter', 'dragover', 'drop'])
      area.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  })
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

/** Takes the files in, makes a review, types in the first row, and exports in the format that the English came in. */
async function throughTheWindow(files: readonly SourceFile[], kept: string): Promise<Uint8Array> {
  const folder = await temporaryFolder()
  const path = (name: string): string => join(folder, name)
  for (const { name, bytes } of files) await writeFile(path(name), bytes)
  const { app, page } = await launchDevelopment()
  await home(page, /^Try the sample/).waitFor()
  await drop(
    page,
    files.map(({ name }) => path(name)),
  )
  await page.getByRole('button', { name: 'Create review' }).waitFor()
  await expect.poll(() => page.getByText('shines again').count()).toBeGreaterThan(0)
  await answerSaveDialog(app, path('lamp.diptych'))
  await page.getByRole('button', { name: 'Create review' }).click()
  await settled(page)
  await row(page, 1).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(typed)
  await expect.poll(() => editor(page).textContent()).toContain(typed)
  await settled(page)
  await screenshot(page, `format-${kept}`)
  await tool(page, 'Export').click()
  await answerSaveDialog(app, path('out'))
  await dialog(page)
    .getByRole('button', { name: /^Save as/ })
    .click()
  await page.getByText('Exported as out.').waitFor()
  return readFile(path('out'))
}

test.each(formats.map((format) => [format.id, format] as const))(
  'English as %s is dropped beside a text, corrected, and goes out as it came',
  async (id, format) => {
    const source = { name: 'lamp.es.txt', bytes: new TextEncoder().encode(`${spanish.join('\n\n')}\n`) }
    const bytes = await throughTheWindow([source, englishAs(format)], id)
    const { document } = got(format.read({ name: `out.${format.extensions[0]}`, bytes }))
    expect(document.blocks.map(({ content }) => content.text)).toEqual([`${english[0]}${typed}`, ...english.slice(1)])
  },
)

const rows = spanish.map((source, index) => rowOf(String(index + 1), source, english[index] ?? ''))
const readable = bilingualFormats.filter(({ read }) => read !== undefined)

test.each(readable.map((format) => [format.id, format] as const))(
  'Both languages as %s are dropped as one file, corrected, and go out as they came',
  async (id, format) => {
    const file = { name: `lamp.${format.extensions[0]}`, bytes: got(format.create(reviewOf(...rows))) }
    const bytes = await throughTheWindow([file], id)
    const read = format.read?.({ name: file.name, bytes })
    if (!read) throw new Error(`${id} cannot be read`)
    const { units } = got(read).document
    expect(units.map(({ source }) => source.text)).toEqual(spanish)
    expect(units.map(({ target }) => target.text)).toEqual([`${english[0]}${typed}`, ...english.slice(1)])
  },
)
