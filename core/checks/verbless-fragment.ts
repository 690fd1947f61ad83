import type { Range } from '../text/content'
import { mainVerb } from '../text/finite-verbs'
import { startingWithin } from '../text/ranges'
import { isVerbless } from '../text/verbless'
import type { TextView } from '../text/view'
import { check } from './check'

/** "Not so." and "A quiet night in Lyon." are said; so many words without a verb read as an accident. */
const fewest = 7
const most = 45
/** So many of its words are marked. */
const shown = 5

/** Captions that say what they are, answers, titles and orders of service. */
const meantSo =
  /^(?:(?:The |A |File )?(?:scene|photo|photograph|picture|image|view|portrait|screenshot|map|chart|diagram|illustration|table|poster|cover|still)s?\b|No|Not|Nothing|Never|Yes|Less|More|Better|Best|Good|Happy|Hence|Why|What|How|Congratulations|Far|Enough|Just|Only|Especially|Perhaps|Maybe|Of course|Same|Another|Next|Source|By|From|About)\b/iu
/** Marks of captions with credits, lists, quotations and datelines. */
const marked = /["\u201c\u201d\u00ab\u00bb:()[\]/|@\u00a9\u2026\u2013\u2014;*\u2022]| - /u

/** A sentence of running text that nothing shows to be meant as less. */
function isProse(view: TextView, sentence: Range): boolean {
  const text = view.slice(sentence)
  const count = startingWithin(view.words, sentence).length
  return (
    count >= fewest &&
    count <= most &&
    /^\p{Lu}.*[\p{Ll}\d]\.$/su.test(text) &&
    /\p{Ll}/u.test(text.slice(1)) &&
    !marked.test(text) &&
    !meantSo.test(text)
  )
}

export const verblessFragment = check({
  id: 'verbless-fragment',
  family: 'sentences',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    if (target.locale.language !== 'en') return
    target.sentences.forEach((sentence, place) => {
      if (!isProse(target, sentence) || !isVerbless(target, sentence)) return
      const parallel = source.sentences.length === target.sentences.length
      const original = parallel ? source.sentences[place] : undefined
      const verb = original === undefined ? null : mainVerb(source, original)
      if (verb === null && target.sentences.length > 1) return
      const opening = startingWithin(target.words, sentence)
      const range = { from: sentence.from, to: opening[shown - 1]?.to ?? sentence.to }
      const data = { text: target.slice(range), source: verb === null ? '' : source.slice(verb) }
      if (verb === null) report({ ...range, data })
      else report({ ...range, source: verb, message: 'verb', data, severity: 'major', level: 'errors' })
    })
  },
  examples: {
    flags: [
      'es>en  Daños por la caída de un cohete en la aldea, cuyo impacto dejó dos muertos. | [Damage from the impact of] a rocket in the village, whose fall left two dead. & caption',
      'uk>en  Наслідки вибуху в центрі міста в ніч на понеділок. | [The aftermath of the explosion] in the centre of the city on Monday.',
      'zh>en  老城区被大火烧毁的一栋房子。 | [A house destroyed by the] fire in the old town.',
      'de>en  Der Hafen [ist] nach dem Unwetter ohne Strom. | [The port of the city] without power after the storm.',
      'ru>en  Мост [был] без света в понедельник. Люди ушли. | [The bridge across the river] without light on Monday. The people left.',
    ],
    passes: [
      'es>en  Un puente en Lyon | A bridge over the river in the centre of Lyon',
      'fr>en  Pas du tout. Une nuit calme à Lyon. | Not so. A quiet night in Lyon.',
      'de>en  Eine Brücke in Lyon (Foto: Petit). | A bridge over the river in the centre of Lyon (Photo: Petit). & caption',
      'pl>en  Zdjęcie mostu w centrum miasta po burzy. | Picture of the bridge in the centre of the city after the storm. & caption',
      'it>en  «Un ponte per tutti». | “A bridge over the river for all the people of Lyon.”',
      'pt>en  O presidente visita a ponte. | The president visits the bridge over the river in the centre of Lyon.',
      'zh>en  居民们谈论这座桥。 | Residents of the old town talk about the bridge in the centre of Lyon.',
      'uk>en  Він пішов. Тихий вечір у старому місті. | He left. A quiet evening in the streets of the old town for once.',
    ],
  },
})
