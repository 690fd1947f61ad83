import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { kill, launchPackaged, temporaryFolder } from './launch'
import { makeReview, type OnDisk, readReview } from './review-file'
import { row, settled } from './window'

const kills = Number(process.env.KILLS ?? 10)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
console.info(`crash: ${kills} kills, SEED=${seed}`)

/** Milliseconds of typing that a kill may cost. */
const mayBeLost = 1000

const rows = [
  ['El faro se enciende al anochecer.', 'The lighthouse is lit at dusk.'],
  ['El farero vive solo.', 'The keeper lives alone.'],
  ['Nadie ha visto el barco.', 'Nobody has seen the ship.'],
] as const

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Typed {
  readonly text: string
  /** When the window had taken the key stroke, for each character. */
  readonly times: readonly number[]
  readonly killed: number
}

/** Opens the file, types at the end of a row without a pause, and kills the app after `life` milliseconds of it. */
async function typeUntilKilled(
  path: string,
  before: OnDisk,
  place: number,
  life: number,
  random: () => number,
  userData: string,
): Promise<Typed> {
  const diptych = await launchPackaged({ files: [path], userData })
  const { page } = diptych
  await settled(page)
  expect(await row(page, place + 1).textContent()).toContain(before.texts[place])
  await row(page, place + 1).click()
  await page.keyboard.press('Control+End')
  const begun = Date.now()
  let text = ''
  const times: number[] = []
  while (Date.now() < begun + life) {
    // No space: Chromium's End key stops before one that hangs at the end of a line.
    const character = text.length % 5 === 0 ? '-' : 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(random() * 26))
    await page.keyboard.type(character)
    text += character
    times.push(Date.now())
    await setTimeout(random() * 60)
  }
  const killed = Date.now()
  await kill(diptych)
  return { text, times, killed }
}

/** How many milliseconds of typing are missing; fails when anything else is. */
function lossOf(before: OnDisk, after: OnDisk, place: number, { text, times, killed }: Typed): number {
  const base = before.texts[place] ?? ''
  const written = after.texts[place]?.slice(base.length) ?? ''
  expect(after.texts).toEqual(before.texts.map((old, index) => (index === place ? base + written : old)))
  expect(written).toBe(text.slice(0, written.length))
  const firstMissing = times[written.length]
  return firstMissing === undefined ? 0 : killed - firstMissing
}

test(
  `Of ${kills} kills while text is typed none costs more than the last second`,
  async () => {
    const random = randomNumbers(seed)
    const path = await makeReview(await temporaryFolder(), rows)
    const userData = await temporaryFolder()
    const losses: number[] = []
    let torn = 0
    for (let time = 0; time < kills; time++) {
      const before = await readReview(path)
      const bytes = (await readFile(path)).subarray(0, before.torn?.offset)
      const place = Math.floor(random() * rows.length)
      const typed = await typeUntilKilled(path, before, place, 300 + random() * 2200, random, userData)

      const after = await readReview(path)
      if (after.torn !== null) torn++
      expect((await readFile(path)).subarray(0, bytes.length)).toEqual(bytes)
      const ids = after.revisions.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const loss = lossOf(before, after, place, typed)
      expect(loss, `kill ${time + 1}: milliseconds lost`).toBeLessThanOrEqual(mayBeLost)
      losses.push(loss)
    }
    const sorted = losses.toSorted((a, b) => a - b)
    console.info(
      `lost at most ${sorted.at(-1)} ms, in the middle ${sorted[sorted.length >> 1]} ms; ${torn} torn lines; SEED=${seed}`,
    )
  },
  60_000 + kills * 20_000,
)
