import { blockBreak, type Content, type InlineCode } from '../../text/content'
import type { Remark, TrackedRun } from '../format'
import type { Look, Mark } from './inline'

/** Who put something in or took it out. */
export interface Trace {
  readonly kind: 'inserted' | 'deleted'
  readonly by: string
  readonly at: string
}

/** What is written into paragraphs, in order; the format only words it. */
export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look; readonly trace: Trace | null }
  | { readonly kind: 'point'; readonly raw: string; readonly trace: Trace | null }
  | { readonly kind: 'open' | 'close' | 'silent'; readonly raw: string }
  /** The paragraph ends here; its mark may be new, or on its way out. */
  | { readonly kind: 'break'; readonly trace: Trace | null }
  | { readonly kind: 'remark-from' | 'remark-to'; readonly remark: Remark }

/** What goes into a flow of text besides the text itself. */
export interface FlowRequest {
  readonly runs: readonly TrackedRun[]
  readonly marks: ReadonlyMap<string, Mark>
  readonly look: Look
  /** By offsets into the text that is written. */
  readonly silent: readonly { readonly at: number; readonly raw: string }[]
  readonly remarks: readonly Remark[]
  /** What looks inside each other come to, outermost first; the innermost alone unless this says otherwise. */
  readonly joinLooks?: (looks: readonly Look[]) => Look
}

/** Texts that take a block's place, as one run with block breaks. */
export function keptRuns(contents: readonly Content[]): readonly TrackedRun[] {
  return contents.flatMap((content, index): readonly TrackedRun[] => {
    const kept: TrackedRun = { kind: 'kept', content, by: null, at: null }
    return index === 0 ? [kept] : [{ ...kept, content: { text: blockBreak, codes: [] } }, kept]
  })
}

/** The text that is written: what was kept and what was put in. */
export const writtenText = (runs: readonly TrackedRun[]): string =>
  runs.map(({ kind, content }) => (kind === 'deleted' ? '' : content.text)).join('')

/** The text before: what was kept and what was taken out. */
export const machineText = (runs: readonly TrackedRun[]): string =>
  runs.map(({ kind, content }) => (kind === 'inserted' ? '' : content.text)).join('')

interface Wrap {
  readonly id: string
  readonly mark: Mark & { readonly kind: 'wrap' }
}

/**
 * The tokens of a flow. Codes may have lost their partner, cross each other or come twice: a look without an end goes
 * to the end of the flow, links are closed inside out, and a point stands once.
 */
