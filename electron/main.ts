import { join, resolve } from 'node:path'
import { app } from 'electron'
import { filesInArguments } from './command-line'
import { createLog, logUncaught } from './log'
import { registerScheme } from './protocol'
import { holdSingleInstance } from './single-instance'
import { start } from './start'
import { cutNetwork } from './walls'

const userData = app.commandLine.getSwitchValue('user-data-dir')
if (userData !== '') app.setPath('userData', resolve(userData))

const log = createLog(join(app.getPath('userData'), 'logs'))
logUncaught(log)
registerScheme()
cutNetwork()

const named = filesInArguments(process.argv, process.cwd(), app.isPackaged ? null : app.getAppPath())
const hand = (paths: readonly string[]): void => void running?.then(({ receive }) => receive(paths))
const running = holdSingleInstance(named, hand) ? app.whenReady().then(() => start(log, named)) : null
if (running === null) app.quit()

app.on('open-file', (event, path) => {
  event.preventDefault()
  hand([path])
})
