import type { Dialogs } from './dialogs'
import type { Files } from './files'
import type { HandlersOf } from './ipc/handle'

/** Files that a person picks in a dialog or drops on the window. */
export const choosingHandlers = (files: Files, dialogs: Dialogs): HandlersOf<'files:choose' | 'files:dropped'> => ({
  'files:choose': async (kind) => files.take(await dialogs.chooseFiles(kind)),
  'files:dropped': (paths) => files.take(paths),
})
