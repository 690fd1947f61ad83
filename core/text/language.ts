import { eld } from 'eld/small'

/** The language of a text and how sure that is, 0 to 1. */
export interface DetectedLanguage {
  /** BCP 47; `und` when nothing can be said. */
  readonly language: string
  readonly confidence: number
}

const unknown: DetectedLanguage = { language: 'und', confidence: 0 }
const sampleLength = 300
const samples = 8
const fewestLetters = 12

/**
 * Detects the language of a text: by its script and its telling letters where these decide, otherwise by letter
 * sequences (eld) in up to eight places of the text.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const pieces = takeSamples(text.trim())
  const sample = pieces.join('\n')
  if (count(sample, /\p{L}/gu) < (/[\p{Script=Han}\p{Script=Hangul}]/u.test(sample) ? 4 : fewestLetters)) return unknown
  const byLetters = languageByLetters(sample)
  return byLetters ? { language: byLetters, confidence: 1 } : languageBySequences(pieces)
}

/** Pieces from all over the text: a foreign quotation or headline must not decide alone. */
function takeSamples(text: string): readonly string[] {
  if (text.length <= sampleLength * 2) return [text]
  const pieces = Math.min(samples, Math.floor(text.length / sampleLength))
  const step = (text.length - sampleLength) / Math.max(1, pieces - 1)
  return Array.from({ length: pieces }, (_, index) => wholeWords(text, Math.round(index * step)))
}

function wholeWords(text: string, from: number): string {
  const piece = text.slice(from, from + sampleLength)
  return /^[^\s]*\s(.+)\s[^\s]*$/s.exec(piece)?.[1] ?? piece
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Scripts that one language has to itself, and letters that tell the languages of a script apart. */
function languageByLetters(text: string): string | null {
  const letters = count(text, /\p{L}/gu)
  const most = (pattern: RegExp) => count(text, pattern) > letters / 2
  if (most(/\p{Script=Hangul}/gu)) return 'ko'
  if (most(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu))
    return count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 20 ? 'ja' : 'zh'
  if (most(/\p{Script=Hebrew}/gu)) return 'he'
  if (most(/\p{Script=Greek}/gu)) return 'el'
  if (most(/\p{Script=Arabic}/gu))
    return count(text, /[\u067e\u0686\u0698\u06af\u06a9\u06cc\u0679\u06d2]/g) > letters / 100 ? null : 'ar'
  return most(/\p{Script=Cyrillic}/gu) ? cyrillicLanguage(text) : null
}

/** Ukrainian has і ї є ґ, Russian ы э ъ ё; Belarusian (і ў ы э), Bulgarian, Serbian and mixed texts are left to eld. */
function cyrillicLanguage(text: string): string | null {
  const ukrainian = count(text, /[\u0456\u0457\u0454\u0491]/gi)
  const russian = count(text, /[\u044b\u044d\u044a\u0451]/gi)
  if (/[\u045e\u0458\u0459\u045a\u045b\u0452\u045f\u0453\u045c\u0455]/i.test(text)) return null
  if (ukrainian > russian * 4) return 'uk'
  return count(text, /[\u044b\u044d]/gi) > 0 && russian > ukrainian * 4 ? 'ru' : null
}

/** Every sample votes with its scores; the answer is what wins clearly. */
function languageBySequences(pieces: readonly string[]): DetectedLanguage {
  const totals = new Map<string, number>()
  for (const piece of pieces)
    for (const [language, score] of Object.entries(eld.detect(piece).getScores()))
      totals.set(language, (totals.get(language) ?? 0) + score / pieces.length)
  const [first, second] = [...totals].sort(([, a], [, b]) => b - a)
  if (!first) return unknown
  const margin = first[1] - (second?.[1] ?? 0)
  const confidence = Math.round(Math.min(1, margin / clearMargin) * 100) / 100
  return margin < leastMargin ? unknown : { language: first[0], confidence }
}

const leastMargin = 0.01
const clearMargin = 0.1
