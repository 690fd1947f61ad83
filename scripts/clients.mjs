// Our files in the programs that other people open them with.
import { fileURLToPath } from 'node:url'
import { ensureSystem } from './system.mjs'
import { conclude, runVitest } from './vitest.mjs'

/** Installs the programs where that is ours to do, and runs the tests with them; `words` go to vitest. */
export async function runClients(words = []) {
  if (!ensureSystem({ clients: true })) return { passed: 0, failed: 1 }
  return await runVitest('clients', ['--config', 'vitest.clients.config.ts', ...words])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) conclude(await runClients(process.argv.slice(2)))
