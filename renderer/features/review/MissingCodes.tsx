import { useTranslation } from 'react-i18next'
import type { InlineCode } from '../../../core/text/content'
import { wordCode } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import styles from './MissingCodes.module.css'

/** The key that puts in the first code that is missing. */
const insertKey = 'Mod+T'

interface MissingCodesProps {
  /** The halves of each pair together, each point alone. */
  readonly missing: readonly (readonly InlineCode[])[]
  readonly onInsert: (codes: readonly InlineCode[]) => void
}

/** Under the editor: the codes that belong into the row and are not there, each to be put in at the caret. */
export function MissingCodes({ missing, onInsert }: MissingCodesProps) {
  const { t } = useTranslation()
  const { texts } = useDiptych()
  return (
    // The caret stays where it is while a code is chosen with the mouse.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={t('review.missingCodes')}
      className={styles.line}
      onMouseDown={(event) => event.preventDefault()}
    >
      {missing.map((codes, index) => (
        <Button
          key={codes.map(({ id, kind }) => `${kind} ${id}`).join()}
          look="quiet"
          {...(index === 0 && { press: insertKey })}
          onPress={() => onInsert(codes)}
        >
          {t('review.insertCode', { chip: codes[0] ? wordCode(texts, codes[0]) : '' })}
        </Button>
      ))}
    </div>
  )
}
