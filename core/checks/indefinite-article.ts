import { indefiniteArticle } from '../text/article-sound'
import { likeCapitals } from '../text/english'
import { check } from './check'
import { replaceFix } from './fix'

/** One space, and a quotation mark that opens. */
const apart = /^[ \u00a0]["\u201c\u2018']?$/
/** After these "a" is a letter or a word of another language. */
const noNoun = new Set(
  'and or is are as at in on of if it its am an a i us all un una e o el la der den dem'.split(' '),
)

/** A capital "A" or "An" is an article only where a sentence begins, and "An" before a name may be one itself. */
const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:\u2029\n]["\u201d\u2019)]?\s*["\u201c\u2018(]?)$/.test(text.slice(Math.max(0, at - 6), at))

export const indefiniteArticleCheck = check({
  id: 'indefinite-article',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: ({ target }, say) => {
    if (target.locale.language !== 'en') return
    const { text, words } = target
    words.forEach((article, place) => {
      if (article.lower !== 'a' && article.lower !== 'an') return
      const next = words[place + 1]
      if (next === undefined || !apart.test(text.slice(article.to, next.from)) || noNoun.has(next.lower)) return
      const capital = article.text.startsWith('A')
      const isName = /^\p{Lu}/u.test(next.text)
      if (capital && (article.text === 'AN' || isName || !startsSentence(text, article.from))) return
      if (article.from > 0 && !/[\s"\u201c\u2018'(\u2013\u2014]/.test(text[article.from - 1] ?? ' ')) return
      const right = indefiniteArticle(next.text, text[next.to] === '-')
      if (right === null || right === article.lower) return
      const better = likeCapitals(article.text, right)
      say({
        from: article.from,
        to: next.to,
        message: right,
        data: { text: target.slice({ from: article.from, to: next.to }), word: next.text },
        fixes: [replaceFix(article, better)],
      })
    })
  },
  examples: {
    flags: [
      'es>en  Encontró un huevo en el nido. | She found [a egg] in the nest. => She found an egg in the nest.',
      'fr>en  Il est à une heure de Lyon. | It is [a hour] from Lyon. => It is an hour from Lyon.',
      'de>en  Sie besucht eine Universität in Jena. | She attends [an university] in Jena. => She attends a university in Jena.',
      'ru>en  Это был единственный случай. | It was [an one]-off event. => It was a one-off event.',
      'it>en  Un incendio ha distrutto il mulino. | [An fire] destroyed the mill. => A fire destroyed the mill.',
      'zh>en  一架F-16坠毁。 | [A “international]” team saw [a F]-16 crash. => An “international” team saw an F-16 crash.',
      'uk>en  Він керує європейським фондом 18 місяців. | He runs [an European] fund for [a 18]-month term. => He runs a European fund for an 18-month term.',
    ],
    passes: [
      'es>en  Un honor, una unidad y un usuario. | An honest man met a user of a unique unit, an heir and a European.',
      'de>en  Eine NGO in Frankfurt an der Oder | A NATO official met an NGO in Frankfurt an der Oder and an MP.',
      'fr>en  Le groupe A et le plan A ont gagné. | Group A is first, and plan A in second place.',
      'zh>en  8年、100米 | It was an historic day, an 8-year wait and a 100-metre race.',
      'ru>en  Ань Ли и Нгози | A Ngozi fan met An Li, an unidentified man and an uninvited guest.',
    ],
  },
})
