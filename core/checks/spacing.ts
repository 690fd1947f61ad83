import type { Range } from '../text/content'
import { areTokenised } from '../text/spaces'
import { check, type Report } from './check'
import { insertFix, removeFix, replaceFix } from './fix'

type Say = (report: Report) => void

/** A number and its unit, groups of digits, an initial or an abbreviation and its name: places that may not break. */
const rightlyUnbroken = /(?:[\p{N}\u00a7$\u20ac\u00a3\u2116#%]|(?:^|[\s(])\p{Lu}|\.)$/u
const unbrokenAfter = /^(?:[\p{N}%\u2013\u2014\u2026&]|\p{Sc})/u

/** Runs of spaces that are not a single ordinary space. */
const oddSpaces =
  /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,200}|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|(?<=^|\u2029) | (?=\u2029)/g
const isEdge = (character: string | undefined) => character === undefined || character === '\u2029'
const isLineEnd = (character: string | undefined) => character === '\n' || character === '\r'

/** Spaces before a mark that closes are told with that mark; a lone odd space before a quotation mark likewise. */
const belongsToMark = (run: string, after: string | undefined): boolean =>
  after !== undefined && (/[,;:!?.)\u201d]/.test(after) || (run.length === 1 && after === '\u201c'))

function oddSpace(text: string, source: string, range: Range, say: Say): void {
  const run = text.slice(range.from, range.to)
  const before = text[range.from - 1]
  const after = text[range.to]
  if (isLineEnd(before) || isLineEnd(after)) return
  if (before === '\u2029' || before === undefined) {
    const indented = before === undefined && /^\s/.test(source)
    if (!indented && after !== undefined) say({ ...range, message: 'edge', fixes: [removeFix(range, 'remove-space')] })
  } else if (after === '\u2029' || (after === undefined && /[^ ]/.test(run))) {
    // Nobody sees it.
    say({ ...range, message: 'edge', level: 'everything', fixes: [removeFix(range, 'remove-space')] })
  } else if (belongsToMark(run, after)) {
    if (run.length > 1 && isEdge(after)) say({ ...range, fixes: [replaceFix(range, ' ', 'one-space')] })
  } else if (before === '\u201c') {
    return
  } else if (run.length > 1) {
    say({ ...range, fixes: [replaceFix(range, ' ', 'one-space')] })
  } else if (run === '\t') {
    say({ ...range, message: 'tab', fixes: [replaceFix(range, ' ', 'ordinary-space')] })
  } else if (after !== undefined) {
    const unbroken =
      rightlyUnbroken.test(text.slice(Math.max(0, range.from - 2), range.from)) || unbrokenAfter.test(after)
    if (!unbroken)
      say({ ...range, message: 'unbreakable', level: 'everything', fixes: [replaceFix(range, ' ', 'ordinary-space')] })
  }
}

