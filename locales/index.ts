import { createInstance, type i18n } from 'i18next'
import en from './en.json'
import es from './es.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
  }
}

/** The words of the interface in one language: `texts.t('home.title')`. Keys are checked by the compiler. */
export type Texts = i18n

/** The languages the interface speaks; the first one steps in when a person's own is not among them. */
export const interfaceLanguages = ['en', 'es'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

const resources = { en: { translation: en }, es: { translation: es } } satisfies Record<InterfaceLanguage, object>

/**
 * Ready at once, nothing is loaded. Each call gives an instance of its own; `changeLanguage` switches it.
 * Texts are plain: nothing is escaped for HTML, and `{{…}}` or `$t(…)` in what is put in stays as it is.
 */
export function createTexts(language: InterfaceLanguage): Texts {
  const texts = createInstance()
  void texts.init({
    resources,
    lng: language,
    fallbackLng: interfaceLanguages[0],
    supportedLngs: interfaceLanguages,
    initAsync: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  })
  return texts
}

/** The first language of the list that the interface speaks. Takes BCP 47 tags and POSIX names such as `es_ES.UTF-8`. */
export function resolveLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split(/[-_.@]/, 1)[0]
    const spoken = interfaceLanguages.find((language) => language === primary)
    if (spoken) return spoken
  }
  return interfaceLanguages[0]
}
