import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { filesInArguments } from '../../electron/command-line'

const cwd = resolve('/home/ines')
const at = (...names: string[]) => names.map((name) => resolve(cwd, name))

test('Of an installed app everything after the program is a file, unless it is a switch', () => {
  const words = ['/opt/Diptych/diptych', '--user-data-dir=/tmp/x', 'a.txt', '--lang=es', '/tmp/b.txt', '']
  expect(filesInArguments(words, cwd, null)).toEqual(at('a.txt', '/tmp/b.txt'))
})

test('Run from a checkout, the files come after the app’s folder', () => {
  const words = ['electron', '-r', '/tmp/hook.js', '--inspect=0', './diptych', 'a.txt', '--user-data-dir=/tmp/x']
  expect(filesInArguments(words, cwd, resolve(cwd, 'diptych'))).toEqual(at('a.txt'))
})

test('After -- even a switch is a file', () => {
  expect(filesInArguments(['diptych', 'a.txt', '--', '--b.txt'], cwd, null)).toEqual(at('a.txt', '--b.txt'))
})

test('Without files there are none', () => {
  expect(filesInArguments(['diptych'], cwd, null)).toEqual([])
  expect(filesInArguments(['electron', '.'], cwd, cwd)).toEqual([])
})
