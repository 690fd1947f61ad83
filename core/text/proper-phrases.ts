import type { Range } from './content'
import { plainName, soundOfName } from './names'
import type { TextView } from './view'

/** Several capitalised words that name one thing: "Consejo de Seguridad", "Security Council", "Ministry of Health". */
export interface ProperPhrase extends Range {
  /** Lower case, words only. */
  readonly words: string
}

const capital = "\\p{Lu}[\\p{L}\\p{M}'\\u2019-]{2,30}"
const small =
  '(?:de|del|de la|de las|de los|da|do|das|dos|di|della|delle|dei|degli|du|des|de l\\u2019|der|des|f\u00fcr|y|e|et|und|of|of the|for|and|on)'
const phrase = new RegExp(`(?<![\\p{L}\\p{M}])${capital}(?: (?:${small} )?${capital}){1,4}(?![\\p{L}\\p{M}])`, 'gu')
const article = /^(?:The|El|La|Los|Las|Le|Les|Il|Lo|Gli|O|Os|As|Der|Die|Das|In|On|At|En|Im|Am) /

/** Whether each word of a phrase stands in the other text, too, at least as it sounds: then it is a name that is not translated. */
const isKept = (words: readonly string[], sounds: ReadonlySet<string>): boolean =>
  words.every((word) => sounds.has(soundOfName(plainName(word))))

/** The phrases of a text that are translated, not copied, in the other. */
export function properPhrases({ text }: TextView, other: TextView): readonly ProperPhrase[] {
  const found = [...text.matchAll(phrase)]
  if (found.length === 0) return []
  const sounds = new Set(
    other.words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).map(({ text: word }) => soundOfName(plainName(word))),
  )
  return found.flatMap(({ 0: all, index }) => {
    const skipped = article.exec(all)?.[0].length ?? 0
    const words = all.slice(skipped).split(/[ -]/)
    if (words.length < 2 || isKept(words, sounds)) return []
    return [{ from: index + skipped, to: index + all.length, words: words.join(' ').toLowerCase() }]
  })
}
