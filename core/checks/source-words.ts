import type { Range } from '../text/content'
import { isEnglishWord } from '../text/english-words'
import { isSetOff } from '../text/sides'
import type { Word } from '../text/tokens'
import type { TextView } from '../text/view'
import { check } from './check'

/** A word of the source that English does not have; names and their particles ("de la Torre") do not count. */
const isForeign = ({ text, lower }: Word): boolean => /^\p{Ll}{3,}$/u.test(text) && !isEnglishWord(lower)

const spaced = ({ text }: TextView, before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined && after !== undefined && /^[ \u00a0]$/.test(text.slice(before.to, after.from))

/** Where each word of the source stands; of one that comes up again and again, the first places. */
type Places = ReadonlyMap<string, readonly number[]>

const mostPlaces = 20

function placesOf({ words }: TextView): Places {
  const places = new Map<string, number[]>()
  words.forEach(({ text }, place) => {
    const known = places.get(text)
    if (known === undefined) places.set(text, [place])
    else if (known.length < mostPlaces) known.push(place)
  })
  return places
}

/** "Casa de la Moneda", "Juan dos Santos", "Elephas falconeri": with up to three words before it as in the source, a name. */
function belongsToName(first: number, target: TextView, source: TextView, places: Places): boolean {
  for (let place = first; place > first - 3; place--) {
    const word = target.words[place]
    const before = target.words[place - 1]
    if (word === undefined || before === undefined || !spaced(target, before, word)) return false
    const together = places.get(word.text)?.some((at) => source.words[at - 1]?.text === before.text) ?? false
    if (!together) return false
    if (/^\p{Lu}|^(?:avenue|boulevard|calle|corso|piazza|place|plaza|pra\u00e7a|quai|rua|rue|via)$/u.test(before.text))
      return true
  }
  return false
}

/** Part of an address, a file's name or a word that a hyphen or a mark joins. */
const isGlued = ({ text }: TextView, { from, to }: Range): boolean =>
  /(?:[@#/\\_*.-]|\p{N}[ \u00a0\u202f]?)$/u.test(text.slice(Math.max(0, from - 2), from)) ||
  /^(?:[@/\\_-]|:\/|\.\p{L})/u.test(text.slice(to, to + 2))

/** Runs of kept words, begun and ended by one that English does not have. */
function* keptRuns(target: TextView, places: Places): Generator<readonly [first: number, last: number]> {
  let first = -1
  let last = -1
  for (const [place, word] of target.words.entries()) {
    const kept = /^\p{Ll}/u.test(word.text) && places.has(word.text)
    if (first >= 0 && (!kept || !spaced(target, target.words[place - 1], word))) {
      yield [first, last]
      first = -1
    }
    if (!kept || !isForeign(word)) continue
    if (first < 0) first = place
    last = place
  }
  if (first >= 0) yield [first, last]
}

/** Where the source has the run, or at least its first word. */
function placeOf(run: readonly Word[], { words }: TextView, places: Places): Range | undefined {
  const starts = places.get(run[0]?.text ?? '') ?? []
  const whole = starts.find((start) => run.every(({ text }, offset) => words[start + offset]?.text === text))
  const first = words[whole ?? starts[0] ?? -1]
  const last = whole === undefined ? first : words[whole + run.length - 1]
  return first && last && { from: first.from, to: last.to }
}

/** In a source of another script, words in Latin letters are names and addresses. */
const isLatin = ({ text }: TextView): boolean => {
  const sample = text.slice(0, 2000)
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > (sample.match(/\p{L}/gu)?.length ?? 0)
}

export const sourceWords = check({
  id: 'source-words',
  family: 'fidelity',
  category: 'accuracy/untranslated',
  severity: 'major',
  level: 'errors',
  run: ({ source, target }, report) => {
    if (source.locale.language === target.locale.language || target.locale.language !== 'en' || !isLatin(source)) return
    const places = placesOf(source)
    for (const [first, last] of keptRuns(target, places)) {
      const range = { from: target.words[first]?.from ?? 0, to: target.words[last]?.to ?? 0 }
      if (isSetOff(target.text, range) || isGlued(target, range) || belongsToName(first, target, source, places))
        continue
      const text = target.slice(range)
      report({ ...range, source: placeOf(target.words.slice(first, last + 1), source, places), data: { text } })
    }
  },
  examples: {
    flags: [
      'es>en  El dinero se perdió en los [despachos] de la capital. | The money was lost in the [despachos] of the capital.',
      'fr>en  La [mairie] a fermé le pont. | The [mairie] closed the bridge.',
      'de>en  Der Bürgermeister [ist zurückgetreten]. | The mayor [ist zurückgetreten] on Monday.',
      'pt>en  Ela ligou para a [prefeitura] ontem. | She called the [prefeitura] yesterday.',
      'it>en  Il [sindaco] ha chiuso il ponte. | The [sindaco] closed the bridge.',
      'ro>en  Primarul a închis [podul]. | The mayor closed the [podul].',
    ],
    passes: [
      'fr>en  Le cabinet de la rue des Martyrs a fermé. | The firm in rue des Martyrs has closed.',
      'es>en  Vive en la calle Juan de los Ríos. | She lives in Calle Juan de los Ríos.',
      'pt>en  A saudade não tem tradução. | The word “saudade” cannot be translated.',
      'de>en  Das Kindergeld (kindergeld) steigt. | Child benefit (kindergeld) is rising.',
      'fr>en  Le restaurant et le musée, site officiel : musee-lyon.fr | The restaurant and the museum, official site: musee-lyon.fr',
      'es>en  El coronavirus y la paella en general | Coronavirus and paella in general, de facto',
      'ru>en  Сайт podgorod закрыт | The site podgorod is closed',
    ],
  },
})
