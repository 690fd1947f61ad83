import type { Finding } from '../../../core/checks/check'

const remembered = new WeakMap<
  ReadonlySet<string>,
  { readonly off: readonly string[]; readonly quiet: ReadonlySet<string> }
>()

/** The checks that say nothing here: silent in this article, or switched off. The same set as long as both are the same. */
export function quietChecks(silenced: ReadonlySet<string>, off: readonly string[]): ReadonlySet<string> {
  const known = remembered.get(silenced)
  if (known?.off === off) return known.quiet
  const quiet = off.length === 0 ? silenced : new Set([...silenced, ...off])
  remembered.set(silenced, { off, quiet })
  return quiet
}

/** The findings that are left. */
export const heard = (findings: readonly Finding[], quiet: ReadonlySet<string>): readonly Finding[] =>
  quiet.size === 0 ? findings : findings.filter(({ check }) => !quiet.has(check))
