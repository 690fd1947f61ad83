import { app, type Session, type WebContents } from 'electron'
import { pageAddress } from './ipc/handle'

const allowed = /^(app|devtools):/

/** To be called before the app is ready: no name is ever looked up, by whichever part of Chromium. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** No permission is given, and no request leaves the machine, whatever page or library asks. */
export function wallSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !allowed.test(url) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** The page stays where it is: no navigation, no new windows, no embedded pages. */
export function wallContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== pageAddress) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
