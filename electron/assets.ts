import { extname, resolve, sep } from 'node:path'

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

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** The MIME type a file of the renderer is served with, by its name. */
export const assetType = (file: string): string => mimeTypes[extname(file)] ?? 'application/octet-stream'

/** The file an `app://diptych/…` address stands for, or null when it is not ours or leads out of the folder. */
export function resolveAsset(folder: string, address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'app:' || url.host !== 'diptych') return null
  const path = decode(url.pathname)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const root = resolve(folder)
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`)
  return file.startsWith(root + sep) ? file : null
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
