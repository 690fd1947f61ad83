import type { Range } from '../text/content'
import { isEnglishWord } from '../text/english-words'
import { isOneEditApart, plainName, soundOfName } from '../text/names'
import { lastStarting } from '../text/ranges'
import type { TextView } from '../text/view'
import { check, type Pair } from './check'
import { replaceFix } from './fix'
import { libraryRules } from './grammar-library/rules'

/** Names, abbreviations and what is in other scripts are nobody's misspellings. */
const ordinary = /^[a-z]{4,40}$/

/** British and American letters for the same word: both are right. */
const oneSpelling = (word: string): string =>
  word
    .replace(/is(?=e|ing|ation|able|abil)/g, 'iz')
    .replace(/ys(?=e|ing)/g, 'yz')
    .replace(/our/g, 'or')
    .replace(/[ao]e/g, 'e')
    .replace(/(?<=[bcpt])re(?=s?$|d$)/, 'er')
    .replace(/ogue/g, 'og')
    .replace(/ence/g, 'ense')
    .replace(/enqu/g, 'inqu')
    .replace(/ph/g, 'f')
    .replace(/(.)\1/g, '$1')
    .replace(/ough$/, 'ow')

/** Part of a compound, an address or a contraction that was cut in two. */
const isGlued = ({ text }: TextView, { from, to }: Range): boolean =>
  /[-@#/\\_.'\u2019\u2018\d]$/.test(text.slice(Math.max(0, from - 1), from)) ||
  /^(?:[-@/\\_'\u2019:\d]|\.[\p{L}\d]| ?['\u2019](?:t|s|re|ve|ll|d|m)\b)/u.test(text.slice(to, to + 4))

/** The letter that a word has too many: a vowel ("disiciples"), or one that is doubled ("occassion")? */
function hasSpareLetter(word: string, right: string): boolean {
  const at = [...right].findIndex((letter, place) => letter !== word[place])
  const place = at < 0 ? right.length : at
  const spare = word[place] ?? ''
  return 'aeiouy'.includes(spare) || spare === word[place - 1] || spare === word[place + 1]
}

/** Two words made one, as compounds are before dictionaries have them; the dictionary knows a longer one: railcar, railcard. */
const isCompound = (word: string, right: string): boolean =>
  right.startsWith(word) &&
  Array.from({ length: Math.max(0, word.length - 5) }, (_, place) => place + 3).some(
    (cut) => word.length >= 7 && isEnglishWord(word.slice(0, cut)) && isEnglishWord(word.slice(cut)),
  )

/**
 * What a slip of the hand makes of a word: a letter left out, put in, swapped, or one vowel for another. Words that an
 * engine half translated ("blosters" for a word that begins so) look like slips of others and are none.
 */
function isSlip(word: string, right: string): boolean {
  if (word[0] !== right[0] || !isOneEditApart(word, right)) return false
  if (word.length < right.length) return word.length >= 5 && !isCompound(word, right)
  if (word.slice(0, 3) !== right.slice(0, 3)) return false
  if (word.length > right.length) return word.length >= 7 && hasSpareLetter(word, right)
  const swapped = [...word].sort().join('') === [...right].sort().join('')
  return swapped || (word.length >= 7 && word.replace(/[aeiouy]/g, '') === right.replace(/[aeiouy]/g, ''))
}

/** The stuff of laboratories is in no dictionary. */
const chemical = /^(?:phospho|methyl|ethyl|chloro|fluoro|oligo|benzo|nitro|amino|carbo|thio|hydroxy)/

/** People in their twenties, and what lasts a week: words that dictionaries took in late. */
const recent = /^(?:twen|thir|for|fif|six|seven|eigh|nine)tysomethings?$|^(?:day|week|month|year|decade)s?long$/

/** What sciences put before words: hectopascals, extratropical. */
const prefix =
  /^(?:agro|cardio|cyber|electro|extra|geo|giga|hecto|hydro|hyper|immuno|inter|kilo|mega|micro|multi|nano|neuro|photo|poly|pseudo|thermo|ultra)(?=[a-z]{5})/

const isScientific = (word: string): boolean => prefix.test(word) && isEnglishWord(word.replace(prefix, ''))

/** Words of the source as they stand, and in Latin letters. */
const wordsOf = ({ words }: TextView): ReadonlySet<string> =>
  new Set(words.slice(0, 5000).flatMap(({ lower, text }) => [lower, plainName(text), soundOfName(text)]))

/** Capitalised elsewhere, or kept in italics or quotation marks: a name or a foreign word. */
function isSpared(word: string, range: Range, { target, knownWords }: Pair, source: ReadonlySet<string>): boolean {
  if (
    isEnglishWord(word) ||
    chemical.test(word) ||
    isScientific(word) ||
    recent.test(word) ||
    knownWords?.has(word) ||
    source.has(word) ||
    source.has(word.replace(/s$/, '')) ||
    source.has(soundOfName(word))
  )
    return true
  if (
    isGlued(target, range) ||
    /["\u201c\u201d\u2018*_<>=]$/.test(target.text.slice(Math.max(0, range.from - 1), range.from))
  )
    return true
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1)
  const before = target.words[lastStarting(target.words, range.from) - 1]
  const after = target.words[lastStarting(target.words, range.from) + 1]
  const besideName = /^\p{Lu}/u.test(after?.text ?? '') && /^\p{Lu}/u.test(before?.text ?? '')
  return besideName || target.text.includes(capitalised)
}

export const spelling = check({
  id: 'spelling',
  library: true,
  family: 'spelling',
  category: 'fluency/spelling',
  severity: 'minor',
  level: 'awkward',
  run: (pair, say) => {
    const { target, lints = [] } = pair
    if (target.locale.language !== 'en') return
    const misspelt = lints.filter(({ rule }) => libraryRules.get(rule)?.check === 'spelling')
    if (misspelt.length === 0) return
    const source = wordsOf(pair.source)
    for (const { from, to, replacements } of misspelt) {
      const word = target.text.slice(from, to)
      if (!ordinary.test(word) || isSpared(word, { from, to }, pair, source)) continue
      // A name in small letters is the business of `capitals`.
      if (replacements.some((each) => each.toLowerCase() === word)) continue
      const suggestions = replacements.filter((each) => /^[a-z' -]+$/.test(each) && !each.endsWith("'s"))
      if (suggestions.some((each) => oneSpelling(each) === oneSpelling(word))) continue
      const better = suggestions.filter((each) => isSlip(word, each)).slice(0, 3)
      const [first] = better
      if (first === undefined && suggestions.some((each) => isCompound(word, each))) continue
      say({
        from,
        to,
        message: first === undefined ? 'unknown' : undefined,
        level: first === undefined ? undefined : 'errors',
        data: { text: word, better: first ?? '' },
        fixes: better.map((each) => replaceFix({ from, to }, each)),
      })
    }
  },
  examples: {
    flags: [
      'es>en  El gobierno cayó. | The [goverment] fell. => The government fell.',
      'uk>en  Він отримав повідомлення. | He [recieved] the message. => He received the message.',
      'fr>en  Le parlement est parti. | The [parlament] has left. => The parliament has left.',
      'zh>en  毕业典礼取消了。 | The [gradutaion] was called off. => The graduation was called off.',
      'it>en  La nebbia sulle colline | The [goverenment] of the [blosters] fell. => The government of the blosters fell.',
      'ru>en  Он был изгнан из города. | He was [outbannished] from the town.',
    ],
    passes: [
      'es>en  Habló Stoltenberg. | Stoltenberg spoke with Zelenskyy about the colour they organise.',
      'es>en  Habló Stoltenberg. | Stoltenberg spoke with Zelenskyy about the color they organize.',
      'uk>en  Це вареники. | They are varenyky from Kyiv.',
      'fr>en  Le gouvernment (sic) | The word “goverment” stood there, in goverment-speak.',
      'de>en  Er nannte den Plan Zeitenwende. | He called the plan zeitenwende, at www.goverment.example.',
      'ru>en  Заказ передадут вагоностроителям. | The order will go to the railcar builders.',
      'it>en  Un gruppo di ventenni ha protestato per una settimana. | A group of twentysomethings held a weeklong protest.',
      'ja>en  中心気圧は965ヘクトパスカル。 | It is an extratropical cyclone of 965 hectopascals.',
      'ru>en  Звіт | Tolkachov came; the tolkachov report was read.',
    ],
  },
})
