import { app, Menu, nativeTheme } from 'electron'
import type { Texts } from '../locales'
import type { Command, Settings } from './ipc/contract'
import { menuTemplate } from './menu'
import { interfaceLanguage, type Machine } from './settings'

/** What the parts of the app outside the page look like. */
export interface Appearance {
  readonly settings: Settings
  readonly reviewOpen: boolean
}

/** Brings the texts' language, the theme and the menu in line. */
export function showAppearance(
  texts: Texts,
  machine: Machine,
  { settings, reviewOpen }: Appearance,
  send: (command: Command) => void,
): void {
  void texts.changeLanguage(interfaceLanguage(settings, machine))
  nativeTheme.themeSource = settings.theme
  const state = { platform: machine.platform, reviewOpen, developer: !app.isPackaged }
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(texts, state, send)]))
}
