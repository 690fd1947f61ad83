import { check } from './check'

/** Words that English needs for one of a language, by experience with news; scripts without spaces by dictionary words. */
const perWord: Readonly<Record<string, number>> = {
  es: 0.95,
  pt: 1,
  it: 1,
  fr: 0.95,
  de: 1.1,
  ru: 1.25,
  uk: 1.25,
  ro: 1.05,
  zh: 1.1,
}

const fewest = 12

export const omission = check({
  id: 'omission',
  family: 'fidelity',
  category: 'accuracy/omission',
  severity: 'major',
  level: 'errors',
  run: ({ source, target }, report) => {
    const rate = perWord[source.locale.language]
    const first = target.words[0]
    const last = target.words.at(-1)
    if (rate === undefined || first === undefined || last === undefined || target.locale.language !== 'en') return
    const expected = source.words.length * rate
    const range = { from: first.from, to: last.to }
    const data = { count: String(target.words.length), expected: String(source.words.length) }
    if (expected >= fewest && target.words.length < expected * 0.45) report({ ...range, data })
    else if (expected >= 5 && target.words.length >= expected * 2.2 + 6) report({ ...range, message: 'added', data })
  },
  examples: {
    flags: [
      'es>en  El alcalde dijo que el puente seguirá cerrado hasta el lunes porque el río no deja de crecer. | [The bridge will stay closed].',
      'uk>en  Мер сказав, що міст буде закрито до понеділка, бо вода в річці далі піднімається, і люди чекають. | [The bridge stays closed].',
      'de>en  Die Brücke bleibt bis Montag geschlossen. | [The bridge will stay closed until Monday, the mayor said on the radio, and those who want to cross the river will have to take the ferry].',
    ],
    passes: [
      'fr>en  Le pont restera fermé jusqu’à lundi, a dit le maire, parce que la rivière monte. | The bridge will stay closed until Monday, said the mayor, because the river is rising.',
      'es>en  No. | No, he did not say that at all.',
      'ru>en  Он пришел. | He came to see us.',
    ],
  },
})
