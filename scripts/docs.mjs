// Writes docs/checks.md, the manual of the checks, from the checks' own tables and the English locale.
//
//   node scripts/docs.mjs            writes it
//   node scripts/docs.mjs --check    fails when it is not up to date
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = `${root}docs/checks.md`
const english = JSON.parse(readFileSync(`${root}locales/en.json`, 'utf8'))

const levels = { errors: 'only errors', awkward: 'errors and awkwardness', everything: 'everything' }
/** Examples shown of each list; a lexicon has hundreds. */
const mostShown = 12

/** What could not be seen on the page is named instead. */
const visible = (text) =>
  text
    .replace(/\u2029/g, '¶')
    .replace(/\n/g, '⏎')
    .replace(/(?!\n|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Zs}]/gu, (character) =>
      character === ' ' ? ' ' : `⟨U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
const quote = (notation) => `    ${visible(notation)}`
const some = (list) => [
  ...list.slice(0, mostShown).map(quote),
  ...(list.length > mostShown ? [`    … and ${list.length - mostShown} more`] : []),
]

const textAt = (key) => key.split('.').reduce((node, step) => node[step], english)
const translate = (key, data) => textAt(key).replace(/\{\{(\w+)\}\}/g, (_, name) => visible(data[name]))

/** Each message once, with the words of the example that shows it first. */
function messages(check, { checkArticle, readExample, wordFinding, lints }) {
  const worded = new Map()
  for (const notation of check.examples.flags) {
    const { sourceLanguage, targetLanguage, relation, rules, links } = readExample(notation)
    const options = { sourceLanguage, targetLanguage, codes: relation, rules, checks: [check] }
    const texts = links.map(({ source, target, codes, cues }, place) => ({
      id: String(place),
      source,
      target,
      codes,
      cues,
      lints: lints.get(target),
    }))
    for (const finding of checkArticle(options, texts).flat())
      if (!worded.has(finding.message.key)) worded.set(finding.message.key, wordFinding(finding, translate).message)
  }
  return [...worded.values()].map((text) => `- ${text}`)
}

function page(check, core) {
  const { name, help } = english.checks[check.id]
  return [
    `## ${name}`,
    '',
    `\`${check.id}\` · ${check.family} · ${check.category} · ${check.severity} · shown at “${levels[check.level]}”`,
    '',
    help,
    '',
    'What it says, for instance:',
    '',
    ...messages(check, core),
    '',
    'It marks:',
    '',
    ...some(check.examples.flags),
    '',
    'It passes:',
    '',
    ...some(check.examples.passes),
    '',
  ]
}

async function write() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
  })
  try {
    const { checks } = await server.ssrLoadModule('/core/checks/index.ts')
    const { checkArticle } = await server.ssrLoadModule('/core/checks/run.ts')
    const { wordFinding } = await server.ssrLoadModule('/core/checks/word.ts')
    const { readExample } = await server.ssrLoadModule('/core/checks/notation.ts')
    const { lintAll } = await server.ssrLoadModule('/tests/library.ts')
    const lints = await lintAll(
      checks
        .filter((check) => check.library)
        .flatMap((check) => check.examples.flags.flatMap((notation) => readExample(notation).links))
        .map(({ target }) => target),
    )
    const core = { checkArticle, readExample, wordFinding, lints }
    return [
      '# The checks',
      '',
      'Generated from the checks’ own examples by `node scripts/docs.mjs`; the examples are run as tests.',
      '',
      'An example reads `source>target  SOURCE [evidence] | TARGET [mark] => TARGET AFTER THE FIX & other checks that fire`.',
      'Inline codes stand as ‹1:b›…‹/1:b› and ‹2:1/›, with the machine text between source and target; they are the same on both sides unless “(two files)” or “(two formats)” stands after the languages.',
      'A subtitle says how long it is shown, “(2 s)”, after the languages; ⏎ is where its line ends.',
      'A glossary or patterns that it goes by stand in braces after the languages.',
      'Several links of one article are separated by ‖; ¶ stands for the end of a paragraph, ⟨U+…⟩ for a character that cannot be seen.',
      '',
      ...checks.flatMap((check) => page(check, core)),
    ].join('\n')
  } finally {
    await server.close()
  }
}

const manual = await write()
if (!process.argv.includes('--check')) {
  mkdirSync(`${root}docs`, { recursive: true })
  writeFileSync(path, manual)
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== manual) {
  console.error('docs/checks.md is not up to date: run node scripts/docs.mjs')
  process.exitCode = 1
}
