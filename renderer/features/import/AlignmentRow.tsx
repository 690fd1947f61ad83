import { ArrowDown, ArrowUp, Combine, SquareSplitVertical } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlignmentLink, Side } from '../../../core/alignment/alignment'
import { IconButton } from '../../components/Button'
import styles from './Alignment.module.css'
import { isGap, type Repair } from './repairs'

interface AlignmentRowProps {
  readonly link: AlignmentLink
  /** 1 for the first. */
  readonly row: number
  readonly texts: ReadonlyMap<string, string>
  /** The chosen side of the selected row; null in all others. */
  readonly side: Side | null
  readonly isLast: boolean
  readonly onSelect: (link: string) => void
  readonly onRepair: (repair: Repair) => void
}

/** One link of a proposal: its segments on both sides, how many correspond to how many, and its tools when selected. */
export const AlignmentRow = memo(function AlignmentRow(props: AlignmentRowProps) {
  const { link, row, texts, side, isLast, onSelect, onRepair } = props
  const { t } = useTranslation()
  const { source, target } = link
  const isSelected = side !== null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      tabIndex={isSelected ? 0 : -1}
      className={styles.row}
      data-link={link.id}
      data-selected={isSelected || undefined}
      data-gap={isGap(link) || undefined}
      aria-label={t('import.rowLabel', { row, source: source.length, target: target.length })}
      aria-current={isSelected || undefined}
      onFocus={() => onSelect(link.id)}
    >
      <span className={styles.number} aria-hidden="true">
        {row}
      </span>
      <Cell {...props} cellSide="source" segments={source.map((id) => texts.get(id) ?? '')} />
      <span
        className={styles.ratio}
        data-plain={(source.length === 1 && target.length === 1) || undefined}
        aria-hidden="true"
      >
        {source.length}:{target.length}
      </span>
      <Cell {...props} cellSide="target" segments={target.map((id) => texts.get(id) ?? '')} />
      <div className={styles.tools}>
        {isSelected && (
          <>
            <IconButton
              icon={Combine}
              label={t('import.merge')}
              press="M"
              isDisabled={isLast}
              onPress={() => onRepair({ kind: 'merge', link: link.id })}
            />
            <IconButton
              icon={SquareSplitVertical}
              label={t('import.split')}
              press="S"
              isDisabled={source.length + target.length < 2}
              onPress={() => onRepair({ kind: 'split', link: link.id })}
            />
          </>
        )}
      </div>
    </div>
  )
})

interface CellProps extends AlignmentRowProps {
  readonly cellSide: Side
  readonly segments: readonly string[]
}

function Cell({ link, row, side, isLast, cellSide, segments, onRepair }: CellProps) {
  const { t } = useTranslation()
  const isSource = cellSide === 'source'
  const move = (direction: 'up' | 'down') => onRepair({ kind: 'move', link: link.id, side: cellSide, direction })
  return (
    <div className={styles.cell} dir="auto" data-side={cellSide} data-chosen={side === cellSide || undefined}>
      {segments.length === 0 ? (
        <span className={styles.gap}>{t(isSource ? 'import.nothingSource' : 'import.nothingTarget')}</span>
      ) : (
        <ul className={styles.segments}>
          {segments.map((text, index) => (
            <li key={link[cellSide][index]}>{text}</li>
          ))}
        </ul>
      )}
      {side !== null && segments.length > 0 && (
        <span className={styles.moves}>
          <IconButton
            icon={ArrowUp}
            label={t(isSource ? 'import.sourceUp' : 'import.targetUp')}
            isDisabled={row === 1}
            onPress={() => move('up')}
          />
          <IconButton
            icon={ArrowDown}
            label={t(isSource ? 'import.sourceDown' : 'import.targetDown')}
            isDisabled={isLast}
            onPress={() => move('down')}
          />
        </span>
      )}
    </div>
  )
}
