import { lazy } from '../text/lazy'
import { isOneEditApart, nameWords, plainName, soundOfName } from '../text/names'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check } from './check'
import { replaceFix } from './fix'

/** The words of countries' names in English: "Croacia" is rightly "Croatia". */
const countryWords = lazy(() => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return new Set(codes.flatMap((code) => (names.of(code) ?? '').split(/[^\p{L}]+/u)).map(plainName))
})

/** Names change their endings from language to language (Roma, Rome; Colombia, Colombian), but not their middle. */
const sameEnding = (a: string, b: string): boolean => a.slice(-1) === b.slice(-1) && a.slice(0, -1) !== b.slice(0, -1)

const isAltered = (name: string, other: string): boolean =>
  name.length >= 5 &&
  name[0] === other[0] &&
  sameEnding(name, other) &&
  isOneEditApart(name, other) &&
  soundOfName(name) !== soundOfName(other)

/** Latin names of the source that stand inside its sentences; in German every noun looks like one. */
function sourceNames({ words, sentences, locale }: TextView): readonly Word[] {
  if (locale.language === 'de') return []
  const starts = new Set(sentences.map(({ from }) => from))
  return words.filter(
    ({ text, from }) => /^\p{Lu}\p{Ll}{3,40}$/u.test(text) && /^\p{Script=Latin}+$/u.test(text) && !starts.has(from),
  )
}

/** More names than this are a list, in which everything is close to something. */
const mostNames = 60

export const alteredName = check({
  id: 'altered-name',
  house: true,
  family: 'fidelity',
  category: 'accuracy/mistranslation',
  severity: 'major',
  level: 'errors',
  run: ({ source, target, knownWords }, report) => {
    if (target.locale.language !== 'en' || source.locale.language === 'en') return
    const inSource = new Set(source.words.map(({ text }) => plainName(text)))
    const strange = nameWords(target).filter(
      ({ text, lower }) =>
        !inSource.has(plainName(text)) && !countryWords().has(plainName(text)) && !knownWords?.has(lower),
    )
    if (strange.length === 0 || strange.length > mostNames) return
    const inTarget = new Set(target.words.map(({ text }) => plainName(text)))
    const missing = sourceNames(source).filter(({ text }) => !inTarget.has(plainName(text)))
    if (missing.length > mostNames) return
    for (const word of strange) {
      const name = missing.find(({ text }) => isAltered(plainName(text), plainName(word.text)))
      if (name === undefined) continue
      const data = { text: word.text, original: name.text }
      report({ from: word.from, to: word.to, source: name, data, fixes: [replaceFix(word, name.text)] })
    }
  },
  examples: {
    flags: [
      'es>en  El alcalde, Tomás [Berriel], no vino. | The mayor, Tomás [Berrial], did not come. => The mayor, Tomás Berriel, did not come.',
      'fr>en  Selon Jeanne [Larminat], il pleut. | According to Jeanne [Laminat], it is raining. => According to Jeanne Larminat, it is raining.',
      'it>en  Lo ha detto Ugo [Tramonti] ieri. | Ugo [Trasonti] said so yesterday. => Ugo Tramonti said so yesterday.',
      'pt>en  O ministro [Coutinho] saiu. | Minister [Cuotinho] left. => Minister Coutinho left.',
    ],
    passes: [
      'es>en  Viajó de Roma a Croacia, a Sevilla y a Alejandría. | He went from Rome to Croatia, Seville and Alexandria.',
      'fr>en  Le président Zelenski et Mohamed Salah | President Zelenskyy and Mohammed Salah',
      'de>en  Der Minister Berriel kam. | Minister Berrial came.',
      'ru>en  Мэр Берриел не пришел. | The mayor, Berrial, did not come.',
      'ro>en  Orașul Timișoara, Anatolia și Colombia | The city of Timisoara, Anatolian and Colombian',
    ],
  },
})
