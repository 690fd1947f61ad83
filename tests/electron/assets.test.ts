import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { assetType, resolveAsset } from '../../electron/assets'

const folder = resolve('/app/out/renderer')

test.each([
  ['app://diptych/', 'index.html'],
  ['app://diptych/index.html', 'index.html'],
  ['app://diptych/assets/main-1.js?v=2#top', 'assets/main-1.js'],
  ['app://diptych/a%20b.css', 'a b.css'],
])('%s is %s', (address, file) => {
  expect(resolveAsset(folder, address)).toBe(resolve(folder, file))
})

test.each([
  'app://diptych/%2e%2e%2fmain/main.cjs',
  'app://diptych/..%2f..%2f..%2fetc/passwd',
  'app://diptych/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
  'app://diptych/..%5c..%5cmain.cjs',
  'app://diptych/a%00.js',
  'app://diptych/%ff',
  'app://diptych/.%2f',
  'app://elsewhere/index.html',
  'file:///etc/passwd',
  'https://diptych/index.html',
  'not an address',
])('%s is nothing', (address) => {
  expect(resolveAsset(folder, address)).toBeNull()
})

test('What is not known by its name is bytes', () => {
  expect(assetType('/app/a.wasm')).toBe('application/wasm')
  expect(assetType('/app/a.exe')).toBe('application/octet-stream')
})
