import type { Problem } from '../problem'
import { type HouseRules, noHouseRules } from '../text/house-rules'
import { viewText } from '../text/view'
import { ArticleRun } from './article-run'
import type { Check, CodeRelation, CuePart, Fact, Finding, LinkCheck, LinkCodes, Pair, Report } from './check'
import { fingerprint, numberFingerprints } from './fingerprint'
import { compileHouse, houseProblems } from './house/house'
import { checks as allChecks } from './index'
import type { Lint } from './lint'

/** The texts of one link, as they are now. */
export interface LinkTexts {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Left out where neither side has any. */
  readonly codes?: LinkCodes | undefined
  /** Left out where the target is not of subtitles. */
  readonly cues?: readonly CuePart[] | undefined
  /** What the grammar library says about the target; left out while it has not looked. */
  readonly lints?: readonly Lint[] | undefined
}

export interface CheckerOptions {
  /** BCP 47. */
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** `apart` when left out. */
  readonly codes?: CodeRelation | undefined
  /** Every check of the index when left out. */
  readonly checks?: readonly Check[]
  /** Ids of checks a person switched off. */
  readonly disabled?: ReadonlySet<string>
  /** Lower-case words that are right whatever a dictionary says. */
  readonly knownWords?: ReadonlySet<string>
  /** The glossary and the patterns of a newsroom. */
  readonly rules?: HouseRules
}

/** Keeps the findings of one article up to date: work is done again only for links, and article facts, that changed. */
export interface Checker {
  /** Takes the whole article, links in reading order; returns the ids of links whose findings changed, gone links included. */
  readonly update: (links: readonly LinkTexts[]) => readonly string[]
  /** Takes one link's new texts; returns the ids of links whose findings changed, which may be others. Throws on an unknown id. */
  readonly updateLink: (link: LinkTexts) => readonly string[]
  /** Goes by other rules from now on; what was looked at stays as it is until `recheck`. */
  readonly changeRules: (rules: HouseRules) => void
  /** Asks the checks that go by the rules again about some links; returns the ids of links whose findings changed. */
  readonly recheck: (links: readonly string[]) => readonly string[]
  /** What a person must be told of the glossary and the patterns, as they apply to these texts. */
  readonly problems: (texts: readonly LinkTexts[]) => readonly Problem[]
  /** Of every level, in reading order. Empty for an unknown link. */
  readonly findings: (link: string) => readonly Finding[]
}

interface CheckedLink {
  readonly texts: LinkTexts
  readonly index: number
  /** Of the link checks. */
  readonly own: readonly Finding[]
  /** Of the checks that go by the house rules. */
  readonly housed: readonly Finding[]
  /** Of the checks that speak for the library; null where a decisive check has said all there is to say. */
  readonly library: readonly Finding[] | null
  /** One list for each article check. */
  readonly facts: readonly (readonly Fact<unknown>[])[]
}

const toFinding = (check: Check, pair: Pair, report: Report): Finding => ({
  check: check.id,
  category: check.category,
  severity: report.severity ?? check.severity,
  level: report.level ?? check.level,
  from: report.from,
  to: report.to,
  sourceRange: report.source ?? null,
  message: { key: report.message ?? 'message', data: report.data ?? {} },
  fixes: report.fixes ?? [],
  fingerprint: fingerprint(check.id, pair, report),
})

/** More findings of one check in one link help nobody: the text is not what it seems. */
const mostPerLink = 500

const sameTexts = (a: LinkTexts, b: LinkTexts): boolean =>
  a.source === b.source && a.target === b.target && same(a.codes, b.codes) && same(a.cues, b.cues)

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const isBlank = (text: string): boolean => !/\S/.test(text)

const runLinkChecks = (checks: readonly LinkCheck[], pair: Pair): readonly Finding[] =>
  checks.flatMap((check) => {
    const found: Finding[] = []
    check.run(pair, (report) => {
      if (found.length < mostPerLink) found.push(toFinding(check, pair, report))
    })
    return found
  })

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.from - b.from || a.to - b.to)
  const prints = numberFingerprints(sorted.map((finding) => finding.fingerprint))
  return sorted.map((finding, place) => ({ ...finding, fingerprint: prints[place] ?? finding.fingerprint }))
}

const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b))

