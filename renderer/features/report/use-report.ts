import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { type Report, reportSteps } from '../../../core/report/report'
import { useDiptych } from '../../app/context'
import { findingsOf, useQuiet } from '../issues'

/** The report of the open review as it stands now; null until it is counted, which a long article takes a moment for. */
export function useReport(): Report | null {
  const { review, issues, settings } = useDiptych()
  const computed = useStore(review, ({ open }) => open?.review)
  const level = useStore(settings, (state) => state.settings.level)
  const quiet = useQuiet()
  const [report, setReport] = useState<Report | null>(null)
  useEffect(() => {
    if (!computed) return
    const count = () => {
      const found = issues.store.getState()
      const heard = (link: string) => (findingsOf(found, link) ?? []).filter(({ check }) => !quiet.has(check))
      return reportSteps(computed, { findingsOf: heard, level, now: new Date() })
    }
    return keepCounted(count, issues.store.subscribe, setReport)
  }, [computed, level, issues, quiet])
  return report
}

/** The least time between two counts while the checks go on, in milliseconds. */
const pause = 1000

/** Counts, and counts again when something changed meanwhile or since, until what is returned is called. */
function keepCounted<Value>(
  count: () => Iterator<undefined, Value>,
  subscribe: (listener: () => void) => () => void,
  done: (value: Value) => void,
): () => void {
  const state = { isBusy: false, isStale: false, stop: () => {} }
  function begin(): void {
    Object.assign(state, { isBusy: true, isStale: false })
    state.stop = inSlices(count(), (value) => {
      done(value)
      const timer = setTimeout(() => {
        state.isBusy = false
        if (state.isStale) begin()
      }, pause)
      state.stop = () => clearTimeout(timer)
    })
  }
  const unsubscribe = subscribe(() => {
    state.isStale = true
    if (!state.isBusy) begin()
  })
  begin()
  return () => {
    unsubscribe()
    state.stop()
  }
}

/** How long to count at a stretch, in milliseconds, so that the window answers in between. */
const slice = 12

/** Works through the steps a slice at a time, after the screen was painted; what is returned stops it. */
function inSlices<Value>(steps: Iterator<undefined, Value>, done: (value: Value) => void): () => void {
  const state = { timer: setTimeout(work) }
  function work(): void {
    const end = performance.now() + slice
    while (performance.now() < end) {
      const step = steps.next()
      if (step.done) {
        done(step.value)
        return
      }
    }
    state.timer = setTimeout(work)
  }
  return () => clearTimeout(state.timer)
}
