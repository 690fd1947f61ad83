import { app } from 'electron'

/**
 * Quits when the last window is closed, but not before `leave` agrees: it runs when the page has gone and has sent what
 * it still held. When the person wants to stay, `stay` opens the window again.
 */
export function quitGently(leave: () => Promise<boolean>, stay: () => void): void {
  let agreed = false
  const ask = async (): Promise<void> => {
    agreed = await leave()
    // Not before this event is over: Electron takes no second quit while it waits for the answer to the first.
    if (agreed) setImmediate(() => app.quit())
    else stay()
  }
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (agreed) return
    event.preventDefault()
    void ask()
  })
}
