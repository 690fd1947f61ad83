import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { onTestFinished } from 'vitest'
import { App } from '../../renderer/app/App'
import { DiptychProvider } from '../../renderer/app/context'
import { createDiptych } from '../../renderer/app/diptych'
import { createFakeBridge, type FakeBridge, start } from './fake-bridge'
import { createInProcessChecks } from './in-process-checks'

/** jsdom has no layout; these are the measures that components ask for without needing the answer. */
function fillGaps(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const nowhere = () => new DOMRect()
  Object.assign(Range.prototype, { getBoundingClientRect: nowhere, getClientRects: () => [] })
  Object.assign(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined })
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  })
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } })
}

/** The whole window over a fake bridge, checks included; answers with ways to find and do things. */
export async function renderApp(bridge: FakeBridge = createFakeBridge(), from = start) {
  fillGaps()
  const place = document.body.appendChild(document.createElement('div'))
  const diptych = createDiptych(bridge, from, createInProcessChecks)
  const root = createRoot(place)
  await act(() =>
    root.render(
      <I18nextProvider i18n={diptych.texts}>
        <DiptychProvider value={diptych}>
          <App />
        </DiptychProvider>
      </I18nextProvider>,
    ),
  )
  onTestFinished(async () => {
    await act(() => root.unmount())
    place.remove()
  })

  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? ''
  const button = (name: string): HTMLElement => {
    const found = all('button').find((element) => nameOf(element).startsWith(name))
    if (!found) throw new Error(`no button ${name} among ${all('button').map(nameOf).join(', ')}`)
    return found
  }
  return {
    diptych,
    all,
    button,
    /** Does something and lets everything that follows from it happen. */
    does: (work: () => unknown) =>
      act(async () => {
        await work()
        await new Promise((resolve) => setTimeout(resolve))
      }),
    press: (key: string, held: KeyboardEventInit = {}) =>
      act(async () => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
        ;(document.activeElement ?? document.body).dispatchEvent(event)
      }),
    text: (selector: string) => all(selector).map((element) => element.textContent),
  }
}
