import type { LintAnswer, LintedText, LintRequest } from './checks-protocol'

/** The worker of the grammar library, as far as it is used here. */
export interface LibraryWorker {
  readonly post: (request: LintRequest) => void
  readonly listen: (listener: (answer: LintAnswer) => void) => void
}

/** Texts the library looks at before the next change of a person can have its turn. */
const batch = 12

/** The grammar library as the checks use it: asked in the background, a batch at a time. */
export interface LibraryClient {
  /** Forgets what it was asked before and begins with these; starts the library when it has not begun. */
  readonly open: (texts: readonly Text[]) => void
  /** Asks about a text that a person changed, before all others. */
  readonly change: (text: Text) => void
  readonly close: () => void
}

type Text = Omit<LintedText, 'lints'>

/**
 * Keeps at most one batch with the worker. `answer` hears about every batch; whether a text is still as it was is for
 * the listener to see.
 */
export function createLibraryClient(
  startWorker: () => LibraryWorker,
  binary: string,
  answer: (links: readonly LintedText[]) => void,
): LibraryClient {
  const state: { worker: LibraryWorker | null; ready: boolean; busy: boolean } = {
    worker: null,
    ready: false,
    busy: false,
  }
  /** In the order in which they are asked. */
  let waiting = new Map<string, Text>()

  function askNext(): void {
    if (state.worker === null || !state.ready || state.busy || waiting.size === 0) return
    const texts = [...take(waiting, batch)]
    for (const { link } of texts) waiting.delete(link)
    state.busy = true
    state.worker.post({ kind: 'ask', texts })
  }

  function begin(): void {
    if (state.worker !== null) return
    state.worker = startWorker()
    state.worker.listen((message) => {
      if (message.kind === 'ready') state.ready = true
      else {
        state.busy = false
        answer(message.links)
      }
      askNext()
    })
    state.worker.post({ kind: 'start', binary })
  }

  return {
    open(texts) {
      waiting = new Map(texts.map((text) => [text.link, text]))
      begin()
      askNext()
    },
    change(text) {
      waiting.delete(text.link)
      waiting = new Map([[text.link, text], ...waiting])
      askNext()
    },
    close() {
      waiting = new Map()
    },
  }
}

function* take<Value>(map: ReadonlyMap<unknown, Value>, count: number): Generator<Value> {
  let taken = 0
  for (const value of map.values()) {
    if (taken++ === count) return
    yield value
  }
}
