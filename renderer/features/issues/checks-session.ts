import { moveLints } from '../../../core/checks/lint'
import { type Checker, createChecker, type LinkTexts } from '../../../core/checks/run'
import type { Problem } from '../../../core/problem'
import type { HouseRules } from '../../../core/text/house-rules'
import type { CheckAnswer, CheckRequest, LintedText } from './checks-protocol'

/** How many links are looked at before the first marks show; each step after it takes four times as many. */
const firstStep = 60
const growth = 4

interface Languages {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

interface Session {
  readonly number: number
  readonly languages: Languages
  checker: Checker
  problems: readonly Problem[]
  /** Links whose findings the window has been told of. */
  readonly told: Set<string>
  readonly texts: Map<string, LinkTexts>
  readonly order: readonly string[]
  readonly places: ReadonlyMap<string, number>
  checked: number
}

/**
 * The worker's side of the checks, without the worker: `receive` takes requests, `answer` hears about findings, `later`
 * puts off the rest of a long article so that a change made meanwhile is looked at first.
 */
export function createChecksSession(answer: (answer: CheckAnswer) => void, later: (work: () => void) => void) {
  let session: Session | null = null

  function send(current: Session, changed: Iterable<string>): void {
    const links = [...new Set(changed)].flatMap((id) => {
      const texts = current.texts.get(id)
      const findings = current.checker.findings(id)
      if (findings.length > 0) current.told.add(id)
      else current.told.delete(id)
      return texts ? [[id, { text: texts.target, findings }] as const] : []
    })
    const { problems } = current
    answer({ session: current.number, links, complete: current.checked >= current.order.length, problems })
  }

  /** Looks at the next part; what is left of it by other rules is dropped. */
  function advance(current: Session, checker: Checker): void {
    if (session !== current || current.checker !== checker) return
    const before = current.checked
    current.checked = Math.min(current.order.length, Math.max(firstStep, before * growth))
    const changed = checker.update(soFar(current))
    const told = current.order.slice(before, current.checked).filter((id) => current.told.has(id))
    send(current, [...changed, ...told])
    if (current.checked < current.order.length) later(() => advance(current, checker))
  }

  function begin(current: Session, rules: HouseRules): void {
    current.checker = createChecker({ ...current.languages, rules })
    current.problems = current.checker.problems([...current.texts.values()])
    current.checked = 0
    advance(current, current.checker)
  }

  /** Lints about an English that has changed since are not taken. */
  function takeLints(current: Session, linted: readonly LintedText[]): void {
    const changed = linted.flatMap(({ link, text, lints }) => {
      const texts = current.texts.get(link)
      if (texts?.target !== text) return []
      const now = { ...texts, lints }
      current.texts.set(link, now)
      return isReached(current, link) ? current.checker.updateLink(now) : []
    })
    if (changed.length > 0) send(current, changed)
  }

  return {
    receive(request: CheckRequest): void {
      if (request.kind === 'open') {
        const { sourceLanguage, targetLanguage, rules, links } = request
        const languages = { sourceLanguage, targetLanguage }
        const opened: Session = {
          number: request.session,
          languages,
          checker: createChecker({ ...languages, checks: [] }),
          problems: [],
          told: new Set(),
          texts: new Map(links.map((link) => [link.id, link])),
          order: links.map((link) => link.id),
          places: new Map(links.map((link, place) => [link.id, place])),
          checked: 0,
        }
        session = opened
        begin(opened, rules)
        return
      }
      if (session?.number !== request.session) return
      if (request.kind === 'close') {
        session = null
        return
      }
      if (request.kind === 'rules') {
        begin(session, request.rules)
        return
      }
      if (request.kind === 'lint') {
        takeLints(session, request.links)
        return
      }
      const { link } = request
      const before = session.texts.get(link.id)
      const lints = before?.lints && moveLints(before.lints, before.target, link.target)
      const now = { ...link, lints }
      session.texts.set(link.id, now)
      if (isReached(session, link.id)) send(session, [link.id, ...session.checker.updateLink(now)])
    },
  }
}

const isReached = ({ places, checked }: Session, link: string): boolean => (places.get(link) ?? checked) < checked

const soFar = ({ order, checked, texts }: Session): readonly LinkTexts[] =>
  order.slice(0, checked).flatMap((id) => texts.get(id) ?? [])
