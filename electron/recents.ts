import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import type { Recent } from './ipc/contract'

/** A review opened before, with what must not reach the window (its path) and where its reader left off. */
export const recentEntrySchema = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  opened: z.iso.datetime(),
  place: z.string().nullable(),
})
export type RecentEntry = z.infer<typeof recentEntrySchema>

const most = 20

/** With the review at `path` in front, opened at `opened`; it keeps its id and place, and the oldest gives way. */
export function opened(
  entries: readonly RecentEntry[],
  { path, title, opened }: Pick<RecentEntry, 'path' | 'title' | 'opened'>,
): readonly RecentEntry[] {
  const known = entries.find((entry) => entry.path === path)
  const entry = { id: known?.id ?? `recent-${randomUUID()}`, path, title, opened, place: known?.place ?? null }
  return [entry, ...entries.filter((other) => other.path !== path)].slice(0, most)
}

/** With the place where the review at `path` was left. */
export const placed = (entries: readonly RecentEntry[], path: string, place: string): readonly RecentEntry[] =>
  entries.map((entry) => (entry.path === path ? { ...entry, place } : entry))

/** Without the review of that id. */
export const forgotten = (entries: readonly RecentEntry[], id: string): readonly RecentEntry[] =>
  entries.filter((entry) => entry.id !== id)

/** As the first screen may see them: without paths. */
export const shownRecents = (entries: readonly RecentEntry[]): readonly Recent[] =>
  entries.map(({ id, path, title, opened }) => ({ id, title, folder: basename(dirname(path)), opened }))
