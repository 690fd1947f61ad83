import type { MenuItemConstructorOptions } from 'electron'
import type { Texts } from '../locales'
import type { Command } from './ipc/contract'

/** What the menu depends on: it is built anew when one of these changes. */
export interface MenuState {
  readonly platform: string
  /** Undo and redo go to the review while one is open; otherwise they are the text field's own. */
  readonly reviewOpen: boolean
  readonly developer: boolean
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

/** The application menu. Chosen commands go to the window through `send`; nothing is done here. */
export function menuTemplate({ t }: Texts, state: MenuState, send: (command: Command) => void): readonly Item[] {
  const command = (label: string, name: Command, accelerator?: string): Item => ({
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const inReview = (item: Item): Item => ({ ...item, enabled: state.reviewOpen })
  const onMac = state.platform === 'darwin'

  const settings = command(t('menu.settings'), 'settings', 'CmdOrCtrl+,')
  const quit: Item = { label: t('menu.quit'), role: 'quit' }
  const about: Item = { label: t('menu.about'), role: 'about' }

  const application: Item = {
    role: 'appMenu',
    submenu: [
      about,
      separator,
      settings,
      separator,
      { label: t('menu.services'), role: 'services' },
      { label: t('menu.hide'), role: 'hide' },
      { label: t('menu.hide-others'), role: 'hideOthers' },
      { label: t('menu.show-all'), role: 'unhide' },
      separator,
      quit,
    ],
  }
  const file: Item = {
    label: t('menu.file'),
    submenu: [
      command(t('menu.new'), 'new', 'CmdOrCtrl+N'),
      command(t('menu.paste-texts'), 'paste', 'CmdOrCtrl+Shift+N'),
      command(t('menu.open'), 'open', 'CmdOrCtrl+O'),
      command(t('menu.sample'), 'sample'),
      separator,
      inReview(command(t('menu.export'), 'export', 'CmdOrCtrl+E')),
      inReview(command(t('menu.report'), 'report', 'CmdOrCtrl+Shift+E')),
      inReview(command(t('menu.print'), 'print', 'CmdOrCtrl+P')),
      inReview(command(t('menu.hand-over'), 'hand-over')),
      inReview(command(t('menu.merge'), 'merge')),
      inReview(command(t('menu.compact'), 'compact')),
      separator,
      inReview(command(t('menu.home'), 'home')),
      ...(onMac ? [] : [separator, settings, separator, quit]),
    ],
  }
  const edit: Item = {
    label: t('menu.edit'),
    submenu: [
      state.reviewOpen
        ? command(t('menu.undo'), 'undo', 'CmdOrCtrl+Z')
        : { label: t('menu.undo'), role: 'undo', accelerator: 'CmdOrCtrl+Z' },
      state.reviewOpen
        ? command(t('menu.redo'), 'redo', 'CmdOrCtrl+Shift+Z')
        : { label: t('menu.redo'), role: 'redo', accelerator: 'CmdOrCtrl+Shift+Z' },
      separator,
      { label: t('menu.cut'), role: 'cut' },
      { label: t('menu.copy'), role: 'copy' },
      { label: t('menu.paste'), role: 'paste' },
      { label: t('menu.paste-plain'), role: 'pasteAndMatchStyle' },
      { label: t('menu.select-all'), role: 'selectAll' },
    ],
  }
  const review: Item = {
    label: t('menu.review'),
    submenu: [
      command(t('menu.next-finding'), 'next-finding', 'F8'),
      command(t('menu.previous-finding'), 'previous-finding', 'Shift+F8'),
      separator,
      command(t('menu.accept-fix'), 'accept-fix', 'CmdOrCtrl+Enter'),
      command(t('menu.dismiss'), 'dismiss', 'CmdOrCtrl+Shift+Enter'),
      separator,
      command(t('menu.confirm'), 'confirm', 'CmdOrCtrl+Shift+K'),
      command(t('menu.approve'), 'approve', 'CmdOrCtrl+Shift+A'),
      command(t('menu.reject'), 'reject', 'CmdOrCtrl+Shift+R'),
      command(t('menu.approve-all'), 'approve-all'),
      separator,
      command(t('menu.comment'), 'comment', 'CmdOrCtrl+Shift+C'),
      command(t('menu.mark-error'), 'mark-error'),
      command(t('menu.history'), 'history', 'CmdOrCtrl+Shift+H'),
      command(t('menu.toggle-changes'), 'toggle-changes', 'CmdOrCtrl+D'),
      separator,
      command(t('menu.rules'), 'rules'),
    ].map(inReview),
  }
  const tools: Item = {
    label: t('menu.tools'),
    submenu: [command(t('menu.glossary'), 'glossary', 'CmdOrCtrl+G')],
  }
  const view: Item = {
    label: t('menu.view'),
    submenu: [
      { label: t('menu.zoom-in'), role: 'zoomIn' },
      { label: t('menu.zoom-out'), role: 'zoomOut' },
      { label: t('menu.zoom-reset'), role: 'resetZoom' },
      separator,
      { label: t('menu.full-screen'), role: 'togglefullscreen' },
      ...(state.developer ? [separator, { label: t('menu.developer-tools'), role: 'toggleDevTools' } as const] : []),
    ],
  }
  const windows: Item = {
    label: t('menu.window'),
    submenu: [
      { label: t('menu.minimise'), role: 'minimize' },
      { label: t('menu.zoom-window'), role: 'zoom' },
      separator,
      { label: t('menu.bring-to-front'), role: 'front' },
    ],
  }
  const help: Item = { label: t('menu.help'), role: 'help', submenu: [about] }
  return onMac ? [application, file, edit, review, tools, view, windows] : [file, edit, review, tools, view, help]
}
