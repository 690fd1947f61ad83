import { lazy } from './lazy'

const utc = (options: Intl.DateTimeFormatOptions, time: number): string =>
  new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(time)

/** Month and weekday names, and the names of countries and of their languages that are one word. */
const names = lazy(() => {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const all = [
    ...codes.flatMap((code) => [regions.of(code.toUpperCase()), languages.of(code)]),
    ...Array.from({ length: 12 }, (_, month) => utc({ month: 'long' }, Date.UTC(2000, month, 1))),
    ...Array.from({ length: 7 }, (_, day) => utc({ weekday: 'long' }, Date.UTC(2000, 0, 2 + day))),
  ]
  return new Set(all.filter((name) => name !== undefined).map((name) => name.toLowerCase()))
})

/** Whether a lower-case word is the name of a month, a weekday, a country or a language; "may" and "polish" are, too. */
export const isProperWord = (lower: string): boolean => names().has(lower)
