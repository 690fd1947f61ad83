import { styleText } from 'node:util'
import type { Finding, Severity } from '../../core/checks/check'
import type { Range } from '../../core/text/content'
import type { Texts } from '../../locales'
import { wordFinding } from '../../locales/words'
import type { CheckedArticle, CheckedLink } from '../checked'
import { cells, visible } from './cells'
import { positionsIn } from './positions'
import { excerpt, wrap } from './wrap'

/** How the terminal wants it: see `terminal.ts`. */
export interface TextStyle {
  readonly colours: boolean
  readonly width: number
}

type Colour = Parameters<typeof styleText>[0]

const severities = ['critical', 'major', 'minor'] as const satisfies readonly Severity[]

/** Told apart by shape as well as by colour. */
const underlines: Readonly<Record<Severity, { readonly sign: string; readonly colour: Colour }>> = {
  critical: { sign: '^', colour: 'magenta' },
  major: { sign: '~', colour: 'red' },
  minor: { sign: '-', colour: 'yellow' },
}
const indent = '    '
const widest = 100

/** The findings of an article for a person to read, in reading order, with a summary as the last line. */
export function articleText(texts: Texts, article: CheckedArticle, path: string, style: TextStyle): string {
  const whole = article.links.map((link) => link.target).join('')
  const position = positionsIn(whole)
  const explained = new Set<string>()
  const parts: string[] = []
  let start = 0
  for (const link of article.links) {
    for (const finding of link.findings) {
      const { line, column } = position(start + finding.from)
      const range = { from: start + finding.from, to: start + finding.to }
      const lines = findingLines(texts, link, finding, !explained.has(finding.check), { whole, range }, style)
      parts.push(`${visible(path)}:${line}:${column}  ${lines.join('\n')}\n\n`)
      explained.add(finding.check)
    }
    start += link.target.length
  }
  return `${parts.join('')}${summary(texts, article)}\n`
}

interface Passage {
  readonly whole: string
  /** Into `whole`. */
  readonly range: Range
}

function findingLines(
  texts: Texts,
  link: CheckedLink,
  finding: Finding,
  explain: boolean,
  passage: Passage,
  style: TextStyle,
): readonly string[] {
  const paint = (format: Colour, text: string): string => (style.colours ? styleText(format, text) : text)
  const width = Math.min(style.width, widest) - indent.length
  const { sign, colour } = underlines[finding.severity]
  const words = wordFinding(texts, finding)
  const { before, mark, after } = excerpt(passage.whole, passage.range, width)
  const paragraph = (text: string): readonly string[] => wrap(visible(text), width).map((line) => indent + line)
  const source = finding.sourceRange && link.source.slice(finding.sourceRange.from, finding.sourceRange.to)
  return [
    `${paint(colour, texts.t(`severity.${finding.severity}`))}  ${paint('bold', words.name)}`,
    `${indent}${before}${paint('bold', mark)}${after}`,
    `${indent}${' '.repeat(cells(before))}${paint(colour, sign.repeat(Math.max(1, cells(mark))))}`,
    ...paragraph(words.message),
    ...(explain ? paragraph(words.help).map((line) => paint('dim', line)) : []),
    ...(source ? paragraph(texts.t('cli.text.source', { words: source })) : []),
    ...words.fixes.flatMap((label) => paragraph(texts.t('cli.text.fix', { label }))),
  ]
}

function summary(texts: Texts, { links }: CheckedArticle): string {
  const found = links.flatMap((link) => link.findings)
  if (found.length === 0) return texts.t('cli.text.none')
  const counts = severities
    .map((severity) => ({ severity, count: found.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => texts.t(`cli.text.${severity}`, { count }))
  const list = new Intl.ListFormat(texts.language, { type: 'unit' }).format(counts)
  return texts.t('cli.text.summary', { count: found.length, list })
}
