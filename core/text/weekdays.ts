import type { Range } from './content'
import type { CalendarDate } from './dates'

/** A day of the week named in a text. */
export interface WeekdayMention extends Range {
  /** 0 is Sunday, as in `Date`. */
  readonly day: number
}

/** The day of the week of a full date; a year or day left out counts as the first. */
export const weekdayOf = ({ year, month, day }: CalendarDate): number =>
  new Date(Date.UTC(year ?? 2000, month - 1, day ?? 1)).getUTCDay()

/** "Wednesday", in a language. 2 January 2000 was a Sunday. */
export const weekdayName = (day: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, 0, 2 + day))

interface WeekdayNames {
  readonly days: ReadonlyMap<string, number>
  readonly pattern: RegExp
}

/** Other names and cases that Intl does not give. */
const others: Readonly<Record<string, string>> = {
  ru: 'среду 3 пятницу 5 субботу 6',
  uk: 'середу 3 п\u2019ятниця 5 п\u2019ятницю 5 п\u02bcятницю 5 п\u0027ятницю 5 суботу 6',
  pt: 'domingo 0 segunda 1 terça 2 quarta 3 quinta 4 sexta 5 sábado 6',
  zh: '周日 0 周天 0 星期天 0 周一 1 周二 2 周三 3 周四 4 周五 5 周六 6',
}

function weekdayNames(language: string): WeekdayNames {
  const days = new Map<string, number>()
  for (let day = 0; day < 7; day++) days.set(weekdayName(day, language).toLowerCase(), day)
  const more = (others[language.split('-')[0] ?? ''] ?? '').split(' ')
  for (let place = 0; place + 1 < more.length; place += 2) days.set(more[place] ?? '', Number(more[place + 1]))
  const names = [...days.keys()].sort((a, b) => b.length - a.length)
  const unspaced = /^(?:zh|ja|th)/.test(language)
  const edges = unspaced ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})']
  return { days, pattern: new RegExp(`${edges[0]}(?:${names.join('|')})${edges[1]}`, 'giu') }
}

const namesOf = new Map<string, WeekdayNames>()

/** The days of the week named in a text of a language, in full. */
export function findWeekdays(text: string, language: string): readonly WeekdayMention[] {
  const names = namesOf.get(language) ?? weekdayNames(language)
  namesOf.set(language, names)
  return [...text.matchAll(names.pattern)].map(({ 0: name, index }) => ({
    from: index,
    to: index + name.length,
    day: names.days.get(name.toLowerCase()) ?? 0,
  }))
}
