/**
 * How words of a language vary, as far as telling a dictionary form again asks for: the end of a dictionary form, and
 * what may stand there instead. One row for an end, the longest that fits counts; `-` is an empty end.
 */
const tables: Readonly<Record<string, string>> = {
  es: `-: - s es|o: o a os as|a: a as|e: e es|s: s -|os: os o a as|as: as a|es: es - e|z: z ces|ces: ces z
or: or ora ores oras|on: on ones ona onas|es: es esa eses esas -|an: an anes ana anas`,
  fr: `-: - s e es|s: s -|e: e es|es: es e|x: x|al: al aux ale ales|aux: aux al|eau: eau eaux|eu: eu eux|if: if ive ifs ives
teur: teur teurs trice trices|eur: eur eurs euse euses|eux: eux euse euses|er: er ers ère ères|en: en ens enne ennes
el: el els elle elles|ien: ien iens ienne iennes`,
  pt: `-: - s es|o: o a os as|a: a as|e: e es|s: s -|ão: ão ões ães ãos ã ãs|al: al ais|el: el éis eis|ol: ol óis|ul: ul uis
il: il is eis|m: m ns|or: or ora ores oras|ês: ês esa eses esas|z: z zes`,
  it: `-: -|o: o i a e|io: io i ia ie|co: co chi ci ca che|go: go ghi gi ga ghe|a: a e i|ca: ca che chi|ga: ga ghe ghi
cia: cia cie ce|gia: gia gie ge|e: e i|i: i o e a|tore: tore tori trice trici`,
  de: `-: - e en n er ern ers es s em ens nen|e: e en n er es em s -|en: en e - ens|in: in innen|um: um en ums|er: er e en em es ern ers`,
  uk: `-: - а у ові ом ем і е и ів ам ами ах|й: й я ю єм єві ї є їв ям ями ях|ь: ь я ю ем еві еві і ею ів ей ям ями ях
а: а и і у ою о ам ами ах -|я: я і ї ю ею єю є ям ями ях ь й -|ія: ія ії ію ією іє іям іями іях ій|о: о а у ом і ам ами ах -
е: е я ю ем і ям ями ях|и: и ів ам ами ах -|і: і ів їв ей ям ями ях ам ами ах -|ість: ість ості істю остей остям остями остях
ий: ий ого ому им ім а ої ій у ою е і их ими|ій: ій ього ьому їм ім я ьої ю ьою є і їх іми ими|ння: ння нню нням нні нь
ець: ець ця цю цем цеві ці ців цям цями цях|ок: ок ку ка ком кові ки ків кам ками ках`,
  ru: `-: - а у ом е ы и ов ев ей ам ами ах|й: й я ю ем е и ев ям ями ях|ь: ь я ю ем е и ью ей ям ями ях
а: а ы и е у ой ою ей ам ами ах -|я: я и е ю ей ею ям ями ях ь й|ия: ия ии ию ией иям иями иях ий|о: о а у ом е ам ами ах -
е: е я ю ем и ей ям ями ях|ие: ие ия ию ием ии иям иями иях ий|ы: ы ов ам ами ах -|и: и ов ей ям ями ях ам ами ах ь -
ый: ый ого ому ым ом ая ой ую ою ое ые ых ыми|ой: ой ого ому ым им ом ая ую ою ое ие ые ых их ыми ими
ий: ий его ему им ем яя ей юю ее ие их ими ого ому ом ая ой ую ое ия ию ием ии иев иям иями иях
ец: ец ца цу цом цем це цы цев цов цам цами цах|ок: ок ку ка ком ке ки ков кам ками ках`,
}

/** Ends that an adjective takes before its noun, where they are not those of a noun; looked at in terms of several words. */
const adjectives: Readonly<Record<string, string>> = {
  uk: 'а: а ої ій у ою|я: я ьої ій ю ьою|е: е ого ому им ім|є: є ього ьому їм|і: і их им ими',
  ru: 'ая: ая ой ую ою|яя: яя ей юю|ое: ое ого ому ым ом|ее: ее его ему им ем|ые: ые ых ым ыми|ие: ие их им ими',
}

/** What stands before a word without a space: elided in French and Italian, prefixed in Hebrew and Arabic. */
const prefixes: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[ldsnjcmt]|qu|lorsqu|puisqu|jusqu)'/,
  it: /^(?:[ldcsmtv]|un|all|dall|dell|nell|sull|coll|quest|quell)'/,
  ca: /^[lds]'/,
  he: /^[והבלכמש]{1,3}/,
  ar: /^(?:[وف]?[بك]?ال|[وف]?لل|[وفبلك])/,
}

type Ends = ReadonlyMap<string, readonly string[]>

const readEnds = (table: string): Ends =>
  new Map(
    table.split(/[|\n]/).map((row) => {
      const [cut = '', ends = ''] = row.split(': ')
      return [cut.replace('-', ''), ends.split(' ').map((end) => end.replace('-', ''))]
    }),
  )

const endsOf = new Map(Object.entries(tables).map(([language, table]) => [language, readEnds(table)]))
const adjectiveEndsOf = new Map(Object.entries(adjectives).map(([language, table]) => [language, readEnds(table)]))

/** Marks that come and go with endings (camión, camiones; Rat, Räte) are left out of account. */
const folds: Readonly<Record<string, (word: string) => string>> = {
  es: (word) => word.replace(/[áéíóú]/g, (letter) => letter.normalize('NFD').charAt(0)),
  de: (word) => word.replace(/ß/g, 'ss').replace(/[äöü]/g, (letter) => letter.normalize('NFD').charAt(0)),
  ru: (word) => word.replace(/ё/g, 'е'),
}

/** What is left of a word when its ending is cut, and what may follow there. */
export interface Stem {
  readonly start: string
  readonly ends: readonly string[]
}

/** Shorter stems begin too many words. */
const shortestStem = 3

function stemAt(word: string, ends: Ends | undefined): readonly Stem[] {
  for (let length = 4; length >= 0; length--) {
    const cut = word.slice(Math.max(0, word.length - length))
    const known = cut.length === length && word.length - length >= shortestStem ? ends?.get(cut) : undefined
    if (known !== undefined) return [{ start: word.slice(0, word.length - length), ends: known }]
  }
  return []
}

/** Ukrainian writes \u043e or \u0435 for \u0456 where an ending opens the syllable: Львів, Львова; ніч, ночі. */
const opened = (word: string): readonly string[] =>
  /[ії][бвгґджзйклмнпрстфхцчшщ]$/.test(word)
    ? ['о', 'е', 'є'].map((vowel) => word.slice(0, -2) + vowel + word.slice(-1))
    : []

/** A word in small letters as its language's words are compared. */
export const foldWord = (lower: string, language: string): string => {
  const whole = lower.normalize('NFC')
  return folds[language]?.(whole) ?? whole
}

/** The stems of a dictionary form that was folded; none for what does not vary. `language` is a primary tag. */
export function stemsOf(folded: string, language: string, inPhrase: boolean): readonly Stem[] {
  const ends = endsOf.get(language)
  const stems = [...stemAt(folded, ends), ...(inPhrase ? stemAt(folded, adjectiveEndsOf.get(language)) : [])]
  if (language !== 'uk') return stems
  return [...stems, ...opened(folded).flatMap((word) => stemAt(word, ends))]
}

/** How much of a word stands before it without belonging to it: 2 in \u201cl\u2019\u00e9lection\u201d. */
export const prefixLength = (lower: string, language: string): number =>
  prefixes[language]?.exec(lower)?.[0].length ?? 0
