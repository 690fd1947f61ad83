// Runs in Electron: loads each page that is named in a window nobody sees and prints, as JSON, what it shows.
import { app, BrowserWindow } from 'electron'

/** The lines of text that a reader sees, and the title. */
const shown = `({ title: document.title, lines: document.body.innerText.split(/[\\n\\t]+/).map((line) => line.replace(/ +/g, ' ').trim()).filter(Boolean) })`

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  const pages = []
  for (const path of JSON.parse(process.env.DIPTYCH_PAGES)) {
    await window.loadFile(path)
    pages.push(await window.webContents.executeJavaScript(shown))
  }
  process.stdout.write(`\n${JSON.stringify(pages)}\n`)
  app.exit(0)
})
