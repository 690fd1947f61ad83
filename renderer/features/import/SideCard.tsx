import { FileText, Upload } from 'lucide-react'
import type { ClipboardEvent } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Side } from '../../../core/alignment/alignment'
import type { EarlierChanges } from '../../../core/formats/format'
import { readPasted } from '../../../core/formats/pasted-html'
import { useDiptych } from '../../app/context'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Segments } from '../../components/Segments'
import type { SideInput } from './importing'
import { languageOptions } from './languages'
import styles from './SideCard.module.css'

/** One side of a review to be: where its text comes from, and what was found in it. */
export function SideCard({ side }: { readonly side: Side }) {
  const { t } = useTranslation()
  const { importing } = useDiptych()
  const input = useStore(importing.store, (state) => state.inputs[side])
  const isSource = side === 'source'
  return (
    <section className={styles.side} aria-labelledby={`side-${side}`}>
      <header className={styles.header}>
        <h2 id={`side-${side}`}>{t(isSource ? 'import.source' : 'import.target')}</h2>
        <span className={styles.hint}>{t(isSource ? 'import.sourceHint' : 'import.targetHint')}</span>
      </header>
      {input.way === 'file' ? <FileInput side={side} input={input} /> : <PasteInput side={side} input={input} />}
      <Found side={side} />
    </section>
  )
}

function FileInput({ side, input }: { readonly side: Side; readonly input: SideInput & { way: 'file' } }) {
  const { t } = useTranslation()
  const { bridge, importing } = useDiptych()
  const { setInput } = importing.actions
  const choose = async () => {
    const [file] = await bridge.call('files:choose', side)
    if (file) setInput(side, { way: 'file', file })
  }
  const take = async (files: readonly File[]) => {
    const [file] = await bridge.drop(files)
    if (file) setInput(side, { way: 'file', file })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its counterpart in the button that chooses a file
    <div
      className={styles.file}
      data-given={input.file !== null || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void take([...event.dataTransfer.files])
      }}
    >
      {input.file ? (
        <>
          <FileText size={20} strokeWidth={1.5} aria-hidden="true" />
          <span className={styles.name}>{input.file.name}</span>
          <Button
            look="quiet"
            aria-label={t(side === 'source' ? 'import.changeSource' : 'import.changeTarget')}
            onPress={() => void choose()}
          >
            {t('import.changeFile')}
          </Button>
        </>
      ) : (
        <>
          <Button icon={Upload} onPress={() => void choose()}>
            {t(side === 'source' ? 'import.chooseSource' : 'import.chooseTarget')}
          </Button>
          <span className={styles.hint}>{t('import.dropHere')}</span>
          <Button look="quiet" onPress={() => setInput(side, { way: 'text', text: '' })}>
            {t('import.pasteInstead')}
          </Button>
        </>
      )}
    </div>
  )
}

function PasteInput({ side, input }: { readonly side: Side; readonly input: SideInput & { way: 'text' } }) {
  const { t } = useTranslation()
  const { app, importing } = useDiptych()
  const { setInput } = importing.actions
  const { text, formatted } = input
  const isKept = formatted?.kept === true
  /** Formatted text takes the place of all that is there; into the midst of a text only words are pasted. */
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const takesAll = isKept || value.trim() === '' || (selectionStart === 0 && selectionEnd === value.length)
    const pasted = takesAll ? readPasted(event.clipboardData.getData('text/html')) : null
    if (pasted === null && !isKept) return
    event.preventDefault()
    const words = event.clipboardData.getData('text/plain')
    if (pasted === null) return setInput(side, { way: 'text', text: words })
    setInput(side, { way: 'text', text: pasted.text, formatted: { html: pasted.html, kept: true } })
    app.getState().announce(t('import.formattingKept'))
  }
  return (
    <>
      <TextField
        aria-label={t(side === 'source' ? 'import.pasteSource' : 'import.pasteTarget')}
        isReadOnly={isKept}
        value={text}
        onChange={(typed) => setInput(side, { way: 'text', text: typed })}
      >
        <TextArea
          className={styles.paste ?? ''}
          dir="auto"
          rows={7}
          spellCheck={false}
          onPaste={paste}
          placeholder={t(side === 'source' ? 'import.pasteSource' : 'import.pasteTarget')}
        />
      </TextField>
      {formatted && (
        <Segments
          label={t('import.pastedAs')}
          value={isKept ? 'html' : 'text'}
          options={[
            { value: 'html', label: t('import.withFormatting') },
            { value: 'text', label: t('import.plainText') },
          ]}
          onChange={(chosen) => setInput(side, { ...input, formatted: { ...formatted, kept: chosen === 'html' } })}
        />
      )}
      <div>
        <Button look="quiet" onPress={() => setInput(side, { way: 'file', file: null })}>
          {t('import.fileInstead')}
        </Button>
      </div>
    </>
  )
}

function Found({ side }: { readonly side: Side }) {
  const { t, i18n } = useTranslation()
  const { importing } = useDiptych()
  const proposal = useStore(importing.store, (state) => state.proposal)
  if (!proposal) return null
  const { language, coding, blocks, revisions } = proposal[side]
  const segments = proposal.segments.filter((segment) => segment.side === side).length
  return (
    <div className={styles.found}>
      <Choice
        bare
        label={t(side === 'source' ? 'import.sourceLanguage' : 'import.targetLanguage')}
        value={language}
        options={languageOptions(i18n.language, language)}
        onChange={(chosen) => importing.actions.setLanguage(side, chosen)}
      />
      <span className={styles.counts}>
        {coding && `${coding.encoding.toUpperCase()} \u00b7 `}
        {t('import.counts', { paragraphs: blocks.length, segments })}
      </span>
      {revisions && (
        <Segments<EarlierChanges>
          label={t('import.revisions', { count: revisions.count })}
          value={revisions.read}
          onChange={(chosen) => importing.actions.setRevisions(side, chosen)}
          options={[
            { value: 'latest', label: t('import.latest') },
            { value: 'original', label: t('import.original') },
          ]}
        />
      )}
    </div>
  )
}
