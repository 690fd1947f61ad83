import type { LinkTexts } from '../../../core/checks/run'
import type { HouseRules } from '../../../core/text/house-rules'
import workerAddress from './checks.worker.ts?worker&url'
import type { CheckAnswer, CheckRequest, LintAnswer } from './checks-protocol'
import libraryAddress from './library.worker.ts?worker&url'
import { createLibraryClient, type LibraryWorker } from './library-client'

/** The checks as the window uses them; the real one works in a worker. */
export interface ChecksClient {
  /** Starts an article anew and tells `listener` about its findings as they come. */
  readonly open: (
    how: Pick<Extract<CheckRequest, { kind: 'open' }>, 'sourceLanguage' | 'targetLanguage' | 'rules' | 'codes'>,
    links: readonly LinkTexts[],
    listener: (answer: CheckAnswer) => void,
  ) => void
  readonly change: (link: LinkTexts) => void
  /** Checks the open article by other rules. */
  readonly changeRules: (rules: HouseRules) => void
  readonly close: () => void
}

declare global {
  interface Window {
    /** Chromium's Trusted Types, as far as they are used here. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => { readonly createScriptURL: (address: string) => URL }
    }
  }
}

type StartWorker = (address: string, name: string) => Worker

/** The content security policy lets only this policy name addresses of scripts, and lets it be made once. */
function createStartWorker(): StartWorker {
  const scripts = window.trustedTypes?.createPolicy('diptych', { createScriptURL: (address) => address })
  return (address, name) => new Worker(scripts?.createScriptURL(address) ?? address, { type: 'module', name })
}

/** The library's binary lies beside the page. */
const binary = (): string => new URL('grammar-library.wasm', document.baseURI).href

function startLibraryWorker(startWorker: StartWorker): LibraryWorker {
  const worker = startWorker(libraryAddress, 'library')
  return {
    post: (request) => worker.postMessage(request),
    listen: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<LintAnswer>) => listener(data)),
  }
}

/**
 * `onCrash` hears that the worker is no more: nothing will be checked until the window is opened anew. The grammar
 * library starts when our own checks have looked at the whole article; without it they go on.
 */
export function createChecksClient(onCrash: () => void): ChecksClient {
  const startWorker = createStartWorker()
  const worker = startWorker(workerAddress, 'checks')
  const texts = new Map<string, LinkTexts>()
  const current: { session: number; complete: boolean; listener: (answer: CheckAnswer) => void } = {
    session: 0,
    complete: false,
    listener: () => {},
  }
  const post = (request: CheckRequest): void => worker.postMessage(request)
  const library = createLibraryClient(
    () => startLibraryWorker(startWorker),
    binary(),
    (links) => post({ kind: 'lint', session: current.session, links }),
  )
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    if (data.session !== current.session) return
    current.listener(data)
    if (!data.complete || current.complete) return
    current.complete = true
    library.open([...texts.values()].map(({ id, target }) => ({ link: id, text: target })))
  })
  worker.addEventListener('error', onCrash)
  return {
    open: (how, links, listener) => {
      current.session += 1
      current.listener = listener
      current.complete = false
      library.close()
      texts.clear()
      for (const link of links) texts.set(link.id, link)
      post({ kind: 'open', session: current.session, ...how, links })
    },
    change: (link) => {
      texts.set(link.id, link)
      post({ kind: 'change', session: current.session, link })
      if (current.complete) library.change({ link: link.id, text: link.target })
    },
    changeRules: (rules) => post({ kind: 'rules', session: current.session, rules }),
    close: () => {
      post({ kind: 'close', session: current.session })
      current.session += 1
      current.complete = false
      library.close()
      texts.clear()
    },
  }
}
