// Builds everything that runs into out/: five bundles side by side, each complete in itself.
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Built beside and then moved into place: a failed build leaves the last good one, and nobody ever sees half of one. */
const work = join(root, 'node_modules/.cache', `build-${process.pid}`)

const shared = {
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** The grammar library's binary: one copy in out/, which the window fetches and the terminal reads. */
const library = join(root, 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm')
const libraryName = 'grammar-library.wasm'

const builtins = [...builtinModules, /^node:/]

/** Not minified: its stack traces end up in logs. */
const forNode = (entry, folder, file, format, external) => ({
  ...shared,
  root,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: join(root, entry),
    target: 'node20',
    outDir: join(work, folder),
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { external, output: { format, entryFileNames: file, codeSplitting: false } },
  },
})

/** For `app://` under a policy that allows neither inline code nor `data:` addresses. */
const forWindow = {
  ...shared,
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'chrome130',
    outDir: join(work, 'renderer'),
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
}

/** `binary` is the address of the grammar library's, from the bundle. */
const forTerminal = (binary) => {
  const config = forNode('cli/main.ts', 'cli', 'main.mjs', 'es', builtins)
  return { ...config, define: { ...config.define, GRAMMAR_LIBRARY: JSON.stringify(binary) } }
}

/** Builds the terminal's bundle alone, into a folder of one's own: for tests that run it as a process. */
export function buildCli(outDir) {
  const config = forTerminal(pathToFileURL(library).href)
  return build({ ...config, build: { ...config.build, outDir } })
}

/** Builds out/ anew. Throws when a bundle cannot be built. */
export async function buildAll() {
  // What runs us may have set another: the page would then call a React that is not in it, and stay blank.
  process.env.NODE_ENV = 'production'
  await mkdir(work, { recursive: true })
  try {
    await Promise.all([
      build(forNode('electron/main.ts', 'main', 'main.cjs', 'cjs', ['electron', ...builtins])),
      build(forNode('electron/reader-process.ts', 'main', 'reader.cjs', 'cjs', ['electron', ...builtins])),
      // A sandboxed preload script can require nothing but electron.
      build(forNode('electron/preload.ts', 'main', 'preload.cjs', 'cjs', ['electron'])),
      build(forTerminal(`../renderer/${libraryName}`)),
      build(forWindow),
      cp(join(root, 'docs/sample'), join(work, 'sample'), { recursive: true }),
      cp(library, join(work, 'renderer', libraryName)),
    ])
    await rm(join(root, 'out'), { recursive: true, force: true })
    await rename(work, join(root, 'out'))
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 5 })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
