import type { Lint } from '../core/checks/lint'
import type { Context } from './context'
import { type AskLibrary, startLibrary } from './node/grammar-library'

/** Where the library's binary is, from the bundle: scripts/build.mjs says. */
declare const GRAMMAR_LIBRARY: string

/** The grammar library, when it is wanted and the texts are English. That it cannot start is said once, and no more. */
export async function openLibrary(wanted: boolean, language: string, context: Context): Promise<AskLibrary | null> {
  if (!wanted || !/^en(?:-|$)/.test(language)) return null
  try {
    return await startLibrary(new URL(GRAMMAR_LIBRARY, import.meta.url))
  } catch {
    context.terminal.warn(context.texts.t('cli.library-missing'))
    return null
  }
}

/** What the library says about a text; undefined without one. */
export const lintsOf = async (library: AskLibrary | null, text: string): Promise<readonly Lint[] | undefined> =>
  library === null ? undefined : library(text)
