/** What a language writes its own way: the facts checks ask for, so that no check names a language. */
export interface Locale {
  /** Without region or script: `pt` for `pt-BR`. */
  readonly language: string
  /** Separates the decimals. */
  readonly decimal: '.' | ','
  /** Order of day and month in an all-digit date. */
  readonly dateOrder: 'day-month' | 'month-day' | 'year-month-day'
  /** Opening and closing quotation marks, the usual pair first. */
  readonly quotes: readonly (readonly [open: string, close: string])[]
  /** Marks that a space precedes by the rules of the language. */
  readonly spaceBefore: ReadonlySet<string>
  /** Words that end with a full stop within a sentence, lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that may rightly stand twice in a row, lower case. */
  readonly doubles: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''))

const curly: readonly (readonly [string, string])[] = [['\u201c', '\u201d']]
const guillemets: readonly (readonly [string, string])[] = [
  ['\u00ab', '\u00bb'],
  ['\u201c', '\u201d'],
]
const lowHigh: readonly (readonly [string, string])[] = [
  ['\u201e', '\u201c'],
  ['\u00bb', '\u00ab'],
]
const corners: readonly (readonly [string, string])[] = [
  ['\u300c', '\u300d'],
  ['\u300e', '\u300f'],
  ['\u201c', '\u201d'],
]

const common: Omit<Locale, 'language'> = {
  decimal: ',',
  dateOrder: 'day-month',
  quotes: guillemets,
  spaceBefore: set(''),
  abbreviations: set('dr prof st no vs etc'),
  doubles: set(''),
}

const cyrillic = {
  ...common,
  quotes: [...guillemets, ...lowHigh.slice(0, 1)],
  abbreviations: set(
    'г гг р рр ст в вв им ул просп т тыс млн млрд руб коп др пр проф акад тов см рис стр див напр та ін грн',
  ),
}

const facts: Readonly<Record<string, Omit<Locale, 'language'>>> = {
  en: {
    decimal: '.',
    dateOrder: 'day-month',
    quotes: curly,
    spaceBefore: set(''),
    abbreviations: set(
      'mr mrs ms mx dr prof rev fr sr jr st mt ft gen col lt capt cmdr maj sgt adm gov sen rep hon pres supt insp ' +
        'no nos vol vols fig figs p pp ch sec ed eds vs v etc al cf ca approx est dept univ assn bros co corp inc ltd ' +
        'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
        'a.m p.m am pm u.s u.k u.n e.u u.s.a d.c e.g i.e ph.d b.a m.a art arts para ave blvd rd',
    ),
    doubles: set(
      'had that very really bye knock no so ha blah tut wow hear there yes far long many more much now well',
    ),
  },
  es: {
    ...common,
    abbreviations: set(
      'sr sra srta dr dra d dña ud uds vd núm pág págs art av avda etc ej ee uu aa jj gral cía a.m p.m st',
    ),
  },
  pt: {
    ...common,
    quotes: [...curly, ...guillemets],
    abbreviations: set('sr sra dr dra exmo prof pág págs art av etc núm n gen cia st'),
  },
  it: { ...common, abbreviations: set('sig sigg dott ing avv on prof pag pagg art ecc es n gen st') },
  fr: {
    ...common,
    spaceBefore: set(': ; ! ? \u00bb %'),
    abbreviations: set('m mm mgr dr pr me st ste art av bd etc p pp env cf éd n no gén'),
  },
  de: {
    ...common,
    quotes: lowHigh,
    abbreviations: set(
      'dr prof hr fr st str nr bzw ca d.h z.b u.a usw vgl abs art bd hrsg mio mrd evtl ggf inkl jan feb apr aug sept okt nov dez',
    ),
  },
  ru: cyrillic,
  uk: cyrillic,
  zh: { ...common, decimal: '.', dateOrder: 'year-month-day', quotes: [...curly, ...corners.slice(0, 2)] },
  ja: { ...common, decimal: '.', dateOrder: 'year-month-day', quotes: corners },
  ko: { ...common, decimal: '.', dateOrder: 'year-month-day', quotes: curly },
  ar: { ...common, decimal: '.', quotes: [...guillemets] },
  he: { ...common, decimal: '.', quotes: [['"', '"'], ['\u201e', '\u201d'], ...curly] },
}

const monthFirst = set('en-US en-PH es-US')

const cache = new Map<string, Locale>()

/** The facts of a language by its BCP 47 tag; unknown languages get what most of Europe does. */
export function localeOf(tag: string): Locale {
  const known = cache.get(tag)
  if (known !== undefined) return known
  const [language = ''] = tag.split('-')
  const base = facts[language] ?? common
  const locale: Locale = { ...base, language, dateOrder: monthFirst.has(tag) ? 'month-day' : base.dateOrder }
  cache.set(tag, locale)
  return locale
}
