import type { Range } from './content'
import { afterNoun, subjectPronouns } from './grammar-words'
import type { TextView } from './view'

const agencies =
  'AFP|AP|EFE|DPA|dpa|Reuters|REUTERS|Getty Images|Getty|Xinhua|Anadolu|ANSA|LUSA|TASS|EPA|EPA-EFE|Ukrinform|Shutterstock'
const person = "\\p{Lu}[\\p{L}.'\\u2019-]{0,30}(?: \\p{Lu}[\\p{L}.'\\u2019-]{0,30}){0,3}"
const label =
  '(?:Photo|Photos|Photograph|Image|Picture|Illustration|File photo|Archive photo|Photo credit|Image credit|Picture credit|Credit|Foto)'

/** "Photo: Ana Ruiz/EFE", "(Photo by Ana Ruiz)", "AP Photo/Ana Ruiz", "Ana Ruiz / Getty Images" at the end of a passage. */
const credit = new RegExp(
  `(?:(?<![\\p{L}])[(\\[]?${label}(?:: ?|/ ?| by | courtesy of )(?:${person}|${agencies})(?: ?[/,|] ?(?:${person}|${agencies})){0,2}[)\\]]?|[(\\[](?:${person} ?/ ?)?(?:AP Photo|AP|REUTERS) ?/ ?${person}[)\\]]|(?<=(?:^|[.(\\u2029]\\s?))${person} ?/ ?(?:${agencies})\\)?)\\.?(?=\\s*(?:\\u2029|$))`,
  'gu',
)

/** The credits of pictures in a text. */
export const findCredits = ({ text }: TextView): readonly Range[] =>
  /Photo|Image|Picture|Illustration|redit|Foto|\//.test(text)
    ? [...text.matchAll(credit)].map(({ 0: all, index }) => ({ from: index, to: index + all.length }))
    : []

const prepositions = new Set(
  'about above after against along amid among around at before behind beneath beside between by during for from in inside into near of off on onto outside over through to towards toward under with within without and'.split(
    ' ',
  ),
)
const articles = new Set('the a an his her its their our my your'.split(' '))
const opensClause = /^(?:this|that|these|those|there|all|some|many|most|both|several|no|any|each|every)$|ly$/
const adjective =
  /^(?:\p{Ll}+(?:al|ic|ous|ive|ian|ish|ful|ese|ary)|old|new|young|small|large|big|high|low|main|first|last)$/u
const relative = /^, (?:which|who|whose|whom|where|when|in|on|at|near|with) |^ (?:that|which|who|whose|where) /

/** Whether a word after `previous` can be no verb: a name, a number, or what a preposition or an article asks for. */
function isNoVerb(word: string, previous: string): boolean {
  const lower = word.toLowerCase()
  const before = previous.toLowerCase()
  if (prepositions.has(lower) || articles.has(lower) || /^[\p{Lu}\p{N}]/u.test(word)) return true
  return (
    prepositions.has(before) ||
    articles.has(before) ||
    (adjective.test(previous) && !/(?:s|ed)$/.test(word)) ||
    /^\p{N}/u.test(previous)
  )
}

/**
 * Whether a text is one sentence that names a scene and says nothing of it: "Damage from the flood in the old town, where
 * two houses fell." Sparing: a word that may be a verb is taken for one.
 */
export function isVerbless({ text, words, sentences }: TextView): boolean {
  const [first] = words
  if (sentences.length !== 1 || words.length < 5 || words.length > 30 || !/\p{L}\.$/u.test(text.trimEnd())) return false
  if (
    first === undefined ||
    afterNoun.has(first.lower) ||
    subjectPronouns.has(first.lower) ||
    opensClause.test(first.lower)
  )
    return false
  if (/["\u201c\u201d:;?!]/.test(text)) return false
  let previous = ''
  for (const [place, { text: word, to }] of words.entries()) {
    if (place > 0 && !isNoVerb(word, previous)) return false
    if (relative.test(text.slice(to, to + 12))) return place >= 3 && !text.includes(',', to + 2)
    if (text[to] === ',') return false
    previous = word
  }
  return words.slice(1, 4).some(({ lower }) => prepositions.has(lower))
}
