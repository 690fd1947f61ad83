import anyAscii from 'any-ascii'
import { countryReader } from './countries'

/**
 * What a segment and its translation may have in common whatever the languages: numbers, names and cognates (also
 * transliterated), countries, addresses. Each is a short key; two segments share what has the same key.
 */
export function evidenceReader(language: string): (text: string) => ReadonlySet<string> {
  const countriesIn = countryReader(language)
  const known = new Map<string, readonly string[]>()
  const keysOf = (word: string): readonly string[] => {
    const keys = known.get(word) ?? wordKeys(word)
    known.set(word, keys)
    return keys
  }
  return (text) => {
    const words = text.match(/[\p{L}\p{M}]['\u2019\p{L}\p{M}]*/gu) ?? []
    const countries = [...countriesIn(text)].map((country) => `country ${country}`)
    return new Set([...addressKeys(text), ...numberKeys(text), ...countries, ...words.flatMap(keysOf)])
  }
}

const address = /(?:https?:\/\/|www\.)[^\s<>"]{4,200}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}|[#@]\w{2,64}/gi

const addressKeys = (text: string): readonly string[] =>
  /[@#/]|www\./i.test(text) ? [...text.matchAll(address)].map(([found]) => `address ${found.toLowerCase()}`) : []

/** `1.000`, `1,000` and `1 000` are one number; `16.11.2022` is three; digits of any script are digits. */
function numberKeys(text: string): readonly string[] {
  const keys: string[] = []
  for (const [raw] of text.matchAll(/\p{Nd}+(?:[.,\u066b\u066c'\u2019 \u00a0\u202f/:-]\p{Nd}+)*/gu)) {
    const number = anyAscii(raw)
    if (/^\d{1,3}(?:\D\d{3})+$/.test(number)) keys.push(`number ${number.replace(/\D/g, '')}`)
    else for (const part of number.split(/\D+/)) keys.push(`number ${part.replace(/^0+(?=\d)/, '')}`)
  }
  return keys
}

const withoutVowels = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Katakana}\p{Script=Hangul}]/u
const ideographs = /\p{Script=Han}/u

/**
 * A word by its first letters, so that cognates and inflected names meet; longer words also as a whole. Names in
 * scripts that write vowels otherwise or not at all meet by their consonants.
 */
function wordKeys(word: string): readonly string[] {
  if (ideographs.test(word)) return ideographKeys(word)
  const ascii = anyAscii(word)
  const keys: string[] = []
  const sound = soundOf(ascii)
  if (sound.length >= 4) keys.push(`start ${sound.slice(0, 4)}`)
  if (sound.length >= 6) keys.push(`word ${sound.slice(0, 8)}`)
  if (withoutVowels.test(word) || /^[A-Z]/.test(ascii)) {
    const consonants = consonantsOf(ascii)
    if (consonants.length >= 3) keys.push(`consonants ${consonants.slice(0, 3)}`)
    if (consonants.length >= 4) keys.push(`consonants ${consonants.slice(0, 4)}`)
  }
  return keys
}

/** Words are not parted in Han script: every run of three syllables may be a name. */
function ideographKeys(word: string): readonly string[] {
  const syllables = [...word.slice(0, 400)].map((character) => consonantsOf(anyAscii(character)))
  return syllables.flatMap((_, index) => {
    const consonants = syllables.slice(index, index + 4).join('')
    return consonants.length >= 3
      ? [`consonants ${consonants.slice(0, 3)}`, `consonants ${consonants.slice(0, 4)}`]
      : []
  })
}

/** Spellings that differ between European languages for one sound, made equal. */
const soundOf = (ascii: string): string =>
  ascii
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/qu|ck|[cq]/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/h/g, '')

/** Without vowels and half-vowels; r and l, and all that lips make but m, are one. */
const consonantsOf = (ascii: string): string =>
  soundOf(ascii.replace(/[wy]/gi, ''))
    .replace(/[aeiou]/g, '')
    .replace(/l/g, 'r')
    .replace(/[vpf]/g, 'b')
