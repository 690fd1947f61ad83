import { moveLints } from '../../../core/checks/lint'
import { type Checker, createChecker, type LinkTexts } from '../../../core/checks/run'
import type { Problem } from '../../../core/problem'
import type { HouseRules } from '../../../core/text/house-rules'
import type { CheckAnswer, CheckRequest, LintedText } from './checks-protocol'

/** How many links are looked at before the first marks show; each step after it takes four times as many. */
const firstStep = 60
const growth = 4
/** How many links are looked at by other rules before a change made meanwhile has its turn. */
const recheckStep = 100
/** What the library says of a long article comes in hundreds of answers: it is passed on this often, in milliseconds. */
const lintPause = 200

interface Session {
  readonly number: number
  readonly checker: Checker
  problems: readonly Problem[]
  /** Links that other rules have not been tried on yet. */
  recheck: readonly string[]
  readonly texts: Map<string, LinkTexts>
  readonly order: readonly string[]
  readonly places: ReadonlyMap<string, number>
  checked: number
  /** Links about which the library said something that is not passed on yet. */
  linted: Set<string>
}

/**
 * The worker's side of the checks, without the worker: `receive` takes requests, `answer` hears about findings, `later`
 * puts off, for so many milliseconds, the rest of a long article so that a change made meanwhile is looked at first.
 */
export function createChecksSession(
  answer: (answer: CheckAnswer) => void,
  later: (work: () => void, wait: number) => void,
) {
  let session: Session | null = null

  function send(current: Session, changed: Iterable<string>): void {
    const links = [...new Set(changed)].flatMap((id) => {
      const texts = current.texts.get(id)
      return texts ? [[id, { text: texts.target, findings: current.checker.findings(id) }] as const] : []
    })
    const { problems, checked, order, recheck } = current
    answer({ session: current.number, links, complete: checked >= order.length && recheck.length === 0, problems })
  }

  function advance(current: Session): void {
    if (session !== current) return
    current.checked = Math.min(current.order.length, Math.max(firstStep, current.checked * growth))
    send(current, current.checker.update(soFar(current)))
    if (current.checked < current.order.length) later(() => advance(current), 0)
  }

  /** Links not looked at yet will be by the rules of then. */
  function changeRules(current: Session, rules: HouseRules): void {
    const isUnderWay = current.recheck.length > 0
    current.checker.changeRules(rules)
    current.problems = current.checker.problems([...current.texts.values()])
    current.recheck = current.order.slice(0, current.checked)
    if (!isUnderWay) recheckNext(current)
  }

  function recheckNext(current: Session): void {
    if (session !== current) return
    const next = current.recheck.slice(0, recheckStep)
    current.recheck = current.recheck.slice(recheckStep)
    send(current, current.checker.recheck(next))
    if (current.recheck.length > 0) later(() => recheckNext(current), 0)
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
    if (changed.length === 0) return
    if (current.linted.size === 0) later(() => passOnLints(current), lintPause)
    for (const link of changed) current.linted.add(link)
  }

  function passOnLints(current: Session): void {
    if (session !== current) return
    const linted = current.linted
    current.linted = new Set()
    send(current, linted)
  }

  return {
    receive(request: CheckRequest): void {
      if (request.kind === 'open') {
        const { sourceLanguage, targetLanguage, rules, codes, links } = request
        const checker = createChecker({ sourceLanguage, targetLanguage, rules, codes })
        const opened: Session = {
          number: request.session,
          checker,
          problems: checker.problems(links),
          recheck: [],
          texts: new Map(links.map((link) => [link.id, link])),
          order: links.map((link) => link.id),
          places: new Map(links.map((link, place) => [link.id, place])),
          checked: 0,
          linted: new Set(),
        }
        session = opened
        advance(opened)
        return
      }
      if (session?.number !== request.session) return
      if (request.kind === 'close') {
        session = null
        return
      }
      if (request.kind === 'rules') {
        changeRules(session, request.rules)
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
