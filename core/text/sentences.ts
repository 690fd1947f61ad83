import type { Range } from './content'
import type { Locale } from './locale'

/** A full stop, question or exclamation mark with what closes after it; full-width ones need no space; or a block's end. */
const end =
  /[.?!\u2026\u061f]{1,8}["\u201d\u2019\u00bb\u201c)\]]{0,4}(?=\s)|[\u3002\uff01\uff1f]{1,8}["\u201d\u2019\u300d\u300f\uff09]{0,4}|\u2029/g
const opensWithCapital = /^["\u201c\u2018\u00ab\u201e([\u00bf\u00a1]{0,4}[\p{Lu}\p{Lo}\p{N}]/u
const lastWord = /[\p{L}\p{M}.]+$/u

/** Whether the full stop at `at` belongs to an abbreviation or an initial. */
function abbreviates(text: string, at: number, locale: Locale): boolean {
  const before = lastWord.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  return /^\p{Lu}$/u.test(before) || /\.\p{L}$/u.test(before) || locale.abbreviations.has(before.toLowerCase())
}

/** The sentences of a text, without the white space around them. Sparing: what may be one sentence is one. */
export function findSentences(text: string, locale: Locale): readonly Range[] {
  const sentences: Range[] = []
  let from = 0
  const close = (to: number) => {
    const body = text.slice(from, to).trimEnd()
    const start = body.length - body.trimStart().length
    if (body !== '') sentences.push({ from: from + start, to: from + body.length })
    from = to
  }
  for (const { 0: mark, index } of text.matchAll(end)) {
    const to = index + mark.length
    if (/^[.\u2026]/.test(mark)) {
      const next = text.slice(to, to + 12).trimStart()
      if (!opensWithCapital.test(next) || (mark.startsWith('.') && abbreviates(text, index, locale))) continue
    }
    close(to)
  }
  close(text.length)
  return sentences
}
