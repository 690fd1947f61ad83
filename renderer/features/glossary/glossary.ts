import { writeTermsCsv } from '../../../core/formats/glossary/csv'
import { mostTerms } from '../../../core/formats/glossary/limits'
import { readTerms } from '../../../core/formats/glossary/read'
import { writeTermsTbx } from '../../../core/formats/glossary/tbx'
import { fail, type Problem } from '../../../core/problem'
import { revise } from '../../../core/revisions/author'
import type { PatternRevision, TermRevision } from '../../../core/revisions/model'
import type { Term, UserPattern } from '../../../core/text/house-rules'
import type { Bridge } from '../../../electron/ipc/contract'
import type { Texts } from '../../../locales'
import { wordProblem } from '../../../locales/words'
import type { AppStore } from '../../app/app-store'
import type { Issues } from '../issues'
import type { ReviewActions, ReviewStore } from '../review'
import type { SettingsStore } from '../settings'
import { houseRules, type Kept, keptTerms, partsOfRules, type Scope } from './house-rules'

/** What people do with the glossary and the patterns. */
export interface Glossary {
  /** Keeps a term; `before` is what it takes the place of. */
  readonly keepTerm: (scope: Scope, value: Term, before: Kept<Term> | null) => void
  readonly removeTerm: (kept: Kept<Term>) => void
  readonly keepPattern: (scope: Scope, value: UserPattern, before: Kept<UserPattern> | null) => void
  readonly removePattern: (kept: Kept<UserPattern>) => void
  /** Takes the terms of a file; those for the same words take the place of what was there. */
  readonly importTerms: (scope: Scope) => Promise<Outcome | null>
  readonly exportTerms: (format: 'csv' | 'tbx') => Promise<Outcome | null>
}

/** What came of it, in words; null where a person thought better of it. */
export interface Outcome {
  readonly text: string
  readonly isProblem: boolean
}

interface Parts {
  readonly bridge: Bridge
  readonly app: AppStore
  readonly texts: Texts
  readonly settings: SettingsStore
  readonly review: ReviewStore
  readonly reviewActions: ReviewActions
  readonly issues: Issues
}

/** An entry that is to be kept under an id, or with null to be gone. */
type Change<Value> = readonly [id: string, value: Value | null]

/** The list of the settings after some changes; ids beyond its end are new. */
function changed<Value>(list: readonly Value[], changes: readonly Change<Value>[]): Value[] {
  const table = new Map<string, Value | null>(list.map((value, place) => [String(place), value]))
  for (const [id, value] of changes) table.set(id, value)
  return [...table.values()].filter((value) => value !== null)
}

type Said = Pick<TermRevision, 'kind' | 'term' | 'value'> | Pick<PatternRevision, 'kind' | 'pattern' | 'value'>

/** Two terms with the same key are about the same words. */
const keyOf = ({ source, forbidden, caseSensitive }: Term): string =>
  JSON.stringify([caseSensitive, source.toLowerCase(), source === '' ? forbidden[0] : ''])

