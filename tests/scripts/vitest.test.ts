import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { add, count } from '../../scripts/vitest.mjs'

const passed = { status: 'passed' }
const failed = { status: 'failed' }

describe('count', () => {
  test('takes the numbers of the report', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [failed] }],
    }
    expect(count(report, 1)).toEqual({ passed: 3, failed: 1 })
  })

  test('a file that could not be loaded counts as a failed test', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [
        { status: 'passed', assertionResults: [passed] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(count(report, 1)).toEqual({ passed: 1, failed: 1 })
  })

  test('a hook that failed after its tests had passed counts as a failed test', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [passed] }],
    }
    expect(count(report, 1)).toEqual({ passed: 1, failed: 1 })
  })

  test.each([
    ['without a report', null, 1],
    ['that ended badly though every test passed', { numPassedTests: 2, numFailedTests: 0, testResults: [] }, 1],
    ['without a test', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0],
  ])('a run %s is a failure', (_title, report, status) => {
    expect(count(report, status).failed).toBe(1)
  })

  test('a good run has no failure', () => {
    expect(count({ numPassedTests: 2, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 2, failed: 0 })
  })
})

test('two runs add up', () => {
  expect(add({ passed: 3, failed: 0 }, { passed: 2, failed: 1 })).toEqual({ passed: 5, failed: 1 })
})

describe('conclude', () => {
  test.each([
    [0, 0],
    [1, 1],
  ])('with %i failed tests ends with status %i, whatever else sets one at the end', (failed, status) => {
    const program = `
      process.on('exit', () => { process.exitCode = 0 })
      import { conclude } from ${JSON.stringify(new URL('../../scripts/vitest.mjs', import.meta.url).href)}
      conclude({ passed: 3, failed: ${failed} })`
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
    expect(run.stdout).toBe(`3 passed, ${failed} failed\n`)
    expect(run.status).toBe(status)
  })
})
