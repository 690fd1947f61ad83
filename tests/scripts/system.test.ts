import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { missingPackages } from '../../scripts/system.mjs'

describe.runIf(existsSync('/usr/bin/dpkg-query'))('missing packages', () => {
  test('a package that Debian always has is not missing', () => {
    expect(missingPackages([['base-files'], ['dpkg']])).toEqual([])
  })

  test('a package nobody made is missing, with all names it goes by', () => {
    expect(missingPackages([['dpkg'], ['diptych-nobody-made-this', 'nor-this']])).toEqual([
      ['diptych-nobody-made-this', 'nor-this'],
    ])
  })

  test('one installed name of several is enough', () => {
    expect(missingPackages([['diptych-nobody-made-this', 'dpkg']])).toEqual([])
  })
})
