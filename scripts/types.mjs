// Type-checks both programs side by side: core alone, without DOM and Node, and everything together.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc')

const check = (project) =>
  new Promise((resolve) => {
    spawn(process.execPath, [tsc, '--project', project, '--pretty'], { cwd: root, stdio: 'inherit' }).once(
      'exit',
      resolve,
    )
  })

const statuses = await Promise.all(['core/tsconfig.json', 'tsconfig.json'].map(check))
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1
