// Sets texts in every locale at once, so that none is ever incomplete and two people's additions don't collide.
//
//   node scripts/locale.mjs KEY "English text" "Spanish text" [KEY "English text" "Spanish text" …]
//   node scripts/locale.mjs --from FILE.json        {"KEY": ["English text", "Spanish text"], …}
//   node scripts/locale.mjs --remove KEY [KEY …]
//
// Keys are dotted paths ("checks.spacing.message"); plurals take i18next's suffixes ("…_one", "…_other"; Spanish also "…_many").
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

const locales = ['en', 'es']
const path = (locale) => new URL(`../locales/${locale}.json`, import.meta.url)
const sorted = (value) =>
  typeof value === 'string'
    ? value
    : Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      )

function place(tree, key, text) {
  const steps = key.split('.')
  const last = steps.pop()
  let node = tree
  for (const step of steps) {
    node[step] ??= {}
    node = node[step]
    if (typeof node === 'string') throw new Error(`${key}: ${step} is a text, not a group`)
  }
  if (text === undefined) delete node[last]
  else node[last] = text
}

const [first, ...rest] = process.argv.slice(2)
let changes
if (first === '--from') changes = Object.entries(JSON.parse(readFileSync(rest[0], 'utf8')))
else if (first === '--remove') changes = rest.map((key) => [key, []])
else {
  const words = first === undefined ? [] : [first, ...rest]
  if (words.length === 0 || words.length % (locales.length + 1)) {
    console.error('usage: node scripts/locale.mjs KEY ENGLISH SPANISH …')
    process.exit(2)
  }
  changes = []
  for (let i = 0; i < words.length; i += locales.length + 1)
    changes.push([words[i], words.slice(i + 1, i + 1 + locales.length)])
}
locales.forEach((locale, index) => {
  const file = path(locale)
  const tree = JSON.parse(readFileSync(file, 'utf8'))
  for (const [key, texts] of changes) place(tree, key, texts[index])
  const beside = new URL(`${file.href}.${process.pid}`)
  writeFileSync(beside, `${JSON.stringify(sorted(tree), null, 2)}\n`)
  renameSync(beside, file)
})
