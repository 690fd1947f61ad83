import type { Range } from './content'
import type { TextView } from './view'

/** An acronym of an English text. */
export interface Acronym extends Range {
  /** Without full stops. */
  readonly letters: string
  readonly style: 'stops' | 'plain'
  /** "World Health Organization (WHO)": the words before the bracket, when their initials are the letters. */
  readonly long: Range | null
}

const stopped = /(?<![\p{L}\p{N}.&])(?:\p{Lu}\.){1,5}\p{Lu}(?:\.|(?=[\s,;:)]))(?![\p{L}\p{N}])/gu
const plain = /^\p{Lu}{2,6}$/u
/** Two letters with stops are a person's initials, but for these. */
const known = /^(?:US|UK|UN|EU|DC)$/
const small = /^(?:of|the|for|and|on|in|to|de|du|des|et|y)$/

/** The words before an opening bracket whose initials are the acronym; small words need not have one. */
function longForm({ words }: TextView, place: number, letters: string): Range | null {
  let left = letters.length
  let at = place
  while (left > 0 && at > 0 && place - at < 12) {
    at--
    const text = words[at]?.text ?? ''
    if (text.charAt(0).toUpperCase() === letters[left - 1]) left--
    else if (!small.test(text)) return null
  }
  const [first, last] = [words[at], words[place - 1]]
  const isName =
    left === 0 && first !== undefined && last !== undefined && /^\p{Lu}/u.test(first.text) && last.text.length > 1
  return isName ? { from: first.from, to: last.to } : null
}

/** The acronyms of an English text that is not all in capitals. */
export function findAcronyms(view: TextView): readonly Acronym[] {
  const { text, words } = view
  if (!/\p{Ll}/u.test(text)) return []
  const withStops: Acronym[] = [...text.matchAll(stopped)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    letters: found.replaceAll('.', ''),
    style: 'stops',
    long: null,
  }))
  const without = words.flatMap((word, place): Acronym[] => {
    const { text: letters, from, to } = word
    if (!plain.test(letters) || /[.\-/&@#\p{N}]/u.test(text.charAt(from - 1)) || /^[-/&@\p{N}]/u.test(text.slice(to)))
      return []
    const bracketed = text.charAt(from - 1) === '(' && /^[),;]/.test(text.slice(to, to + 1))
    const before = words[place - 1]
    const adjoins = bracketed && before !== undefined && text.slice(before.to, from) === ' ('
    return [{ from, to, letters, style: 'plain', long: adjoins ? longForm(view, place, letters) : null }]
  })
  return [...withStops.filter(({ letters }) => letters.length > 2 || known.test(letters)), ...without]
}
