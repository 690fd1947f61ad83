import { presentable } from '../../diff/present'
import { diffWords } from '../../diff/words'
import { blockBreak, type Content } from '../../text/content'
import { escapeAttribute, escapeHtml } from '../../text/escape-html'
import type { ExchangeReview, ExchangeRow, RowNote, RowStatus } from '../bilingual'
import { pageStyle, pageStyleHash } from './page-style'

/** All that a person reads on the page besides the review, in their own language. */
export interface SideBySideWords {
  /** BCP 47; of these words. */
  readonly language: string
  readonly row: string
  readonly source: string
  readonly target: string
  readonly status: string
  readonly statuses: Readonly<Record<RowStatus, string>>
  /** What underlined and struck-out words are. */
  readonly inserted: string
  readonly deleted: string
  /** ISO 8601 as people of this language read it. */
  readonly time: (at: string) => string
}

/**
 * A review as a page to print: the source beside the English, with what changed against the machine's text, and the
 * status and notes of each row. It needs nothing from elsewhere, runs nothing and loads nothing.
 */
export function sideBySideHtml(review: ExchangeReview, words: SideBySideWords): string {
  const heads = [words.row, words.source, words.target, words.status]
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeAttribute(words.language)}" dir="auto">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'">`,
    `<title>${escapeHtml(review.title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<h1 dir="auto">${escapeHtml(review.title)}</h1>`,
    `<p class="legend"><ins>${escapeHtml(words.inserted)}</ins> <del>${escapeHtml(words.deleted)}</del></p>`,
    '<table>',
    `<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...review.rows.map((row) => rowHtml(row, review, words)),
    '</tbody>',
    '</table>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function rowHtml(row: ExchangeRow, { sourceLanguage, targetLanguage }: ExchangeReview, words: SideBySideWords): string {
  const { id, kind, source, machine, target, status, by, at, notes } = row
  const cell = (language: string, html: string) => `<td lang="${escapeAttribute(language)}" dir="auto">${html}</td>`
  return [
    `<tr class="${kind}">`,
    `<th scope="row">${escapeHtml(id)}</th>`,
    cell(sourceLanguage, lines(source.text)),
    cell(targetLanguage, changesHtml(machine, target, targetLanguage)),
    '<td>',
    `<span class="status ${status}">${escapeHtml(words.statuses[status])}</span>`,
    ...(by === null ? [] : [signature(by, at, words)]),
    ...notes.map((note) => noteHtml(note, words)),
    '</td></tr>',
  ].join('')
}

const noteHtml = ({ by, at, text }: RowNote, words: SideBySideWords): string =>
  `<div class="note" dir="auto">${lines(text)}${signature(by, at, words)}</div>`

const signature = (by: string, at: string | null, words: SideBySideWords): string =>
  `<span class="by"><bdi>${escapeHtml(by)}</bdi>${at === null ? '' : ` <bdi>${escapeHtml(words.time(at))}</bdi>`}</span>`

function changesHtml(machine: Content, target: Content, language: string): string {
  const [before, after] = [machine.text, target.text]
  let html = ''
  let done = 0
  for (const change of presentable(diffWords(before, after, language), before, after)) {
    html += lines(after.slice(done, change.after.from))
    html += marked('del', before.slice(change.before.from, change.before.to))
    html += marked('ins', after.slice(change.after.from, change.after.to))
    done = change.after.to
  }
  return html + lines(after.slice(done))
}

const marked = (tag: 'ins' | 'del', text: string): string => (text === '' ? '' : `<${tag}>${lines(text)}</${tag}>`)

const lines = (text: string): string =>
  escapeHtml(text)
    .replaceAll(blockBreak, '<br>')
    .replace(/\r\n|\n|\r/g, '<br>')
