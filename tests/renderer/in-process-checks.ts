import type { ChecksClient } from '../../renderer/features/issues'
import type { CheckAnswer } from '../../renderer/features/issues/checks-protocol'
import { createChecksSession } from '../../renderer/features/issues/checks-session'

/** The real checks without a worker: they answer before the call returns, but for the later parts of a long article. */
export function createInProcessChecks(): ChecksClient {
  const current: { session: number; listener: (answer: CheckAnswer) => void } = { session: 0, listener: () => {} }
  const session = createChecksSession(
    (answer) => current.listener(answer),
    (work, wait) => setTimeout(work, wait),
  )
  return {
    open: (how, links, listener) => {
      current.session += 1
      current.listener = listener
      session.receive({ kind: 'open', session: current.session, ...how, links })
    },
    change: (link) => session.receive({ kind: 'change', session: current.session, link }),
    changeRules: (rules) => session.receive({ kind: 'rules', session: current.session, rules }),
    close: () => session.receive({ kind: 'close', session: current.session }),
  }
}
