import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { InlineCode } from '../../../core/text/content'
import type { Texts } from '../../../locales'
import { wordCode } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import styles from './marks.module.css'

/** What a screen reader says of a chip: `Start of bold`. */
export function chipName(texts: Texts, t: TFunction, code: InlineCode): string {
  const chip = wordCode(texts, code)
  if (code.kind === 'point') return chip
  return t(code.kind === 'open' ? 'review.chipOpen' : 'review.chipClose', { chip })
}

/** Where a chip stands, for a screen reader: `Start of bold, before “port”`. */
export function placeWords(texts: Texts, t: TFunction, code: InlineCode, text: string): string {
  const word = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]{1,40})/u.exec(text.slice(code.at, code.at + 100))?.[1]
  const place = word === undefined ? t('review.chipAtEnd') : t('review.chipBefore', { word })
  return t('review.chipPlace', { chip: chipName(texts, t, code), place })
}

/** An inline code in a text that is not edited. `data-from` tells a click which offset it hit. */
export function CodeChip({ code, from }: { readonly code: InlineCode; readonly from: number | undefined }) {
  const { t } = useTranslation()
  const { texts } = useDiptych()
  return (
    <span
      className={styles.code}
      data-kind={code.kind}
      data-from={from}
      role="img"
      aria-label={chipName(texts, t, code)}
    >
      {code.label}
    </span>
  )
}
