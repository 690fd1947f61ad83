import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { watchFile } from '../../electron/file-watch'

async function watched() {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-watch-'))
  const path = join(folder, 'port.diptych')
  await writeFile(path, 'One.')
  let looks = 0
  const stop = watchFile(path, async () => {
    looks++
  })
  onTestFinished(async () => {
    stop()
    await rm(folder, { recursive: true })
  })
  return { path, stop, looks: () => looks }
}

const fewLooks = { timeout: 10_000 }

test('A file is looked at when it is written, renamed and put back', async () => {
  const { path, looks } = await watched()
  for (const change of [
    () => writeFile(path, 'Two.'),
    () => rename(path, `${path}.away`),
    () => rename(`${path}.away`, path),
  ]) {
    const before = looks()
    await change()
    await expect.poll(looks, fewLooks).toBeGreaterThan(before)
  }
})

test('A file is looked at although nobody tells of a change', async () => {
  const { looks } = await watched()
  await expect.poll(looks, fewLooks).toBeGreaterThan(1)
})

test('A folder that is not there is asked for again and again', async () => {
  let looks = 0
  const stop = watchFile(join(tmpdir(), 'diptych-nowhere', 'port.diptych'), async () => {
    looks++
  })
  onTestFinished(stop)
  await expect.poll(() => looks, fewLooks).toBeGreaterThan(0)
})

test('One look at a time, and one more for what happened meanwhile', async () => {
  let running = 0
  let most = 0
  let looks = 0
  const folder = await mkdtemp(join(tmpdir(), 'diptych-watch-'))
  const path = join(folder, 'port.diptych')
  const stop = watchFile(path, async () => {
    most = Math.max(most, ++running)
    looks++
    await new Promise((resolve) => setTimeout(resolve, 2500))
    running--
  })
  onTestFinished(async () => {
    stop()
    await rm(folder, { recursive: true })
  })
  await writeFile(path, 'One.')
  await expect.poll(() => looks, fewLooks).toBeGreaterThan(1)
  expect(most).toBe(1)
}, 15_000)
