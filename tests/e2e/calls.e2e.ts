import { spawn } from 'node:child_process'
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Proposal } from '../../core/formats/import'
import type { Result } from '../../core/problem'
import type { EditRevision } from '../../core/revisions/model'
import type { AnswerOf, ArgumentOf, CallName, OpenedReview } from '../../electron/ipc/contract'
import {
  answerOpenDialog,
  answerSaveDialog,
  type Diptych,
  launchDevelopment,
  launches,
  temporaryFolder,
} from './launch'

/** Calls main over the real bridge, as the page does. */
const call = <Name extends CallName>(page: Page, name: Name, argument: ArgumentOf<Name>): Promise<AnswerOf<Name>> =>
  page.evaluate(
    ([name, argument]) =>
      (window.diptych.call as (name: string, argument: unknown) => Promise<unknown>)(name, argument),
    [name, argument] as const,
  ) as Promise<AnswerOf<Name>>

function succeeded<Value>(result: Result<Value> | null): Value {
  if (!result?.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const spanish = 'Llueve en Sevilla.\n\nEl río creció 12 metros y anegó la plaza mayor.\n'
const english = 'It rains in Seville.\n\nThe river grew 12 meters and flooded  the main square.\n'

let folder: string
beforeEach(async () => {
  folder = await temporaryFolder()
  await writeFile(join(folder, 'rain.es.txt'), spanish)
  await writeFile(join(folder, 'rain.en.txt'), english)
})

async function choose({ app, page }: Diptych, kind: 'source' | 'target', path: string): Promise<string> {
  await answerOpenDialog(app, [path])
  const [file] = await call(page, 'files:choose', kind)
  return file?.token ?? ''
}

async function propose(diptych: Diptych): Promise<Proposal> {
  const source = { file: await choose(diptych, 'source', join(folder, 'rain.es.txt')) }
  const target = { file: await choose(diptych, 'target', join(folder, 'rain.en.txt')) }
  return succeeded(await call(diptych.page, 'imports:propose', { source, target }))
}

async function create(diptych: Diptych, path = join(folder, 'rain.diptych')): Promise<OpenedReview> {
  const { links } = await propose(diptych)
  await answerSaveDialog(diptych.app, path)
  return succeeded(
    await call(diptych.page, 'reviews:create', { title: 'Rain', links: [...links] as never, corrected: null }),
  )
}

const edit = (review: OpenedReview, text: string, id = 'edit-1'): EditRevision => ({
  type: 'revision',
  id,
  at: '2026-03-01T10:00:00.000Z',
  by: { name: 'Ines', role: 'editor' },
  kind: 'edit',
  link: review.events.findLast((event) => event.type === 'link')?.id ?? '',
  content: { text, codes: [] },
  parent: null,
  reason: 'typed',
  group: 'burst-1',
})

const append = (page: Page, document: string, revision: EditRevision) =>
  call(page, 'reviews:append', { document, revisions: [revision] as never })

const lastLine = async (name: string): Promise<unknown> =>
  JSON.parse((await readFile(join(folder, name), 'utf8')).trim().split('\n').at(-1) ?? '')

const corrected = 'The river rose 12 metres and flooded the main square.'

describe('From two files to the corrected text', () => {
  test('A review is proposed, created, edited, closed, opened again and exported', async () => {
    const diptych = await launchDevelopment()
    const { app, page } = diptych
    const review = await create(diptych)
    expect(review).toMatchObject({ name: 'rain.diptych', readOnly: false, place: null, notices: [] })
    expect(review.header).toMatchObject({ title: 'Rain', sourceLanguage: 'es', targetLanguage: 'en' })
    expect(JSON.stringify(review)).not.toContain(folder)
    expect(review.events.filter((event) => event.type === 'attachment').every((event) => !('data' in event))).toBe(true)

    const revision = edit(review, corrected)
    expect(await append(page, review.document, revision)).toEqual({ ok: true, value: null })
    expect(await lastLine('rain.diptych')).toEqual(revision)
    await call(page, 'reviews:place', { document: review.document, link: revision.link })
    await call(page, 'reviews:close', review.document)
    expect(await readdir(folder)).toEqual(['rain.diptych', 'rain.en.txt', 'rain.es.txt'])

    const { recents } = await call(page, 'app:ready', undefined)
    expect(recents).toMatchObject([{ title: 'Rain' }])
    const again = succeeded(await call(page, 'reviews:open', { recent: recents[0]?.id ?? '' }))
    expect(again.place).toBe(revision.link)
    expect(again.events.at(-1)).toEqual(revision)

    await writeFile(join(folder, 'out.txt'), 'what was there before')
    await answerSaveDialog(app, join(folder, 'out.txt'))
    const wanted = {
      document: again.document,
      text: 'corrected',
      format: 'text',
      changes: 'none',
      encoding: 'utf-8',
      bom: false,
      newline: '\n',
    } as const
    expect(await call(page, 'exports:save', wanted)).toEqual({ ok: true, value: { name: 'out.txt' } })
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(`It rains in Seville.\n\n${corrected}\n`)
    expect(await call(page, 'reviews:forget', recents[0]?.id ?? '')).toEqual([])
  })

  test('Pasted texts become a review in the documents folder', async () => {
    const { app, page } = await launchDevelopment()
    const source = { text: spanish, name: 'Pegado' }
    const target = { text: english, name: 'Pasted' }
    const { links } = succeeded(await call(page, 'imports:propose', { source, target, sourceLanguage: 'es' }))
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = (async (...args: unknown[]) => {
        ;(globalThis as { asked?: unknown }).asked = args.at(-1)
        return { canceled: true, filePath: '' }
      }) as typeof dialog.showSaveDialog
    })
    expect(
      await call(page, 'reviews:create', { title: 'Pasted', links: [...links] as never, corrected: null }),
    ).toBeNull()
    const [asked, documents] = await app.evaluate(({ app }) => [
      (globalThis as { asked?: { defaultPath?: string } }).asked?.defaultPath,
      app.getPath('documents'),
    ])
    expect(asked).toBe(join(documents ?? '', 'Pasted.diptych'))
  })

  test.each(launches)('In the %s app the sample opens, and opens again where it was left', async (_name, launch) => {
    const { page } = await launch()
    const first = succeeded(await call(page, 'reviews:sample', undefined))
    const revision = edit(first, corrected)
    succeeded(await append(page, first.document, revision))
    const second = succeeded(await call(page, 'reviews:sample', undefined))
    expect(second.header.id).toBe(first.header.id)
    expect(second.readOnly).toBe(false)
    expect(second.events.at(-1)).toEqual(revision)
  })

  test('Links that do not hold every segment once are refused', async () => {
    const diptych = await launchDevelopment()
    const { links } = await propose(diptych)
    await answerSaveDialog(diptych.app, join(folder, 'rain.diptych'))
    const created = call(diptych.page, 'reviews:create', {
      title: 'Rain',
      links: links.slice(1) as never,
      corrected: null,
    })
    await expect(created).rejects.toThrow('refused:argument:reviews:create')
    expect(await readdir(folder)).toEqual(['rain.en.txt', 'rain.es.txt'])
  })
})

