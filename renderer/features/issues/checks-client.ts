import type { LinkTexts } from '../../../core/checks/run'
import workerAddress from './checks.worker.ts?worker&url'
import type { CheckAnswer, CheckRequest } from './checks-protocol'

/** The checks as the window uses them; the real one works in a worker. */
export interface ChecksClient {
  /** Starts an article anew and tells `listener` about its findings as they come. */
  readonly open: (
    languages: { readonly sourceLanguage: string; readonly targetLanguage: string },
    links: readonly LinkTexts[],
    listener: (answer: CheckAnswer) => void,
  ) => void
  readonly change: (link: LinkTexts) => void
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

/** The content security policy lets only this policy name addresses of scripts. */
const scripts = window.trustedTypes?.createPolicy('diptych', { createScriptURL: (address) => address })

/** `onCrash` hears that the worker is no more: nothing will be checked until the window is opened anew. */
export function createChecksClient(onCrash: () => void): ChecksClient {
  const address = scripts?.createScriptURL(workerAddress) ?? workerAddress
  const worker = new Worker(address, { type: 'module', name: 'checks' })
  const current: { session: number; listener: (answer: CheckAnswer) => void } = { session: 0, listener: () => {} }
  const post = (request: CheckRequest): void => worker.postMessage(request)
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    if (data.session === current.session) current.listener(data)
  })
  worker.addEventListener('error', onCrash)
  return {
    open: (languages, links, listener) => {
      current.session += 1
      current.listener = listener
      post({ kind: 'open', session: current.session, ...languages, links })
    },
    change: (link) => post({ kind: 'change', session: current.session, link }),
    close: () => {
      post({ kind: 'close', session: current.session })
      current.session += 1
    },
  }
}
