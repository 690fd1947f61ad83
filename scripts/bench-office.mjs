// Measures Word documents and prints a Markdown table: a document of 200 pages with 2,000 tracked corrections, read,
// written and read back; the two ways of reading XML; and a paragraph of 100 MB. Times depend on the machine.
//
//   npm run bench:office
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { makeArticle, wordsOf } from '../tests/bench/article.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'node_modules/.cache', `bench-office-${process.pid}`)

const bundle = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests/bench/office.ts'),
      target: 'node20',
      outDir: out,
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'office.mjs', codeSplitting: false } },
    },
  })

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const bytesOf = (text) => new TextEncoder().encode(text)

/** Runs as Word leaves them: cut where somebody typed or the spelling was checked. */
const run = (text, properties = '') =>
  `<w:r w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>${properties}<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r><w:proofErr w:type="spellEnd"/>`

/** 200 pages of 500 words, four sentences to a paragraph. */
function longDocument({ makeZip }) {
  const sentences = makeArticle(6_200)
  const paragraphs = []
  for (let at = 0; at < sentences.length; at += 4) {
    const runs = sentences.slice(at, at + 4).map(({ target }) => {
      const middle = target.indexOf(' ', target.length / 2)
      return run(target.slice(0, middle)) + run(`${target.slice(middle)} `, at % 3 ? '' : '<w:b/>')
    })
    paragraphs.push(
      `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:spacing w:after="120"/></w:pPr>${runs.join('')}</w:p>`,
    )
  }
  const xml = `<w:document xmlns:w="${word}"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
  const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
  const parts = { '[Content_Types].xml': types, 'word/document.xml': xml, 'word/_rels/document.xml.rels': relations }
  const bytes = makeZip(new Map(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])))
  return { file: { name: 'long.docx', bytes }, xml, words: wordsOf(sentences) }
}

/** 2,000 corrections by two people, and a comment on every tenth. */
function corrections({ trackedRuns, applyEdits }, blocks) {
  const texts = new Map()
  const tracked = new Map()
  const remarks = new Map()
  let count = 0
  for (const [index, { id, content }] of blocks.entries()) {
    const states = []
    let current = content
    const wanted = Math.ceil(((index + 1) * 2_000) / blocks.length) - count
    for (let nth = 0; nth < wanted; nth += 1) {
      const from = current.text.indexOf(' ', Math.floor((current.text.length * nth) / wanted)) + 1
      const to = current.text.indexOf(' ', from)
      current = applyEdits(current, [{ from, to: to < 0 ? from : to, insert: `corrected${count + nth}` }])
      const at = `2026-03-01T10:${String(nth % 60).padStart(2, '0')}:00Z`
      states.push({ content: current, by: nth % 2 ? 'Ben' : 'Ana', at })
    }
    count += wanted
    texts.set(id, [current])
    tracked.set(id, trackedRuns(content, states, 'en'))
    if (index % 10 === 0) remarks.set(id, [{ from: 0, to: 5, by: 'Ana', at: '2026-03-01T10:00:00Z', text: 'Why?' }])
  }
  return { texts, dressing: { tracked, remarks }, count }
}

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)
const seconds = (time) => `${(time / 1000).toFixed(2)} s`
const verdict = (right) => (right ? 'yes' : '**no**')

/** Processor time in milliseconds, which other programs on the machine change least. */
function timed(work) {
  const start = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(start)
  return { value, time: (user + system) / 1000 }
}

const must = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function longExport(office) {
  const { docxFormat, verifyDocument } = office
  const { file, xml, words } = longDocument(office)
  row('words, and megabytes of XML', `${words.toLocaleString('en')}, ${(xml.length / 1e6).toFixed(1)} MB`, '', '')
  const read = timed(() => must(docxFormat.read(file)).document.blocks)
  const derived = timed(() => corrections(office, read.value))
  const { texts, dressing, count } = derived.value
  const written = timed(() => must(docxFormat.write(file, texts, null, dressing)))
  const into = { file, revisions: 'latest', revised: false }
  const back = timed(() =>
    must(verifyDocument(docxFormat, written.value, { blocks: read.value, texts, tracked: true, coding: null, into })),
  )
  const total = derived.time + written.time + back.time
  row('read', seconds(read.time), '', '')
  row(`derive ${count.toLocaleString('en')} tracked corrections`, seconds(derived.time), '', '')
  row('write them', seconds(written.time), '', '')
  row('read back to check, accepted and rejected', seconds(back.time), '', '')
  row('export: derive, write and check', seconds(total), '< 5 s', verdict(total < 5_000))
  return xml
}

function trees({ parseXml, readTree }, xml) {
  const bytes = bytesOf(xml)
  const own = timed(() => must(readTree(bytes, 'a', 'b', new Map([[word, 'w']]))))
  const other = timed(() => must(parseXml(bytes, 'a')))
  row('the same XML as our tree', seconds(own.time), '', '')
  row('the same XML as an xmldom tree', seconds(other.time), '', '')
}

/** A DOCX with one paragraph of so many bytes: one letter, or words that hardly pack. */
function hugeDocument({ makeZip }, size, words) {
  let text = 'a'.repeat(size)
  if (words) {
    const list = []
    for (let at = 0, seed = 7; at < size; at += 8) {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      list.push((seed % 36 ** 7).toString(36).padStart(7, '0'))
    }
    text = list.join(' ')
  }
  const xml = `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
  return makeZip(
    new Map([
      ['[Content_Types].xml', bytesOf('<a/>')],
      ['word/document.xml', bytesOf(xml)],
    ]),
  )
}

/** In a process of its own: what it takes to read or refuse a file. */
function readHuge({ docxFormat }, path) {
  const file = { name: 'huge.docx', bytes: readFileSync(path) }
  const { value, time } = timed(() => docxFormat.read(file))
  const most = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ answer: value.ok ? 'read' : value.problem.code, time, most }))
}

function huge(office, address) {
  const path = join(out, 'huge.docx')
  for (const [label, size, inWords] of [
    ['a paragraph of 100 MB, one letter', 100_000_000, false],
    ['a paragraph of 100 MB, any words', 100_000_000, true],
    ['a paragraph of 30 MB, any words', 30_000_000, true],
  ]) {
    writeFileSync(path, hugeDocument(office, size, inWords))
    const words = [fileURLToPath(import.meta.url), '--huge', address, path]
    const { answer, time, most } = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }))
    const reached = time < 10_000 && most < 1000
    row(label, `${answer}, ${seconds(time)}, ${Math.round(most)} MB`, '< 10 s, < 1 GB', verdict(reached))
  }
}

if (process.argv[2] === '--huge') readHuge(await import(process.argv[3]), process.argv[4])
else
  try {
    await bundle()
    const address = pathToFileURL(join(out, 'office.mjs')).href
    const office = await import(address)
    console.log(`Node ${process.version}\n`)
    row('measure', 'figure', 'target', 'reached')
    row('---', '---', '---', '---')
    const xml = longExport(office)
    trees(office, xml)
    huge(office, address)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
