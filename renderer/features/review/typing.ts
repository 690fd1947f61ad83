/** Turns key strokes into few revisions: when to store what was typed, and which revisions are undone together. */
export interface Typing {
  /** A key stroke in a row; answers with the group its revision belongs to. */
  readonly stroke: (link: string) => void
  /** The group of the burst that is under way for this row. */
  readonly group: (link: string) => string
  /** What was typed was stored. */
  readonly stored: () => void
  /** The burst is over: the next key stroke begins another. */
  readonly end: () => void
}

/** A stroke is stored at most this long after it, so that a second after it the journal has it. */
const storeAfter = 600

/** A pause this long ends a burst. */
const burstPause = 1500

export function createTyping(store: () => void, now: () => number, newId: () => string): Typing {
  let burst: { readonly link: string; readonly group: string; readonly last: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = (link: string) => ({ link, group: newId(), last: now() })
  return {
    stroke: (link) => {
      const goesOn = burst?.link === link && now() - burst.last < burstPause
      burst = goesOn && burst ? { ...burst, last: now() } : begin(link)
      timer ??= setTimeout(store, storeAfter)
    },
    group: (link) => {
      if (burst?.link !== link) burst = begin(link)
      return burst.group
    },
    stored: () => {
      clearTimeout(timer)
      timer = undefined
    },
    end: () => {
      burst = null
    },
  }
}
