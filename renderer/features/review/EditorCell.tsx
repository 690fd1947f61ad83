import { useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { missingCodes } from '../../../core/checks/compare-codes'
import type { Mark } from '../../../core/checks/findings'
import { codeRelation, codesOf } from '../../../core/revisions/link-texts'
import type { Content, InlineCode } from '../../../core/text/content'
import { wordCode } from '../../../locales/words'
import { useDiptych } from '../../app/context'
import { divide, divideBefore } from './body'
import { chipName, placeWords } from './CodeChip'
import { createRowEditor, type EditorEvents, type RowEditor } from './editor/editor-view'
import { MissingCodes } from './MissingCodes'
import type { Tint } from './pieces'
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
  const { app, texts, review, reviewActions, markActions } = useDiptych()
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<RowEditor | null>(null)
  const tail = useRef('')
  const content = useStore(review, ({ open }) => (open ? currentContent(open, link) : null))
  const caretMoves = useStore(review, ({ open }) => open?.caretMoves)
  const leave = useRef(onLeave)
  leave.current = onLeave
  const label = t('review.editor', { row })
  const missing = useMissingCodes(link, content)
  const firstMissing = useRef(missing[0])
  firstMissing.current = missing[0]
  const insert = useRef((codes: readonly InlineCode[] | undefined) => {
    if (codes?.[0] === undefined) {
      app.getState().announce(t('review.noCodeMissing'))
      return
    }
    editor.current?.insert(codes)
    app.getState().announce(t('review.codeInserted', { chip: wordCode(texts, codes[0]) }))
  })

  useLayoutEffect(() => {
    const { open } = review.getState()
    if (!place.current || !open) return
    const divided = divide(currentContent(open, link))
    tail.current = divided.tail
    const created = createRowEditor(
      place.current,
      divided.body,
      { label, language, nameCode: (code) => chipName(texts, t, code) },
      {
        onType: (body, caret) => reviewActions.type({ text: body.text + tail.current, codes: body.codes }, caret),
        onCaret: reviewActions.moveCaret,
        onLeave: (direction, x) => leave.current(direction, x),
        onUndo: markActions.undo,
        onRedo: markActions.redo,
        onCode: (code, text) => app.getState().announce(placeWords(texts, t, code, text)),
        onInsertCode: () => insert.current(firstMissing.current),
      },
    )
    editor.current = created
    return () => {
      editor.current = null
      created.destroy()
    }
  }, [link, language, label, app, texts, t, review, reviewActions, markActions])

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

  return (
    <>
      <div ref={place} />
      {missing.length > 0 && <MissingCodes missing={missing} onInsert={(codes) => insert.current(codes)} />}
    </>
  )
}

const nothing: readonly (readonly InlineCode[])[] = []

/** The codes that belong into a row's English and are not there. */
function useMissingCodes(link: string, content: Content | null): readonly (readonly InlineCode[])[] {
  const { review } = useDiptych()
  const state = useStore(review, ({ open }) => open?.review.links.get(link))
  const attachments = useStore(review, ({ open }) => open?.review.attachments)
  return useMemo(() => {
    const codes = state && content && codesOf(state.source, state.machine, content)
    if (!codes || !attachments) return nothing
    return missingCodes({ ...codes, relation: codeRelation({ attachments }) })
  }, [state, attachments, content])
}
