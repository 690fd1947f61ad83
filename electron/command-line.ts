import { resolve } from 'node:path'

/**
 * The files a person named on the command line, as absolute paths. Switches (Chromium's and ours) are left out; after
 * `--` everything is a file. Run from a checkout, the words up to the app's own folder belong to Electron.
 */
export function filesInArguments(words: readonly string[], cwd: string, appPath: string | null): readonly string[] {
  const own = appPath === null ? 0 : words.findIndex((word) => resolve(cwd, word) === appPath)
  const rest = words.slice(Math.max(own, 0) + 1)
  const end = rest.indexOf('--')
  const before = end === -1 ? rest : rest.slice(0, end)
  const after = end === -1 ? [] : rest.slice(end + 1)
  return [...before.filter((word) => word !== '' && !word.startsWith('-')), ...after].map((word) => resolve(cwd, word))
}
