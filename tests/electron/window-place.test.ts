import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeWindow } from '../../electron/window-place'

const screen = { x: 0, y: 25, width: 1920, height: 1055 }

test('A first window is in the middle', () => {
  expect(placeWindow(null, screen)).toEqual({ x: 320, y: 133, width: 1280, height: 840 })
})

test('A window comes back where it was', () => {
  const place = { x: 40, y: 60, width: 900, height: 700, maximised: false }
  expect(placeWindow(place, screen)).toEqual({ x: 40, y: 60, width: 900, height: 700 })
})

test('A window from a display that is gone comes back whole', () => {
  const place = { x: -1900, y: 2000, width: 2500, height: 700, maximised: false }
  expect(placeWindow(place, screen)).toEqual({ x: 0, y: 380, width: 1920, height: 700 })
})

test('No window ever reaches beyond its work area', () => {
  const length = fc.integer({ min: 1, max: 5000 })
  const offset = fc.integer({ min: -5000, max: 5000 })
  const area = { x: offset, y: offset, width: length, height: length }
  fc.assert(
    fc.property(fc.record({ ...area, maximised: fc.boolean() }), fc.record(area), (place, workArea) => {
      const { x, y, width, height } = placeWindow(place, workArea)
      return (
        x >= workArea.x &&
        y >= workArea.y &&
        x + width <= workArea.x + workArea.width &&
        y + height <= workArea.y + workArea.height
      )
    }),
    { seed: 20260301 },
  )
})
