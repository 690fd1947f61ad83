import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** How a test starts Diptych. */
export interface Start {
  /** Passed on the command line, as a file manager does. */
  readonly files?: readonly string[]
  /** Where settings, recent reviews and the lock of the single instance live; a new empty folder when left out. */
  readonly userData?: string
  /** Whether the person has yet to say who they are; else they have, under their own name. */
  readonly isNew?: boolean
  /** What the system speaks; English when left out. */
  readonly language?: 'en' | 'es'
}

/** A running Diptych. It is closed when the test ends, if the test has not done so. */
export interface Diptych {
  readonly app: ElectronApplication
  /** Its one window. */
  readonly page: Page
  readonly userData: string
}

/** The two ways to run it, for `describe.each`. */
export const launches = [
  ['development', launchDevelopment],
  ['packaged', launchPackaged],
] as const

/** Runs the checkout, with the Electron that `scripts/e2e.mjs` found. */
export async function launchDevelopment(start: Start = {}): Promise<Diptych> {
  required('ELECTRON_OVERRIDE_DIST_PATH')
  const userData = start.userData ?? (await temporaryFolder())
  return open({ args: ['.', ...words(start, userData)], cwd: root, timeout: 30_000 }, start, userData)
}

/**
 * Runs the packaged app. Attaching to the first page of an executable hangs once in about ninety launches (Playwright
 * 1.65): such a launch is given up after a few seconds and done again, twice at most.
 */
export async function launchPackaged(start: Start = {}): Promise<Diptych> {
  const executablePath = required('DIPTYCH_PACKAGED')
  const userData = start.userData ?? (await temporaryFolder())
  const attempt = (timeout: number): Promise<Diptych> =>
    open({ executablePath, args: words(start, userData), timeout }, start, userData)
  return attempt(8_000).catch(() => attempt(8_000).catch(() => attempt(20_000)))
}

type Options = NonNullable<Parameters<typeof electron.launch>[0]>

async function open(
  options: Options & { timeout: number },
  { language = 'en', isNew = false }: Start,
  userData: string,
): Promise<Diptych> {
  const settings = join(userData, 'settings.json')
  if (!isNew) await writeFile(settings, '{"settings":{"introduced":true}}', { flag: 'wx' }).catch(() => undefined)
  const locale = language === 'es' ? 'es_ES.UTF-8' : 'en_US.UTF-8'
  const app = await electron.launch({
    ...options,
    chromiumSandbox: process.getuid?.() !== 0,
    env: {
      ...(process.env as Record<string, string>),
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      LANGUAGE: language,
      LANG: locale,
      LC_ALL: locale,
    },
  })
  const started = app.process()
  onTestFinished(() => quit(app, started))
  const page = await app.firstWindow({ timeout: options.timeout }).catch(async (error: unknown) => {
    started.kill('SIGKILL')
    throw error
  })
  return { app, page, userData }
}

/** Ends Diptych, all of its processes at once, as a power cut does. */
export async function kill({ app }: Diptych): Promise<void> {
  const child = app.process()
  const ended = once(child, 'exit')
  // Playwright gives each app a process group of its own, but on Windows.
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL')
  else process.kill(-child.pid, 'SIGKILL')
  await ended
}

/** Quits as a person does. An app that stays is a failure, and is ended so that it does not stand in the next test's way. */
async function quit(app: ElectronApplication, process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  const closed = app.close().then(
    () => true,
    () => true,
  )
  if (await Promise.race([closed, setTimeout(15_000, false)])) return
  process.kill('SIGKILL')
  throw new Error('Diptych did not quit within 15 seconds')
}

const words = ({ files = [], language = 'en' }: Start, userData: string): string[] => [
  `--user-data-dir=${userData}`,
  `--lang=${language}`,
  ...files,
]

/** What `scripts/e2e.mjs` found or made. */
export function required(name: 'ELECTRON_OVERRIDE_DIST_PATH' | 'DIPTYCH_PACKAGED' | 'DIPTYCH_PRODUCT'): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`${name} is not set: run these tests with \`npm run test:e2e\``)
}

/** An empty folder that is gone when the test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Keeps a picture of the window as `test-output/screenshots/NAME.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const path = join(root, 'test-output/screenshots', `${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  await page.screenshot({ path, animations: 'disabled' })
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails when axe finds anything that keeps people from using what the window shows. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await axeSource)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document)
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`)
  })
  expect(violations).toEqual([])
}

/**
 * Does something in the main process that may be done twice: Chromium's debugger loses an answer now and then ("promise
 * was garbage collected"), whether or not the thing was done.
 */
async function inMain(act: () => Promise<void>): Promise<void> {
  await act().catch((error: Error) => {
    if (!error.message.includes('garbage collected')) throw error
    return act()
  })
}

/** Chooses an item of the application menu, as it is labelled. */
export async function chooseFromMenu(app: ElectronApplication, label: string): Promise<void> {
  await inMain(() =>
    app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      const item = items.find((each) => each.label === wanted)
      if (!item?.enabled) throw new Error(`nothing to choose in the menu: ${wanted}`)
      item.click()
    }, label),
  )
}

/** Answers the next save dialogs with this path; null cancels them. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await inMain(() =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
    }, path),
  )
}

/** Answers the next open dialogs with these paths; none cancels them. */
export async function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await inMain(() =>
    app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
    }, paths),
  )
}
