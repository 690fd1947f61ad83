import { readFile } from 'node:fs/promises'
import { isLibraryRule } from '../../core/checks/library'
import { type Lint, readLints, textForLibrary } from '../../core/checks/lint'

/** Asks the grammar library about one English text. */
export type AskLibrary = (text: string) => Promise<readonly Lint[]>

/**
 * Starts the grammar library in this process: about a second, and some 300 MB. `wasm` is harper.js's slim binary. Texts
 * are looked at one after the other.
 */
export async function startLibrary(wasm: URL): Promise<AskLibrary> {
  const [{ createBinaryModuleFromUrl, Dialect, LocalLinter }, bytes] = await Promise.all([
    import('harper.js'),
    readFile(wasm),
  ])
  // Read here: harper.js takes the path out of a file address without decoding it.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/wasm' }))
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(address, 'slim'),
    dialect: Dialect.American,
  })
  await linter.setup()
  URL.revokeObjectURL(address)
  const rules = Object.keys(await linter.getDefaultLintConfig())
  await linter.setLintConfig(Object.fromEntries(rules.map((rule) => [rule, isLibraryRule(rule)])))
  return async (text) => readLints(text, await linter.organizedLints(textForLibrary(text), { language: 'plaintext' }))
}
