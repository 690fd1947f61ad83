import { isProperWord } from '../text/proper-words'
import { check } from './check'
import { replaceFix } from './fix'
import { libraryRules } from './grammar-library/rules'
import { sayLints } from './library'

const sayNames = sayLints('capitals')
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Months, countries, seas and organisations without their capital, by the grammar library. */
export const capitals = check({
  id: 'capitals',
  library: true,
  family: 'spelling',
  category: 'fluency/spelling',
  severity: 'minor',
  level: 'errors',
  run: (pair, say) => {
    sayNames(pair, say)
    const { target, source, lints = [] } = pair
    for (const { rule, from, to, replacements } of lints) {
      const word = target.text.slice(from, to)
      const name = capital(word)
      const isName = libraryRules.get(rule)?.check === 'spelling' && isProperWord(word) && replacements.includes(name)
      if (
        !isName ||
        /[-@#./'\u2019]$/.test(target.text.slice(Math.max(0, from - 1), from)) ||
        /^[-@./]\S/.test(target.text.slice(to, to + 2))
      )
        continue
      if (source.words.some(({ text }) => text === word)) continue
      const at = { from, to }
      say({ ...at, data: { text: word, better: name }, fixes: [replaceFix(at, name)] })
    }
  },
  examples: {
    flags: [
      'de>en  Er kam im September aus Frankreich. | He came from [france] in [september]. => He came from France in September.',
      'zh>en  联合国在大西洋。 | The [united nations] met by the [atlantic ocean]. => The United Nations met by the Atlantic Ocean.',
      'ru>en  Он живёт в Южной Корее. | He lives in [south korea]. => He lives in South Korea.',
    ],
    passes: [
      'de>en  Er kam im September. | He came from France in September, and may march north.',
      'fr>en  Le site paris.example est fermé. | The site paris.example is closed.',
    ],
  },
})
