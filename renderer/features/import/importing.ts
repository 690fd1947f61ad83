import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AlignmentLink, Side } from '../../../core/alignment/alignment'
import type { EarlierChanges } from '../../../core/formats/format'
import type { Proposal } from '../../../core/formats/import'
import type { Stage } from '../../../core/formats/stage'
import type { ArgumentOf, Bridge, ChosenFile, Origin } from '../../../electron/ipc/contract'
import type { Texts } from '../../../locales'
import type { AppStore } from '../../app/app-store'
import { proposedTitle } from './title'

/** Where one side comes from, as far as it is known. */
export type SideInput =
  | { readonly way: 'file'; readonly file: ChosenFile | null }
  | {
      readonly way: 'text'
      readonly text: string
      /** What was pasted, as a clean page, when it had formatting worth keeping; and whether it is kept. */
      readonly formatted?: { readonly html: string; readonly kept: boolean }
    }

export interface ImportState {
  readonly inputs: Readonly<Record<Side, SideInput>>
  /** Chosen by hand; detected where left out. */
  readonly languages: Readonly<Partial<Record<Side, string>>>
  /** Which text of a file with tracked changes is meant; the latest where left out. */
  readonly revisions: Readonly<Partial<Record<Side, EarlierChanges>>>
  readonly reading: boolean
  /** What is being done while it reads. */
  readonly stage: Stage
  readonly proposal: Proposal | null
  /** The links as repaired by hand, the present ones last; never empty while there is a proposal. */
  readonly versions: readonly (readonly AlignmentLink[])[]
  readonly title: string
  /** An earlier human version of the target, and who made it. */
  readonly corrected: { readonly file: ChosenFile; readonly by: string } | null
}

export interface ImportActions {
  /** A new start, both sides empty. */
  readonly begin: (way: SideInput['way']) => void
  readonly setInput: (side: Side, input: SideInput) => void
  /** Puts articles where they are missing, the source first. */
  readonly take: (files: readonly ChosenFile[]) => void
  readonly setLanguage: (side: Side, language: string) => void
  readonly setRevisions: (side: Side, revisions: EarlierChanges) => void
  readonly swap: () => void
  readonly read: () => Promise<void>
  /** Reads the source's file alone: it holds both languages. */
  readonly readAlone: () => Promise<void>
  readonly setCorrected: (corrected: ImportState['corrected']) => void
  readonly cancel: () => void
  readonly setTitle: (title: string) => void
  readonly setLinks: (links: readonly AlignmentLink[]) => void
  readonly undoLinks: () => void
  readonly request: () => ArgumentOf<'reviews:create'> | null
}

export interface Importing {
  readonly store: StoreApi<ImportState>
  readonly actions: ImportActions
}

const empty = (way: SideInput['way']): SideInput => (way === 'file' ? { way, file: null } : { way, text: '' })

const start = (way: SideInput['way']): ImportState => ({
  inputs: { source: empty(way), target: empty(way) },
  languages: {},
  revisions: {},
  reading: false,
  stage: 'reading',
  proposal: null,
  versions: [],
  title: '',
  corrected: null,
})

const isGiven = (input: SideInput): boolean => (input.way === 'file' ? input.file !== null : input.text.trim() !== '')

/** Whether both sides are there to be read. */
export const isReadable = ({ inputs }: Pick<ImportState, 'inputs'>): boolean =>
  isGiven(inputs.source) && isGiven(inputs.target)

/** Whether one file is given, which may hold both languages. */
export const isAlone = ({ inputs }: Pick<ImportState, 'inputs'>): boolean =>
  isGiven(inputs.source) && inputs.source.way === 'file' && !isGiven(inputs.target)

const isAllFiles = ({ inputs }: ImportState): boolean => inputs.source.way === 'file' && inputs.target.way === 'file'

/** What was chosen for the other side. */
const without = <Chosen>(chosen: Readonly<Partial<Record<Side, Chosen>>>, side: Side) => {
  const { [side]: _gone, ...others } = chosen
  return others
}