/** A checker for one article, empty at first. */
export function createChecker(options: CheckerOptions): Checker {
  const active = (options.checks ?? allChecks).filter((check) => !options.disabled?.has(check.id))
  const linkChecks = active.filter((check) => check.scope === 'link')
  const decisive = linkChecks.filter((check) => check.decisive)
  const libraryChecks = linkChecks.filter((check) => check.library)
  const houseChecks = linkChecks.filter((check) => check.house)
  const others = linkChecks.filter((check) => !check.decisive && !check.library && !check.house)
  const articleRuns = active.filter((check) => check.scope === 'article').map((check) => new ArticleRun(check))
  const goBy = (rules: HouseRules) => {
    const house = compileHouse(rules, options.sourceLanguage, options.targetLanguage)
    return { house, knownWords: new Set([...(options.knownWords ?? []), ...house.words]) }
  }
  let rules = goBy(options.rules ?? noHouseRules)
  const links = new Map<string, CheckedLink>()
  const findings = new Map<string, readonly Finding[]>()

  const view = (texts: LinkTexts): Pair => ({
    source: viewText(texts.source, options.sourceLanguage),
    target: viewText(texts.target, options.targetLanguage),
    codes: texts.codes && { ...texts.codes, relation: options.codes ?? 'apart' },
    cues: texts.cues,
    lints: texts.lints,
    ...rules,
  })

  function examine(texts: LinkTexts, index: number): CheckedLink {
    const pair = view(texts)
    const verdict = runLinkChecks(decisive, pair)
    if (verdict.length > 0 || isBlank(texts.target))
      return { texts, index, own: verdict, housed: [], library: null, facts: articleRuns.map(() => []) }
    const facts = articleRuns.map((run) => run.check.collect(pair))
    const own = runLinkChecks(others, pair)
    return { texts, index, own, housed: runLinkChecks(houseChecks, pair), library: askLibrary(pair), facts }
  }

  const askLibrary = (pair: Pair): readonly Finding[] =>
    pair.lints === undefined ? [] : runLinkChecks(libraryChecks, pair)

  /** A link after a change of its texts, its lints or its place: what did not change is not looked at again. */
  function reexamine(known: CheckedLink | undefined, texts: LinkTexts, index: number): CheckedLink {
    if (known === undefined || !sameTexts(known.texts, texts)) return examine(texts, index)
    if (known.texts.lints === texts.lints || known.library === null) return { ...known, texts, index }
    return { ...known, texts, index, library: askLibrary(view(texts)) }
  }

  /** Puts the findings of a link together again; says whether they differ. */
  function refresh(id: string): boolean {
    const link = links.get(id)
    const before = findings.get(id) ?? []
    if (link === undefined) {
      findings.delete(id)
      return before.length > 0
    }
    const reported = articleRuns.flatMap((run, place) =>
      run.reports(id, link.facts[place] ?? []).map((report) => ({ check: run.check as Check, report })),
    )
    const pair = reported.length > 0 ? view(link.texts) : undefined
    const placed = pair === undefined ? [] : reported.map(({ check, report }) => toFinding(check, pair, report))
    const now = inOrder([...link.own, ...link.housed, ...(link.library ?? []), ...placed])
    if (sameFindings(before, now)) return false
    findings.set(id, now)
    return true
  }

  function update(all: readonly LinkTexts[]): readonly string[] {
    const before = new Map(links)
    const touched = new Set<string>(before.keys())
    links.clear()
    all.forEach((texts, index) => {
      if (links.has(texts.id)) throw new Error(`two links have the id ${texts.id}`)
      const known = before.get(texts.id)
      const now = reexamine(known, texts, index)
      links.set(texts.id, now)
      if (now.own === known?.own && now.housed === known.housed && now.library === known.library)
        touched.delete(texts.id)
      else touched.add(texts.id)
    })
    articleRuns.forEach((run, place) => {
      const facts = [...links].map(([id, link]) => ({ id, facts: link.facts[place] ?? [] }))
      for (const id of run.rebuild(facts)) touched.add(id)
    })
    return [...touched].filter(refresh)
  }

  function updateLink(texts: LinkTexts): readonly string[] {
    const before = links.get(texts.id)
    if (before === undefined) throw new Error(`unknown link ${texts.id}`)
    const now = reexamine(before, texts, before.index)
    links.set(texts.id, now)
    const touched = new Set([texts.id])
    if (now.facts === before.facts) return refresh(texts.id) ? [texts.id] : []
    articleRuns.forEach((run, place) => {
      for (const id of run.replace(texts.id, now.index, before.facts[place] ?? [], now.facts[place] ?? []))
        touched.add(id)
    })
    return [...touched].filter(refresh)
  }

  function recheck(ids: readonly string[]): readonly string[] {
    for (const id of ids) {
      const link = links.get(id)
      if (link === undefined || link.library === null) continue
      const pair = view(link.texts)
      links.set(id, { ...link, housed: runLinkChecks(houseChecks, pair), library: askLibrary(pair) })
    }
    return ids.filter(refresh)
  }

  return {
    update,
    updateLink,
    changeRules: (now) => {
      rules = goBy(now)
    },
    recheck,
    problems: (texts) => houseProblems(rules.house, texts),
    findings: (link) => findings.get(link) ?? [],
  }
}

/** Checks a whole article once: the findings of each link, in the order of `links`. */
export function checkArticle(options: CheckerOptions, links: readonly LinkTexts[]): readonly (readonly Finding[])[] {
  const checker = createChecker(options)
  checker.update(links)
  return links.map(({ id }) => checker.findings(id))
}