/** A mark after a space, at the end of a word group; not ".5", ".org", "..." or ":)". */
const spacedMark = /(?<=[^\s([{\u201c"\u2018'])([ \t\u00a0\u202f]{1,50})([,;:!?.])(?=[\s"\u201d\u2019)\]]|$)/g
const spacedBracket = /([([])[ \u00a0](?=\S)|(?<=\S)[ \u00a0]([)\]])/g
/** A word, a mark and a word without a space; "U.S.A", "e.g", addresses and camelCase file names are left alone. */
const tightMark = /(?<=\p{L})[,;!?](?=\p{L}{2})|(?<=\p{Ll}{2}["\u201d\u2019)]?)\.(?=\p{Lu}\p{Ll})/gu
/** Each is looked for in the source; a text with more of them was not typed by hand. */
const mostTight = 500
const address = /[@/\\]|&#?\w+;|www\.|\.\p{L}+\.|:\/\//u

function chunkAround(text: string, at: number): string {
  const before = /\S{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  const after = /^\S{0,60}/.exec(text.slice(at, at + 60))?.[0] ?? ''
  return before + after
}

/** Nothing to see, something there: control and format characters. */
const invisible = /(?:(?![\t\n\r])[\p{Cc}\p{Cf}]){1,200}/gu
/** Joiners are right beside emoji and in the scripts that need them. */
const needsJoiners =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}/u
const directionMarks = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

export const spacing = check({
  id: 'spacing',
  family: 'typography',
  category: 'fluency/typography',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, say) => {
    const { text } = target
    for (const { 0: run, index } of text.matchAll(oddSpaces))
      oddSpace(text, source.text, { from: index, to: index + run.length }, say)
    if (!areTokenised(source, target)) {
      for (const { 1: spaces = '', 2: mark = '', index } of text.matchAll(spacedMark)) {
        if (target.locale.spaceBefore.has(mark)) continue
        const range = { from: index, to: index + spaces.length + 1 }
        say({ ...range, message: 'before', data: { mark }, fixes: [replaceFix(range, mark, 'remove-space')] })
      }
      for (const { 0: piece, index } of text.matchAll(spacedBracket)) {
        const range = { from: index, to: index + piece.length }
        say({
          ...range,
          message: 'bracket',
          level: 'everything',
          fixes: [replaceFix(range, piece.trim(), 'remove-space')],
        })
      }
    }
    for (const { 0: mark, index } of [...text.matchAll(tightMark)].slice(0, mostTight)) {
      const chunk = chunkAround(text, index)
      if (address.test(chunk) || source.text.includes(chunk)) continue
      const range = { from: index, to: index + 1 }
      say({ ...range, message: 'after', data: { mark }, fixes: [insertFix(index + 1, ' ', 'add-space')] })
    }
    const bidirectional = rightToLeft.test(text)
    for (const { 0: run, index } of text.matchAll(invisible)) {
      const range = { from: index, to: index + run.length }
      const beside = text.slice(Math.max(0, range.from - 2), range.from) + text.slice(range.to, range.to + 2)
      if (needsJoiners.test(beside) || (bidirectional && directionMarks.test(run))) continue
      const code = `U+${(run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      say({ ...range, message: 'invisible', data: { code }, fixes: [removeFix(range, 'remove-invisible', { code })] })
    }
  },
  examples: {
    flags: [
      'es>en  La sala aplaudió. | The hall[  ]applauded. => The hall applauded.',
      'fr>en  Le maire a parlé. | The[\u00a0]mayor spoke. => The mayor spoke.',
      'es>en  Cerró ayer. | It[\t]closed yesterday. => It closed yesterday.',
      'fr>en  Pourquoi ? Personne ne sait. | Why[ ?] Nobody knows. => Why? Nobody knows.',
      'de>en  Der Zug hielt, dann fuhr er ab. | The train stopped[ ,] then it left. => The train stopped, then it left.',
      'uk>en  Міст закрито. | [ ]The bridge is closed. => The bridge is closed.',
      'it>en  Piove. Restate a casa. | It is raining[.]Stay at home. => It is raining. Stay at home.',
      'zh>en  他走了，没有说话。 | He left[,]without a word. => He left, without a word.',
      'pt>en  O porto (a norte) fechou. | The port [( ]to the north[ )] closed. => The port (to the north) closed.',
      'he>en  הגשר נסגר. | The bri[\u200b]dge was closed. => The bridge was closed.',
      'es>en  El puerto cerró. | The port closed.[\u00a0] => The port closed.',
      'es>en  Abrió.\u2029Cerró. | It opened.[ ]\u2029[ ]It closed. => It opened.\u2029It closed.',
    ],
    passes: [
      'fr>en  Dix km plus loin | 10\u00a0km farther, said Mr.\u00a0Ortega and J.\u00a0Ruiz',
      'ru>en  Порт закрыт , сказал мэр . | The port is closed , the mayor said .',
      'es>en  La web ejemplo.Net abrió. | The ejemplo.Net site opened: the .Net one.',
      'en>fr  Why? | Pourquoi ?',
      'ar>en  سلام | The word is \u200fسلام\u200f here, and a family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} smiled.',
      'de>en  Ende. | The end. ',
      'es>en    Sangría | \u2003Indented like its source',
      'es>en  Costó 1,5 millones a las 10:30. | It cost 1.5 million, i.e. a lot, at 10:30 (see www.Example.Org).',
    ],
  },
})
