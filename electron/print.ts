import { BrowserWindow, session } from 'electron'
import { wallContents, wallSession } from './walls'

/** Not the address of the window's own page: nothing there may call. */
const address = 'app://report/'

/**
 * Prints a page to PDF in a hidden window of its own: no scripts, no bridge, no network, and a session in memory that
 * serves nothing but the page.
 */
export async function printPage(html: string): Promise<Uint8Array> {
  const alone = session.fromPartition(`print-${crypto.randomUUID()}`)
  wallSession(alone)
  alone.protocol.handle('app', ({ url }) =>
    url === address
      ? new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 404 }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: alone,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  })
  wallContents(window.webContents)
  try {
    await window.loadURL(address)
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, generateTaggedPDF: true })
  } finally {
    window.destroy()
  }
}
