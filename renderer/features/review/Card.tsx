import { ChevronDown, ChevronUp, CircleCheck, CopyCheck } from 'lucide-react'
import { memo, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Finding } from '../../../core/checks/check'
import type { Mark } from '../../../core/checks/findings'
import { wordFinding } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button, IconButton } from '../../components/Button'
import { CountError } from '../errors'
import { useBoard, useShownMark } from '../issues'
import styles from './Card.module.css'
import { useAlike } from './FixAllSheet'
import { offersOf } from './mark-actions'
import { Reason } from './Reason'
import { SeverityLine } from './SeverityLine'

/** The mark under the caret: what is wrong, why, what the source says, and what can be done. */
export function Card() {
  const { t } = useTranslation()
  const { markActions } = useDiptych()
  return (
    <section className={styles.card} aria-label={t('review.finding')}>
      <Shown />
      <div className={styles.walk}>
        <IconButton icon={ChevronUp} label={t('review.previous')} press="Shift+F8" onPress={markActions.previous} />
        <IconButton icon={ChevronDown} label={t('review.next')} press="F8" onPress={markActions.next} />
      </div>
    </section>
  )
}

function Shown() {
  const shown = useShownMark()
  return shown ? <MarkCard {...shown} /> : <NoMark />
}

const NoMark = memo(function NoMark() {
  const { t } = useTranslation()
  const { issues } = useDiptych()
  const complete = useStore(issues.store, (state) => state.complete)
  const left = useBoard().marks.length
  if (!complete && left === 0) return <p className={styles.none}>{t('review.checking')}</p>
  if (left > 0) return <p className={styles.none}>{t('review.nothingActive', { key: 'F8' })}</p>
  return (
    <p className={styles.none}>
      <CircleCheck size={18} strokeWidth={1.5} aria-hidden="true" />
      {t('review.allDone')}
    </p>
  )
})

interface MarkCardProps {
  readonly link: string
  readonly row: number
  readonly mark: Mark
}

function MarkCard({ link, row, mark }: MarkCardProps) {
  const { t } = useTranslation()
  const { review, markActions } = useDiptych()
  const readOnly = useStore(review, ({ open }) => open?.readOnly === true)
  const [first] = mark.findings
  if (!first) return null
  return (
    <>
      <header className={styles.header}>
        <SeverityLine severity={mark.severity} />
        <span className={styles[mark.severity]}>{t(`severity.${mark.severity}`)}</span>
        <span className={styles.place}>{t('review.row', { row })}</span>
      </header>
      {mark.findings.map((finding) => (
        <FindingPart key={finding.fingerprint} link={link} mark={mark} finding={finding} readOnly={readOnly} />
      ))}
      {!readOnly && <FixAll />}
      {!readOnly && (
        <div className={styles.dismiss}>
          <Button look="quiet" press="Mod+Shift+Enter" onPress={markActions.dismiss}>
            {t('review.dismiss')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Other ways to say no: for the whole article, or for all articles. */
function Quieten({ check }: { readonly check: string }) {
  const { t } = useTranslation()
  const { markActions } = useDiptych()
  return (
    <div className={styles.quieten}>
      <Button look="quiet" onPress={() => markActions.silence(check, true)}>
        {t('review.silence')}
      </Button>
      <Button look="quiet" onPress={() => markActions.switchOff(check, true)}>
        {t('review.switchOff')}
      </Button>
    </div>
  )
}

/** Offered when the same finding recurs with the same fix: the search goes through the article, and can wait. */
function FixAll() {
  const { t } = useTranslation()
  const { app } = useDiptych()
  const shown = useDeferredValue(useShownMark(), null)
  const count = useAlike(shown, useDeferredValue(useBoard())).length
  if (count < 2) return null
  return (
    <div className={styles.dismiss}>
      <Button look="quiet" icon={CopyCheck} onPress={() => app.getState().openDialog('fix-all')}>
        {t('review.fixAllOffer', { count })}
      </Button>
    </div>
  )
}

interface FindingPartProps {
  readonly link: string
  readonly mark: Mark
  readonly finding: Finding
  readonly readOnly: boolean
}

function FindingPart({ link, mark, finding, readOnly }: FindingPartProps) {
  const { t } = useTranslation()
  const { texts, review, markActions } = useDiptych()
  const words = wordFinding(texts, finding)
  const source = useStore(review, ({ open }) => open?.review.links.get(link)?.source.text ?? '')
  const language = useStore(review, ({ open }) => open?.review.header.sourceLanguage)
  const offers = offersOf(mark)
  return (
    <div className={styles.finding}>
      <h2 className={styles.name}>{words.name}</h2>
      <p className={styles.message}>{words.message}</p>
      {finding.sourceRange && (
        <p className={styles.evidence}>
          <span className={styles.label}>{t('review.sourceWords')}</span>
          <q lang={language} className={styles.words}>
            {source.slice(finding.sourceRange.from, finding.sourceRange.to)}
          </q>
        </p>
      )}
      {!readOnly && (
        <ul className={styles.fixes} aria-label={t('review.fixes')}>
          {finding.fixes.map((fix, index) => {
            const nth = offers.findIndex((offer) => offer.fix === fix)
            const press = nth === 0 ? 'Mod+Enter' : `Alt+${nth + 1}`
            return (
              <li key={words.fixes[index]}>
                <Button
                  look={nth === 0 ? 'primary' : 'outlined'}
                  {...(nth < 9 && { press })}
                  onPress={() => markActions.accept(nth, nth === 0)}
                >
                  {words.fixes[index]}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <Reason help={words.help} />
      {!readOnly && <CountError link={link} finding={finding} />}
      {!readOnly && <Quieten check={finding.check} />}
    </div>
  )
}
