import { replaceFix } from '../fix'
import type { Finder } from './place'

/** "the stadium of The *Acequias": the article of a name, translated. */
export const articles: Finder = function* ({ source, target }) {
  const own = [...source.text.matchAll(/(?<=\p{Ll} )(?:El|La|Los|Las)(?= \p{Lu})/gu)]
  const translated = [...target.text.matchAll(/(?<=\p{Ll} )The(?= \*?\p{Lu})/gu)]
  if (own.length !== translated.length) return
  for (const [place, { index }] of translated.entries()) {
    const [article = '', from] = [own[place]?.[0], own[place]?.index ?? 0]
    const range = { from: index, to: index + 3 }
    const there = { from, to: from + article.length }
    yield { ...range, message: 'article', source: there, fixes: [replaceFix(range, article)] }
  }
}
