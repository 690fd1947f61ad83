import type { CheckRequest } from './checks-protocol'
import { createChecksSession } from './checks-session'

const session = createChecksSession(
  (answer) => postMessage(answer),
  (work, wait) => setTimeout(work, wait),
)

addEventListener('message', (event: MessageEvent<CheckRequest>) => session.receive(event.data))
