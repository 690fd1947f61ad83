/** After so many milliseconds without an act a person is taken to be elsewhere. */
const idleAfter = 30_000
/** More than this is not kept back from the journal. */
const longestUnstored = 60_000

/** Measures how long a person is active at each row. */
export interface ActiveTime {
  /** The person did something in this row: typed, moved, scrolled. */
  readonly act: (link: string) => void
  /** The row is left: what was spent there is stored. */
  readonly leave: () => void
}

/** `store` is given whole seconds: when a row is left, and about every minute of activity before. `now` is in milliseconds. */
export function createActiveTime(store: (link: string, seconds: number) => void, now: () => number): ActiveTime {
  let row: { readonly link: string; readonly spent: number; readonly last: number } | null = null

  /** The time since the last act, idleness left out. */
  function count(): void {
    if (row === null) return
    const time = now()
    const active = Math.min(Math.max(0, time - row.last), idleAfter)
    row = { link: row.link, spent: row.spent + active, last: time }
  }

  function storeSpent(): void {
    if (row === null) return
    const { link, spent } = row
    const seconds = Math.round(spent / 1000)
    row = { ...row, spent: 0 }
    if (seconds > 0) store(link, seconds)
  }

  function leave(): void {
    count()
    storeSpent()
    row = null
  }

  return {
    act: (link) => {
      if (row?.link !== link) leave()
      row ??= { link, spent: 0, last: now() }
      count()
      if (row.spent >= longestUnstored) storeSpent()
    },
    leave,
  }
}
