import { join, resolve } from 'node:path'
import { app, nativeTheme, session } from 'electron'
import { filesInArguments } from './command-line'
import { createLog, logUncaught } from './log'
import { registerScheme, serveRenderer } from './protocol'
import { holdSingleInstance } from './single-instance'
import { wallSession } from './walls'
import { openWindow } from './window'

const userData = app.commandLine.getSwitchValue('user-data-dir')
if (userData !== '') app.setPath('userData', resolve(userData))
const log = createLog(join(app.getPath('userData'), 'logs'))
logUncaught(log)
registerScheme()
const words = filesInArguments(process.argv, process.cwd(), app.isPackaged ? null : app.getAppPath())
if (!holdSingleInstance(words, () => undefined)) app.quit()
else
  app.whenReady().then(() => {
    nativeTheme.themeSource = 'system'
    wallSession(session.defaultSession)
    serveRenderer(session.defaultSession, join(app.getAppPath(), 'out/renderer'))
    openWindow({ place: null, remember: () => undefined, crashed: (reason) => log.error(reason, 'page gone') })
  })
