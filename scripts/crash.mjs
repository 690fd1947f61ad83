// Kills the packaged app two hundred times while text is typed, and looks each time what is left of it on the disk.
//
//   npm run crash
//   KILLS=1000 SEED=7 npm run crash
import { buildAll } from './build.mjs'
import { runEndToEnd } from './e2e.mjs'
import { conclude } from './vitest.mjs'

process.env.KILLS ??= '200'
await buildAll()
conclude(await runEndToEnd(['tests/e2e/crash.e2e.ts']))
