import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { makeReport, type Report } from '../../../core/report/report'
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
    // After the screen was painted.
    const timer = setTimeout(() => {
      const heard = (link: string) => (findingsOf(found, link) ?? []).filter(({ check }) => !quiet.has(check))
      setReport(makeReport(computed, { findingsOf: heard, level, now: new Date() }))
    })
    return () => clearTimeout(timer)
  }, [computed, level, found, quiet])
  return report
}
