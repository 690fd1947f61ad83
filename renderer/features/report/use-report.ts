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
  const found = useStore(issues.store)
  const quiet = useQuiet()
  const [report, setReport] = useState<Report | null>(null)
  useEffect(() => {
    if (!computed) return
    const heard = (link: string) => (findingsOf(found, link) ?? []).filter(({ check }) => !quiet.has(check))
    return inSlices(reportSteps(computed, { findingsOf: heard, level, now: new Date() }), setReport)
  }, [computed, level, found, quiet])
  return report
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
