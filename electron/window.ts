import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron'
import { eventChannel } from './ipc/channels'
import type { Events } from './ipc/contract'
import { pageAddress } from './ipc/handle'
import { wallContents } from './walls'
import { placeWindow, smallest, type WindowPlace } from './window-place'

/** The one window of the app. */
export interface MainWindow {
  readonly browser: BrowserWindow
  readonly send: <Name extends keyof Events>(name: Name, detail: Events[Name]) => void
  /** Brings it to the front, also when it was minimised. */
  readonly focus: () => void
}

interface Circumstances {
  readonly place: WindowPlace | null
  readonly remember: (place: WindowPlace) => void
  /** The page's process is gone; the page is being loaded anew. */
  readonly crashed: (reason: string) => void
}

/** What shows before the page has painted: the paper colour of each theme (`renderer/` uses the same). */
const paper = { light: '#fbfaf7', dark: '#1b1c1e' }

function workAreaFor(place: WindowPlace | null): Rectangle {
  return (place ? screen.getDisplayMatching(place) : screen.getPrimaryDisplay()).workArea
}

/** Opens the window on `app://diptych/`, behind every wall Chromium has; shown once it has something to show. */
export function openWindow({ place, remember, crashed }: Circumstances): MainWindow {
  const browser = new BrowserWindow({
    ...placeWindow(place, workAreaFor(place)),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/main/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      webSecurity: true,
      devTools: !app.isPackaged,
    },
  })
  if (place?.maximised) browser.maximize()
  wallContents(browser.webContents)
  browser.once('ready-to-show', () => browser.show())
  browser.on('close', () => remember({ ...browser.getNormalBounds(), maximised: browser.isMaximized() }))
  browser.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || browser.isDestroyed()) return
    crashed(reason)
    browser.webContents.reload()
  })
  void browser.loadURL(pageAddress)
  return {
    browser,
    send: (name, detail) => {
      if (!browser.isDestroyed()) browser.webContents.send(eventChannel, name, detail)
    },
    focus: () => {
      if (browser.isMinimized()) browser.restore()
      browser.show()
      browser.focus()
    },
  }
}
