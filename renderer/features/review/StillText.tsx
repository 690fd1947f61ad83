import { Fragment, memo, type ReactNode } from 'react'
import type { Mark } from '../../../core/checks/findings'
import type { Content } from '../../../core/text/content'
import type { Stretch } from '../changes'
import { CodeChip } from './CodeChip'
import styles from './marks.module.css'
import { cutPieces, isHardSpace, type Piece, type Tint } from './pieces'

interface StillTextProps {
  readonly content: Content
  readonly marks: readonly Mark[]
  /** The mark that the card is about. */
  readonly active: Mark | null
  readonly changes: readonly Stretch[] | null
  readonly tints?: readonly Tint[]
}

/** A row's English, drawn but not edited. `data-from` tells a click which offset it hit. */
export const StillText = memo(function StillText({ content, marks, active, changes, tints }: StillTextProps) {
  return cutPieces(content, marks, changes, tints).map((piece) => (
    <Fragment key={`${piece.change}${piece.kind}${piece.from}${piece.code?.id ?? ''}`}>
      {wrapChange(piece, drawPiece(piece, active))}
    </Fragment>
  ))
})

/** The classes of a mark, the same in still rows and in the editor. */
export const markClass = (mark: Mark, active: Mark | null): string =>
  [styles.mark, styles[mark.severity], mark === active && styles.active].filter(Boolean).join(' ')

export const spaceClass = (character: string): string =>
  isHardSpace(character) ? `${styles.space} ${styles.hard}` : (styles.space ?? '')

function drawPiece(piece: Piece, active: Mark | null): ReactNode {
  const place = piece.change === 'deleted' ? undefined : piece.from
  if (piece.code) return <CodeChip code={piece.code} from={place} />
  if (piece.kind === 'break')
    return (
      <span className={styles.break} data-from={place}>
        {'\n'}
      </span>
    )
  const classes = [piece.mark && markClass(piece.mark, active), piece.tint && styles[piece.tint]]
  if (piece.kind === 'point') classes.push(styles.point ?? '')
  if (piece.kind === 'space') classes.push(spaceClass(piece.text))
  return (
    <span className={classes.filter(Boolean).join(' ') || undefined} data-from={place}>
      {piece.text}
    </span>
  )
}

function wrapChange(piece: Piece, drawn: ReactNode): ReactNode {
  if (piece.change === 'inserted') return <ins className={styles.inserted}>{drawn}</ins>
  if (piece.change === 'deleted') return <del className={styles.deleted}>{drawn}</del>
  return drawn
}
