import type { TextView } from '../text/view'
import { check, type Fix, type Pair, type Report } from './check'
import { insertFix, replaceFix } from './fix'

const closers = /[\s"'\u201c\u201d\u2019\u00bb\u300d\u300f\uff09)\]*]+$/u
const endMarks: Readonly<Record<string, string>> = {
  '\u3002': '.',
  '\uff01': '!',
  '\uff1f': '?',
  '\u061f': '?',
  '\u0964': '.',
}

/** The mark that ends a text, without what closes after it; null when it ends in none. */
function endMark(text: string): string | null {
  const last = text.slice(-20).replace(closers, '').at(-1) ?? ''
  const mark = endMarks[last] ?? last
  return /^[.!?]$/.test(mark) ? mark : null
}

const initialism = /(?:^|[\s.(])\p{L}{1,2}[ \u00a0]?\.$|\b(?:etc|Inc|Ltd|Corp|Co|Jr|Sr|No|a\.m|p\.m)[ \u00a0]?\.$/u
/** A mark inside a bracket ends what is in the bracket. */
const endsInBracket = /[)\]\uff09][\s"'\u201c\u201d\u2019\u00bb\u300d\u300f]{0,4}$/

/** A sentence that ends with a mark in the source and with a word in the target. */
function missingEnd({ source, target }: Pair): Report | null {
  const end = source.text.trimEnd()
  const mark = endMark(end)
  const text = target.text.trimEnd()
  if (mark === null || !/[\p{L}\p{N}%][\s"'\u201d\u2019)\]]{0,4}$/u.test(text) || endMark(text) !== null) return null
  if (target.words.length < 4 || source.words.length < 3 || initialism.test(end) || endsInBracket.test(end)) return null
  const last = target.words.at(-1)
  if (last === undefined) return null
  const fixes: readonly Fix[] = last.to === text.length ? [insertFix(text.length, mark)] : []
  return {
    from: last.from,
    to: text.length,
    source: {
      from: end.length - (/[.!?\u3002\uff01\uff1f\u061f\u0964][^.!?\u3002\uff01\uff1f]*$/.exec(end)?.[0].length ?? 1),
      to: end.length,
    },
    message: 'missing',
    data: { mark, text: last.text },
    fixes,
  }
}

/** Two marks of which one is enough, also around a quotation mark; "etc.," and "?!" are right. */
const doubled =
  /(?<=[\p{L}\p{N})\]"\u201d])(?:,[ ]?,(?!,)|,[ ]?\.(?![\d.])|;[ ]?[;,.](?!\.)|:[ ]?[,;](?![\p{L}()-])|[!?][ ]?[.,](?!\.)|(?<!\.)\.[ ]?;?(["\u201d])\.(?!\.)|,(["\u201d]),)(?=[\s"\u201d\u2019)]|$)/gu

const better = (marks: string): string => {
  const quote = /["\u201d]/.exec(marks)?.[0]
  const only = marks.replace(/[ "\u201d]/g, '')
  if (quote !== undefined) return only.charAt(0) + quote
  return /[!?]/.exec(only)?.[0] ?? (only.includes('.') ? '.' : only.charAt(0))
}

function* doubledMarks({ text }: TextView): Generator<Report> {
  for (const { 0: marks, index } of text.matchAll(doubled)) {
    const range = { from: index, to: index + marks.length }
    const right = better(marks)
    yield { ...range, message: 'doubled', data: { text: marks, better: right }, fixes: [replaceFix(range, right)] }
  }
}

export const endPunctuation = check({
  id: 'end-punctuation',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    const missing = missingEnd(pair)
    if (missing !== null) report(missing)
    for (const found of doubledMarks(pair.target)) report(found)
  },
  examples: {
    flags: [
      'es>en  El puente sigue cerrado al tráfico[.] | The bridge is still closed to [traffic] => The bridge is still closed to traffic.',
      'zh>en  你今天去港口了吗[？] | Did you go to the port [today] => Did you go to the port today?',
      'fr>en  « Nous restons ici ce soir[. »] | “We are staying here [tonight”]',
      'it>en  Ha perso il treno, poi il traghetto. | He missed the train[,,] then the ferry. => He missed the train, then the ferry.',
      'ru>en  «Мы остаёмся», — сказал он. | “We are staying[.”.] => “We are staying.”',
      'de>en  Warum nicht? Niemand weiß es. | Why not[?.] Nobody knows[,.] => Why not? Nobody knows.',
    ],
    passes: [
      'es>en  Reabre el puente del puerto | The bridge in the port reopens',
      'uk>en  Він сказав: «Так». | “Yes,” he said.',
      'fr>en  Il vient du Bureau of Ships Inc. | He comes from Bureau of Ships Inc',
      'ru>en  Мост построен в 1904 г . | The bridge was built in 1904',
      'de>en  Die alte Brücke (seit 1904.) | The old bridge, since 1904',
      'pt>en  Chegou às 10 horas, etc. | She came at 10 a.m., etc.; “Why?”, she asked...',
      'ar>en  هل أغلق الجسر؟ | Is the bridge closed?',
      'zh>en  中午。 | At noon',
    ],
  },
})
