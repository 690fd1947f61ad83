import { useTranslation } from 'react-i18next'
import { Fold } from '../../components/Fold'
import { Keys } from '../../components/Keys'
import styles from './KeyLegend.module.css'

/** The keys of the review, at hand but out of the way. */
export function KeyLegend() {
  const { t } = useTranslation()
  const keys: readonly (readonly [label: string, presses: readonly string[]])[] = [
    [t('review.keyNext'), ['F8', 'Shift+F8']],
    [t('review.keyAccept'), ['Mod+Enter']],
    [t('review.keyNth'), ['Alt+1\u20269']],
    [t('review.keyDismiss'), ['Mod+Shift+Enter']],
    [t('review.keyUndo'), ['Mod+Z', 'Mod+Shift+Z']],
    [t('review.keyMoveCode'), ['Alt+\u2190', 'Alt+\u2192', 'Alt+Shift+\u2192']],
    [t('review.keyInsertCode'), ['Mod+T']],
    [t('review.keyRows'), ['\u2191', '\u2193']],
    [t('review.keyDecide'), ['Mod+Shift+K', 'Mod+Shift+A', 'Mod+Shift+R']],
    [t('review.keyComment'), ['Mod+Shift+C', 'Mod+Shift+H']],
    [t('review.keyChanges'), ['Mod+D']],
  ]
  return (
    <Fold title={t('review.keys')} className={styles.content}>
      <dl>
        {keys.map(([label, presses]) => (
          <div key={label} className={styles.key}>
            <dt>{label}</dt>
            <dd>
              {presses.map((press) => (
                <Keys key={press} press={press} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
