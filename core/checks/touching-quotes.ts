import type { Range } from '../text/content'
import { quoteRoles } from '../text/quotes'
import { check, type Fix, type Pair } from './check'
import { insertFix, replaceFix } from './fix'

/** Chinese and Japanese set the items of a list side by side. */
const sideBySide = /["\u201d\u300d\u300f\u300b\u00bb]\s?["\u201c\u300c\u300e\u300a\u00ab]/

/** What stands between the two quotations in the source, when both texts have as many marks. */
const between = ({ source, target }: Pair, place: number): Range | undefined => {
  const first = source.quotes[place]
  const second = source.quotes[place + 1]
  if (source.quotes.length !== target.quotes.length || first === undefined || second === undefined) return undefined
  return { from: first.from, to: second.to }
}

export const touchingQuotes = check({
  id: 'touching-quotes',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    const { source, target } = pair
    const { quotes, text } = target
    const roles = quotes.length < 4 ? [] : quoteRoles(text, quotes)
    const listed = sideBySide.test(source.text)
    roles.forEach((role, place) => {
      const close = quotes[place]
      const open = quotes[place + 1]
      if (role !== 'closes' || roles[place + 1] !== 'opens' || close === undefined || open === undefined) return
      const gap = text.slice(close.to, open.from)
      if (!/^[ \u00a0]{0,3}$/.test(gap) || /[,.;:!?]\s?$/.test(text.slice(close.from - 2, close.from))) return
      const last = /[^\s\u201c"]{1,30}$/.exec(text.slice(Math.max(0, close.from - 30), close.from))?.[0] ?? ''
      const first = /^[^\s\u201d"]{1,30}/.exec(text.slice(open.to, open.to + 30))?.[0] ?? ''
      const range = { from: close.from, to: open.to }
      const fix: Fix = listed ? insertFix(close.to, gap === '' ? ', ' : ',') : replaceFix(range, ' ', 'join-quotes')
      const data = { first: last + close.mark, second: open.mark + first }
      report({ ...range, source: between(pair, place), message: listed ? 'list' : undefined, data, fixes: [fix] })
    })
  },
  examples: {
    flags: [
      'es>en  La «primera tarea[» del alcalde es «]limpiar las calles». | The mayor’s “first task[” “]is to clean the streets”. => The mayor’s “first task is to clean the streets”.',
      'fr>en  Le « grand chantier [» du maire reste «] la gare ». | The mayor’s “great project[” “]remains the station”. => The mayor’s “great project remains the station”.',
      'zh>en  他看了《灯塔》《港口》。 | He saw “The Lighthouse[” “]The Port”. => He saw “The Lighthouse”, “The Port”.',
      'de>en  Die „halbe[“ Stadt ist „]ohne Strom“. | The "half[" "]is without power" in town. => The "half is without power" in town.',
    ],
    passes: [
      'es>en  «Sí». «No». | “Yes.” “No.”',
      'ru>en  «Порт», «Маяк» | “The Port,” “The Lighthouse”',
      'uk>en  «Так» і «ні» | “Yes” and “no”',
    ],
  },
})
