import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}

/** Where Node looks for a package from inside another: `a/node_modules/b`, `a/node_modules`, `node_modules`. */
function places(from: string, name: string): readonly string[] {
  const parts = from.split('/node_modules/')
  return parts
    .map((_, index) => [...parts.slice(0, parts.length - index), name].join('/node_modules/'))
    .concat(`node_modules/${name}`)
}

// `npm install` drops packages for other systems that its registry does not serve, and `npm ci` then refuses the
// lockfile everywhere. They need their version, `os`, `cpu` and `optional`; take them from an earlier commit.
test('the lockfile names every optional package, also those for other systems', () => {
  const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !places(from, name).some((place) => place in lock.packages)),
  )
  expect(missing).toEqual([])
})
