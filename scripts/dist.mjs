// Packages the app for this platform into dist/: unpacked, and as an archive unless `--dir` is given.
import { execFile } from 'node:child_process'
import { constants, cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { build, Platform } from 'electron-builder'
import { buildAll } from './build.mjs'
import { electronRuntime } from './electron-runtime.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const removeDefaultApp = ({ appOutDir, packager }) =>
  rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })

/** Packages what is in out/ into the folder `output` (electron-builder.yml says how). */
async function packageApp(output, target) {
  const electron = await electronRuntime()
  await rm(output, { recursive: true, force: true })
  await build({
    projectDir: root,
    targets: Platform.current().createTarget(target),
    publish: 'never',
    config: {
      directories: { output },
      electronDist: electron.folder,
      electronVersion: electron.version,
      afterPack: removeDefaultApp,
    },
  })
}

/** The archive for Linux. electron-builder's own takes three minutes and a 7-Zip that it downloads from GitHub. */
async function archiveForLinux(output) {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const title = `${name}-${version}`
  const archive = join(output, `${title}-linux-${process.arch}.tar.gz`)
  const [folder] = await unpackedFolders(output)
  await promisify(execFile)('tar', ['-czf', archive, '-C', output, `--transform=s,^${folder},${title},`, folder])
}

/** `linux-unpacked`, `mac-arm64`, `win-unpacked` … */
const unpackedFolders = async (output) =>
  (await readdir(output, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name)

const executables = { darwin: 'Diptych.app/Contents/MacOS/Diptych', win32: 'Diptych.exe' }
const executable = executables[process.platform] ?? 'diptych'

/**
 * Packages the app into the folder `output`, and makes a copy of it that differs by one fuse: it lets itself be
 * inspected, which Playwright needs and the product refuses. Answers with both executables.
 */
export async function packageForTests(output) {
  await packageApp(output, 'dir')
  const [unpacked] = await unpackedFolders(output)
  const product = join(output, unpacked)
  const copy = join(output, 'inspectable')
  await cp(product, copy, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  await flipFuses(join(copy, executable), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  return { product: join(product, executable), inspectable: join(copy, executable) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll()
  const output = join(root, 'dist')
  const onlyUnpacked = process.argv.includes('--dir')
  await packageApp(output, onlyUnpacked ? 'dir' : undefined)
  if (process.platform === 'linux' && !onlyUnpacked) await archiveForLinux(output)
}
