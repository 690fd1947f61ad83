import type { CalendarDate, DateMention } from '../text/dates'
import { lastStarting } from '../text/ranges'
import type { TextView } from '../text/view'
import { findWeekdays, weekdayName, weekdayOf } from '../text/weekdays'
import { check, type Fix, type Pair } from './check'
import { replaceFix } from './fix'

/** A weekday and the full date it stands with: "Wednesday, 15 November 2022", "on Wednesday (15 November 2022)". */
const beside = /^(?:,? (?:the |on )?|,? ?\()$/

interface Dated {
  readonly weekday: { readonly from: number; readonly to: number; readonly day: number }
  readonly date: DateMention
  readonly right: number
}

const isFull = ({ year, day }: CalendarDate): boolean => year !== null && day !== null

function datedWeekdays({ text, dates, language }: TextView): readonly Dated[] {
  const full = dates.filter(({ readings }) => readings.every(isFull))
  if (full.length === 0) return []
  return findWeekdays(text, language).flatMap((weekday) => {
    const date = full[lastStarting(full, weekday.to - 1) + 1]
    const days = date?.readings.map(weekdayOf) ?? []
    const [right] = days
    if (date === undefined || date.from > weekday.to + 8 || !beside.test(text.slice(weekday.to, date.from))) return []
    return right === undefined || days.includes(weekday.day) ? [] : [{ weekday, date, right }]
  })
}

/** Whether the source names the day of the week that the date has: then the date is right and the weekday is not. */
const confirmed = (right: number, { source }: Pair) =>
  findWeekdays(source.text, source.language).find(({ day }) => day === right)

export const weekdays = check({
  id: 'weekdays',
  family: 'localisation',
  category: 'accuracy/mistranslation',
  severity: 'major',
  level: 'errors',
  run: (pair, report) => {
    const { target } = pair
    for (const { weekday, date, right } of datedWeekdays(target)) {
      const range = { from: weekday.from, to: weekday.to }
      const better = weekdayName(right, target.language)
      const evidence = confirmed(right, pair)
      const fixes: readonly Fix[] = evidence === undefined ? [] : [replaceFix(range, better)]
      const data = { weekday: target.slice(range), date: target.slice(date), right: better }
      report({ ...range, source: evidence && { from: evidence.from, to: evidence.to }, data, fixes })
    }
  },
  examples: {
    flags: [
      'es>en  Ocurrió el [miércoles], 16 de noviembre de 2022. | It happened on [Tuesday], November 16, 2022. => It happened on Wednesday, November 16, 2022.',
      'de>en  Am [Montag], dem 3. Mai 2021 | On [Sunday], 3 May 2021 => On Monday, 3 May 2021',
      'uk>en  Це сталося 16 листопада 2022 року. | It happened on [Monday] (November 16, 2022).',
      'zh>en  2023年5月20日[星期六] | On [Friday], May 20, 2023 => On Saturday, May 20, 2023',
      'fr>en  Le [dimanche] 2 janvier 2022 | [Saturday], January 2, 2022 => Sunday, January 2, 2022',
    ],
    passes: [
      'es>en  El miércoles 16 de noviembre de 2022 | On Wednesday, November 16, 2022',
      'ru>en  Во вторник, 16 ноября | On Tuesday, 16 November',
      'pt>en-GB  Na quarta-feira, 2 de março de 2022 | On Wednesday, 2 March 2022',
    ],
  },
})
