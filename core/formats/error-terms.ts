import type { RowError } from './bilingual'

const severities: Readonly<Record<string, RowError['severity']>> = {
  critical: 'critical',
  major: 'major',
  bad: 'major',
  minor: 'minor',
  neutral: 'neutral',
  none: 'neutral',
  trivial: 'neutral',
}

/** A severity as other tools name it; what nobody knows is neutral. */
export const severityOf = (name: string): RowError['severity'] => severities[name.trim().toLowerCase()] ?? 'neutral'

/** Whether a category or a severity says that there is no error. */
export const saysNoError = (name: string): boolean => /^no[- ]?error$/i.test(name.trim())

/** `Locale convention/Date format` as `locale-convention/date-format`. */
export const categoryOf = (name: string): string =>
  name
    .split('/')
    .map((part) =>
      part
        .trim()
        .replace(/[!.]+$/, '')
        .replace(/[\s_]+/g, '-')
        .toLowerCase(),
    )
    .filter((part) => part !== '')
    .join('/') || 'other'

/** `locale-convention/date-format` as WMT's files write it: `Locale convention/Date format`. */
export const categoryName = (category: string): string =>
  category === 'non-translation' ? 'Non-translation!' : category.split('/').map(capital).join('/')

const capital = (part: string): string => {
  const words = part === 'non-translation' ? part : part.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `major` as `Major`. */
export const severityName = (severity: RowError['severity']): string => capital(severity)

/** Ids as they are, or with a number where one was there before. */
export function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>()
  const given = new Set<string>()
  return (id) => {
    let count = counts.get(id) ?? 0
    let unique = id
    do {
      count += 1
      unique = count === 1 ? id : `${id}#${count}`
    } while (given.has(unique))
    counts.set(id, count)
    given.add(unique)
    return unique
  }
}
