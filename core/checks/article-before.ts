import type { Edit, Range } from '../text/content'

const articleBefore = /\b(an?)(\s+)$/i
const soundsLikeVowel = (words: string): boolean =>
  /^(?:[aeio]|un(?!i[a-z])|u[bcdfglmnprstv][bcdfglmnprstv]|hour|honest|honou?r|heir)/i.test(words)

/** A replacement after "a" or "an" takes the article along when it has to change. */
export function withArticle(text: string, at: Range, insert: string): Edit {
  const before = articleBefore.exec(text.slice(Math.max(0, at.from - 8), at.from))
  const article = before?.[1]
  const space = before?.[2]
  if (article === undefined || space === undefined) return { from: at.from, to: at.to, insert }
  const wanted = soundsLikeVowel(insert) ? 'an' : 'a'
  if (wanted === article.toLowerCase()) return { from: at.from, to: at.to, insert }
  const capital = article.startsWith('A') ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted
  return { from: at.from - article.length - space.length, to: at.to, insert: capital + space + insert }
}
