import { sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding, Severity } from '../../core/checks/check'
import { checks } from '../../core/checks/index'
import { checkHelp, checkName } from '../../core/checks/word'
import type { Range } from '../../core/text/content'
import type { Texts } from '../../locales'
import { translator, wordFinding } from '../../locales/words'
import type { CheckedArticle, CheckedLink, Precision } from '../checked'
import { type Position, positionsIn } from './positions'

/** The files the texts came from, as they were named on the command line; a review is both. */
export interface CheckedFiles {
  readonly source: string
  readonly target: string
}

/** Three grades on either side, in the same order. */
const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  major: 'warning',
  minor: 'note',
}

/**
 * A SARIF 2.1.0 log (OASIS, 2020): places as offsets and as lines and columns, fixes as replacements. Where the file
 * does not hold the texts as they are, a place is a line or only a row of the article, and there are no replacements.
 */
export function articleSarif(texts: Texts, article: CheckedArticle, files: CheckedFiles, version: string): string {
  const source = side(
    files.source,
    article.links.map((link) => link.source),
    article.precision.source,
  )
  const target = side(
    files.target,
    article.links.map((link) => link.target),
    article.precision.target,
  )
  const results = article.links.flatMap((link, index) =>
    link.findings.map((finding) => result(texts, link, finding, source.place(index), target.place(index))),
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: texts.t('app.name'), version, language: texts.language, rules: rules(texts) } },
        columnKind: 'utf16CodeUnits',
        artifacts: [...new Set([files.target, files.source])].map((path) => ({ location: { uri: uri(path) } })),
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const rules = (texts: Texts) =>
  checks.map(({ id, severity, category, family }) => ({
    id,
    shortDescription: { text: checkName(id, translator(texts)) },
    fullDescription: { text: checkHelp(id, translator(texts)) },
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { category, tags: [family] },
  }))

function result(texts: Texts, link: CheckedLink, finding: Finding, inSource: Placing, inTarget: Placing) {
  const words = wordFinding(texts, finding)
  const evidence = finding.sourceRange
  return {
    ruleId: finding.check,
    ruleIndex: checks.findIndex((check) => check.id === finding.check),
    level: sarifLevels[finding.severity],
    message: { text: words.message },
    locations: [inTarget.location(finding, link.target)],
    ...(evidence && { relatedLocations: [{ id: 1, ...inSource.location(evidence, link.source) }] }),
    partialFingerprints: { 'diptych/1': finding.fingerprint },
    fixes: finding.fixes.flatMap((fix, index) =>
      !inTarget.isExact || fix.edits.length === 0
        ? []
        : {
            description: { text: words.fixes[index] ?? '' },
            artifactChanges: [
              {
                artifactLocation: inTarget.artifact,
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: inTarget.region(edit),
                  insertedContent: { text: edit.insert },
                })),
              },
            ],
          },
    ),
  }
}

type Placing = ReturnType<ReturnType<typeof side>['place']>

/** One file: turns ranges in a link's text into SARIF's regions of the file. */
function side(path: string, parts: readonly string[], precision: Precision) {
  const starts = startsOf(parts)
  const position = positionsIn(parts.join(''))
  const artifact = { uri: uri(path) }
  const place = (index: number) => {
    const start = starts[index] ?? 0
    const region = ({ from, to }: Range) => regionOf(start + from, start + to, position)
    const regionIn = (range: Range, text: string) => {
      const snippet = { text: text.slice(range.from, range.to) }
      if (precision === 'row') return {}
      const { startLine, endLine, ...exact } = region(range)
      return { region: { startLine, endLine, ...(precision === 'column' && exact), snippet } }
    }
    const location = (range: Range, text: string) => ({
      physicalLocation: { artifactLocation: artifact, ...regionIn(range, text) },
      ...(precision === 'row' && { logicalLocations: [{ name: String(index + 1), kind: 'row' }] }),
    })
    return { artifact, region, location, isExact: precision === 'column' }
  }
  return { place }
}

function startsOf(parts: readonly string[]): readonly number[] {
  let start = 0
  return parts.map((part) => {
    const own = start
    start += part.length
    return own
  })
}

function regionOf(from: number, to: number, position: (offset: number) => Position) {
  const start = position(from)
  const end = position(to)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: from,
    charLength: to - from,
  }
}

/** Relative below the working folder, as code hosts expect; otherwise a file URL. */
function uri(path: string): string {
  const folder = pathToFileURL(`.${sep}`).href
  const { href } = pathToFileURL(path)
  return href.startsWith(folder) ? href.slice(folder.length) : href
}
