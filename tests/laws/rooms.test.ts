import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circles, type Import, importsIn, importsOf, sourceFiles } from './imports'

const root = join(import.meta.dirname, '../..')

/** Packages that touch neither Node nor the DOM. */
const pure = ['@xmldom/xmldom', 'any-ascii', 'diff', 'eld', 'fflate', 'papaparse', 'parse5', 're2js', 'zod']

/** The rooms each room of `core/` may take values from, besides itself; types may come from any of them. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  text: [],
  segmentation: ['text'],
  alignment: ['text', 'segmentation'],
  diff: ['text'],
  checks: ['text'],
  revisions: ['text', 'alignment', 'diff'],
  report: ['text', 'diff', 'checks', 'revisions'],
  formats: ['text', 'segmentation', 'alignment', 'diff', 'checks', 'revisions', 'report'],
}

/** The rooms outside `core/`, and where each may look; `cli/node` is what both shells need of Node. */
const doors: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  locales: ['locales', 'core'],
  cli: ['cli', 'core', 'locales', 'package.json'],
  electron: ['electron', 'core', 'locales', 'cli/node'],
  renderer: ['renderer', 'core', 'locales', 'electron/ipc/contract.ts'],
}

const within = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`)

/** What is wrong with an import, and the way out; null when nothing is. */
function verdict({ from, to, kind, typeOnly }: Import): string | null {
  const [room = '', coreRoom = ''] = from.split('/')
  const says = (reason: string): string => `${from} imports ${to}: ${reason}`
  if (kind === 'package') {
    if (room === 'core' && !pure.includes(to))
      return says(
        'core/ knows neither Node, DOM, Electron nor React. Take a value as an argument and let the shell fetch it',
      )
    if (room === 'renderer' && (to === 'electron' || isBuiltin(to)))
      return says('the window is sandboxed. Declare a call in electron/ipc/contract.ts and let main do it')
    if (room === 'cli' && to === 'electron') return says('the terminal has no Electron. Move what both need into core/')
    return null
  }
  if (!doors[room]?.some((door) => within(to, door)))
    return says(`${room}/ may look into ${doors[room]?.join(', ')} only. Move what both need into core/`)
  const [, toRoom = ''] = to.split('/')
  const inside = room === 'core' && from.split('/').length > 2 && to.split('/').length > 2
  if (inside && !typeOnly && toRoom !== coreRoom && !arrows[coreRoom]?.includes(toRoom))
    return says(
      `core/${coreRoom} takes values from ${arrows[coreRoom]?.join(', ') || 'nobody'} only. Move the function to the room both may use, or take what it computes as an argument`,
    )
  return null
}

const imports = sourceFiles(root, Object.keys(doors)).flatMap((file) => importsOf(root, file))

describe('rooms', () => {
  test('imports go through the doors, one way', () => {
    expect(imports.map(verdict).filter((each) => each !== null)).toEqual([])
  })

  test('nothing that runs imports itself in a circle: move what both files need into a third', () => {
    const running = imports.filter((each) => !each.typeOnly)
    expect(circles(running).map((files) => [...files, files[0]].join(' → '))).toEqual([])
  })
})

describe('the verdict', () => {
  const file = (from: string, to: string, typeOnly = false): Import => ({ from, to, kind: 'file', typeOnly })
  const packaged = (from: string, to: string): Import => ({ from, to, kind: 'package', typeOnly: false })

  test.each([
    ['Node in core', packaged('core/text/a.ts', 'node:fs')],
    ['React in core, even as a type', { ...packaged('core/text/a.ts', 'react'), typeOnly: true }],
    ['a shell in core', file('core/checks/a.ts', 'electron/ipc/contract.ts')],
    ['an arrow that points back', file('core/text/a.ts', 'core/checks/b.ts')],
    ['checks that know formats', file('core/checks/a.ts', 'core/formats/b.ts')],
    ['Node in the window', packaged('renderer/a.ts', 'fs')],
    ['main in the window', file('renderer/a.ts', 'electron/files.ts')],
    ['the window in main', file('electron/a.ts', 'renderer/b.ts')],
    ['Electron in the terminal', packaged('cli/a.ts', 'electron')],
  ])('refuses %s', (_title, each) => {
    expect(verdict(each)).toContain(each.from)
  })

  test.each([
    ['the shapes of another room', file('core/segmentation/a.ts', 'core/formats/format.ts', true)],
    ['formats that use everything', file('core/formats/a.ts', 'core/revisions/b.ts')],
    ['the contract in the window', file('renderer/features/a/b.ts', 'electron/ipc/contract.ts')],
    ['Node in main', packaged('electron/a.ts', 'node:fs')],
  ])('allows %s', (_title, each) => {
    expect(verdict(each)).toBeNull()
  })
})

describe('reading imports', () => {
  test('tells types from values', () => {
    const text = `
      import a from 'a'
      import type { B } from 'b'
      import { type C } from 'c'
      import { type D, d } from 'd'
      import 'e'
      export { f } from 'f'
      export type { G } from 'g'
      type H = import('h').H
      const i = import('i')
      new Worker(new URL('./j.ts', import.meta.url))
      new URL('https://example.org')`
    const marks = importsIn(text).map(({ specifier, typeOnly }) => specifier + (typeOnly ? ' type' : ''))
    expect(marks).toEqual(['a', 'b type', 'c type', 'd', 'e', 'f', 'g type', 'h type', 'i', './j.ts'])
  })

  test('finds a circle and leaves out the way to it', () => {
    const step = (from: string, to: string): Import => ({ from, to, kind: 'file', typeOnly: true })
    expect(circles([step('a', 'b'), step('b', 'c'), step('c', 'b'), step('a', 'c')])).toEqual([['b', 'c']])
  })
})
