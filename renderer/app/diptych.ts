import { linkTexts } from '../../core/revisions/link-texts'
import type { Bridge, Start } from '../../electron/ipc/contract'
import { createTexts, resolveLanguage, type Texts } from '../../locales'
import { createRemarks, type Remarks } from '../features/comments'
import { createDecisions, type Decisions } from '../features/decisions'
import { createErrorActions, type ErrorActions } from '../features/errors'
import { createGlossary, type Glossary, houseRules } from '../features/glossary'
import { createOpenings, type Openings } from '../features/home'
import { createImporting, type Importing } from '../features/import'
import { type ChecksClient, createIssues, type Issues } from '../features/issues'
import {
  createMarkActions,
  createReviewActions,
  createReviewStore,
  currentContent,
  type MarkActions,
  type ReviewActions,
  type ReviewStore,
} from '../features/review'
import { createSettingsStore, type SettingsStore } from '../features/settings'
import { type AppStore, createAppStore } from './app-store'

/** Everything behind the screen: built once for a window, handed down by context. */
export interface Diptych {
  readonly bridge: Bridge
  readonly texts: Texts
  readonly app: AppStore
  readonly settings: SettingsStore
  readonly openings: Openings
  readonly importing: Importing
  readonly review: ReviewStore
  readonly reviewActions: ReviewActions
  readonly issues: Issues
  readonly markActions: MarkActions
  readonly decisions: Decisions
  readonly remarks: Remarks
  readonly glossary: Glossary
  readonly errorActions: ErrorActions
}

export function createDiptych(
  bridge: Bridge,
  start: Start,
  startChecks: (onCrash: () => void) => ChecksClient,
): Diptych {
  const texts = createTexts(resolveLanguage([start.language]))
  const app = createAppStore(start)
  const settings = createSettingsStore(bridge, start)
  const review = createReviewStore()
  const issues = createIssues(
    startChecks(() => app.getState().report({ code: 'internal', data: {} })),
    (link) => {
      const { open } = review.getState()
      return open ? currentContent(open, link).text : ''
    },
    (link) => {
      const { open } = review.getState()
      const state = open?.review.links.get(link)
      return open && state ? linkTexts(open.review, state, currentContent(open, link)) : null
    },
    () => houseRules(review.getState(), settings.getState()),
  )
  const reviewActions = createReviewActions(bridge, review, {
    author: () => ({
      person: settings.getState().settings.person,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    }),
    onText: issues.textChanged,
    measuresTime: () => settings.getState().settings.measureTime,
  })
  const markActions = createMarkActions({ app, texts, settings, review, reviewActions, issues })
  const person = () => settings.getState().settings.person
  const decisions = createDecisions({ app, texts, review, reviewActions, person })
  const remarks = createRemarks(reviewActions)
  const errorActions = createErrorActions({ app, texts, review, reviewActions, person })
  const importing = createImporting(bridge, app, texts)
  const openings = createOpenings({ bridge, app, texts, importing, issues, review, reviewActions, settings })
  const glossary = createGlossary({ bridge, app, texts, settings, review, reviewActions, issues })
  settings.subscribe(({ language }) => {
    if (language !== texts.language) void texts.changeLanguage(language)
  })
  return {
    bridge,
    texts,
    app,
    settings,
    openings,
    importing,
    review,
    reviewActions,
    issues,
    markActions,
    decisions,
    remarks,
    glossary,
    errorActions,
  }
}
