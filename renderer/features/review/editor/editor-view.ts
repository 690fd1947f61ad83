import { keymap } from 'prosemirror-keymap'
import { Slice } from 'prosemirror-model'
import { EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { type DecorationSet, EditorView } from 'prosemirror-view'
import { type Content, type Range, sameContent } from '../../../../core/text/content'
import { singleEdit } from '../body'
import { decorate, type Overlay } from './decorations'
import { schema, toContent, toDocument, toOffset, toPosition } from './document'
import { exactSlice, plainSlice, plainText } from './plain-text'

/** What happens in the editor, and what it asks for. */
export interface EditorEvents {
  readonly onType: (body: Content, caret: Range) => void
  readonly onCaret: (caret: Range) => void
  /** The caret leaves the row upwards or downwards, at this horizontal place on the screen. */
  readonly onLeave: (direction: 1 | -1, x: number) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

export interface EditorLabels {
  readonly label: string
  readonly language: string
}

/** The editor of the active row. Its text comes from outside and goes back on each key stroke; it remembers nothing. */
export interface RowEditor {
  readonly view: EditorView
  /** Takes a text that was changed elsewhere (a fix, an undo); its own text is left alone. */
  readonly setBody: (body: Content) => void
  readonly setOverlay: (overlay: Overlay) => void
  readonly setCaret: (caret: Range) => void
  readonly destroy: () => void
}

const overlayKey = new PluginKey<{ readonly overlay: Overlay; readonly decorations: DecorationSet }>('overlay')
const outside = 'outside'

/** ProseMirror reads what was composed a moment after the end. */
const afterComposition = 60

export function createRowEditor(
  place: HTMLElement,
  body: Content,
  labels: EditorLabels,
  events: EditorEvents,
): RowEditor {
  // Drawing anew around a text being composed would end the composition: what came meanwhile is shown after it.
  const latest: { overlay: Overlay | null } = { overlay: null }
  function showOverlay(): void {
    if (latest.overlay === null || view.isDestroyed || view.composing) return
    view.dispatch(view.state.tr.setMeta(overlayKey, latest.overlay).setMeta(outside, true))
  }
  const view: EditorView = new EditorView(
    { mount: place },
    {
      state: EditorState.create({ doc: toDocument(body), plugins: [overlayPlugin(), keys(events)] }),
      attributes: {
        role: 'textbox',
        tabindex: '0',
        'aria-multiline': 'true',
        'aria-label': labels.label,
        lang: labels.language,
        dir: 'auto',
        spellcheck: 'false',
        'data-row-editor': '',
      },
      dispatchTransaction(transaction) {
        const state = view.state.apply(transaction)
        view.updateState(state)
        tell(transaction, state, events)
      },
      clipboardTextSerializer: plainText,
      clipboardTextParser: (text) => plainSlice(text),
      handleDOMEvents: {
        paste: pastePlain,
        drop: (_view, event) => {
          event.preventDefault()
          return true
        },
        beforeinput: (_view, event) => takeHistory(event, events),
        compositionend: () => void setTimeout(showOverlay, afterComposition),
      },
    },
  )

  return {
    view,
    setBody: (next) => {
      const shown = toContent(view.state.doc)
      if (sameContent(shown, next)) return
      view.dispatch(replaceText(view.state, shown, next).setMeta(outside, true))
    },
    setOverlay: (overlay) => {
      latest.overlay = overlay
      if (!view.composing) showOverlay()
    },
    setCaret: ({ from, to }) => {
      const { doc, tr } = view.state
      const selection = TextSelection.create(doc, toPosition(doc, from), toPosition(doc, to))
      view.dispatch(tr.setSelection(selection).setMeta(outside, true))
      focusWhenVisible(view, 30)
    },
    destroy: () => view.destroy(),
  }
}

/** A row far away is hidden until the list has measured it, and nothing hidden takes the focus: a few frames. */
function focusWhenVisible(view: EditorView, frames: number): void {
  if (view.isDestroyed) return
  view.focus()
  const isElsewhere = document.activeElement !== null && document.activeElement !== document.body
  if (frames > 0 && !view.hasFocus() && !isElsewhere) requestAnimationFrame(() => focusWhenVisible(view, frames - 1))
}

function tell(transaction: Transaction, state: EditorState, { onType, onCaret }: EditorEvents): void {
  if (transaction.getMeta(outside)) return
  const { doc, selection } = state
  const caret = { from: toOffset(doc, selection.from), to: toOffset(doc, selection.to) }
  if (transaction.docChanged) onType(toContent(doc), caret)
  else if (transaction.selectionSet) onCaret(caret)
}

/** With codes in play the whole line is replaced: they may have moved where no character did. */
function replaceText(state: EditorState, shown: Content, next: Content): Transaction {
  const edit = shown.codes.length + next.codes.length === 0 ? singleEdit(shown.text, next.text) : null
  const line = toDocument(next).firstChild
  if (edit) {
    const slice = exactSlice(edit.insert)
    return state.tr.replace(toPosition(state.doc, edit.from), toPosition(state.doc, edit.to), slice)
  }
  return state.tr.replace(1, state.doc.content.size - 1, line ? new Slice(line.content, 0, 0) : Slice.empty)
}

function overlayPlugin() {
  const empty: Overlay = { marks: [], active: null, tints: [], tail: '' }
  return new Plugin({
    key: overlayKey,
    state: {
      init: (_config, { doc }) => ({ overlay: empty, decorations: decorate(doc, '', empty) }),
      apply: (transaction, before) => {
        const overlay = transaction.getMeta(overlayKey) as Overlay | undefined
        if (overlay)
          return { overlay, decorations: decorate(transaction.doc, toContent(transaction.doc).text, overlay) }
        return { ...before, decorations: before.decorations.map(transaction.mapping, transaction.doc) }
      },
    },
    props: { decorations: (state) => overlayKey.getState(state)?.decorations },
  })
}

function keys({ onLeave, onUndo, onRedo }: EditorEvents): Plugin {
  const leave = (direction: 1 | -1) => (state: EditorState, _dispatch: unknown, view?: EditorView) => {
    if (!view?.endOfTextblock(direction === 1 ? 'down' : 'up')) return false
    onLeave(direction, view.coordsAtPos(state.selection.head).left)
    return true
  }
  const run = (act: () => void) => () => {
    act()
    return true
  }
  const insertBreak = (state: EditorState, dispatch?: (transaction: Transaction) => void) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.nodes.break.create()).scrollIntoView())
    return true
  }
  return keymap({
    ArrowUp: leave(-1),
    ArrowDown: leave(1),
    Enter: insertBreak,
    'Shift-Enter': insertBreak,
    'Mod-z': run(onUndo),
    'Mod-Shift-z': run(onRedo),
    'Mod-y': run(onRedo),
  })
}

/** Only the words of what is pasted, never its markup: nothing is parsed as HTML. */
function pastePlain(view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault()
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (text !== '') view.dispatch(view.state.tr.replaceSelection(plainSlice(text)).scrollIntoView())
  return true
}

/** The browser's own undo knows only this row; the review's knows all. */
function takeHistory(event: InputEvent, { onUndo, onRedo }: EditorEvents): boolean {
  if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
  event.preventDefault()
  if (event.inputType === 'historyUndo') onUndo()
  else onRedo()
  return true
}
