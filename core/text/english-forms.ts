import { inflectVerb, likeCapitals, pluralNoun } from './english'

/** Which form of an English word stands in a text; `other` is one that is not carried over to another word. */
export type EnglishForm =
  | 'base'
  | 'plural'
  | 'possessive'
  | 'plural-possessive'
  | 'third'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'other'

/** What a plural may be the plural of. */
function singularsOf(word: string): readonly string[] {
  if (!/[^su]s$/.test(word)) return []
  const cut = word.slice(0, -1)
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, cut]
  return /(?:x|z|ch|sh|ss|o)es$/.test(word) ? [word.slice(0, -2), cut] : [cut]
}

const isPlain = (word: string): boolean => /^[A-Za-z][a-z-]+$/.test(word)

/**
 * The forms an English word of a glossary may have in a text, with what each is; spelt as the word is. Names and nouns
 * have a plural and a possessive, words in small letters may also be verbs.
 */
export function englishForms(word: string): ReadonlyMap<string, EnglishForm> {
  const forms = new Map<string, EnglishForm>([[word, 'base']])
  const add = (form: string, kind: EnglishForm) => {
    if (!forms.has(form)) forms.set(form, kind)
  }
  if (word.length < 3 || !isPlain(word)) {
    if (word.length > 1) add(`${word}s`, 'plural')
    add(`${word}'s`, 'possessive')
    return forms
  }
  const plural = pluralNoun(word)
  const singulars = singularsOf(word)
  if (singulars.length === 0) add(plural, 'plural')
  add(`${word}'s`, 'possessive')
  add(`${plural}'s`, 'plural-possessive')
  for (const singular of singulars) add(singular, 'other')
  if (!/^[a-z]/.test(word) || singulars.length > 0) return forms
  for (const kind of ['third', 'past', 'participle', 'gerund'] as const) add(inflectVerb(word, kind), kind)
  if (/[aeiou]l$/.test(word)) {
    add(`${word}led`, 'past')
    add(`${word}ling`, 'gerund')
  }
  return forms
}

const possessive = (words: string): string => (/[^s]s$/.test(words) ? `${words}\u2019` : `${words}\u2019s`)

/** A word or phrase in the form another one had: a plural and a possessive on its last word, a verb's form on its first. */
export function likeForm(words: string, form: EnglishForm): string {
  switch (form) {
    case 'plural':
      return /[^s]s$/.test(words) ? words : pluralNoun(words)
    case 'possessive':
      return possessive(words)
    case 'plural-possessive':
      return possessive(likeForm(words, 'plural'))
    case 'third':
    case 'past':
    case 'participle':
    case 'gerund':
      return inflectVerb(words, form)
    default:
      return words
  }
}

/**
 * `better` for a passage that a glossary's `worse` was found as, with its capitals: those of the passage, but for a
 * capital that `worse` has of itself.
 */
export function likePassage(passage: string, worse: string, better: string): string {
  const isUpper = (text: string) => /^[^\p{L}]*\p{Lu}/u.test(text)
  return isUpper(worse) && passage.toUpperCase() !== passage ? better : likeCapitals(passage, better)
}
