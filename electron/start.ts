import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, ipcMain, session } from 'electron'
import { atomicWrite } from '../cli/node/atomic-write'
import type { Proposal } from '../core/formats/import'
import type { ProposalRequest } from '../core/formats/propose'
import { createTexts } from '../locales'
import { showAppearance } from './appearance'
import { choosingHandlers } from './choosing'
import { copyHandlers } from './copies'
import { createDialogs } from './dialogs'
import { exportHandlers } from './exports'
import { createFiles } from './files'
import { glossaryHandlers } from './glossary'
import { createImports } from './imports'
import { createInbox } from './inbox'
import { callChannel } from './ipc/channels'
import { answerCalls, type Handlers } from './ipc/handle'
import { leaveAll } from './leaving'
import type { Log } from './log'
import { thisMachine } from './machine'
import { createOpenReviews } from './open-reviews'
import { createPageReturn } from './page-return'
import { printPage } from './print'
import { serveRenderer } from './protocol'
import { quitGently } from './quitting'
import { createReader } from './reader'
import { launchReader } from './reader-launch'
import type { ExportJob } from './reader-process'
import { reportHandlers } from './reports'
import { reviewHandlers } from './reviews'
import { sampleJournal } from './sample'
import { interfaceLanguage, settingsHandlers, startFacts } from './settings'
import { initialState, systemUser } from './state'
import { openStateStore } from './state-store'
import { wallSession } from './walls'
import { createMainWindow } from './window'

/** Milliseconds and megabytes that reading one pair of files may take, and writing one. */
const readerLimits = { read: 30_000, write: 120_000, memory: 1_500 }

const writeState = async (path: string, text: string): Promise<void> => {
  const written = await atomicWrite(path, text, { replace: true })
  if (!written.ok) throw new Error(`${written.problem.code}: ${path}`)
}

/**
 * Puts the capabilities together and opens the window with the files named on the command line; answers with the way in
 * for files that come later.
 */
export function start(log: Log, paths: readonly string[]): { readonly receive: (paths: readonly string[]) => void } {
  const userData = app.getPath('userData')
  const documents = app.getPath('documents')
  const built = join(app.getAppPath(), 'out')
  mkdirSync(userData, { recursive: true })

  const machine = thisMachine()
  const store = openStateStore(join(userData, 'settings.json'), initialState(systemUser()), writeState, log.error)
  const texts = createTexts(interfaceLanguage(store.get().settings, machine))

  const window = createMainWindow({
    place: () => store.get().window,
    remember: (place) => store.change((state) => ({ ...state, window: place })),
    onPageGone: (crash) => {
      if (crash !== null) log.error(crash, 'page')
      inbox.shut()
    },
  })
  const appear = (): void =>
    showAppearance(
      texts,
      machine,
      { settings: store.get().settings, reviewOpen: reviews.list().length > 0 },
      (command) => window.send('command', command),
    )

  const files = createFiles()
  const inbox = createInbox(files, (chosen) => window.send('open-files', chosen))
  const dialogs = createDialogs(window.browser, texts)
  const script = join(built, 'main/reader.cjs')
  const reader = createReader<ProposalRequest, Proposal>(
    () => launchReader(script, readerLimits.memory, (job) => ({ propose: job })),
    {
      timeLimit: readerLimits.read,
      tooMuch: ({ source, target }) => ({
        code: 'file-too-slow',
        data: { name: [source.name, target?.name].filter(Boolean).join(' \u00b7 ') },
      }),
      onStage: (stage) => window.send('stage', { work: 'import', stage }),
    },
  )
  const writer = createReader<ExportJob, Uint8Array>(
    () => launchReader(script, readerLimits.memory, (job) => ({ export: job })),
    {
      timeLimit: readerLimits.write,
      tooMuch: ({ journal }) => ({ code: 'export-too-slow', data: { name: journal.header.title } }),
      onStage: (stage) => window.send('stage', { work: 'export', stage }),
    },
  )
  const imports = createImports(files, reader)
  const reviews = createOpenReviews({
    onSaveState: (document, problem) => window.send('save-state', { document, problem }),
    onRevisions: (document, revisions) => window.send('revisions', { document, revisions }),
    onFree: (document, free) => window.send('edit-offer', { document, free }),
    onChange: appear,
  })
  const sample = sampleJournal(reader, {
    articles: join(built, 'sample'),
    journals: join(userData, 'sample'),
    title: () => texts.t('app.sample-title'),
  })

  const pageListens = createPageReturn(reviews, inbox)

  const folderFor = (folder: string): string => (folder.startsWith(userData) ? documents : folder)

  const handlers: Handlers = {
    ...settingsHandlers(store, machine, appear),
    ...choosingHandlers(files, dialogs),
    ...imports.handlers,
    ...reviewHandlers({ reviews, files, store, dialogs, sample, documents, draft: imports.draft }),
    ...copyHandlers(reviews, dialogs),
    ...exportHandlers({ reviews, dialogs, writer, folderFor }),
    ...reportHandlers({ reviews, dialogs, texts, folderFor, print: printPage }),
    ...glossaryHandlers(dialogs, documents),
    'app:ready': () => startFacts(store, machine),
    'app:listening': pageListens,
  }
  ipcMain.handle(callChannel, answerCalls(handlers, log.error))

  wallSession(session.defaultSession)
  serveRenderer(session.defaultSession, join(built, 'renderer'))
  appear()
  quitGently(
    async () => {
      const left = await leaveAll(reviews, dialogs)
      await store.settled()
      return left
    },
    () => window.open(),
  )
  inbox.receive(paths)
  window.open()
  return {
    receive: (paths) => {
      inbox.receive(paths)
      window.focus()
    },
  }
}
