// Scores Diptych's checks against human annotations, beside harper.js and write-good, in one table.
//
//   npm run eval -- SET.jsonl [SET.jsonl …] [--level errors|awkward|everything] [--alone]
//
// A set has a row a segment: {id, sourceLanguage, source, target, spans: [[from, to, severity], …]}. `--alone` leaves the
// other tools out.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { score } from '../tests/eval/score.mjs'
import { buildCli } from './build.mjs'

const { values, positionals: sets } = parseArgs({
  allowPositionals: true,
  options: { level: { type: 'string', default: 'awkward' }, alone: { type: 'boolean', default: false } },
})
if (sets.length === 0) {
  console.error('usage: npm run eval -- SET.jsonl [SET.jsonl …] [--level errors|awkward|everything] [--alone]')
  process.exit(2)
}

const linesOf = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const figure = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–')

function diptych(cli, set) {
  const words = ['check', set, '--format', 'jsonl', '--level', values.level, '--language', 'en']
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

// Beside the packages that the bundle may import.
const out = fileURLToPath(new URL(`../node_modules/.cache/eval-${process.pid}`, import.meta.url))
try {
  await buildCli(out)
  for (const set of sets) {
    const rows = linesOf(readFileSync(set, 'utf8'))
    const alarms = new Map(linesOf(diptych(join(out, 'main.mjs'), set)).map(({ id, findings }) => [id, findings]))
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
