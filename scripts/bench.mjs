// Measures the checks and prints a Markdown table: words per second of our own checks, of harper.js with its usual rules
// and of both together; one edited link in a long article; growth with the article's length and with that of a line; memory. All in one run on
// one machine, on made-up articles: read the ratios, not the seconds.
//
// Then a long journal: how long it takes to open, and what one more revision costs.
//
//   npm run bench
//   npm run bench -- --journal      the journal alone
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { makeArticle, wordsOf } from '../tests/bench/article.mjs'
import { makeJournal } from '../tests/bench/journal.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'node_modules/.cache', `bench-${process.pid}`)
const options = { sourceLanguage: 'es', targetLanguage: 'en' }
const binary = new URL('../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm', import.meta.url)

const bundle = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests/bench/entry.ts'),
      target: 'node20',
      outDir: out,
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'checks.mjs', codeSplitting: false } },
    },
  })

async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const runs = [1, 2, 3]

/** The least of some runs, each on an article of its own (harper.js remembers what it has seen), after a warm-up. */
async function best(work) {
  await work(makeArticle(400, 1000))
  const times = []
  for (const run of runs) {
    const links = makeArticle(1_000, run)
    times.push((await timed(() => work(links))) / wordsOf(links))
  }
  return Math.min(...times)
}

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
const whole = (number) => Math.round(number).toLocaleString('en')
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)
const verdict = (right) => (right ? 'yes' : '**no**')

/** Run in a process of its own: what checking an article of 10,000 links adds to it, in megabytes. */
async function measureMemory(address) {
  const before = process.memoryUsage().rss
  const { createChecker } = await import(address)
  const links = makeArticle(10_000)
  const checker = createChecker(options)
  checker.update(links)
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, rss } = process.memoryUsage()
  // The checker is asked once more, so that it is still there when the heap is measured.
  const findings = checker.findings('0').length
  console.log(JSON.stringify({ heap: heapUsed / 2 ** 20, added: (rss - before) / 2 ** 20, findings }))
}

async function usualHarper() {
  const { Dialect, LocalLinter, createBinaryModuleFromUrl } = await import('harper.js')
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(binary.href, 'slim'), dialect: Dialect.American })
  await linter.setup()
  return async (links) => {
    for (const { target } of links) await linter.organizedLints(target)
  }
}

async function speed({ checkArticle, startLibrary }) {
  const ask = await startLibrary(binary)
  const own = await best((links) => checkArticle(options, links))
  const harper = await best(await usualHarper())
  const both = await best(async (links) => {
    const linted = []
    for (const link of links) linted.push({ ...link, lints: await ask(link.target) })
    checkArticle(options, linted)
  })
  row('our own checks, words per second', whole(1000 / own), '', '')
  row('harper.js with its usual rules, words per second', whole(1000 / harper), '', '')
  row('ours and the library’s curated rules, words per second', whole(1000 / both), '', '')
  row('our own checks against harper.js', `${(harper / own).toFixed(1)} ×`, '≥ 5 ×', verdict(harper / own >= 5))
  row('time of both against harper.js', `${(both / harper).toFixed(2)} ×`, '≤ 1.3 ×', verdict(both / harper <= 1.3))
}

function editedLink({ createChecker }) {
  const links = makeArticle(10_000)
  const checker = createChecker(options)
  checker.update(links)
  const edit = (place, run) => ({ ...links[place], target: `${links[place].target} Edited ${run}.` })
  const times = []
  for (let run = 0; run < 400; run++) {
    const link = edit((run * 7919) % links.length, run)
    const start = performance.now()
    checker.updateLink(link)
    times.push(performance.now() - start)
  }
  const sorted = times.sort((a, b) => a - b)
  const p95 = percentile(sorted, 0.95)
  row('one edited link of 10,000, median', `${percentile(sorted, 0.5).toFixed(2)} ms`, '', '')
  row('one edited link of 10,000, 95th percentile', `${p95.toFixed(2)} ms`, '< 16 ms', verdict(p95 < 16))
}

async function growth({ createChecker }) {
  const perLink = []
  for (const count of [1_000, 10_000, 100_000]) {
    const links = makeArticle(count)
    const time = await timed(() => createChecker(options).update(links))
    perLink.push(time / count)
    row(`${whole(count)} links, time per link`, `${(time / count).toFixed(3)} ms`, '', '')
  }
  const grown = perLink[2] / perLink[0]
  row('a link of 100,000 against one of 1,000', `${grown.toFixed(2)} ×`, '≤ 1.5 ×', verdict(grown <= 1.5))
}

