/** What a person can choose as the language of a side: those with facts of their own first in use, by their names in `interfaceLanguage`. */
const offered = [
  'ar',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'eu',
  'fa',
  'fi',
  'fr',
  'gl',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sr',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh',
] as const

export function languageOptions(
  interfaceLanguage: string,
  present: string,
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(interfaceLanguage, { type: 'language' })
  return [...new Set<string>([present, ...offered])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, interfaceLanguage))
}
