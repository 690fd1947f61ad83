import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron'
import { eventChannel } from './ipc/channels'
import type { Events } from './ipc/contract'
import { pageAddress } from './ipc/handle'
import { wallContents } from './walls'
import { placeWindow, smallest, type WindowPlace } from './window-place'

/** The one window of the app, which may be closed and opened again. */
export interface MainWindow {
  readonly open: () => void
  /** Null while it is closed. */
  readonly browser: () => BrowserWindow | null
  /** Lost when no page is there to hear it. */
  readonly send: <Name extends keyof Events>(name: Name, detail: Events[Name]) => void
  /** Brings it to the front, also when it was minimised. */
  readonly focus: () => void
}

/** What the window reads and reports. */
export interface WindowListener {
  readonly place: () => WindowPlace | null
  readonly remember: (place: WindowPlace) => void
  /** The page is gone: closed, or its process ended for this reason and it is being loaded anew. */
  readonly onPageGone: (crash: string | null) => void
}

/** What shows before the page has painted: the paper colour of each theme (`renderer/` uses the same). */
const paper = { light: '#fbfaf7', dark: '#1b1c1e' }

function workAreaFor(place: WindowPlace | null): Rectangle {
  return (place ? screen.getDisplayMatching(place) : screen.getPrimaryDisplay()).workArea
}

/** A window that shows once it has something to show, behind every wall Chromium has. */
function createBrowser(place: WindowPlace | null): BrowserWindow {
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
  browser.once('ready-to-show', () => browser.show())
  return browser
}

/** The window on `app://diptych/`, still closed. */
export function createMainWindow({ place, remember, onPageGone }: WindowListener): MainWindow {
  let current: BrowserWindow | null = null

  const open = (): void => {
    const browser = createBrowser(place())
    current = browser
    wallContents(browser.webContents)
    browser.on('close', () => remember({ ...browser.getNormalBounds(), maximised: browser.isMaximized() }))
    browser.once('closed', () => {
      current = null
      onPageGone(null)
    })
    browser.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || browser.isDestroyed()) return
      onPageGone(reason)
      browser.webContents.reload()
    })
    void browser.loadURL(pageAddress)
  }
  return {
    open,
    browser: () => current,
    send: (name, detail) => current?.webContents.send(eventChannel, name, detail),
    focus: () => {
      if (current?.isMinimized()) current.restore()
      current?.show()
      current?.focus()
    },
  }
}
