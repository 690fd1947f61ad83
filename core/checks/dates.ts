import { type CalendarDate, compatible, type DateMention, formatDate } from '../text/dates'
import type { TextView } from '../text/view'
import { check, type Fix, type Pair, type Report } from './check'
import { replaceFix } from './fix'

/** Dates are compared with each other; a text of more is a table, and comparing would take its square in time. */
const mostCompared = 50

const agree = (a: DateMention, b: DateMention): boolean =>
  a.readings.some((reading) => b.readings.some((other) => compatible(reading, other)))

/** The source's date with the same day, and how it is to be read: the source's own order decides. */
function sourceReading(
  date: DateMention,
  source: TextView,
): { readonly reading: CalendarDate; readonly mention: DateMention } | null {
  for (const mention of source.dates.slice(0, mostCompared)) {
    const reading = mention.readings.find((own) => date.readings.some((other) => compatible(own, other)))
    if (reading !== undefined) return { reading, mention }
  }
  return null
}

const demonstrative = /\b(?:this|next|last)[ \u00a0](\p{Lu}\p{Ll}+day) \($/u

/** The date in words; after "this Wednesday (" also "on Wednesday (…", for a date said in full needs no "this". */
function inWords(date: DateMention, readings: readonly CalendarDate[], { text, language }: TextView): readonly Fix[] {
  const before = text.slice(Math.max(0, date.from - 30), date.from)
  const weekday = demonstrative.exec(before)
  return readings.flatMap((reading) => {
    const words = formatDate(reading, language)
    const plain = replaceFix(date, words)
    if (weekday === null || text[date.to] !== ')') return [plain]
    return [replaceFix({ from: date.from - weekday[0].length, to: date.to + 1 }, `on ${weekday[1]} (${words})`), plain]
  })
}

function numericDate(date: DateMention, { source, target }: Pair): Report | null {
  const dotted = date.separator === '.'
  if (!dotted && date.readings.length === 1) return null
  const known = sourceReading(date, source)
  const readings = known === null ? date.readings : [known.reading]
  return {
    ...date,
    source: known?.mention,
    message: dotted ? undefined : 'ambiguous',
    data: { date: target.slice(date), better: formatDate(readings[0] ?? date.readings[0], target.language) },
    fixes: inWords(date, readings, target),
  }
}

/** The one date of the source that the one unmatched date of the target stands for. */
function contradictions({ source, target }: Pair): readonly (readonly [target: DateMention, source: DateMention])[] {
  if (Math.max(source.dates.length, target.dates.length) > mostCompared) return []
  const hasDay = (date: DateMention) => date.readings[0].day !== null
  const strangers = target.dates.filter((date) => hasDay(date) && !source.dates.some((other) => agree(date, other)))
  const missing = source.dates.filter((date) => hasDay(date) && !target.dates.some((other) => agree(date, other)))
  const [stranger] = strangers
  const [lost] = missing
  return stranger !== undefined && lost !== undefined && strangers.length === 1 && missing.length === 1
    ? [[stranger, lost]]
    : []
}

/** What the source says, as full as the target said it. */
function likewise(right: CalendarDate, said: CalendarDate): CalendarDate {
  return { ...right, year: said.year === null ? null : right.year }
}

export const dates = check({
  id: 'dates',
  family: 'localisation',
  category: 'locale-convention/date-format',
  severity: 'minor',
  level: 'awkward',
  run: (pair, say) => {
    const { source, target } = pair
    const wrong = contradictions(pair)
    for (const [date, right] of wrong) {
      const better = formatDate(likewise(right.readings[0], date.readings[0]), target.language)
      say({
        from: date.from,
        to: date.to,
        source: right,
        message: 'contradiction',
        severity: 'major',
        level: 'errors',
        data: { date: target.slice(date), original: source.slice(right) },
        fixes: [replaceFix(date, better)],
      })
    }
    for (const date of target.dates) {
      if (date.separator === null || wrong.some(([contradicted]) => contradicted === date)) continue
      const report = numericDate(date, pair)
      if (report !== null) say(report)
    }
  },
  examples: {
    flags: [
      'es>en  Abrirá el lunes ([19.09.2022]). | It opens on Monday ([09.19.2022]). => It opens on Monday (September 19, 2022).',
      'es>en  Cerró este jueves ([3.2.2022]). | It closed this Thursday ([3.2.2022]). => It closed on Thursday (February 3, 2022).',
      'de>en  Die Wahl findet am [05.04.2024] statt. | The election is on [05/04/2024]. => The election is on April 5, 2024.',
      'ru>en  Договор подписан [7 июня 2021] года. | The treaty was signed on [6/7/2021]. => The treaty was signed on June 7, 2021.',
      'fr>en  Le procès s’ouvre le [14 mars]. | The trial opens on [March 15]. => The trial opens on March 14.',
      'zh>en  会议于[2023年5月20日]举行。 | The meeting took place on [May 2, 2023]. => The meeting took place on May 20, 2023.',
      'uk>en  Міст відкрили [12.08.2020]. | The bridge opened on [13.08.2020]. => The bridge opened on August 12, 2020.',
      'ar>en  افتتح الجسر في [٠٣/٠٤/٢٠٢٢] | The bridge opened on [03/04/2022] => The bridge opened on April 3, 2022',
      'pt>en-GB  A ponte abriu em [01.12.2022]. | The bridge opened on [01.12.2022]. => The bridge opened on 1 December 2022.',
    ],
    passes: [
      'es>en  Ocurrió el 16 de mayo de 2019. | It happened on May 16, 2019.',
      'he>en  זה קרה ב־16 במאי 2019. | It happened on 16 May 2019.',
      'de>en  Version 2.10.0 und 31.12.2022 | Version 2.10.0 and 12/31/2022',
      'it>en  Il 2 giugno, 10 volte | They may 2 or 10 times march on',
      'zh>en  5月20日上午 | on the morning of May 20, 2023',
      'uk>en  4 липня 2020 року | Independence Day, July 4, 2020, at 192.168.1.1',
    ],
  },
})
