import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { assetType, contentSecurityPolicy, resolveAsset } from './assets'

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
}

/** To be called before the app is ready: Chromium learns the scheme when it starts. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built renderer, and only it, as `app://diptych/`. */
export function serveRenderer(session: Session, folder: string): void {
  session.protocol.handle('app', async ({ method, url }) => {
    const file = method === 'GET' || method === 'HEAD' ? resolveAsset(folder, url) : null
    if (file === null) return new Response(null, { status: 404, headers })
    return readFile(file).then(
      (bytes) => new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Type': assetType(file) } }),
      () => new Response(null, { status: 404, headers }),
    )
  })
}
