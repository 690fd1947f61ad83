import { languageOf } from '../text/language-tag'

/** Finds the countries that a text names, as ISO 3166 codes, for a language whose names `Intl` knows. */
export function countryReader(language: string): (text: string) => ReadonlySet<string> {
  const codes = countryNames(language)
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const start = unparted.test(language) ? '' : '(?<!\\p{L})'
  const pattern = new RegExp(`${start}(?:${escaped.join('|') || '(?!)'})`, 'gu')
  return (text) => new Set([...text.toLowerCase().matchAll(pattern)].map(([name]) => codes.get(name) ?? name))
}

function countryNames(language: string): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames(languageOf(language), { type: 'region', fallback: 'none' })
  const codes = new Map<string, string>()
  for (const first of letters)
    for (const second of letters) {
      const name = display.of(first + second)?.toLowerCase()
      if (name !== undefined) codes.set(inflectable(name), first + second)
    }
  return codes
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Languages that write no space between words. */
const unparted = /^(?:zh|ja|th|lo|km|my)\b/

/** A single word loses its last letters, which change with case and adjective: Russian `Украина`, `Украине`. */
function inflectable(name: string): string {
  if (!/^\p{L}{5,}$/u.test(name) || /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)) return name
  return name.slice(0, name.length > 6 ? -2 : -1)
}
