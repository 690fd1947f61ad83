import { keymap } from 'prosemirror-keymap'
import { type Node, Slice } from 'prosemirror-model'
import { EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { type DecorationSet, EditorView } from 'prosemirror-view'
import { type Content, type InlineCode, type Range, sameContent } from '../../../../core/text/content'
import { singleEdit } from '../body'
import styles from '../marks.module.css'
import row from '../Row.module.css'
import { deleteSelected, insertCodes, moveSelected, selectedCode } from './codes'
import { decorate, type Overlay } from './decorations'
import { schema, toCode, toContent, toDocument, toOffset, toPosition } from './document'
import { exactSlice, plainSlice, plainText } from './plain-text'

/** What happens in the editor, and what it asks for. */
export interface EditorEvents {
  readonly onType: (body: Content, caret: Range) => void
  readonly onCaret: (caret: Range) => void
  /** The caret leaves the row upwards or downwards, at this horizontal place on the screen. */
  readonly onLeave: (direction: 1 | -1, x: number) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** A code was selected or moved, and stands at this place of the text now. */
  readonly onCode: (code: InlineCode, text: string) => void
  /** The first code that is missing is to be put in. */
  readonly onInsertCode: () => void
}

export interface EditorLabels {
  readonly label: string
  readonly language: string
  /** What a screen reader says of a chip. */
  readonly nameCode: (code: InlineCode) => string
}

/** The editor of the active row. Its text comes from outside and goes back on each key stroke; it remembers nothing. */
export interface RowEditor {
  readonly view: EditorView
  /** Takes a text that was changed elsewhere (a fix, an undo); its own text is left alone. */
  readonly setBody: (body: Content) => void
  readonly setOverlay: (overlay: Overlay) => void
  readonly setCaret: (caret: Range) => void
  /** Puts codes in at the caret, a pair around what is selected, and takes the focus. */
  readonly insert: (codes: readonly InlineCode[]) => void
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
  // Into the page when it is made: Chromium takes up each change of attributes in sight at once.
  const view: EditorView = new EditorView(null, {
    state: EditorState.create({ doc: toDocument(body), plugins: [overlayPlugin(), keys(events, labels.language)] }),
    attributes: {
      class: row.editor ?? '',
      role: 'textbox',
      tabindex: '0',
      'aria-multiline': 'true',
      'aria-label': labels.label,
      lang: labels.language,
      dir: 'auto',
      spellcheck: 'false',
      'data-row-editor': '',
    },
    nodeViews: { code: (node) => ({ dom: drawCode(node, labels) }) },
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
  })

  place.append(view.dom)

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
    insert: (codes) => {
      view.dispatch(insertCodes(view.state, codes))
      view.focus()
    },
    destroy: () => view.destroy(),
  }
}

function drawCode(node: Node, { nameCode }: EditorLabels): HTMLElement {
  const code = toCode(node, 0)
  const element = document.createElement('span')
  element.className = styles.code ?? ''
  element.dataset.kind = code.kind
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', nameCode(code))
  element.textContent = code.label
  return element
}

/** A row far away is hidden until the list has measured it, and nothing hidden takes the focus: a few frames. */
function focusWhenVisible(view: EditorView, frames: number): void {
  if (view.isDestroyed) return
  view.focus()
  const isElsewhere = document.activeElement !== null && document.activeElement !== document.body
  if (frames > 0 && !view.hasFocus() && !isElsewhere) requestAnimationFrame(() => focusWhenVisible(view, frames - 1))
}

function tell(transaction: Transaction, state: EditorState, { onType, onCaret, onCode }: EditorEvents): void {
  if (transaction.getMeta(outside)) return
  const { doc, selection } = state
  const caret = { from: toOffset(doc, selection.from), to: toOffset(doc, selection.to) }
  if (transaction.docChanged) onType(toContent(doc), caret)
  else if (transaction.selectionSet) onCaret(caret)
  const selected = transaction.selectionSet ? selectedCode(state) : null
  if (selected) onCode(selected.code, toContent(doc).text)
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

function keys({ onLeave, onUndo, onRedo, onInsertCode }: EditorEvents, language: string): Plugin {
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
    'Mod-t': run(onInsertCode),
    'Alt-ArrowLeft': moveSelected(-1, 'word', language),
    'Alt-ArrowRight': moveSelected(1, 'word', language),
    'Alt-Shift-ArrowLeft': moveSelected(-1, 'character', language),
    'Alt-Shift-ArrowRight': moveSelected(1, 'character', language),
    Backspace: deleteSelected,
    Delete: deleteSelected,
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
