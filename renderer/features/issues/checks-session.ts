import { type Checker, createChecker, type LinkTexts } from '../../../core/checks/run'
import type { CheckAnswer, CheckRequest } from './checks-protocol'

/** How many links are looked at before the first marks show; each step after it takes four times as many. */
const firstStep = 60
const growth = 4

interface Session {
  readonly number: number
  readonly checker: Checker
  readonly texts: Map<string, LinkTexts>
  readonly order: readonly string[]
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

  return {
    receive(request: CheckRequest): void {
      if (request.kind === 'open') {
        const { sourceLanguage, targetLanguage, links } = request
        const opened: Session = {
          number: request.session,
          checker: createChecker({ sourceLanguage, targetLanguage }),
          texts: new Map(links.map((link) => [link.id, link])),
          order: links.map((link) => link.id),
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
      const { link } = request
      session.texts.set(link.id, link)
      const reached = session.order.indexOf(link.id) < session.checked
      if (reached) send(session, [link.id, ...session.checker.updateLink(link)])
    },
  }
}

const soFar = ({ order, checked, texts }: Session): readonly LinkTexts[] =>
  order.slice(0, checked).flatMap((id) => texts.get(id) ?? [])