export function flowOf({ runs, marks, look, silent, remarks, joinLooks }: FlowRequest): readonly Token[] {
  const tokens: Token[] = []
  const current = codesOpenAtStart(runs.filter(({ kind }) => kind !== 'deleted'))
  const machine = codesOpenAtStart(runs.filter(({ kind }) => kind !== 'inserted'))
  const wraps: Wrap[] = []
  const points = new Set<string>()
  const staying = new Set(
    runs.flatMap(({ kind, content }) => (kind === 'deleted' ? [] : content.codes.map(({ id }) => id))),
  )
  const stops = stopsOf(silent, remarks)
  let written = 0
  let stop = 0
  const passStops = (upTo: number): void => {
    for (; stop < stops.length && (stops[stop]?.at ?? 0) <= upTo; stop += 1) {
      const token = stops[stop]?.token
      if (token) tokens.push(token)
    }
  }
  const lookNow = (open: readonly string[]): Look => {
    const looks = open.flatMap((id) => {
      const mark = marks.get(id)
      return mark && mark.kind !== 'point' ? [mark.look] : []
    })
    return joinLooks ? joinLooks(looks) : (looks.at(-1) ?? look)
  }
  const openWrap = (id: string): void => {
    const mark = marks.get(id)
    if (mark?.kind !== 'wrap' || wraps.some((wrap) => wrap.id === id)) return
    wraps.push({ id, mark })
    tokens.push({ kind: 'open', raw: mark.open })
  }
  const closeWrap = (id: string): void => {
    if (!wraps.some((wrap) => wrap.id === id)) return
    for (let wrap = wraps.pop(); wrap; wrap = wraps.pop()) {
      tokens.push({ kind: 'close', raw: wrap.mark.close })
      if (wrap.id === id) return
    }
  }
  const closeAll = (): void => {
    for (let wrap = wraps.pop(); wrap; wrap = wraps.pop()) tokens.push({ kind: 'close', raw: wrap.mark.close })
  }
  const passCode = ({ id, kind }: InlineCode, run: TrackedRun, trace: Trace | null): void => {
    const mark = marks.get(id)
    if (!mark) return
    if (kind === 'point') {
      if (mark.kind !== 'point' || points.has(id) || (run.kind === 'deleted' && staying.has(id))) return
      points.add(id)
      tokens.push({ kind: 'point', raw: mark.raw, trace })
      return
    }
    if (run.kind !== 'deleted') pass(current, id, kind)
    if (run.kind !== 'inserted') pass(machine, id, kind)
    if (mark.kind !== 'wrap' || run.kind === 'deleted') return
    if (kind === 'open') openWrap(id)
    else closeWrap(id)
  }
  for (const id of current) openWrap(id)
  for (const run of runs) {
    const trace = traceOf(run)
    const deleted = run.kind === 'deleted'
    const { text, codes } = run.content
    let done = 0
    const passText = (upTo: number): void => {
      while (done < upTo) {
        if (!deleted) passStops(written)
        const nextStop = stops[stop]?.at ?? Number.POSITIVE_INFINITY
        const wanted = deleted ? upTo : Math.min(upTo, done + Math.max(1, nextStop - written))
        const next = isInsidePair(text, wanted) ? wanted + 1 : wanted
        const found = text.indexOf(blockBreak, done)
        const to = found < 0 || found >= next ? next : Math.max(found, done)
        if (to > done)
          tokens.push({ kind: 'text', text: text.slice(done, to), look: lookNow(deleted ? machine : current), trace })
        if (!deleted) written += to - done
        done = to
        if (found === to && to < upTo) {
          if (!deleted) passStops(written)
          const kept = deleted ? [] : wraps.map(({ id }) => id)
          closeAll()
          tokens.push({ kind: 'break', trace })
          for (const id of kept) openWrap(id)
          done += 1
          if (!deleted) written += 1
        }
      }
    }
    for (const code of codes) {
      passText(code.at)
      passCode(code, run, trace)
    }
    passText(text.length)
  }
  closeAll()
  passStops(Infinity)
  return tokens
}

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

const traceOf = ({ kind, by, at }: TrackedRun): Trace | null =>
  kind === 'kept' ? null : { kind, by: by ?? '', at: at ?? '' }

function pass(open: string[], id: string, kind: 'open' | 'close'): void {
  const at = open.indexOf(id)
  if (at >= 0) open.splice(at, 1)
  if (kind === 'open') open.push(id)
}

/** Codes that are closed before they were opened: the text before a division opened them. */
function codesOpenAtStart(runs: readonly TrackedRun[]): string[] {
  const opened = new Set<string>()
  const open: string[] = []
  for (const { content } of runs)
    for (const { id, kind } of content.codes) {
      if (kind === 'close' && !opened.has(id)) open.push(id)
      opened.add(id)
    }
  return open
}

interface Stop {
  readonly at: number
  readonly token: Token
}

function stopsOf(silent: FlowRequest['silent'], remarks: readonly Remark[]): readonly Stop[] {
  const stops: Stop[] = silent.map(({ at, raw }) => ({ at, token: { kind: 'silent', raw } }))
  for (const remark of remarks) {
    stops.push({ at: remark.from, token: { kind: 'remark-from', remark } })
    stops.push({ at: remark.to, token: { kind: 'remark-to', remark } })
  }
  const order = (stop: Stop): number => (stop.token.kind === 'remark-to' ? 1 : 0)
  return stops.sort((a, b) => a.at - b.at || order(a) - order(b))
}
