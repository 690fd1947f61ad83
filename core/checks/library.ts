import type { LinkCheck } from './check'
import { removeFix, replaceFix } from './fix'
import { type LibraryCheckId, libraryRules } from './grammar-library/rules'

/** What the library is asked to look for; every rule that is not here is to be off. */
export const isLibraryRule = (rule: string): boolean => libraryRules.has(rule)

/** What a check says for the library's rules that are its own: one message for each kind of fault. */
export const sayLints =
  (check: LibraryCheckId): LinkCheck['run'] =>
  ({ target, lints = [] }, say) => {
    if (target.locale.language !== 'en') return
    for (const { rule, from, to, replacements } of lints) {
      const own = libraryRules.get(rule)
      const text = target.text.slice(from, to)
      if (own?.check !== check || text.trim() === '') continue
      const better = replacements.filter((each) => each !== text).slice(0, 3)
      const [first] = better
      if (first === undefined) continue
      say({
        from,
        to,
        message: first === '' ? 'remove' : own.kind,
        data: { text: text.trim(), better: first.trim() },
        fixes: better.map((each) => (each === '' ? removeFix({ from, to }) : replaceFix({ from, to }, each))),
      })
    }
  }
