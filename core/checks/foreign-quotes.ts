import { type QuoteMark, type QuoteRole, quoteRoles } from '../text/quotes'
import type { TextView } from '../text/view'
import { check } from './check'
import { replaceFix } from './fix'

/** Angle quotes, titles' brackets and single ones: marks that are not among the double quotation marks of `findQuotes`. */
const brackets = /[\u300a\u300b\u3008\u3009\u2039\u203a]/g
const opening = /[\u300a\u3008\u2039]/

const native = ({ locale }: TextView): ReadonlySet<string> =>
  new Set([...locale.quotes.flat(), '"', '\u201c', '\u201d'])

/** Foreign marks with what they do. */
function foreignMarks(view: TextView): readonly { readonly mark: QuoteMark; readonly role: QuoteRole }[] {
  const known = native(view)
  const roles = quoteRoles(view.text, view.quotes)
  const quotes = view.quotes.map((mark, place) => ({ mark, role: roles[place] ?? null }))
  const others = [...view.text.matchAll(brackets)].map(({ 0: mark, index }) => {
    const opens = opening.test(mark)
    const range = { from: index, to: index + 1, mark }
    return { mark: { ...range, shape: opens ? 'opens' : 'closes' } as const, role: opens ? 'opens' : 'closes' } as const
  })
  return [...quotes, ...others].filter(({ mark }) => !known.has(mark.mark))
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const withInnerSpaces = (text: string, { from, to }: QuoteMark, role: QuoteRole) => {
  if (role === 'opens')
    return { from, to: to + (/^[ \u00a0\u202f]{0,3}/.exec(text.slice(to, to + 3))?.[0].length ?? 0) }
  return { from: from - (/[ \u00a0\u202f]{0,3}$/.exec(text.slice(Math.max(0, from - 3), from))?.[0].length ?? 0), to }
}

export const foreignQuotes = check({
  id: 'foreign-quotes',
  family: 'typography',
  category: 'locale-convention/punctuation',
  severity: 'minor',
  level: 'awkward',
  run: ({ target }, report) => {
    const { text, locale } = target
    if (locale.decimal === ',' || ['zh', 'ja', 'ko', 'ar'].includes(locale.language)) return
    const [open, close] = locale.quotes[0] ?? ['', '']
    for (const { mark, role } of foreignMarks(target)) {
      const inside = role === 'opens' ? text[mark.to] : text[mark.from - 1]
      if (inside !== undefined && eastAsian.test(inside)) continue
      const better = role === 'opens' ? open : close
      const range = role === null ? mark : withInnerSpaces(text, mark, role)
      report({
        from: range.from,
        to: range.to,
        data: { mark: mark.mark, better: role === null ? `${open}${close}` : better },
        fixes: role === null ? [] : [replaceFix(range, better, 'quote')],
      })
    }
  },
  examples: {
    flags: [
      'es>en  Habló de «un error». | He spoke of [«]a mistake[»]. => He spoke of “a mistake”.',
      'fr>en  Il a parlé d’« erreur ». | He spoke of a [« ]mistake[ »]. => He spoke of a “mistake”.',
      'de>en  Sie nannte es „Verrat”. | She called it [„]treason”. => She called it “treason”.',
      'ja>en  「はい」と彼は言った。 | [「]Yes[」] he said. => “Yes” he said.',
      'zh>en  他读了《港口》。 | He read [《]The Port[》]. => He read “The Port”.',
      'uk>en  Газета «Порт» | The newspaper [‹]Port[›] => The newspaper “Port”',
    ],
    passes: [
      'zh>en  他读了《红楼梦》。 | He read 《红楼梦》.',
      'es>fr  «Sí» | « Oui »',
      'ru>en  «Да», сказал он. | “Yes,” he said.',
    ],
  },
})
