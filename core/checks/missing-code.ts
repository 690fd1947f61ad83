import { type CodeEdit, codeName, isLook } from '../text/codes'
import type { InlineCode, Range } from '../text/content'
import { check, type Pair, type Severity } from './check'
import { passageAt, placeLike, placePairLike } from './code-places'
import { byPair, canBePut, compareCodes, type MissingCode } from './compare-codes'
import { codesFix } from './fix'

/** A look can be missed; a link, a note mark or a code that stands for something cannot. */
const gravityOf = (code: InlineCode): { readonly severity: Severity; readonly level: 'errors' | 'awkward' } =>
  isLook(code) ? { severity: 'minor', level: 'awkward' } : { severity: 'major', level: 'errors' }

const put = (code: InlineCode, at: number): CodeEdit => ({ kind: 'put', code: { ...code, at }, side: 1 })

/** Where the missing codes of one pair, or a point, go. */
function placesOf(pair: Pair, [first, second]: readonly MissingCode[]): Range | null {
  const { source, target, codes } = pair
  if (first === undefined || codes === undefined) return null
  const text = first.from === 'source' ? source.text : codes.machine.text
  if (second !== undefined) return placePairLike(text, { from: first.code.at, to: second.code.at }, target)
  const at = placeLike({ text, at: first.code.at }, first.code.kind, target)
  const other = codes.target.find(({ id }) => id === first.code.id)?.at ?? at
  const place = first.code.kind === 'open' ? Math.min(at, other) : Math.max(at, other)
  return { from: place, to: place }
}

export const missingCode = check({
  id: 'missing-code',
  family: 'fidelity',
  category: 'fluency/markup',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    for (const group of byPair(compareCodes(pair).missing, ({ code }) => code)) {
      const [first] = group
      const places = placesOf(pair, group)
      if (first === undefined || places === null) continue
      const { code, from } = first
      const half = code.kind !== 'point' && group.length === 1
      const puts = group.map((each) => put(each.code, each.code.kind === 'close' ? places.to : places.from))
      const data = { chip: codeName(code), label: code.label }
      report({
        ...passageAt(pair.target, places),
        ...gravityOf(code),
        message: half ? (code.kind === 'open' ? 'beginning' : 'end') : from,
        data,
        fixes: canBePut(first, pair.codes ?? { relation: 'apart' }) ? [codesFix(puts, 'put-code', data)] : [],
      })
    }
  },
  examples: {
    flags: [
      'es>en  Lea ‹1:a›el informe‹/1:a› hoy. | Read ‹1:a›the report‹/1:a› today. | Read [the report] today. => Read ‹1:a›the report‹/1:a› today.',
      'fr>en  Le port ‹1:b›rouvre‹/1:b› lundi. | The port ‹1:b›reopens‹/1:b› on Monday. | The port ‹1:b›[reopens] on Monday. => The port ‹1:b›reopens‹/1:b› on Monday.',
      'de>en  Der ‹1:i›Hafen‹/1:i› öffnet. | The ‹1:i›port‹/1:i› opens. | The [port]‹/1:i› opens. => The ‹1:i›port‹/1:i› opens.',
      'es>en  Vea ‹2:2/› y lea. | See and read. | [See] and read. => See‹2:2/› and read.',
      'es>en  Hola, ‹2:2/›: hay correo. | Hello, ‹2:2/›: there is mail. | Hello, [there] is mail.',
      'uk>en (two files)  Міст ‹7:b›закрито‹/7:b›. | The bridge is closed. | The bridge [is closed]. => The bridge ‹source 7:b›is closed‹/source 7:b›.',
      'fr>en (two files)  Le texte‹1:2/› reste | The text stays | The [text] stays',
    ],
    passes: [
      'es>en  Lea ‹1:a›el informe‹/1:a› hoy. | Read ‹1:a›the report‹/1:a› today. | Today read ‹1:a›this report‹/1:a›.',
      'it>en (two files)  Il ‹1:b›porto‹/1:b› e il ‹2:b›ponte‹/2:b› | The ‹4:b›port and the bridge‹/4:b› | The ‹4:b›port and the bridge‹/4:b›',
      'de>en (two files)  ‹1:b›Der Hafen schließt‹/1:b› | The port closes | The port closes',
      'es>en (two files)  ‹1:a›‹/1:a›El puerto cierra | The port closes | The port closes',
      'ru>en (two formats)  Мост ‹1:b›закрыт‹/1:b›. | The bridge is closed. | The bridge is closed.',
    ],
  },
})
