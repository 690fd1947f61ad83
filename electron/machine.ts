import { app } from 'electron'
import type { Machine } from './settings'

const platforms = ['linux', 'darwin', 'win32'] as const

/** The facts about the machine that Diptych runs on; other unixes count as Linux. */
export const thisMachine = (): Machine => ({
  version: app.getVersion(),
  platform: platforms.find((platform) => platform === process.platform) ?? 'linux',
  languages: [...app.getPreferredSystemLanguages(), app.getLocale()],
})
