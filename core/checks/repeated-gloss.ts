import { check } from './check'
import { removeFix, replaceFix } from './fix'

/** "Ana Ruiz (Ana Ruiz)", "Ruiz's (Ruiz)", "Ana (Ana Ruiz)": a name, and in brackets the same name or more of it. */
const glossed =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}.-]{1,30}(?: \p{Lu}[\p{L}\p{M}.-]{0,30}){0,4})(['\u2019]s)?([ \u00a0]?\(([^()\n]{2,80})\))/gu

/** Only the words of a name. */
const capitalised = /^\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*)*$/u
/** Each is looked for in the source; a text with more of them is no article. */
const mostGlosses = 100

/** Those whose brackets end or begin with the name before them. */
const glossesOf = (text: string) =>
  [...text.matchAll(glossed)]
    .filter(
      ({ 1: said = '', 4: gloss = '' }) =>
        ` ${said}`.endsWith(` ${gloss}`) || (gloss.startsWith(`${said} `) && capitalised.test(gloss)),
    )
    .slice(0, mostGlosses)

export const repeatedGloss = check({
  id: 'repeated-gloss',
  family: 'fidelity',
  category: 'fluency/duplication',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    const { text, locale } = target
    if (locale.language !== 'en') return
    for (const { 0: all, 1: said = '', 2: clitic = '', 3: bracket = '', 4: gloss = '', index } of glossesOf(text)) {
      const name = said.endsWith(gloss) ? gloss : said
      if (source.text.includes(`${name} (`)) continue
      const range = { from: index + said.length - name.length, to: index + all.length }
      const inside = { from: range.to - bracket.length, to: range.to }
      const at = source.text.indexOf(gloss)
      report({
        ...range,
        source: at < 0 ? undefined : { from: at, to: at + gloss.length },
        data: { name: gloss },
        fixes: [name === gloss ? removeFix(inside) : replaceFix(range, gloss + clitic)],
      })
    }
  },
  examples: {
    flags: [
      'zh>en  书中写了安娜·鲁伊斯（[Ana Ruiz]）的一生。 | The book tells the life of [Ana Ruiz (Ana Ruiz)]. => The book tells the life of Ana Ruiz.',
      'uk>en  Дружина Анни ([Anna Berg]) | [Anna\u2019s (Anna Berg)] wife => Anna Berg\u2019s wife',
      'ja>en  俳優の[Jack Reed]が来た。 | The actor [Jack (Jack Reed)] came. => The actor Jack Reed came.',
    ],
    passes: [
      'ru>en  Анна (Anna) и Берг | Anna (Berg) and the United Nations (UN)',
      'es>en  Ana (Ana Ruiz) | Ana (Ana Ruiz)',
      'zh>en  港口（Porto） | The Port (Porto) of Medic (c)',
    ],
  },
})
