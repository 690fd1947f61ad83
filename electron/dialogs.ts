import { join } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter, type MessageBoxOptions, type OpenDialogOptions } from 'electron'
import { bilingualFormats, formats } from '../core/formats/index'
import type { Texts } from '../locales'
import { journalExtension } from './files'
import type { ArgumentOf, ReportKind } from './ipc/contract'

/** What a person is asked to choose with the system's own dialogs; null or an empty list when they cancel. */
export interface Dialogs {
  readonly chooseFiles: (kind: ArgumentOf<'files:choose'>) => Promise<readonly string[]>
  readonly saveJournal: (suggestion: Suggestion) => Promise<string | null>
  readonly saveCopy: (suggestion: Suggestion) => Promise<string | null>
  readonly saveRescue: (suggestion: Suggestion) => Promise<string | null>
  readonly saveCompacted: (suggestion: Suggestion) => Promise<string | null>
  /** `extensions`: how files of the format end, the usual one first. */
  readonly saveExport: (suggestion: Suggestion, extensions: readonly string[]) => Promise<string | null>
  readonly chooseGlossary: () => Promise<readonly string[]>
  readonly saveGlossary: (
    suggestion: Suggestion,
    format: ArgumentOf<'glossary:save'>['format'],
  ) => Promise<string | null>
  readonly saveReport: (suggestion: Suggestion, kind: ReportKind) => Promise<string | null>
  /** Work that could not be written stands to be lost. */
  readonly unsaved: (name: string) => Promise<'rescue' | 'discard' | 'stay'>
}

/** Where a save dialog starts. */
export interface Suggestion {
  readonly folder: string
  readonly name: string
}

const articleExtensions = [...new Set([...formats, ...bilingualFormats].flatMap(({ extensions }) => extensions))]
const glossaryExtensions = ['csv', 'tsv', 'tbx', 'xml']
const journalExtensions = [journalExtension.slice(1)]

/** Dialogs over the window (or alone, when it is closed), in the language the texts speak at that time. */
export function createDialogs(window: () => BrowserWindow | null, { t }: Texts): Dialogs {
  const journals = (): FileFilter => ({ name: t('dialog.filter-journal'), extensions: journalExtensions })
  const articles = (): FileFilter => ({ name: t('dialog.filter-articles'), extensions: articleExtensions })
  const glossaries = (): FileFilter => ({ name: t('dialog.filter-glossary'), extensions: glossaryExtensions })
  const tables = (extension: string): FileFilter => ({ name: t('dialog.filter-glossary'), extensions: [extension] })
  const all = (): FileFilter => ({ name: t('dialog.filter-all'), extensions: ['*'] })

  const save = async (title: string, { folder, name }: Suggestion, filters: FileFilter[]): Promise<string | null> => {
    const options = { title, defaultPath: join(folder, name), filters }
    const parent = window()
    const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options))
    return answer.canceled || answer.filePath === '' ? null : answer.filePath
  }
  const open = async (title: string, filters: FileFilter[]): Promise<readonly string[]> => {
    const options: OpenDialogOptions = { title, properties: ['openFile'], filters }
    const parent = window()
    const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options))
    return answer.canceled ? [] : answer.filePaths
  }
  const openTitles = {
    journal: () => t('dialog.open-journal'),
    source: () => t('dialog.open-source'),
    target: () => t('dialog.open-target'),
    corrected: () => t('dialog.open-corrected'),
  }

  return {
    chooseFiles: (kind) => open(openTitles[kind](), [kind === 'journal' ? journals() : articles(), all()]),
    chooseGlossary: () => open(t('dialog.open-glossary'), [glossaries(), all()]),
    saveGlossary: (suggestion, format) => save(t('dialog.save-glossary'), suggestion, [tables(format), all()]),
    saveJournal: (suggestion) => save(t('dialog.save-journal'), suggestion, [journals()]),
    saveCopy: (suggestion) => save(t('dialog.save-copy'), suggestion, [journals()]),
    saveRescue: (suggestion) => save(t('dialog.save-rescue'), suggestion, [journals()]),
    saveCompacted: (suggestion) => save(t('dialog.save-compacted'), suggestion, [journals()]),
    saveExport: (suggestion, extensions) =>
      save(t('dialog.save-export'), suggestion, [
        { name: extensions[0]?.toUpperCase() ?? '', extensions: [...extensions] },
        all(),
      ]),
    saveReport: (suggestion, kind) =>
      save(t('dialog.save-report'), suggestion, [{ name: kind.toUpperCase(), extensions: [kind] }, all()]),
    unsaved: async (name) => {
      const options: MessageBoxOptions = {
        type: 'warning',
        message: t('dialog.unsaved-title'),
        detail: t('dialog.unsaved-detail', { name }),
        buttons: [t('dialog.unsaved-rescue'), t('dialog.unsaved-discard'), t('dialog.unsaved-stay')],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      }
      const parent = window()
      const { response } = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options))
      return response === 0 ? 'rescue' : response === 1 ? 'discard' : 'stay'
    },
  }
}