export function createImporting(bridge: Bridge, app: AppStore, texts: Texts): Importing {
  const store = createStore<ImportState>()(() => start('file'))
  const attempt = { number: 0 }
  bridge.on('stage', ({ work, stage }) => {
    if (work === 'import') store.setState({ stage })
  })

  function originOf(side: Side): Origin | null {
    const input = store.getState().inputs[side]
    if (input.way === 'file') return input.file && { file: input.file.token }
    const name = texts.t(side === 'source' ? 'import.pastedSource' : 'import.pastedTarget')
    return input.formatted?.kept ? { text: input.formatted.html, name: `${name}.html` } : { text: input.text, name }
  }

  function cancel(): void {
    attempt.number += 1
    if (!store.getState().reading) return
    store.setState({ reading: false })
    void bridge.call('imports:cancel', undefined)
  }

  async function read(alone = false): Promise<void> {
    const source = originOf('source')
    const target = alone ? null : originOf('target')
    if (!source || (!target && !alone)) return
    cancel()
    const own = attempt.number
    app.getState().report(null)
    store.setState({ reading: true, stage: 'reading', proposal: null, versions: [] })
    const { languages, revisions } = store.getState()
    const result = await bridge
      .call('imports:propose', {
        source,
        target,
        ...(languages.source && { sourceLanguage: languages.source }),
        ...(languages.target && { targetLanguage: languages.target }),
        ...(revisions.source && { sourceRevisions: revisions.source }),
        ...(revisions.target && { targetRevisions: revisions.target }),
      })
      .catch(() => null)
    if (own !== attempt.number) return
    if (!result?.ok) {
      store.setState({ reading: false })
      return app.getState().report(result?.problem ?? { code: 'internal', data: {} })
    }
    const proposal = result.value
    store.setState({ reading: false, proposal, versions: [proposal.links], title: proposedTitle(proposal) })
  }

  /** A changed side makes the proposal void; two files, and one that can but hold both languages, are read without being asked. */
  function changed(): void {
    cancel()
    store.setState({ proposal: null, versions: [] })
    const state = store.getState()
    if (isReadable(state) && isAllFiles(state)) void read()
    const { source } = state.inputs
    if (isAlone(state) && source.way === 'file' && source.file?.kind === 'bilingual') void read(true)
  }

  const actions: ImportActions = {
    begin: (way) => {
      cancel()
      store.setState(start(way))
    },
    setInput: (side, input) => {
      const { inputs, languages, revisions } = store.getState()
      store.setState({
        inputs: { ...inputs, [side]: input },
        languages: without(languages, side),
        revisions: without(revisions, side),
      })
      changed()
    },
    take: (files) => {
      const { inputs } = store.getState()
      const free = (['source', 'target'] as const).filter((side) => !isGiven(inputs[side]))
      const places = free.length >= files.length ? free : (['source', 'target'] as const)
      const taken = places.flatMap((side, index) => {
        const file = files[index]
        return file ? [[side, { way: 'file', file }] as const] : []
      })
      store.setState({ inputs: { ...inputs, ...Object.fromEntries(taken) }, languages: {}, revisions: {} })
      changed()
    },
    setLanguage: (side, language) => {
      store.setState({ languages: { ...store.getState().languages, [side]: language } })
      void read(isAlone(store.getState()))
    },
    setRevisions: (side, chosen) => {
      store.setState({ revisions: { ...store.getState().revisions, [side]: chosen } })
      void read(isAlone(store.getState()))
    },
    swap: () => {
      const { inputs } = store.getState()
      store.setState({ inputs: { source: inputs.target, target: inputs.source }, languages: {}, revisions: {} })
      void read()
    },
    read: () => read(),
    readAlone: () => read(true),
    setCorrected: (corrected) => store.setState({ corrected }),
    cancel,
    setTitle: (title) => store.setState({ title }),
    setLinks: (links) => store.setState({ versions: [...store.getState().versions, links] }),
    undoLinks: () => {
      const { versions } = store.getState()
      if (versions.length > 1) store.setState({ versions: versions.slice(0, -1) })
    },
    request: () => {
      const { versions, title, corrected } = store.getState()
      const links = versions.at(-1)
      if (!links) return null
      return {
        title: title.trim(),
        links: links.map(({ id, source, target }) => ({ id, source: [...source], target: [...target] })),
        corrected: corrected && { origin: { file: corrected.file.token }, by: corrected.by.trim() },
      }
    },
  }
  return { store, actions }
}
