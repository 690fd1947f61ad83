// Scores Diptych's checks against human annotations, beside harper.js and write-good, in one table.
//
//   npm run eval -- SET.jsonl [SET.jsonl …] [--level errors|awkward|everything] [--alone]
//   npm run eval -- --articles
//   npm run eval -- --article SOURCE TARGET PASSAGES.json
//   npm run eval -- --good
//
// A set has a row a segment: {id, sourceLanguage, source, target, spans: [[from, to, severity], …]}. `--alone` leaves the
// other tools out. `--articles` scores the articles of tests/eval/articles, `--article` one of yours: how many passages
// that an editor would mark are marked, and what is marked elsewhere. PASSAGES.json is a list of strings that stand in
// the English once; `--passages` names those that were missed. `--good` counts false alarms: all marks in the translations of
// tests/eval/good, in which a copy editor would change nothing.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { scorePassages } from '../tests/eval/passages.mjs'
import { countWords, score } from '../tests/eval/score.mjs'
import { buildCli } from './build.mjs'

const { values, positionals: sets } = parseArgs({
  allowPositionals: true,
  options: {
    level: { type: 'string', default: 'awkward' },
    alone: { type: 'boolean', default: false },
    articles: { type: 'boolean', default: false },
    article: { type: 'boolean', default: false },
    passages: { type: 'boolean', default: false },
    good: { type: 'boolean', default: false },
  },
})
if (values.article ? sets.length !== 3 : sets.length === 0 && !values.articles && !values.good) {
  console.error('usage: npm run eval -- SET.jsonl [SET.jsonl …] [--level errors|awkward|everything] [--alone]')
  console.error('       npm run eval -- --articles | --article SOURCE TARGET PASSAGES.json [--level …] [--passages]')
  console.error('       npm run eval -- --good [--level …]')
  process.exit(2)
}

const linesOf = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const figure = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–')

function diptych(cli, target, ...options) {
  const words = ['check', target, ...options, '--level', values.level, '--language', 'en']
  try {
    return execFileSync(process.execPath, [cli, ...words], { encoding: 'utf8', maxBuffer: 1e9 })
  } catch (error) {
    // 1 says that there are findings.
    if (error.status === 1) return error.stdout
    throw error
  }
}

/** @type {(rows: object[], tool: (text: string) => object[] | Promise<object[]>) => Promise<Map<string, object[]>>} */
async function alarmsBy(rows, tool) {
  const alarms = new Map()
  for (const row of rows) alarms.set(row.id, await tool(row.target))
  return alarms
}

function tableRow(name, rows, alarms) {
  const { alarmsPer1000, alarms: count, precision, lift, recall } = score(rows, alarms)
  const recalled = Object.entries(recall).map(([severity, share]) => `${severity} ${figure(share)}`)
  const cells = [name, count, figure(alarmsPer1000), figure(precision), figure(lift), recalled.join(', ')]
  return `| ${cells.join(' | ')} |`
}

const only = (alarms, keep) => new Map([...alarms].map(([id, own]) => [id, own.filter(keep)]))

async function otherTools(rows) {
  const { harper, writeGoodAlarms } = await import('../tests/eval/tools.mjs')
  const everything = await alarmsBy(rows, await harper())
  return [
    tableRow('harper.js 2.10, everything', rows, everything),
    tableRow(
      'harper.js 2.10 without spelling',
      rows,
      only(everything, ({ check }) => check !== 'SpellCheck'),
    ),
    tableRow('write-good 1.0', rows, await alarmsBy(rows, writeGoodAlarms)),
  ]
}

function evaluateArticle(cli, name, source, target, passages) {
  const { links } = JSON.parse(diptych(cli, target, '--source', source, '--format', 'json'))
  const { missed, marks, elsewhere } = scorePassages(links, passages)
  const found = passages.length - missed.length
  console.log(`| ${name} | ${found} of ${passages.length} | ${marks} | ${elsewhere.length} |`)
  return { missed, elsewhere }
}