export function createGlossary({ bridge, app, texts, settings, review, reviewActions, issues }: Parts): Glossary {
  const newId = () => crypto.randomUUID()
  const done = (text: string): Outcome => ({ text, isProblem: false })
  const problem = (of: Problem): Outcome => ({ text: wordProblem(texts, of), isProblem: true })

  /** Says all in one step, so that it is undone together. */
  function reviseAll(said: readonly Said[]): void {
    const group = newId()
    reviewActions.revise((now, author) =>
      said.map((each) => revise<TermRevision | PatternRevision>(now, author, { ...each, group })),
    )
  }

  function changeTerms(scope: Scope, changes: readonly Change<Term>[]): void {
    if (changes.length === 0) return
    if (scope === 'all')
      void settings.getState().change({ glossary: changed(settings.getState().settings.glossary, changes) })
    else reviseAll(changes.map(([term, value]) => ({ kind: 'term', term, value })))
  }

  function changePatterns(scope: Scope, changes: readonly Change<UserPattern>[]): void {
    if (scope === 'all')
      void settings.getState().change({ patterns: changed(settings.getState().settings.patterns, changes) })
    else reviseAll(changes.map(([pattern, value]) => ({ kind: 'pattern', pattern, value })))
  }

  /** An entry that moves to the other scope goes from the one it was in. */
  const keep =
    <Value>(change: (scope: Scope, changes: readonly Change<Value>[]) => void) =>
    (scope: Scope, value: Value, before: Kept<Value> | null): void => {
      if (before !== null && before.scope !== scope) change(before.scope, [[before.id, null]])
      change(scope, [[before?.scope === scope ? before.id : newId(), value]])
    }

  const languages = () => {
    const header = review.getState().open?.review.header
    return { source: header?.sourceLanguage ?? null, target: header?.targetLanguage ?? 'en' }
  }

  async function importTerms(scope: Scope): Promise<Outcome | null> {
    const chosen = await bridge.call('glossary:choose', undefined)
    if (chosen === null) return null
    const read = chosen.ok ? readTerms(chosen.value, languages()) : chosen
    if (!chosen.ok) return problem(chosen.problem)
    if (!read.ok) return problem(read.problem)
    const { name } = chosen.value
    const there = keptTerms(review.getState(), settings.getState()).filter((kept) => kept.scope === scope)
    const free = new Map(there.map(({ id, value }) => [keyOf(value), id]))
    const changes = read.value.map((term): Change<Term> => {
      const id = free.get(keyOf(term)) ?? newId()
      free.delete(keyOf(term))
      return [id, term]
    })
    const fresh = changes.filter(([id]) => !there.some((kept) => kept.id === id)).length
    if (there.length + fresh > mostTerms) return problem(fail('glossary-too-large', { name, count: mostTerms }).problem)
    changeTerms(scope, changes)
    return done(texts.t('glossary.imported', { count: read.value.length, name }))
  }

  async function exportTerms(format: 'csv' | 'tbx'): Promise<Outcome | null> {
    const terms = keptTerms(review.getState(), settings.getState()).map(({ value }) => value)
    const { source, target } = languages()
    const text = format === 'csv' ? writeTermsCsv(terms) : writeTermsTbx(terms, { source: source ?? 'und', target })
    const result = await bridge.call('glossary:save', { format, text })
    if (result === null) return null
    if (!result.ok) return problem(result.problem)
    return done(texts.t('glossary.exported', { count: terms.length, name: result.value.name }))
  }

  /** The checks follow whatever changes the rules of an open review: this sheet, an undo, another person's journal. */
  function follow(): void {
    const state = () => ({
      document: review.getState().open?.document,
      parts: partsOfRules(review.getState(), settings.getState()),
    })
    const rulesNow = () => JSON.stringify(houseRules(review.getState(), settings.getState()))
    let known = state()
    let rules = rulesNow()
    const look = () => {
      const now = state()
      if (now.document === known.document && now.parts.every((part, index) => part === known.parts[index])) return
      const before = { ...known, rules }
      known = now
      rules = rulesNow()
      // A review that opens is looked at by its rules from the start.
      if (now.document !== undefined && now.document === before.document && rules !== before.rules)
        issues.rulesChanged()
    }
    review.subscribe(look)
    settings.subscribe(look)
    issues.store.subscribe(({ problems }, before) => {
      const [problem] = problems
      if (problems !== before.problems && problem !== undefined) app.getState().report(problem)
    })
  }
  follow()

  return {
    keepTerm: keep(changeTerms),
    removeTerm: ({ scope, id }) => changeTerms(scope, [[id, null]]),
    keepPattern: keep(changePatterns),
    removePattern: ({ scope, id }) => changePatterns(scope, [[id, null]]),
    importTerms,
    exportTerms,
  }
}
