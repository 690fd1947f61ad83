import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs a program in a folder of its own that holds these files; throws what it says when it fails. */
export function inFolder<Value>(
  files: Readonly<Record<string, Uint8Array | string>>,
  use: (folder: string, run: (command: string, ...words: readonly string[]) => string) => Value,
): Value {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-exchange-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    return use(folder, (command, ...words) => {
      const { status, stdout, stderr, error } = spawnSync(command, words, {
        cwd: folder,
        encoding: 'utf8',
        timeout: 100_000,
      })
      if (status !== 0) throw new Error(`${command}: ${error?.message ?? ''} ${stderr}${stdout}`)
      return stdout
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A unit as translate-toolkit reads it. */
export type ToolkitUnit = readonly [source: string, target: string, fuzzy: boolean, notes: string]

/** What translate-toolkit reads in a file. Debian's own interpreter: only there it is installed. */
export const toolkitUnits = (name: string, bytes: Uint8Array): readonly ToolkitUnit[] =>
  inFolder({ [name]: bytes }, (_, run) =>
    JSON.parse(run('/usr/bin/python3', join(import.meta.dirname, 'exchange.py'), name)),
  )

const project = `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ES</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg></project></omegat>`

/** A file as OmegaT translates it with a memory. */
export const translatedByOmegaT = (name: string, source: string, memory: Uint8Array): string =>
  inFolder(
    {
      'project/omegat.project': project,
      [`project/source/${name}`]: source,
      'project/tm/auto/memory.tmx': memory,
      'project/omegat/empty': '',
      'project/glossary/empty': '',
      'project/dictionary/empty': '',
      'project/target/empty': '',
    },
    (folder, run) => {
      run('omegat', '--mode=console-translate', `--config-dir=${join(folder, 'config')}`, '--no-team', 'project')
      return readFileSync(join(folder, 'project/target', name), 'utf8')
    },
  )