describe('When something is wrong', () => {
  test.each([
    ['nowhere.txt', 'file-missing'],
    ['empty.txt', 'file-empty'],
    ['binary.txt', 'file-binary'],
  ])('A source %s is the problem %s, named', async (name, code) => {
    await writeFile(join(folder, 'empty.txt'), '')
    await writeFile(
      join(folder, 'binary.txt'),
      new Uint8Array(4000).map((_, index) => index % 7),
    )
    const diptych = await launchDevelopment()
    const source = { file: await choose(diptych, 'source', join(folder, name)) }
    const target = { file: await choose(diptych, 'target', join(folder, 'rain.en.txt')) }
    expect(await call(diptych.page, 'imports:propose', { source, target })).toMatchObject({
      ok: false,
      problem: { code, data: { name } },
    })
  })

  test('Reading is cancelled while it runs', async () => {
    const { page } = await launchDevelopment()
    const text = `${spanish}\n`.repeat(20_000).slice(0, 1_900_000)
    const outcome = await page.evaluate(async (text) => {
      const sides = { source: { text, name: 'a' }, target: { text, name: 'b' } }
      const reading = window.diptych.call('imports:propose', sides).then(
        () => 'read',
        (error: Error) => error.message,
      )
      await new Promise((resolve) => setTimeout(resolve, 50))
      await window.diptych.call('imports:cancel', undefined)
      return reading
    }, text)
    expect(outcome).toBe('cancelled')
  })

  test('A second window of the same review is read-only', async () => {
    const first = await launchDevelopment()
    await create(first)
    const second = await launchDevelopment({ files: [join(folder, 'rain.diptych')] })
    await answerOpenDialog(second.app, [join(folder, 'rain.diptych')])
    const [file] = await call(second.page, 'files:choose', 'journal')
    const review = succeeded(await call(second.page, 'reviews:open', { file: file?.token ?? '' }))
    expect(review.readOnly).toBe(true)
    expect(review.notices).toMatchObject([{ code: 'journal-locked' }])
    expect(await append(second.page, review.document, edit(review, corrected))).toMatchObject({ ok: false })
  })

  test('Revisions that cannot be saved are kept, told, rescued into a copy, and the work goes on there', async () => {
    const diptych = await launchDevelopment()
    const { app, page } = diptych
    const review = await create(diptych)
    await page.evaluate(() => {
      const told: unknown[] = []
      ;(window as { told?: unknown }).told = told
      window.diptych.on('save-state', ({ problem }) => told.push(problem?.code ?? null))
    })
    // Another file is in its place: appending would damage it.
    await writeFile(join(folder, 'rain.diptych'), 'gone')
    const revision = edit(review, corrected)
    expect(await append(page, review.document, revision)).toMatchObject({
      ok: false,
      problem: { code: 'journal-replaced' },
    })

    await answerSaveDialog(app, join(folder, 'copy'))
    const pending = [edit(review, 'From the window only.\n', 'edit-2')]
    expect(await call(page, 'reviews:rescue', { document: review.document, pending: pending as never })).toEqual({
      ok: true,
      value: { name: 'copy.diptych' },
    })
    expect(await append(page, review.document, edit(review, 'And on.\n', 'edit-3'))).toEqual({ ok: true, value: null })
    const lines = (await readFile(join(folder, 'copy.diptych'), 'utf8')).trim().split('\n')
    expect(lines.slice(-3).map((line) => JSON.parse(line).id)).toEqual(['edit-1', 'edit-2', 'edit-3'])
    expect(await page.evaluate(() => (window as { told?: unknown }).told)).toEqual(['journal-replaced', null])
  })

  test.runIf(process.getuid?.() !== 0)('A folder that cannot be written to is told by the export', async () => {
    const diptych = await launchDevelopment()
    const review = await create(diptych)
    const closed = await temporaryFolder()
    await chmod(closed, 0o500)
    await answerSaveDialog(diptych.app, join(closed, 'out.txt'))
    const wanted = {
      document: review.document,
      text: 'corrected',
      format: 'text',
      changes: 'none',
      encoding: 'utf-8',
      bom: false,
      newline: '\n',
    } as const
    expect(await call(diptych.page, 'exports:save', wanted)).toMatchObject({
      ok: false,
      problem: { code: 'folder-read-only', data: { name: 'out.txt' } },
    })
  })
})

