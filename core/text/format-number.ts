const formats = new Map<string, Intl.NumberFormat>()

/**
 * A number as a language writes it, with at least and at most so many decimals. Making a formatter costs far more than
 * using it, so each is made once.
 */
export function formatNumber(value: number, language: string, least = 0, most = Math.max(least, 3)): string {
  const key = `${language} ${least} ${most}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most })
    formats.set(key, format)
  }
  return format.format(value)
}
