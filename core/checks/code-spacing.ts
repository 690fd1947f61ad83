import { type CodeEdit, codeName } from '../text/codes'
import type { InlineCode } from '../text/content'
import { isEnglishWord } from '../text/english-words'
import { check, type Fix, type Pair } from './check'
import { wordAt } from './code-places'
import { codesFix } from './fix'

/** What stands on either side of a code: white space, a letter or digit, another sign, or the end of the text. */
type Beside = 'space' | 'word' | 'sign' | 'end'

const kindOf = (character: string | undefined): Beside =>
  character === undefined || character === '\u2029'
    ? 'end'
    : /\s/.test(character)
      ? 'space'
      : /[\p{L}\p{N}]/u.test(character)
        ? 'word'
        : 'sign'

const before = (text: string, at: number): Beside => kindOf(text[at - 1])
const after = (text: string, at: number): Beside => kindOf(text[at])
const isTight = (beside: Beside): boolean => beside === 'word' || beside === 'sign'

/** Where each code of the source stands, by what it has in common with the target's; only what stands once on either side. */
function sourcePlaces({
  source,
  target,
  relation,
}: NonNullable<Pair['codes']>): (code: InlineCode) => number | undefined {
  const key = (code: InlineCode): string => `${code.kind} ${relation === 'shared' ? code.id : codeName(code)}`
  const once = (codes: readonly InlineCode[]): ReadonlyMap<string, number> => {
    const places = new Map<string, number>()
    for (const code of codes) places.set(key(code), places.has(key(code)) ? -1 : code.at)
    return places
  }
  const [there, here] = [once(source.codes), once(target)]
  return (code) => {
    const place = there.get(key(code)) ?? -1
    return place < 0 || here.get(key(code)) === -1 ? undefined : place
  }
}

/** The pairs that are the wrong way round, by id: these have no inside. */
function reversedIn(codes: readonly InlineCode[]): ReadonlySet<string> {
  const first = new Map(codes.toReversed().map(({ id, kind }) => [id, kind]))
  return new Set(codes.filter(({ id, kind }) => kind === 'open' && first.get(id) === 'close').map(({ id }) => id))
}

const moved = (code: InlineCode, at: number, side: -1 | 1 = 1): readonly CodeEdit[] => [
  { kind: 'take', code, side },
  { kind: 'put', code: { ...code, at }, side },
]

/** How far the white space goes on from a place. */
const spaceEnd = (text: string, at: number): number => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
const spaceStart = (text: string, at: number): number => text.slice(0, at).trimEnd().length

export const codeSpacing = check({
  id: 'code-spacing',
  family: 'typography',
  category: 'fluency/markup',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target, codes }, report) => {
    if (codes === undefined || codes.relation === 'apart') return
    const { text } = target
    const placeOf = sourcePlaces(codes)
    const reversed = reversedIn(codes.target)
    for (const code of codes.target) {
      const place = placeOf(code)
      if (place === undefined || reversed.has(code.id)) continue
      const here = [before(text, code.at), after(text, code.at)] as const
      const there = [before(source.text, place), after(source.text, place)] as const
      const data = { chip: codeName(code), label: code.label }
      const say = (from: number, to: number, message: string, fix: Fix) =>
        report({ from, to, message, data, fixes: [fix] })
      const bindsLeft = code.kind === 'close' || (code.kind === 'point' && isTight(there[0]) && there[1] === 'space')
      const bindsRight = code.kind === 'open' || (code.kind === 'point' && isTight(there[1]) && there[0] === 'space')
      if (bindsRight && isTight(here[0]) && here[1] === 'space' && isTight(there[1])) {
        const to = spaceEnd(text, code.at)
        if (to < text.length) say(code.at, to, 'inside', codesFix(moved(code, to), 'move-code', data))
      } else if (bindsLeft && here[0] === 'space' && isTight(here[1]) && isTight(there[0])) {
        const from = spaceStart(text, code.at)
        if (from > 0) say(from, code.at, 'inside', codesFix(moved(code, from), 'move-code', data))
      } else if (here[0] === 'word' && here[1] === 'word') {
        const lost =
          code.kind === 'open'
            ? there[0] === 'space'
            : there[1] === 'space' && (code.kind === 'close' || there[0] === 'space')
        const word = wordAt(target, code.at)
        if (!lost || isEnglishWord(text.slice(word.from, word.to).toLowerCase())) continue
        const side = code.kind === 'open' ? 1 : -1
        const space = { from: code.at, to: code.at, insert: ' ' }
        say(word.from, word.to, 'lost', codesFix(moved(code, code.at, side), 'add-space', data, [space]))
      }
    }
  },
  examples: {
    flags: [
      'es>en  El ‹1:b›puerto‹/1:b› abre | The ‹1:b›port‹/1:b› opens | The‹1:b›[ ]port‹/1:b› opens => The ‹1:b›port‹/1:b› opens',
      'fr>en  Le ‹1:a›port‹/1:a› ouvre | The ‹1:a›port‹/1:a› opens | The ‹1:a›port[ ]‹/1:a›opens => The ‹1:a›port‹/1:a› opens',
      'de>en  Der ‹1:b›Hafen‹/1:b› öffnet | The ‹1:b›port‹/1:b› opens | The ‹1:b›[port‹/1:b›opens] => The ‹1:b›port‹/1:b› opens',
      'it>en (two files)  Il porto‹1:*/› apre | The port‹4:*/› opens | The port[ ]‹4:*/›opens => The port‹4:*/› opens',
    ],
    passes: [
      'es>en  Las ‹1:b›ventanas‹/1:b› nuevas | The new ‹1:b›window‹/1:b›s | The new ‹1:b›window‹/1:b›s',
      'fr>en  L’‹1:i›hôpital‹/1:i› ouvre | The ‹1:i›hospital‹/1:i› opens | The ‹1:i›hospital‹/1:i› opens',
      'zh>en  港口‹1:b›关闭‹/1:b›了 | The port is ‹1:b›closed‹/1:b› now | The port is ‹1:b›closed‹/1:b› now',
    ],
  },
})
