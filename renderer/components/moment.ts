import { useTranslation } from 'react-i18next'

/** Words an ISO 8601 time as people say it: the hour today, the day before that. */
export function useMoment(): (at: string) => string {
  const { i18n } = useTranslation()
  return (at) => {
    const date = new Date(at)
    const isToday = date.toDateString() === new Date().toDateString()
    const style = isToday
      ? { hour: '2-digit' as const, minute: '2-digit' as const }
      : { dateStyle: 'medium' as const, timeStyle: 'short' as const }
    return new Intl.DateTimeFormat(i18n.language, style).format(date)
  }
}
