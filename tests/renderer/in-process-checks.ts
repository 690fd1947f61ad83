import type { ChecksClient } from '../../renderer/features/issues'
import type { CheckAnswer } from '../../renderer/features/issues/checks-protocol'
import { createChecksSession } from '../../renderer/features/issues/checks-session'

/** The real checks without a worker: they answer before the call returns, but for the later parts of a long article. */
export function createInProcessChecks(): ChecksClient {
  const current: { session: number; listener: (answer: CheckAnswer) => void } = { session: 0, listener: () => {} }
  const session = createChecksSession(
    (answer) => current.listener(answer),
    (work) => setTimeout(work, 0),
  )
  return {
    open: (languages, links, listener) => {
      current.session += 1
      current.listener = listener
      session.receive({ kind: 'open', session: current.session, ...languages, links })
    },
    change: (link) => session.receive({ kind: 'change', session: current.session, link }),
    close: () => session.receive({ kind: 'close', session: current.session }),
  }
}
