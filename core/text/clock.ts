import type { Range } from './content'

/** A time of day put as other languages put it. */
export interface ForeignTime extends Range {
  readonly hour: number
  readonly minute: number | null
}

const before =
  '(?<=\\b(?:[Aa]t|[Ff]rom|[Uu]ntil|till|[Bb]y|[Ss]ince|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Bb]etween|and|to) )(?:the )?'
const digits = '(\\d{1,2})(?:[.:h](\\d{2}))?'

/** 17.15 h, 9h30, 9.30 hours, 16 hours, 14.30 Uhr; a bare "16 hours" or "9h30" is a time only after "at". */
const marked = new RegExp(
  `(?:(?<![\\d.,:])(\\d{1,2})[.:](\\d{2}) ?\\*?(?:h|hs|hrs|Uhr)(?![\\p{L}\\d])|${before}${digits} ?\\*?(?:h|hs|hrs?|hours|Uhr)(?![\\p{L}\\d])(?! (?:a|per|of|after|before|later|earlier|long)\\b)|${before}(\\d{1,2})h(\\d{2})(?!\\d))\\.?(?=[\\s,;:!?)\\u201d"]|$)`,
  'gu',
)
const exists = ({ hour, minute }: ForeignTime): boolean => hour <= 24 && (minute ?? 0) < 60

/** The times of an English text that are not written the English way. */
export function findForeignTimes(text: string): readonly ForeignTime[] {
  if (!/h/i.test(text)) return []
  const found = [...text.matchAll(marked)].map(({ 0: all, 1: h1, 2: m1, 3: h2, 4: m2, 5: h3, 6: m3, index }) => {
    const minute = m1 ?? m2 ?? m3
    const to = index + (all.endsWith('.') ? all.length - 1 : all.length)
    return { from: index, to, hour: Number(h1 ?? h2 ?? h3), minute: minute === undefined ? null : Number(minute) }
  })
  return found.filter(exists)
}

/** 5:15 p.m.; British 5.15pm; noon and midnight are left as 12. */
export function writeTime(hour: number, minute: number | null, language: string): string {
  const british = /^en-(?:GB|IE|AU|NZ|ZA)$/.test(language)
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const part = hour % 24 < 12 ? 'a' : 'p'
  const minutes = minute === null || minute === 0 ? '' : `${british ? '.' : ':'}${String(minute).padStart(2, '0')}`
  return `${twelve}${minutes}${british ? `${part}m` : ` ${part}.m.`}`
}