const folder = new URL('../tests/eval/articles/', import.meta.url)

/** The articles to score, each with the passages that an editor would mark. */
function articlesToScore() {
  if (values.article) {
    const [source, target, passages] = sets
    return [[basename(target), source, target, JSON.parse(readFileSync(passages, 'utf8'))]]
  }
  const own = JSON.parse(readFileSync(new URL('passages.json', folder), 'utf8'))
  return Object.entries(own).map(([name, passages]) => {
    const [source, target] = [`${name}.es.txt`, `${name}.apertium.txt`].map((file) =>
      fileURLToPath(new URL(file, folder)),
    )
    return [name, source, target, passages]
  })
}

function evaluateArticles(cli) {
  console.log('\n| article | passages marked | marks | elsewhere |\n| --- | --- | --- | --- |')
  const details = articlesToScore().map((article) => evaluateArticle(cli, ...article))
  if (!values.passages) return
  for (const { missed, elsewhere } of details) {
    for (const passage of missed) console.log(`missed: ${JSON.stringify(passage)}`)
    for (const { text, checks } of elsewhere) console.log(`elsewhere: ${JSON.stringify(text)} (${checks.join(', ')})`)
  }
}

/** The marks of every good translation, and their count for each language. */
function evaluateGood(cli) {
  const good = fileURLToPath(new URL('../tests/eval/good/', import.meta.url))
  const marks = []
  const byLanguage = new Map()
  for (const file of readdirSync(good).filter((name) => !name.endsWith('.en.txt'))) {
    const [name, language] = file.split('.')
    const target = join(good, `${name}.en.txt`)
    const { links } = JSON.parse(diptych(cli, target, '--source', join(good, file), '--format', 'json'))
    const found = links.flatMap(({ findings }) => findings)
    const counted = byLanguage.get(language) ?? { articles: 0, words: 0, alarms: 0 }
    counted.articles += 1
    counted.words += countWords(readFileSync(target, 'utf8'))
    counted.alarms += found.length
    byLanguage.set(language, counted)
    marks.push(...found.map(({ check, text }) => `${name}: ${JSON.stringify(text)} (${check})`))
  }
  const total = { articles: 0, words: 0, alarms: 0 }
  for (const counted of byLanguage.values()) for (const key of Object.keys(total)) total[key] += counted[key]
  console.log('\n| from | articles | words | alarms | per 1,000 words |\n| --- | --- | --- | --- | --- |')
  for (const [language, { articles, words, alarms }] of [...byLanguage, ['all', total]])
    console.log(`| ${language} | ${articles} | ${words} | ${alarms} | ${figure((1000 * alarms) / words)} |`)
  console.log(`\n${marks.join('\n')}`)
}

// Beside the packages that the bundle may import.
const out = fileURLToPath(new URL(`../node_modules/.cache/eval-${process.pid}`, import.meta.url))
try {
  await buildCli(out)
  const cli = join(out, 'main.mjs')
  if (values.articles || values.article) evaluateArticles(cli)
  if (values.good) evaluateGood(cli)
  for (const set of values.article ? [] : sets) {
    const rows = linesOf(readFileSync(set, 'utf8'))
    const alarms = new Map(linesOf(diptych(cli, set, '--format', 'jsonl')).map(({ id, findings }) => [id, findings]))
    const checks = [...new Set([...alarms.values()].flat().map(({ check }) => check))].sort()
    console.log(`\n### ${basename(set)}\n`)
    console.log('| | alarms | per 1,000 words | precision | lift | recall |')
    console.log('| --- | --- | --- | --- | --- | --- |')
    console.log(tableRow(`**Diptych, ${values.level}**`, rows, alarms))
    if (!values.alone) for (const line of await otherTools(rows)) console.log(line)
    for (const id of checks)
      console.log(
        tableRow(
          id,
          rows,
          only(alarms, ({ check }) => check === id),
        ),
      )
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}
