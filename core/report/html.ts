import { type Chart, drawChart, legendOf, wordChart } from './drawing'
import type { Report } from './report'
import { type ReportWords, rowsSection, type Section, sectionsOf, type Table } from './sections'

const style = `
:root{color-scheme:light dark;--ink:light-dark(#1d1b18,#e9e7e3);--soft:light-dark(#56524b,#b3afa8);--line:light-dark(#dcd9d3,#3a3c40);--none:light-dark(#c9c5bd,#54565b);--fine:light-dark(#8fa9d6,#6f8fc9);--accent:light-dark(#2b50c4,#93aaff);--good:light-dark(#2f8f57,#5fc48a);--better:light-dark(#17663a,#a4e3bf);--bad:light-dark(#b4231a,#ff8d80)}
body{max-width:760px;margin:0 auto;padding:32px 24px;background:light-dark(#fff,#1e2023);color:var(--ink);font:14px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
h1{margin:0;font-size:24px}
h2{margin:32px 0 6px;font-size:17px}
p{margin:0 0 10px;color:var(--soft)}
dl{display:flex;flex-wrap:wrap;gap:10px 28px;margin:10px 0}
dt{color:var(--soft);font-size:12.5px}
dd{margin:0;font-size:20px;font-variant-numeric:tabular-nums}
figure{margin:12px 0}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--soft);font-size:11.5px}
figcaption{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:6px;color:var(--soft);font-size:12.5px}
i{display:inline-block;width:10px;height:10px;margin-inline-end:6px;border-radius:2px}
table{width:100%;margin:12px 0;border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{padding-block:4px;color:var(--soft);font-size:12.5px;text-align:start}
th,td{padding:4px 8px;border-block-end:1px solid var(--line);text-align:end;vertical-align:baseline}
th:first-child,td:first-child{text-align:start;padding-inline-start:0}
th{font-size:12.5px;font-weight:600}
tbody th{font-size:inherit;font-weight:400}
section{break-inside:auto}
h2,caption{break-after:avoid}
tr,figure{break-inside:avoid}
@media print{:root{color-scheme:light}body{padding:0;font-size:12px}}
.none{fill:var(--none);background:var(--none)}.fine{fill:var(--fine);background:var(--fine)}.accent{fill:var(--accent);background:var(--accent)}.good{fill:var(--good);background:var(--good)}.better{fill:var(--better);background:var(--better)}.bad{fill:var(--bad);background:var(--bad)}
`.trim()

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

const round = (value: number): number => Math.round(value * 100) / 100

function chartHtml(chart: Chart, { direction }: ReportWords): string {
  const { width, height, rectangles, words } = drawChart(chart, direction)
  const shapes = [
    ...rectangles.map(
      (each) =>
        `<rect class="${each.tone}" x="${round(each.x)}" y="${round(each.y)}" width="${round(each.width)}" height="${round(each.height)}"/>`,
    ),
    ...words.map(
      ({ x, y, anchor, text }) =>
        `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`,
    ),
  ]
  const legend = legendOf(chart).map(({ label, tone }) => `<span><i class="${tone}"></i>${escapeHtml(label)}</span>`)
  return [
    '<figure>',
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(wordChart(chart))}">${shapes.join('')}</svg>`,
    `<figcaption>${legend.length === 0 ? escapeHtml(chart.label) : legend.join('')}</figcaption>`,
    '</figure>',
  ].join('\n')
}

function tableHtml({ caption, head, rows }: Table): string {
  const heading = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const body = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  )
  return `<table>\n<caption>${escapeHtml(caption)}</caption>\n<thead><tr>${heading}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}

function sectionHtml({ title, hint, figures, chart, tables }: Section, words: ReportWords): string {
  const values = figures.map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  )
  return [
    '<section>',
    `<h2>${escapeHtml(title)}</h2>`,
    ...(hint === null ? [] : [`<p>${escapeHtml(hint)}</p>`]),
    ...(values.length === 0 ? [] : [`<dl>${values.join('')}</dl>`]),
    ...(chart === null ? [] : [chartHtml(chart, words)]),
    ...tables.map(tableHtml),
    '</section>',
  ].join('\n')
}

/** A page that needs nothing else: no scripts, no files, no network. In the language of the words. */
export function reportHtml(report: Report, words: ReportWords): string {
  const { t, language, direction } = words
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(report.made),
  )
  const sections = [...sectionsOf(report, words), rowsSection(report, words)]
  const about = t('report.about', { source: report.sourceLanguage, target: report.targetLanguage, when: made })
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(t('report.titleOf', { title: report.title }))}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(report.title)}</h1>`,
    `<p>${escapeHtml(about)}</p>`,
    ...sections.map((section) => sectionHtml(section, words)),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}