/** Lines without an end: a line of prose again and again, and what only hostile texts are made of. */
const lines = {
  prose: 'On 3 May, the mayor said that \u201c1,200 people\u201d had left the town (again). ',
  quotes: '"',
  curly: '\u201ca\u201d ',
  brackets: '([',
  digits: '12 ',
  hyphens: 'a-',
  words: 'the ',
  Chinese: '\u4e2d\u6587\u3002',
}
const [shortLine, longLine] = [100_000, 400_000]
/** Faster than this a check is not measured, but the machine. */
const measurable = 100

/** The check whose time grows most when one line gets four times as long; one that grows much is looked at again. */
function longLines({ checks, checkArticle }) {
  const own = checks.filter((check) => !check.library)
  const time = (check, line, length) => {
    const text = line.repeat(length / line.length)
    const work = () => checkArticle({ ...options, checks: [check] }, [{ id: '1', source: text, target: text }])
    const once = () => {
      const start = process.cpuUsage().user
      work()
      return (process.cpuUsage().user - start) / 1000
    }
    return Math.min(...runs.map(once))
  }
  let worst = { grown: 0, name: '' }
  for (const [kind, line] of Object.entries(lines))
    for (const check of own) {
      const long = time(check, line, longLine)
      if (long < measurable) continue
      const ratio = () => time(check, line, longLine) / time(check, line, shortLine)
      const first = long / time(check, line, shortLine)
      const grown = first < 5 ? first : Math.min(first, ratio(), ratio())
      if (grown > worst.grown) worst = { grown, name: `${check.id}, ${kind}` }
    }
  const { grown, name } = worst
  row(
    `one line four times as long, slowest check (${name})`,
    `${grown.toFixed(1)} \u00d7`,
    '\u2264 6 \u00d7',
    verdict(grown <= 6),
  )
}

function memory(address) {
  const words = ['--expose-gc', fileURLToPath(import.meta.url), '--memory', address]
  const { heap, added } = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }))
  row('heap with 10,000 links checked, texts included', `${whole(heap)} MB`, '≤ 150 MB', verdict(heap <= 150))
  row('what that adds to the process at most', `${whole(added)} MB`, '', '')
}

/** Milliseconds that the processor has worked for this process: what others do beside it does not count. */
function worked() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Folds a revision that comes last, as typing does, again and again; the 95th percentile. */
function appended({ applyRevision }, review) {
  const times = []
  let now = review
  for (let run = 0; run < 400; run++) {
    const link = review.order[(run * 7919) % review.order.length]
    const at = new Date(Date.parse('2027-01-01T00:00:00.000Z') + run).toISOString()
    const content = { text: `Edited ${run}.`, codes: [] }
    const edit = {
      type: 'revision',
      id: `n${run}`,
      at,
      by: { name: 'Ines', role: 'editor' },
      kind: 'edit',
      link,
      content,
    }
    const start = performance.now()
    now = applyRevision(now, { ...edit, parent: null, reason: 'typed', group: `n${run}` })
    times.push(performance.now() - start)
  }
  return percentile(
    times.sort((a, b) => a - b),
    0.95,
  )
}

async function journal(core) {
  const bytes = makeJournal(core, 10_000, 50_000)
  const opened = []
  let review
  let read
  for (const _ of runs) {
    const start = worked()
    read = core.readJournal(bytes, 'long.diptych').value.journal
    const middle = worked()
    review = core.openReview(read)
    const end = worked()
    opened.push({ read: middle - start, fold: end - middle, whole: end - start })
  }
  const { read: reading, fold, whole: total } = opened.sort((a, b) => b.whole - a.whole)[0]
  row('a journal of 10,000 rows and 50,000 revisions', `${(bytes.length / 1e6).toFixed(1)} MB`, '', '')
  row('to read and check it, processor time, the slowest of three', `${whole(reading)} ms`, '', '')
  row('to compute the review', `${whole(fold)} ms`, '', '')
  row('to open it', `${whole(total)} ms`, '< 2,000 ms', verdict(total < 2000))
  const p95 = appended(core, review)
  row('one more revision, 95th percentile', `${p95.toFixed(2)} ms`, '< 16 ms', verdict(p95 < 16))
  let small
  const time = await timed(() => {
    small = core.compactJournal(read)
  })
  const size = new TextEncoder().encode(core.formatJournal(small)).length
  row('to compact it', `${whole(time)} ms`, '', '')
  row('size of the compacted copy', `${Math.round((100 * size) / bytes.length)} %`, '', '')
}

if (process.argv[2] === '--memory') await measureMemory(process.argv[3])
else
  try {
    await bundle()
    const address = pathToFileURL(join(out, 'checks.mjs')).href
    const core = await import(address)
    console.log(`Node ${process.version}, ${core.checks.length} checks\n`)
    row('measure', 'figure', 'target', 'reached')
    row('---', '---', '---', '---')
    if (!process.argv.includes('--journal')) {
      await speed(core)
      editedLink(core)
      await growth(core)
      longLines(core)
      memory(address)
    }
    await journal(core)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
