import type { Revision } from './model'

/** By time, then by id: a total order that does not depend on where revisions stand in a file. */
function compareRevisions(a: Revision, b: Revision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return 0
}

/** Sorted, each once: unites two lists that are in order; where both hold an id, the one in `a` stays. */
export function uniteRevisions<Kind extends Revision>(a: readonly Kind[], b: readonly Kind[]): readonly Kind[] {
  const last = a.at(-1)
  const first = b[0]
  if (first === undefined) return a
  if (last === undefined || compareRevisions(last, first) < 0) return a.concat(b)
  const united: Kind[] = []
  let index = 0
  for (const revision of b) {
    for (let next = a[index]; next !== undefined && compareRevisions(next, revision) <= 0; next = a[++index])
      united.push(next)
    if (united.at(-1)?.id !== revision.id) united.push(revision)
  }
  return united.concat(a.slice(index))
}

/** In order, each once. */
export function sortRevisions<Kind extends Revision>(revisions: readonly Kind[]): readonly Kind[] {
  const sorted = [...revisions].sort(compareRevisions)
  return sorted.filter((revision, index) => revision.id !== sorted[index - 1]?.id)
}
