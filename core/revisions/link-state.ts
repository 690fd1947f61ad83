import { type Content, sameContent } from '../text/content'
import { isEffective, type Withdrawals } from './effective'
import type {
  AcceptRevision,
  ApproveRevision,
  Decision,
  EditRevision,
  LinkRevision,
  LinkState,
  Status,
  Thread,
} from './model'

/** What a link's revisions come to, by kind, without those that were undone. Each list is by time. */
interface Standing {
  readonly edits: readonly EditRevision[]
  readonly decisions: readonly Decision[]
  readonly accepts: readonly AcceptRevision[]
  readonly threads: readonly Thread[]
  readonly errors: LinkState['errors']
  readonly dismissed: ReadonlySet<string>
}

function standing(withdrawals: Withdrawals, history: readonly LinkRevision[]): Standing {
  const edits: EditRevision[] = []
  const decisions: Decision[] = []
  const accepts: AcceptRevision[] = []
  const errors: LinkState['errors'][number][] = []
  const dismissed = new Set<string>()
  const comments = new Map<string, Thread['comments'][number][]>()
  const resolved = new Map<string, boolean>()
  for (const revision of history) {
    if (!isEffective(withdrawals, revision)) continue
    if (revision.kind === 'edit') edits.push(revision)
    else if (revision.kind === 'dismiss') dismissed.add(revision.fingerprint)
    else if (revision.kind === 'accept') accepts.push(revision)
    else if (revision.kind === 'annotate') errors.push(revision)
    else if (revision.kind === 'resolve') resolved.set(revision.thread, revision.resolved)
    else if (revision.kind === 'comment') {
      const thread = revision.thread ?? revision.id
      comments.set(thread, [...(comments.get(thread) ?? []), revision])
    } else if (revision.kind !== 'time') decisions.push(revision)
  }
  const threads = [...comments].map(([id, own]) => ({ id, comments: own, resolved: resolved.get(id) ?? false }))
  return { edits, decisions, accepts, threads, errors, dismissed }
}

type Edits = ReadonlyMap<string, EditRevision>

const editsOf = (history: readonly LinkRevision[]): Edits =>
  new Map(history.flatMap((revision) => (revision.kind === 'edit' ? [[revision.id, revision] as const] : [])))

/** The texts that nobody went on from: one unless two people edited without knowing of each other. */
function unsettled(standing: readonly EditRevision[], all: Edits): readonly EditRevision[] {
  const covered = new Set<string>()
  const cover = (start: string | null): void => {
    for (let id = start; id !== null && !covered.has(id); id = all.get(id)?.parent ?? null) {
      covered.add(id)
      for (const settled of all.get(id)?.settles ?? []) cover(settled)
    }
  }
  for (const edit of standing) {
    cover(edit.parent)
    for (const settled of edit.settles ?? []) cover(settled)
  }
  const ends = standing.filter((edit) => !covered.has(edit.id))
  const last = ends.at(-1)
  const differ = ends.some((edit) => last !== undefined && !sameContent(edit.content, last.content))
  return differ ? ends : []
}

/** The decision about the text that stands now: an earlier one about another text has lapsed. */
function standingDecision(decisions: readonly Decision[], current: Content, textOf: TextOf): Decision | null {
  const last = decisions.at(-1)
  if (last === undefined) return null
  const decided = textOf(last.edit)
  return decided !== null && sameContent(decided, current) ? last : null
}

/** The text an edit gave; null for an edit that is not in the journal. */
type TextOf = (edit: string | null) => Content | null

function statusOf(decision: Decision | null, current: Content, machine: Content, textOf: TextOf): Status {
  const unchanged = sameContent(current, machine)
  if (decision?.kind === 'approve') return wasEdited(decision, textOf) ? 'approved-with-edits' : 'approved'
  if (decision?.kind === 'reject') return 'rejected'
  if (decision?.kind === 'confirm' && unchanged) return 'confirmed'
  return unchanged ? 'untouched' : 'edited'
}

function wasEdited({ edit, reviewed }: ApproveRevision, textOf: TextOf): boolean {
  const before = textOf(reviewed)
  const after = textOf(edit)
  return before !== null && after !== null && !sameContent(before, after)
}

/** What was approved last, unless it was rejected since. */
function approvedText(decisions: readonly Decision[], textOf: TextOf): Content | null {
  for (let index = decisions.length - 1; index >= 0; index--) {
    const decision = decisions[index]
    if (decision?.kind === 'reject') return null
    if (decision?.kind === 'approve') return textOf(decision.edit)
  }
  return null
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item))

const sameList = <Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] =>
  a.length === b.length && a.every((item, index) => item === b[index]) ? b : a

/** The state of one link by its history, in order; what stays the same stays the same object. */
export function stateOf(withdrawals: Withdrawals, before: LinkState, history: readonly LinkRevision[]): LinkState {
  const { edits, decisions, accepts, threads, errors, dismissed } = standing(withdrawals, history)
  const all = editsOf(history)
  const textOf: TextOf = (edit) => (edit === null ? before.machine : (all.get(edit)?.content ?? null))
  const edit = edits.at(-1)
  const current = edit?.content ?? before.machine
  const conflict = sameList(unsettled(edits, all), before.conflict)
  const decision = conflict.length > 0 ? null : standingDecision(decisions, current, textOf)
  const accepted = accepts.at(-1)
  const lastDecision = decisions.at(-1)
  return {
    ...before,
    current: sameContent(current, before.current) ? before.current : current,
    edit: edit?.id ?? null,
    status: statusOf(decision, current, before.machine, textOf),
    decision,
    approved: approvedText(decisions, textOf),
    accepted: accepted && (lastDecision === undefined || lastDecision.at < accepted.at) ? accepted.content : null,
    conflict,
    dismissed: sameSet(dismissed, before.dismissed) ? before.dismissed : dismissed,
    threads: threads.length === 0 && before.threads.length === 0 ? before.threads : threads,
    errors: sameList(errors, before.errors),
    history,
  }
}
