import type { Range } from './content'
import { startingWithin } from './ranges'
import type { TextView } from './view'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** The commonest finite verbs of a language that are no other word as well. By primary tag. */
const finite: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: set('je jsou byl byla bylo byli má mají může mohou bude budou řekl řekla'),
  de: set('ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sagte'),
  es: set('es está están estaba fue fueron ha han había hay tiene tienen puede pueden será serán dijo'),
  fr: set('sont était étaient ont avait avaient fut furent sera seront peut peuvent doit doivent'),
  it: set('è sono ha hanno aveva fu furono sarà saranno può possono deve devono'),
  pl: set('jest są był była było byli były ma mają może mogą będzie będą powiedział powiedziała'),
  pt: set('é são está estão foi foram tem têm há havia será serão pode podem disse'),
  ro: set('este sunt era erau va vor poate pot trebuie'),
  ru: set('был была было были будет будут может могут сказал сказала заявил заявила'),
  uk: set('був була було були буде будуть може можуть сказав сказала заявив заявила'),
}
/** What begins a clause within a sentence, in these languages. */
const opensClause = set(
  'que qui dont où che cui quien quienes cuyo cuya donde onde chi dove că care który która które że který která které což že які який яка яке що который которая которое которые что где де dass daß der die das',
)

/** A verb of the main clause of a sentence, where one plainly stands before any other clause; null otherwise. */
export function mainVerb(view: TextView, sentence: Range): Range | null {
  const known = finite[view.locale.language]
  if (known === undefined) return null
  const start = view.text.slice(sentence.from, sentence.to).search(/[,;:(\u2013\u2014"\u00ab\u201e\u201c]/)
  const main = start < 0 ? sentence : { from: sentence.from, to: sentence.from + start }
  for (const word of startingWithin(view.words, main)) {
    if (known.has(word.lower)) return { from: word.from, to: word.to }
    if (opensClause.has(word.lower) && word.from > sentence.from) return null
  }
  return null
}
