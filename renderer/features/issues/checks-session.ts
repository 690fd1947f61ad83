import { moveLints } from '../../../core/checks/lint'
import { type Checker, createChecker, type LinkTexts } from '../../../core/checks/run'
import type { CheckAnswer, CheckRequest, LintedText } from './checks-protocol'

/** How many links are looked at before the first marks show; each step after it takes four times as many. */
const firstStep = 60
const growth = 4

interface Session {
  readonly number: number
  readonly checker: Checker
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
      return texts ? [[id, { text: texts.target, findings: current.checker.findings(id) }] as const] : []
    })
    answer({ session: current.number, links, complete: current.checked >= current.order.length })
  }

  function advance(current: Session): void {
    if (session !== current) return
    current.checked = Math.min(current.order.length, Math.max(firstStep, current.checked * growth))
    send(current, current.checker.update(soFar(current)))
    if (current.checked < current.order.length) later(() => advance(current))
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
        const { sourceLanguage, targetLanguage, links } = request
        const opened: Session = {
          number: request.session,
          checker: createChecker({ sourceLanguage, targetLanguage }),
          texts: new Map(links.map((link) => [link.id, link])),
          order: links.map((link) => link.id),
          places: new Map(links.map((link, place) => [link.id, place])),
          checked: 0,
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
