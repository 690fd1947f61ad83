// Packages the app for this platform into dist/: unpacked, and as an archive unless `--dir` is given.
import { chmod, constants, cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { path7za } from '7zip-bin'
import { build, Platform } from 'electron-builder'
import { buildAll } from './build.mjs'
import { electronRuntime } from './electron-runtime.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'dist')

const removeDefaultApp = ({ appOutDir, packager }) =>
  rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })

/** Packages what is in out/ (electron-builder.yml says how). */
async function packageApp(target) {
  const electron = await electronRuntime()
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= path7za
  await chmod(path7za, 0o755)
  await rm(output, { recursive: true, force: true })
  await build({
    projectDir: root,
    targets: Platform.current().createTarget(target),
    publish: 'never',
    config: { electronDist: electron.folder, electronVersion: electron.version, afterPack: removeDefaultApp },
  })
}

const executables = { darwin: 'Diptych.app/Contents/MacOS/Diptych', win32: 'Diptych.exe' }
const executable = executables[process.platform] ?? 'diptych'

/**
 * Packages the app and makes a copy of it that differs by one fuse: it lets itself be inspected, which Playwright needs
 * and the product refuses. Answers with the copy's executable.
 */
export async function packageForTests() {
  await packageApp('dir')
  const unpacked = (await readdir(output, { withFileTypes: true })).find((entry) => entry.isDirectory())
  const copy = join(output, 'inspectable')
  await cp(join(output, unpacked.name), copy, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  })
  await flipFuses(join(copy, executable), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  return join(copy, executable)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll()
  await packageApp(process.argv.includes('--dir') ? 'dir' : undefined)
}
