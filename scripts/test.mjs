// All tests: what runs without a window, the programs our files are opened with, then the window itself. The last line
// counts them all.
import { buildAll } from './build.mjs'
import { runClients } from './clients.mjs'
import { runEndToEnd } from './e2e.mjs'
import { add, conclude, runVitest } from './vitest.mjs'

await buildAll()
const unit = await runVitest('unit', [])
const clients = await runClients()
const endToEnd = await runEndToEnd()
conclude(add(add(unit, clients), endToEnd))
