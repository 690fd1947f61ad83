/** Letters whose names begin with a vowel: "an F-16", "an X-ray". */
const vowelNames = new Set('aefhilmnorsx')
const silentH = /^(?:hour|honest|honou?r|heir(?!s?loom-)|heiress)/
/** "An historic" is old-fashioned and not wrong. */
const doubtfulH = /^(?:herb|hist|hotel|hero|hyst|habit|hallu|homag|hilar|horren|hom[ao]|hypo|hotelier)/
/** Written with a vowel and begun with a consonant: "a European", "a unit", "a used car", "a one-off". */
const glide =
  /^(?:eu(?!ch)|ew[eo]|ubiq|ugand|ukr|ukul|unanim|uni(?:$|[cfopqtv]|l(?!l)|s(?!s)|directional)|unix|ura[ln]|ure[at]|urin|urolog|urugu|us(?:a[bg]|e|i|u)|ut[aeio]|uvul|uyghur|uighur|uygur)/
const oneLike = /^(?:one|ones|once|oneself|onetime|oneness)$/
const number = /^(\p{Nd}{1,3})(?:[,.]?\p{Nd}{3})*(?:st|nd|rd|th|s|k|m|km|kg)?$/u

function beforeNumber(word: string): 'a' | 'an' | null {
  const digits = word.replace(/\D+$/, '')
  const plain = digits.replace(/[,.]/g, '')
  if (!number.test(word)) return null
  if (plain.startsWith('8')) return 'an'
  const leading = plain.slice(0, plain.length % 3 === 0 ? 3 : plain.length % 3)
  if (leading === '11' || leading === '18') return 'an'
  return /^1[18]\d\d/.test(plain) ? null : 'a'
}

/**
 * The article a word asks for by its sound, or null where that is not sure: abbreviations may be read out or spelled out,
 * and names of other languages have their own sounds. `spelled`: a hyphen follows, so a lone letter is said by its name.
 */
export function indefiniteArticle(word: string, spelled: boolean): 'a' | 'an' | null {
  const lower = word.toLowerCase()
  const first = lower[0]
  if (first === undefined) return null
  if (/^\p{Nd}/u.test(word)) return beforeNumber(word)
  if (/^[a-z]$/.test(lower)) return spelled ? (vowelNames.has(first) ? 'an' : 'a') : null
  if (!/^[A-Za-z][a-z]+$/.test(word)) return null
  const isName = word !== lower
  if (first === 'h') {
    if (silentH.test(lower)) return 'an'
    return isName || doubtfulH.test(lower) ? null : 'a'
  }
  if (/^[aeiou]/.test(lower)) return glide.test(lower) || oneLike.test(lower) ? 'a' : 'an'
  // "Yves", "Mbeki", "Ngozi"; consonants that no English word begins with.
  if (/^y[^aeiou]/.test(lower)) return null
  if (
    isName &&
    !/^(?:[bcdfgjklmnpqrstvwxyz][aeiouy]|[bcfgps][lr]|[dt]r|[ckgs]h|s[ckmnptw]|qu|ch|th|wh|tw|str|sch)/.test(lower)
  )
    return null
  return /[aeiouy]/.test(lower) ? 'a' : null
}
