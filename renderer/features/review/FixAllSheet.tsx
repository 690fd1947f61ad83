import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { applyFix } from '../../../core/checks/fix'
import { plain } from '../../../core/text/content'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Sheet } from '../../components/Sheet'
import { Changed } from '../changes'
import { type Alike, alikeTo, type Board, type PlacedMark, useBoard, useShownMark } from '../issues'
import styles from './FixAllSheet.module.css'
import { offersOf } from './mark-actions'
import { currentContent } from './review-store'

/** Where the first fix of a mark would do as well, its own place included. */
export function useAlike(to: PlacedMark | null, { stretches }: Board): readonly Alike[] {
  const { review } = useDiptych()
  return useMemo(() => {
    const { open } = review.getState()
    const offer = to && offersOf(to.mark)[0]
    if (!open || !to || !offer) return []
    return alikeTo(stretches, (each) => currentContent(open, each).text, to.link, offer.finding, offer.fix)
  }, [review, to, stretches])
}

/** Makes one fix in every place like it, after a look at each. */
export function FixAllSheet() {
  const { t } = useTranslation()
  const { app } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'fix-all')
  return (
    <Sheet title={t('review.fixAllTitle')} open={open} onClose={() => app.getState().openDialog(null)}>
      <FixAllForm />
    </Sheet>
  )
}

function FixAllForm() {
  const { t } = useTranslation()
  const { app, markActions, review } = useDiptych()
  const places = useAlike(useShownMark(), useBoard())
  const open = useStore(review, (state) => state.open)
  const language = open?.review.header.targetLanguage ?? 'en'
  const fixAll = () => {
    app.getState().openDialog(null)
    markActions.fixAll(places)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <ol className={styles.places} aria-label={t('review.fixAllPlaces')} tabIndex={0}>
        {places.map(({ link, row, finding, fix }) => {
          const before = open ? currentContent(open, link) : plain('')
          return (
            <li key={`${link} ${finding.fingerprint}`}>
              <span className={styles.row}>{row}</span>
              <Changed before={before.text} after={applyFix(before, fix).text} language={language} />
            </li>
          )
        })}
      </ol>
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => app.getState().openDialog(null)}>
          {t('app.cancel')}
        </Button>
        <Button look="primary" onPress={fixAll}>
          {t('review.fixAll', { count: places.length })}
        </Button>
      </div>
    </>
  )
}
