import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Term, UserPattern } from '../../../core/text/house-rules'
import { useDiptych } from '../../app/context'
import { type Kept, keptPatterns, keptTerms, type Scope } from './house-rules'

/** Everything that is kept, as it stands, and where more can be kept. */
export function useGlossary(): {
  readonly terms: readonly Kept<Term>[]
  readonly patterns: readonly Kept<UserPattern>[]
  /** The first is the one to offer. */
  readonly scopes: readonly Scope[]
} {
  const { review, settings } = useDiptych()
  const inReview = useStore(review, ({ open }) => open?.review)
  const readOnly = useStore(review, ({ open }) => open?.readOnly !== false)
  const own = useStore(settings, (state) => state.settings)
  const terms = inReview?.terms
  const patterns = inReview?.patterns
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts that the lists are made of stand for the stores
  return useMemo(
    () => ({
      terms: keptTerms(review.getState(), settings.getState()),
      patterns: keptPatterns(review.getState(), settings.getState()),
      scopes: readOnly ? ['all'] : ['review', 'all'],
    }),
    [terms, patterns, own, readOnly],
  )
}
