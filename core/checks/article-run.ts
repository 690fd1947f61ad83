import type { ArticleCheck, Fact, PlacedFact, Report } from './check'

type Placed = PlacedFact<unknown>

/** A link that was not looked at again keeps the very data it had. */
const sameFact = (a: Placed, b: Placed): boolean =>
  a.link === b.link && a.index === b.index && a.from === b.from && a.to === b.to && a.data === b.data

const sameFacts = (a: readonly Placed[], b: readonly Placed[]): boolean =>
  a.length === b.length &&
  a.every((fact, place) => {
    const other = b[place]
    return other !== undefined && sameFact(fact, other)
  })

/** Made of the very same parts. */
const sameParts = (a: Report, b: Report): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.source === b.source &&
  a.message === b.message &&
  a.data === b.data &&
  a.fixes === b.fixes &&
  a.severity === b.severity &&
  a.level === b.level

/** Said again word for word; most of what a check says of a key outlives an edit of one link. */
const sameReports = (a: readonly Report[] | undefined, b: readonly Report[] | undefined): boolean =>
  a?.length === b?.length &&
  (a ?? []).every((report, place) => {
    const other = b?.[place]
    return other !== undefined && (sameParts(report, other) || JSON.stringify(report) === JSON.stringify(other))
  })

/** One article check at work: its facts by key, and what it said about each key. Only keys with new facts are judged again. */
export class ArticleRun {
  readonly check: ArticleCheck<unknown>
  #facts = new Map<string, readonly Placed[]>()
  #reports = new Map<string, ReadonlyMap<string, readonly Report[]>>()

  constructor(check: ArticleCheck<unknown>) {
    this.check = check
  }

  /** Takes the facts of the whole article, links in reading order; returns the links whose reports may differ. */
  rebuild(links: readonly { readonly id: string; readonly facts: readonly Fact<unknown>[] }[]): ReadonlySet<string> {
    const facts = new Map<string, Placed[]>()
    links.forEach(({ id, facts: own }, index) => {
      for (const fact of own) {
        const bucket = facts.get(fact.key)
        const placed = place(fact, id, index)
        if (bucket === undefined) facts.set(fact.key, [placed])
        else bucket.push(placed)
      }
    })
    const touched = new Set<string>()
    const before = this.#facts
    this.#facts = facts
    for (const key of before.keys()) if (!facts.has(key)) this.#judge(key, touched)
    for (const [key, bucket] of facts) if (!sameFacts(before.get(key) ?? [], bucket)) this.#judge(key, touched)
    return touched
  }

  /** Replaces the facts of one link; returns the links whose reports may differ. */
  replace(
    link: string,
    index: number,
    before: readonly Fact<unknown>[],
    now: readonly Fact<unknown>[],
  ): ReadonlySet<string> {
    const touched = new Set<string>()
    for (const key of new Set([...before, ...now].map((fact) => fact.key))) {
      const own = now.filter((fact) => fact.key === key).map((fact) => place(fact, link, index))
      const known = this.#facts.get(key) ?? []
      const bucket = [
        ...known.slice(0, countBefore(known, index)),
        ...own,
        ...known.slice(countBefore(known, index + 1)),
      ]
      if (bucket.length > 0) this.#facts.set(key, bucket)
      else this.#facts.delete(key)
      this.#judge(key, touched)
    }
    return touched
  }

  /** What the check says about one link, given its facts. */
  reports(link: string, facts: readonly Fact<unknown>[]): readonly Report[] {
    return [...new Set(facts.map((fact) => fact.key))].flatMap((key) => this.#reports.get(key)?.get(link) ?? [])
  }

  #judge(key: string, touched: Set<string>): void {
    const before = this.#reports.get(key)
    const bucket = this.#facts.get(key)
    const reports = new Map<string, Report[]>()
    if (bucket !== undefined)
      this.check.judge(bucket, (fact, report) => {
        const own = reports.get(fact.link) ?? []
        own.push({ from: fact.from, to: fact.to, ...report })
        reports.set(fact.link, own)
      })
    for (const link of before?.keys() ?? []) if (!sameReports(before?.get(link), reports.get(link))) touched.add(link)
    for (const link of reports.keys()) if (before?.get(link) === undefined) touched.add(link)
    if (reports.size > 0) this.#reports.set(key, reports)
    else this.#reports.delete(key)
  }
}

/** How many of some facts in reading order stand in links before `index`. By halving. */
function countBefore(facts: readonly Placed[], index: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle]?.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

const place = (fact: Fact<unknown>, link: string, index: number): Placed => ({ ...fact, link, index })
