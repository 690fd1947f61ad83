import { z } from 'zod'

/** Where the window was when it was last closed, in screen pixels that do not depend on the display's scale. */
export const windowPlaceSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximised: z.boolean(),
})
export type WindowPlace = z.infer<typeof windowPlaceSchema>

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest window in which two panels and an issue card still fit. */
export const smallest = { width: 720, height: 480 }
const usual = { width: 1280, height: 840 }

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

/**
 * The bounds to open with: as remembered, but never larger than the work area of its display and never outside of it (a
 * display may be gone since); in the middle when nothing is remembered.
 */
export function placeWindow(remembered: WindowPlace | null, workArea: Area): Area {
  const wanted = remembered ?? usual
  const width = within(wanted.width, Math.min(smallest.width, workArea.width), workArea.width)
  const height = within(wanted.height, Math.min(smallest.height, workArea.height), workArea.height)
  const right = workArea.x + workArea.width - width
  const bottom = workArea.y + workArea.height - height
  return {
    x: remembered ? within(remembered.x, workArea.x, right) : Math.round((workArea.x + right) / 2),
    y: remembered ? within(remembered.y, workArea.y, bottom) : Math.round((workArea.y + bottom) / 2),
    width,
    height,
  }
}
