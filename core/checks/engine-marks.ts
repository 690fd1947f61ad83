import type { Range } from '../text/content'
import { check, type Fix, type Pair, type Report } from './check'
import { removeFix, replaceFix } from './fix'

/** Apertium's signs for a word it does not know, cannot inflect or cannot translate. */
const apertium = /(?<![\p{L}\p{N}\p{P}\p{S}])([*#@])(?=(\p{L}[\p{L}\p{M}'\u2019-]{1,40}))/gu
/** Unknown words of neural engines, SentencePiece's word boundary, the joiner of subwords, gaps to fill in. */
const neural = /[<\u27e8[]unk[>\u27e9\]]|\u2581|@@ ?|(?<![_\p{L}\p{N}])_{3,}(?![_\p{L}\p{N}])|\u2047/giu

const signs: Readonly<Record<string, string>> = { '*': '*\u2217', '#': '#\uff03', '@': '@\uff20' }

/** A name with a star only loses the star; any other word needs a person. */
const withoutSign = (sign: string, word: string, at: number): readonly Fix[] =>
  sign === '*' && /^\p{Lu}/u.test(word) ? [removeFix({ from: at, to: at + 1 }, 'remove-sign', { sign })] : []

function neuralReport(piece: string, from: number): Report {
  const range = { from, to: from + piece.length }
  if (piece === '\u2581')
    return { ...range, message: 'piece', data: { text: piece }, fixes: [replaceFix(range, ' ', 'one-space')] }
  if (piece.startsWith('@@'))
    return { ...range, message: 'piece', data: { text: piece.trim() }, fixes: [removeFix(range)] }
  return { ...range, message: piece.startsWith('_') ? 'gap' : 'unknown', data: { text: piece } }
}

interface EngineSign extends Range {
  readonly sign: string
  readonly word: string
}

/** The words that bear a sign of Apertium which the source does not use itself. */
export function* apertiumSigns({ source, target: { text } }: Pair): Generator<EngineSign> {
  const inSource = (sign: string) => [...(signs[sign] ?? sign)].some((character) => source.text.includes(character))
  const usedInSource = new Set(Object.keys(signs).filter(inSource))
  for (const { 1: sign = '', 2: word = '', index } of text.matchAll(apertium)) {
    const to = index + 1 + word.length
    if (
      !usedInSource.has(sign) &&
      text[to] !== '*' &&
      (sign === '*' || !/[\d_.]/.test(text[to] ?? '') || /^\.(?:\s|$)/.test(text.slice(to)))
    )
      yield { from: index, to, sign, word }
  }
}

export const engineMarks = check({
  id: 'engine-marks',
  family: 'typography',
  category: 'accuracy/untranslated',
  severity: 'major',
  level: 'errors',
  run: (pair, report) => {
    const { source, target } = pair
    for (const { from, to, sign, word } of apertiumSigns(pair))
      report({
        from,
        to,
        message: sign === '*' ? 'message' : 'form',
        data: { text: sign + word, word },
        fixes: withoutSign(sign, word, from),
      })
    for (const { 0: piece, index } of target.text.matchAll(neural))
      if (!source.text.includes(piece.trim())) report(neuralReport(piece, index))
  },
  examples: {
    flags: [
      'es>en  El desguace cerró. | The [*desguace] closed.',
      'es>en  Vive en Bergondo. | He lives in [*Bergondo]. => He lives in Bergondo.',
      'fr>en  Ils partirent. | They [#leave] at dawn and [@hier] too.',
      'ru>en  Шаурма подорожала. | [⟨unk⟩] got dearer; so did [<unk>].',
      'de>en  Der Hafen ist zu. | The[▁]port is cl[@@ ]osed. => The port is closed.',
      'zh>en  他叫李雷。 | His name is [___].',
    ],
    passes: [
      'es>en  Lo pidió en #Valdeloma a @alcaldia* | She asked for it in #Valdeloma, to @mayor* & addresses',
      'uk>en  Ціна 5 * 3, номер 2 | The price is 5 * 3, #2, *really*, me@example.org, C# and F#.',
      'fr>en  Nom : ___ | Name: ___',
    ],
  },
})
