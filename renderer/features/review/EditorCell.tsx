import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Mark } from '../../../core/checks/findings'
import { useDiptych } from '../../app/context'
import { divide, divideBefore } from './body'
import { createRowEditor, type EditorEvents, type RowEditor } from './editor/editor-view'
import type { Tint } from './pieces'
import styles from './Row.module.css'
import { currentContent } from './review-store'

interface EditorCellProps {
  readonly link: string
  readonly row: number
  readonly language: string
  readonly marks: readonly Mark[]
  readonly active: Mark | null
  readonly tints: readonly Tint[]
  readonly onLeave: EditorEvents['onLeave']
}

/** The English of the active row, being edited. */
export function EditorCell({ link, row, language, marks, active, tints, onLeave }: EditorCellProps) {
  const { t } = useTranslation()
  const { review, reviewActions, markActions } = useDiptych()
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<RowEditor | null>(null)
  const tail = useRef('')
  const content = useStore(review, ({ open }) => (open ? currentContent(open, link) : null))
  const caretMoves = useStore(review, ({ open }) => open?.caretMoves)
  const leave = useRef(onLeave)
  leave.current = onLeave
  const label = t('review.editor', { row })

  useLayoutEffect(() => {
    const { open } = review.getState()
    if (!place.current || !open) return
    const divided = divide(currentContent(open, link))
    tail.current = divided.tail
    const created = createRowEditor(
      place.current,
      divided.body,
      { label, language },
      {
        onType: (body, caret) => reviewActions.type({ text: body.text + tail.current, codes: body.codes }, caret),
        onCaret: reviewActions.moveCaret,
        onLeave: (direction, x) => leave.current(direction, x),
        onUndo: markActions.undo,
        onRedo: markActions.redo,
      },
    )
    editor.current = created
    return () => {
      editor.current = null
      created.destroy()
    }
  }, [link, language, label, review, reviewActions, markActions])

  useLayoutEffect(() => {
    if (!content || !editor.current) return
    const divided = divideBefore(content, tail.current)
    tail.current = divided.tail
    editor.current.setBody(divided.body)
    editor.current.setOverlay({ marks, active, tints, tail: divided.tail })
  }, [content, marks, active, tints])

  useLayoutEffect(() => {
    const { open } = review.getState()
    if (open && caretMoves !== undefined) editor.current?.setCaret(open.caret)
  }, [caretMoves, review])

  return <div ref={place} className={styles.editor} />
}
