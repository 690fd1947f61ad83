import type { Remark } from '../format'
import type { NumberedRemark } from './comments'

/** Numbers for what is written: one for each tracked change, and one for each comment, the same each time it is met. */
export interface Numbers {
  readonly change: () => number
  readonly remark: (remark: Remark) => number
  /** The comments that were met. */
  readonly remarks: () => readonly NumberedRemark[]
}

/** Numbers that begin after those a file has. */
export function numbersAfter(lastChange: number, lastComment: number): Numbers {
  const numbered = new Map<Remark, number>()
  let change = lastChange
  return {
    change: () => {
      change += 1
      return change
    },
    remark: (remark) => {
      const number = numbered.get(remark) ?? lastComment + 1 + numbered.size
      numbered.set(remark, number)
      return number
    },
    remarks: () => [...numbered].map(([remark, number]) => ({ number, remark })),
  }
}
