import { type LinkState, type Review, type Status, statuses } from '../revisions/model'
import { sameContent } from '../text/content'

/** How far a review is. Rows without any text do not count. */
export interface Counts {
  readonly rows: number
  readonly byStatus: Readonly<Record<Status, number>>
  /** Rows whose English is another than the machine's, whatever was decided about it. */
  readonly changed: number
  readonly openThreads: number
  readonly resolvedThreads: number
  readonly conflicts: number
}

/** The rows with text on either side, in reading order. */
export const countedRows = ({ order, links }: Pick<Review, 'order' | 'links'>): readonly LinkState[] =>
  order
    .flatMap((id) => links.get(id) ?? [])
    .filter(({ source, machine, current }) => `${source.text}${machine.text}${current.text}`.trim() !== '')

/** Whether a row's English is another than the machine's. */
export const isChanged = ({ machine, current }: Pick<LinkState, 'machine' | 'current'>): boolean =>
  !sameContent(machine, current)

/** Counts rows by what became of them. */
export function countRows(rows: readonly LinkState[]): Counts {
  const count = (test: (state: LinkState) => boolean): number => rows.filter(test).length
  const threads = rows.flatMap((state) => state.threads)
  const open = threads.filter(({ resolved }) => !resolved).length
  return {
    rows: rows.length,
    byStatus: Object.fromEntries(
      statuses.map((status) => [status, count((state) => state.status === status)]),
    ) as Counts['byStatus'],
    changed: count(isChanged),
    openThreads: open,
    resolvedThreads: threads.length - open,
    conflicts: count(({ conflict }) => conflict.length > 0),
  }
}
