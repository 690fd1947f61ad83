// All tests: what runs without a window, then the window itself. The last line counts both.
import { buildAll } from './build.mjs'
import { runEndToEnd } from './e2e.mjs'
import { add, conclude, runVitest } from './vitest.mjs'

await buildAll()
const unit = await runVitest('unit', [])
const endToEnd = await runEndToEnd()
conclude(add(unit, endToEnd))
