import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Finding, Level } from '../../../core/checks/check'
import { mapFindings } from '../../../core/checks/findings'
import type { LinkTexts } from '../../../core/checks/run'
import type { Problem } from '../../../core/problem'
import { LayeredMap } from '../../../core/revisions/layered-map'
import { codeRelation, linkTexts } from '../../../core/revisions/link-texts'
import type { Review } from '../../../core/revisions/model'
import type { Edit } from '../../../core/text/content'
import type { HouseRules } from '../../../core/text/house-rules'
import { singleEdit } from '../review/body'
import { type Board, createLook, createMakeBoard, findingsOf, type KnownFindings, type Look } from './board'
import type { ChecksClient } from './checks-client'
import type { CheckAnswer } from './checks-protocol'

export interface IssuesState extends KnownFindings {
  /** The whole article was looked at. */
  readonly complete: boolean
  /** Patterns of a person's that cannot be used as they are. */
  readonly problems: readonly Problem[]
  readonly showDismissed: boolean
}

export type IssuesStore = StoreApi<IssuesState>

const initial: IssuesState = {
  checked: LayeredMap.of([]),
  carried: new Map(),
  complete: false,
  problems: [],
  showDismissed: false,
}

/** Between the last key stroke and the next look of the checks. */
const debounce = 150

/** Keeps findings and the text on screen together. */
export interface Issues {
  readonly store: IssuesStore
  readonly look: Look
  readonly open: (review: Review) => void
  readonly close: () => void
  /** The glossary or the patterns are others now. */
  readonly rulesChanged: () => void
  /** A row's text, or the codes in it, are others now; `answered` is the finding whose fix made them so. */
  readonly textChanged: (
    link: string,
    before: string,
    after: string,
    edits: readonly Edit[] | null,
    answered?: Finding,
  ) => void
  readonly board: (review: Review, level: Level, quiet: ReadonlySet<string>) => Board
}

export function createIssues(
  client: ChecksClient,
  textOf: (link: string) => string,
  textsOf: (link: string) => LinkTexts | null,
  rules: () => HouseRules,
): Issues {
  const store = createStore<IssuesState>()(() => initial)
  const look = createLook()
  const makeBoard = createMakeBoard(look)
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()

  function receive({ links, complete, problems }: CheckAnswer): void {
    const checked = store.getState().checked.with(new Map(links))
    const carried = new Map(store.getState().carried)
    for (const [link, entry] of links) {
      const text = textOf(link)
      if (entry.text === text) carried.delete(link)
      else carried.set(link, { text, findings: carry(entry.findings, entry.text, text) })
    }
    const known = store.getState().problems
    const same = JSON.stringify(known) === JSON.stringify(problems)
    store.setState({ checked, carried, complete, problems: same ? known : problems })
  }

  function textChanged(
    link: string,
    before: string,
    after: string,
    edits: readonly Edit[] | null,
    answered?: Finding,
  ): void {
    const state = store.getState()
    const findings = (findingsOf(state, link) ?? []).filter((finding) => finding !== answered)
    const moved = edits ? mapFindings(findings, edits) : carry(findings, before, after)
    store.setState({ carried: new Map(state.carried).set(link, { text: after, findings: moved }) })
    clearTimeout(waiting.get(link))
    waiting.set(
      link,
      setTimeout(() => {
        waiting.delete(link)
        const texts = textsOf(link)
        if (texts) client.change(texts)
      }, debounce),
    )
  }

  function close(): void {
    for (const timer of waiting.values()) clearTimeout(timer)
    waiting.clear()
    client.close()
    store.setState(initial)
  }

  return {
    store,
    look,
    open: (review) => {
      const { header, order, links } = review
      store.setState(initial)
      const texts = order.flatMap((id) => {
        const state = links.get(id)
        return state ? [linkTexts(review, state, state.current)] : []
      })
      const { sourceLanguage, targetLanguage } = header
      const codes = codeRelation(review)
      client.open({ sourceLanguage, targetLanguage, rules: rules(), codes }, texts, receive)
    },
    close,
    rulesChanged: () => client.changeRules(rules()),
    textChanged,
    board: (review, level, quiet) => makeBoard({ review, findings: store.getState(), level, quiet }),
  }
}

function carry(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  const edit = singleEdit(before, after)
  return edit ? mapFindings(findings, [edit]) : findings
}
