import { type AskLibrary, startLibrary } from '../cli/node/grammar-library'
import type { Lint } from '../core/checks/lint'

/** Where the package has the binary that builds copy. */
const libraryBinary = new URL('../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm', import.meta.url)

/** What the real grammar library says about each of these texts. */
export async function lintAll(texts: Iterable<string>): Promise<ReadonlyMap<string, readonly Lint[]>> {
  const ask: AskLibrary = await startLibrary(libraryBinary)
  const lints = new Map<string, readonly Lint[]>()
  for (const text of new Set(texts)) lints.set(text, await ask(text))
  return lints
}