const windowSize = ({ app }: Diptych) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())

describe('Coming and going', () => {
  test('A second start hands its files to the first and ends', async () => {
    const { app, page, userData } = await launchDevelopment()
    await page.evaluate(() => {
      const handed: string[] = []
      ;(window as { handed?: string[] }).handed = handed
      window.diptych.on('open-files', (files) => handed.push(...files.map(({ name }) => name)))
    })
    const executable = await app.evaluate(() => process.execPath)
    const second = spawn(executable, ['.', `--user-data-dir=${userData}`, join(folder, 'rain.es.txt')], {
      cwd: await app.evaluate(({ app }) => app.getAppPath()),
      stdio: 'ignore',
    })
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0)
    await expect.poll(() => page.evaluate(() => (window as { handed?: string[] }).handed)).toEqual(['rain.es.txt'])
  })

  test('What the page sends with its last breath reaches the journal', async () => {
    const diptych = await launchDevelopment()
    const { app, page } = diptych
    const review = await create(diptych)
    const revision = edit(review, corrected)
    await page.evaluate(
      ([document, revision]) =>
        addEventListener('beforeunload', () => {
          void window.diptych.call('reviews:append', { document, revisions: [revision] } as never)
        }),
      [review.document, revision] as const,
    )
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await ended
    expect(await lastLine('rain.diptych')).toEqual(revision)
    expect(await readdir(folder)).toEqual(['rain.diptych', 'rain.en.txt', 'rain.es.txt'])
  })

  test('Settings and the window’s place are there after the next start', async () => {
    const first = await launchDevelopment()
    const { language } = await call(first.page, 'settings:change', { language: 'es', theme: 'dark' })
    expect(language).toBe('es')
    const labels = () =>
      first.app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()
          ?.items.map(({ label }) => label)
          .join(' '),
      )
    expect(await labels()).toBe('Archivo Editar Revisión Herramientas Ver Ayuda')
    await expect
      .poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
      .toBe(true)
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 900, height: 700 }),
    )
    // A display server resizes in its own time.
    await expect.poll(() => windowSize(first)).toEqual([900, 700])
    await first.app.close()
    const second = await launchDevelopment({ userData: first.userData })
    const { settings } = await call(second.page, 'app:ready', undefined)
    expect(settings).toMatchObject({ language: 'es', theme: 'dark' })
    expect(await windowSize(second)).toEqual([900, 700])
  })

  test('When the page’s process dies, the page comes back and is handed its review again', async () => {
    const { app, page } = await launchDevelopment()
    const review = succeeded(await call(page, 'reviews:sample', undefined))
    succeeded(await append(page, review.document, edit(review, corrected)))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10_000)))
    await app.evaluate(({ BrowserWindow }) => {
      const handed: string[] = []
      ;(globalThis as { handed?: string[] }).handed = handed
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) return
      const send = contents.send.bind(contents)
      contents.send = (channel, ...words) => {
        if (words[0] === 'open-files') handed.push(...words[1].map(({ name }: { name: string }) => name))
        send(channel, ...words)
      }
      contents.forcefullyCrashRenderer()
    })
    await expect
      .poll(() => app.evaluate(() => (globalThis as { handed?: string[] }).handed), { timeout: 20_000 })
      .toEqual(['Sample.diptych'])
  })

  test('Who cannot be saved is asked about on leaving, and staying keeps the work', async () => {
    const diptych = await launchDevelopment()
    const { app, page } = diptych
    const review = await create(diptych)
    await writeFile(join(folder, 'rain.diptych'), 'gone')
    await append(page, review.document, edit(review, corrected))
    const answer = (response: number) =>
      app.evaluate(({ dialog }, response) => {
        dialog.showMessageBox = async () => ({ response, checkboxChecked: false })
      }, response)

    await answer(2)
    const opened = app.waitForEvent('window')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await opened

    await answer(0)
    await answerSaveDialog(app, join(folder, 'copy.diptych'))
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await ended
    expect(await lastLine('copy.diptych')).toMatchObject({ id: 'edit-1' })
  })
})
