import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SourceFile } from '../../core/formats/format'
import { htmlFormat } from '../../core/formats/html'
import { layHtml } from '../../core/formats/html-layout'
import { sideBySideHtml } from '../../core/formats/print/side-by-side'
import { plain } from '../../core/text/content'
import { reviewOf, rowOf } from '../core/formats/exchange'
import { words } from '../core/formats/print/words'
import { type ShownPage, showPages } from './browser'

const fixture = (path: string): SourceFile => ({
  name: 'article.html',
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/formats', path))),
})

const files = ['pandoc/article.html', 'libreoffice/article.html', 'translate-toolkit/article.html'].map(fixture)

const hard: SourceFile = {
  name: 'hard.html',
  bytes: new TextEncoder().encode(`<!doctype html><meta charset=utf-8><title>A &amp; b</title><body>
<p>One <b> two</b>  three <img src=x alt=""> four<!-- no --> five<br>
six<p>caf&eacute; &lt;b&gt; &notit; &#x1F600; <i>cross<b>ing</i> tags</b>
<ul><li>First<li>Second<ul><li>Inner</ul></ul><table><tr><td>A<td>B</table>
<div>Direct<p>Inside</p>After<br><br>Apart</div><script>document.body.append('never')</script>`),
}

const blocksOf = (file: SourceFile) => {
  const read = htmlFormat.read(file)
  return read.ok ? read.value.document.blocks : []
}

const normal = (line: string): string => line.replace(/[ \u00a0]+/g, ' ').trim()

/** Program text is shown; Diptych leaves it alone where the page says what it is. */
const isRead = (line: string): boolean => !/^(?:echo |never$)/.test(line)

/** The lines that a page should show: the texts of all blocks but the title and those of attributes. */
const linesOf = (file: SourceFile): readonly string[] => {
  const { blocks } = layHtml(new TextDecoder().decode(file.bytes))
  return blocks
    .filter(({ attribute, element }) => attribute === null && element?.open.name !== 'title')
    .flatMap(({ block }) => block.content.text.split('\n'))
    .map(normal)
    .filter(isRead)
}

/** The page with a word more at the end of each text, and a sign of markup as text. */
function edited(file: SourceFile): SourceFile {
  const texts = new Map(
    blocksOf(file).map(({ id, content }) => [id, [{ ...content, text: `${content.text} & <new>` }]]),
  )
  const written = htmlFormat.write(file, texts, null)
  return { ...file, bytes: written.ok ? written.value : new Uint8Array() }
}

const created = htmlFormat.create?.({
  title: 'New & old',
  language: 'he',
  blocks: [
    { id: '1', kind: 'heading', level: 1, content: plain('\u05e9\u05dc\u05d5\u05dd <1>') },
    { id: '2', kind: 'item', content: plain('One\nline more') },
  ],
  coding: { encoding: 'windows-1252', bom: false, newline: '\r\n' },
  dressing: { tracked: null, remarks: new Map() },
})

const printed = sideBySideHtml(
  reviewOf(rowOf('1', 'Llueve.', 'Rains.', { target: plain('It rains.'), status: 'approved', by: 'Ana' })),
  words,
)

const all = [...files, hard]
let shown: readonly ShownPage[] = []
beforeAll(async () => {
  shown = await showPages([
    ...all.map(({ bytes }) => bytes),
    ...all.map((file) => edited(file).bytes),
    created?.ok ? created.value : new Uint8Array(),
    new TextEncoder().encode(printed),
  ])
})

describe.each(all.map((file, index) => [`${index + 1}: ${file.name}`, file, index] as const))(
  'page %s',
  (_title, file, index) => {
    test('Chromium shows the texts that Diptych reads, in the same lines', () => {
      const lines = linesOf(file)
      expect(shown[index]?.lines.map(normal).filter(isRead)).toEqual(lines)
      expect(shown[index]?.title).toBe(blocksOf(file)[0]?.content.text)
    })

    test('Chromium shows the new texts that Diptych wrote', () => {
      const page = shown[all.length + index]
      expect(page?.title).toBe(`${blocksOf(file)[0]?.content.text} & <new>`)
      expect(page?.lines.map(normal).filter(isRead)).toEqual(linesOf(edited(file)))
      expect(page?.lines.filter((line) => line.includes('& <new>')).length).toBeGreaterThan(5)
    })
  },
)

test('Chromium shows a new page with all its letters, whatever the encoding', () => {
  expect(shown.at(-2)).toEqual({ title: 'New & old', lines: ['\u05e9\u05dc\u05d5\u05dd <1>', 'One', 'line more'] })
})

test('Chromium shows the printed review with its changes', () => {
  expect(shown.at(-1)?.lines.slice(-5)).toEqual(['1', 'Llueve.', 'RainsIt rains.', 'Approved', 'Ana'])
})
