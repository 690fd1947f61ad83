import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ExchangeRow } from '../../../../core/formats/bilingual'
import { pageStyle, pageStyleHash } from '../../../../core/formats/print/page-style'
import { sideBySideHtml } from '../../../../core/formats/print/side-by-side'
import { plain } from '../../../../core/text/content'
import { reviewOf, rowOf } from '../exchange'
import { words } from './words'

/** The cells of the rows, without the classes of spans. */
const rows = (...all: readonly ExchangeRow[]) =>
  [...sideBySideHtml(reviewOf(...all), words).matchAll(/<tr class="(\w+)">(.*)<\/tr>/g)].map(([, , row]) => row)

test('changes against the machine text are marked, the source stands beside them', () => {
  expect(
    rows(
      rowOf('1', 'Llueve <aqu\u00ed>.', 'Rains here.', {
        target: plain('It rains here.'),
        status: 'edited',
        by: 'Ana & Co',
        at: '2026-03-01T10:00:00Z',
      }),
    ),
  ).toEqual([
    '<th scope="row">1</th><td lang="es" dir="auto">Llueve &lt;aqu\u00ed&gt;.</td>' +
      '<td lang="en" dir="auto"><del>Rains</del><ins>It rains</ins> here.</td>' +
      '<td><span class="status edited">Edited</span><span class="by"><bdi>Ana &amp; Co</bdi> <bdi>2026-03-01</bdi></span></td>',
  ])
})

test('paragraphs in a row are parted, notes are signed', () => {
  const [row = ''] = rows(
    rowOf('2', 'A\u2029B', 'A\u2029B', { notes: [{ by: 'Ben', at: null, text: 'Why <b>?\nHm.' }] }),
  )
  expect(row).toContain('<td lang="en" dir="auto">A<br>B</td>')
  expect(row).toContain(
    '<div class="note" dir="auto">Why &lt;b&gt;?<br>Hm.<span class="by"><bdi>Ben</bdi></span></div>',
  )
})

test('the page runs nothing, and may use its own style only', () => {
  const page = sideBySideHtml({ ...reviewOf(rowOf('1', 'A', 'B')), title: '</title><script>x</script>' }, words)
  expect(page).not.toContain('<script')
  expect(page).not.toMatch(/\s(?:style|src|href|on\w+)=/)
  expect(page).toContain(`<style>${pageStyle}</style>`)
  expect(pageStyleHash).toBe(`sha256-${createHash('sha256').update(pageStyle).digest('base64')}`)
})
