import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { contentSecurityPolicy } from '../../electron/assets'
import type { CallName } from '../../electron/ipc/contract'
import { launches, temporaryFolder } from './launch'

/** Calls over the real bridge, with arguments of any kind; answers with what a page would see. */
const call = (page: Page, name: string, argument?: unknown): Promise<unknown> =>
  page.evaluate(
    ([name, argument]) =>
      (window.diptych.call as (name: string, argument: unknown) => Promise<unknown>)(name, argument).catch(
        (error: Error) => `rejected: ${error.message}`,
      ),
    [name, argument] as const,
  )

/** An argument that does not fit, for every call. */
const bad: { readonly [Name in CallName]: unknown } = {
  'app:listening': 'now',
  'app:ready': 'now',
  'settings:change': { theme: 'purple' },
  'files:choose': 'folder',
  'files:dropped': ['/etc/passwd'],
  'imports:propose': { source: { file: '/etc/passwd' }, target: { file: '/etc/passwd' } },
  'imports:cancel': 'now',
  'reviews:create': {},
  'reviews:open': { path: '/etc/passwd' },
  'reviews:sample': 1,
  'reviews:forget': 1,
  'reviews:append': { document: 'doc-1', revisions: [] },
  'reviews:place': {},
  'reviews:close': '/etc/passwd',
  'reviews:edit': '/etc/passwd',
  'reviews:copy': '/etc/passwd',
  'reviews:merge': { path: '/etc/passwd' },
  'reviews:rescue': {},
  'reviews:compact': 1,
  'glossary:choose': '/etc/passwd',
  'glossary:save': { format: 'exe', text: '' },
  'exports:save': {},
  'reviews:print': '',
  'exports:cancel': 'now',
  'reports:save': { document: 'doc-1', kind: 'html', report: {} },
}
const token = 'file-00000000-0000-4000-8000-000000000000'
const document = 'doc-00000000-0000-4000-8000-000000000000'

/** A server on this machine that nobody is to reach; counts who did. */
async function listeningServer() {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.end('<!doctype html><title>outside</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, visits }
}

describe.each(launches)('%s', (_name, launch) => {
  test('The page has the bridge and nothing of Node or Electron', async () => {
    const { page } = await launch()
    const found = await page.evaluate(() => [
      Object.keys(window.diptych).toSorted().join(),
      ...['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    ])
    expect(found).toEqual(['call,drop,on'])
  })

  test('Every answer of app:// carries the policy, also the answers that are nothing', async () => {
    const { page } = await launch()
    const seen = await page.evaluate(() =>
      Promise.all(
        ['app://diptych/', 'app://diptych/nothing.js', 'app://diptych/..%2fmain/main.cjs'].map(async (address) => {
          const { status, headers } = await fetch(address)
          return [status, headers.get('content-security-policy'), headers.get('x-content-type-options')]
        }),
      ),
    )
    expect(seen).toEqual([
      [200, contentSecurityPolicy, 'nosniff'],
      [404, contentSecurityPolicy, 'nosniff'],
      [404, contentSecurityPolicy, 'nosniff'],
    ])
  })

  test('Text does not become code', async () => {
    const { page } = await launch()
    const outcome = await page.evaluate(() => {
      const attempt = (act: () => unknown) => {
        try {
          act()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      const attempts = () => [
        attempt(() => new Function('return 1')()),
        attempt(() => {
          window.document.createElement('div').innerHTML = '<b>x</b>'
        }),
        attempt(() => window.trustedTypes?.createPolicy('anything', { createScriptURL: (address) => address })),
      ]
      // Later: what a test evaluates is itself let past the policy.
      return new Promise((resolve) => setTimeout(() => resolve(attempts())))
    })
    expect(outcome).toEqual(['EvalError', 'TypeError', 'TypeError'])
  })

  test('Nothing reaches the network, not even this machine’s', async () => {
    const { app, page } = await launch()
    const { address, visits } = await listeningServer()
    const outcome = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'reached',
          (error: Error) => error.name,
        ),
      address,
    )
    expect(outcome).toBe('TypeError')
    // Past the page's policy: what the session itself lets through.
    const session = await app.evaluate(
      ({ session }, address) =>
        session.defaultSession.fetch(address).then(
          () => 'reached',
          (error: Error) => error.message,
        ),
      address,
    )
    expect(session).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(visits).toEqual([])
  })

  test('The page stays, and stays alone', async () => {
    const { app, page } = await launch()
    const { address, visits } = await listeningServer()
    const opened = await page.evaluate((address) => window.open(address) === null, address)
    await page.evaluate((address) => {
      window.location.href = address
    }, address)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    expect(opened).toBe(true)
    expect(page.url()).toBe('app://diptych/')
    expect(app.windows()).toHaveLength(1)
    expect(visits).toEqual([])
  })

  test('No permission is given', async () => {
    const { page } = await launch()
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    )
    expect(new Set(states)).toEqual(new Set(['denied']))
  })

  test('A call that does not exist, or with a bad argument, or with an unknown handle, is refused with its code', async () => {
    const { page } = await launch()
    expect(await call(page, 'files:steal')).toBe('rejected: refused:call')
    for (const [name, argument] of Object.entries(bad))
      expect(await call(page, name, argument)).toBe(
        name === 'files:dropped' ? 'rejected: refused:call' : `rejected: refused:argument:${name}`,
      )
    for (const [name, argument] of [
      ['reviews:open', { file: token }],
      ['reviews:open', { recent: 'recent-1' }],
      ['reviews:close', document],
      ['reviews:edit', document],
      ['reviews:compact', document],
      ['reviews:place', { document, link: 'l1' }],
      ['reviews:create', { title: 'x', links: [], corrected: null }],
      ['imports:propose', { source: { file: token }, target: { file: token } }],
      [
        'exports:save',
        { document, text: 'corrected', format: 'text', changes: 'none', encoding: 'utf-8', bom: false, newline: '\n' },
      ],
    ] as const)
      expect(await call(page, name, argument)).toBe('rejected: refused:handle')
  })

  test('A frame inside the page gets no bridge', async () => {
    const { page } = await launch()
    const outcome = await page.evaluate(() => {
      const frame = window.document.createElement('iframe')
      window.document.body.append(frame)
      return 'diptych' in (frame.contentWindow ?? {})
    })
    expect(outcome).toBe(false)
  })

  test('A dropped file becomes a token, and its path stays outside the page', async () => {
    const { page } = await launch()
    const folder = await temporaryFolder()
    const path = join(folder, 'rain.es.txt')
    await writeFile(path, 'Llueve en Sevilla.')
    await page.evaluate(() => {
      const input = window.document.createElement('input')
      input.type = 'file'
      input.id = 'walls-drop'
      window.document.body.append(input)
    })
    await page.locator('#walls-drop').setInputFiles(path)
    const chosen = await page.evaluate(() => {
      const input = window.document.querySelector('#walls-drop') as HTMLInputElement
      return window.diptych.drop([...(input.files ?? [])])
    })
    expect(chosen).toEqual([
      { token: expect.stringMatching(/^file-[0-9a-f-]{36}$/), name: 'rain.es.txt', size: 18, kind: 'article' },
    ])
    expect(JSON.stringify(chosen)).not.toContain(folder)
  })
})
