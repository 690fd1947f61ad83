import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { assetType, resolveAsset } from './assets'

/**
 * Nothing inline, nothing from elsewhere. Two Trusted Types policies may be made, each once: `diptych` (ours, for the
 * addresses of our workers) and ProseMirror's own for what is pasted.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types diptych ProseMirrorClipboard',
].join('; ')

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
