import type { Range } from '../text/content'
import { asciiDigits } from '../text/digits'
import { formatNumber } from '../text/format-number'
import { lazy } from '../text/lazy'
import { isOneEditApart } from '../text/names'
import { withoutDust } from '../text/number-index'
import { numberWordsOf } from '../text/number-words'
import type { NumberMention } from '../text/numbers'
import { isWithin, lastStarting } from '../text/ranges'
import type { TextView } from '../text/view'
import { articleCheck, type Pair, type Report } from './check'
import { replaceFix } from './fix'
import { accountedBy, isConversion, isDayInBrackets, type Reading, valuesOf } from './same-number'

/** Whether numbers in words can be read in a language. */
const isReadable = (language: string): boolean => numberWordsOf(language) !== null || ['zh', 'ja'].includes(language)

/** "Jiangsu, Zhejiang, Liaoning 3 provinces": Chinese counts a list at its end, English does not. */
const listBefore = /\u3001[^\u3001\u3002\uff0c]{1,12}$/

const countsList = ({ values, from }: NumberMention, { text }: TextView): boolean =>
  (values[0] ?? 0) <= 20 && listBefore.test(text.slice(Math.max(0, from - 16), from))

/** The numbers in digits that the other side does not account for; dates have a check of their own. */
function unaccounted(view: TextView, other: TextView, reading: Reading): readonly NumberMention[] {
  const isAccounted = accountedBy(view, other, reading)
  const dates = other.dates.length > 0 ? view.dates : []
  return view.numbers.filter(
    (mention) => mention.kind === 'digits' && !isWithin(mention, dates) && !isAccounted(mention),
  )
}

const plainDigits = /^\d{1,4}$/

const bareDigits = (text: string): string => asciiDigits(text).replace(/\D/g, '').replace(/0+$/, '')

/** Whether one number is the other gone wrong: its digits in another order, one of them off, or only its scale. */
function isMisread(right: string, wrong: string): boolean {
  const [a, b] = [bareDigits(right), bareDigits(wrong)]
  return a === b || [...a].sort().join('') === [...b].sort().join('') || isOneEditApart(a, b)
}

/** The source's number as the target writes it, with the scale that stands there ("million"). */
function rewrite(right: NumberMention, wrong: NumberMention, { source, target }: Pair): string {
  const said = asciiDigits(source.slice(right))
  const there = target.slice(wrong)
  if (plainDigits.test(said) && plainDigits.test(there)) return said
  const suffix = wrong.scale === 1 ? '' : (/[^\d.,]+$/.exec(there)?.[0] ?? '')
  return formatNumber((right.values[0] ?? 0) / wrong.scale, target.language, 0, 6) + suffix
}

/** The word of the target at about the place that the source's number has: where to look for what is missing. */
function about(mention: Range, { source, target }: Pair): Range | null {
  const place = (mention.from / source.text.length) * target.text.length
  return target.words[lastStarting(target.words, place)] ?? target.words[0] ?? null
}

/** Of many numbers that are missing, so many are named. */
const mostNamed = 12

/** What one side of a link has and the other does not. */
interface Unmatched {
  readonly missing: readonly NumberMention[]
  readonly strange: readonly NumberMention[]
}

function unmatched({ source, target }: Pair): Unmatched {
  const reading = { words: isReadable(source.locale.language) }
  return {
    missing: unaccounted(source, target, reading).filter(
      (mention) => !countsList(mention, source) && !isDayInBrackets(mention, source),
    ),
    strange: unaccounted(target, source, reading).filter((mention) => !isConversion(mention, target)),
  }
}

function reportsOf({ missing, strange }: Unmatched, pair: Pair): readonly Report[] {
  const { source, target } = pair
  if (missing.length === strange.length)
    return strange.flatMap((wrong, place) => {
      const right = missing[place]
      if (right === undefined) return []
      const data = { text: target.slice(wrong), original: source.slice(right) }
      // Nobody writes "0.0019 billion".
      const fits = (right.values[0] ?? 0) >= wrong.scale / 100
      const fixes = fits && isMisread(data.original, data.text) ? [replaceFix(wrong, rewrite(right, wrong, pair))] : []
      return { from: wrong.from, to: wrong.to, source: right, data, fixes }
    })
  const extra = isReadable(source.locale.language) ? strange : []
  const reports = extra.map(
    (mention): Report => ({
      from: mention.from,
      to: mention.to,
      message: 'extra',
      data: { text: target.slice(mention) },
    }),
  )
  const [lost] = missing
  const place = lost === undefined ? null : about(lost, pair)
  if (lost === undefined || place === null) return reports
  const named = [...new Set(missing.slice(0, mostNamed).map((mention) => source.slice(mention)))]
  const message = named.length > 1 ? 'several' : 'missing'
  return [...reports, { from: place.from, to: place.to, source: lost, message, data: { original: named.join(', ') } }]
}

const valueSet = (mentions: readonly NumberMention[]): ReadonlySet<number> =>
  new Set(mentions.flatMap(valuesOf).map(withoutDust))

/** A link whose numbers differ: judged by those of the links beside it. */
interface Suspect extends Unmatched {
  readonly pair: Pair
  readonly missingValues: ReadonlySet<number>
  readonly strangeValues: ReadonlySet<number>
  /** What there is to say when no number was moved. */
  readonly reports: () => readonly Report[]
}

/** A translator may tell a number a sentence or two earlier or later. */
const near = 2

/** Without the numbers that a link beside has too few, or too many. */
function withoutMoved({ missing, strange }: Unmatched, beside: readonly Suspect[]): Unmatched {
  const isIn = (mention: NumberMention, values: ReadonlySet<number>) =>
    valuesOf(mention).some((value) => values.has(withoutDust(value)))
  return {
    missing: missing.filter((mention) => !beside.some(({ strangeValues }) => isIn(mention, strangeValues))),
    strange: strange.filter((mention) => !beside.some(({ missingValues }) => isIn(mention, missingValues))),
  }
}

export const numberMismatch = articleCheck<Suspect>({
  id: 'number-mismatch',
  family: 'fidelity',
  category: 'accuracy/mistranslation',
  severity: 'major',
  level: 'errors',
  collect: (pair) => {
    if (pair.source.words.length === 0) return []
    const found = unmatched(pair)
    if (found.missing.length === 0 && found.strange.length === 0) return []
    const data: Suspect = {
      ...found,
      pair,
      missingValues: valueSet(found.missing),
      strangeValues: valueSet(found.strange),
      reports: lazy(() => reportsOf(found, pair)),
    }
    return [{ key: 'unmatched', from: 0, to: pair.target.text.length, data }]
  },
  judge: (facts, report) => {
    facts.forEach((fact, place) => {
      const { data, index } = fact
      const beside = facts
        .slice(Math.max(0, place - near), place + near + 1)
        .filter((other) => other !== fact && Math.abs(other.index - index) <= near)
        .map((other) => other.data)
      const left = withoutMoved(data, beside)
      const isWhole = left.missing.length === data.missing.length && left.strange.length === data.strange.length
      for (const each of isWhole ? data.reports() : reportsOf(left, data.pair)) report(fact, each)
    })
  },
  examples: {
    flags: [
      'es>en  Murieron [12] personas. | [21] people died. => 12 people died.',
      'de>en  Die Stadt zahlt [2,5 Millionen] Euro. | The city pays [25 million] euros. => The city pays 2.5 million euros.',
      'ru>en  В 2019 году было [14 тыс]. заявок. | In 2019 there were [1,400] applications. => In 2019 there were 14,000 applications.',
      'zh>en  工厂雇用了[3.2万]人。 | The plant employs [3,200] people. => The plant employs 32,000 people.',
      'fr>en  Vingt-deux blessés | [32] injured',
      'uk>en  Поранено двадцять чотири особи. | [42] people were injured.',
      'it>en  Il treno ha fatto [40] minuti di ritardo. | The [train] was late.',
      'pt>en  De [1910] a 1926 houve 45 governos. | [There] were many governments.',
      'it>en  La torre è del [1478]. | The tower is from [2016].',
      'es>en  Ardieron 40 casas. | Some 40 homes ([12] of them old) burned.',
      'es>en  Ardieron 40 casas. | Some 40 homes ([12]) burned.',
      'es>en  Ardieron 40 casas. | Some homes ([12] acres) and 40 houses burned.',
      'es>en  De [1.900] a 7.600 millones | From [19] to 7.6 billion',
      'de>en  Nach [10½] Jahren | After [11 1/2] years',
      'de>en  Es kostet [2½ Millionen]. | It costs [3.5 million].',
      'fr>en  Il a été condamné. | He was convicted. \u2016 Il a [61] ans. | He is [65]. => He is 61. \u2016 Il ira en prison. | He is off to prison.',
      'fr>en  Jean a été jugé. | Jean, [61], was tried. \u2016 Il pleut. | It rains. \u2016 Il neige. | It snows. \u2016 Il a [61] ans. | He [is] old.',
      'ar>en  أصيب [١٥] شخصا | [51] people were hurt => 15 people were hurt',
    ],
    passes: [
      'es>en  Treinta y dos aliados, dos personas y 1.250.000 euros en el siglo XX | 32 allies, a couple and 1,250,000 euros in the 20th century',
      'es>en  Dos mil millones; medio millón; cien; veinticuatro | 2 billion and 500,000; 100; 24',
      'fr>en  Quatre-vingt-dix-sept trains à 17h15, soixante-douze cars | 97 trains at 5:15 p.m., 72 coaches',
      'pt>en  Nos anos 90, o voo MH17 e o G20: 3,5% | In the 1990s, flight MH17 and the G20: 3.5 percent',
      'it>en  Ventitré feriti e centomila euro nel 2022 | 23 injured and 100,000 euros in 2022',
      'de>en  Zweiundzwanzig der 12.000 Plätze, um 14.30 Uhr | 22 of the 12,000 seats, at 2:30 pm',
      'ru>en  Двадцать один дом и 2,5 млрд рублей в 90-х | 21 houses and 2.5 billion roubles in the 1990s',
      'uk>en  П’ятсот гривень і 10 000 книжок | 500 hryvnias and 10,000 books',
      'ja>en  約2万3000世帯、5万1000人。2割減。1割に満たない。 | About 23,000 households, 51,000 people. Down 20%. Fewer than one in 10.',
      'zh>en  2022年有三千二百万人，占25.5%，共1.2亿元。 | In 2022 there were 32 million people, 25.5%, and 120 million yuan.',
      'zh>en  八旬老人打八折，每周来三四次，花三四十元。 | People in their 80s get 20% off, come 3 or 4 times a week and spend 30 or 40 yuan.',
      'es>en  Alcanzó los 40 °C. A la duodécima se rindió. | It reached 40C (104F). The 12th time she gave up.',
      'pl>en  Przyszło 4,2 tys. widzów. | Some 4,200 people came.',
      'ro>en  Are 12 mii de locuitori. | It has 12,000 residents.',
      'zh>en  剧组走遍江苏、浙江、辽宁3省。 | The crew crossed Jiangsu, Zhejiang and Liaoning.',
      'he>en  בשעה 14:00 הגיעו 12 אנשים | At 2 p.m. twelve people came',
      'ro>en  Treizeci de oameni | 30 people',
      'es>en  Ardieron 1.200 hectáreas a 40 kilómetros. | Some 1,200 hectares (about 3,000 acres) burned 40 kilometres (25 miles) away.',
      'pt>en  Custou 2 milhões de reais na sexta-feira (5). | It cost 2 million reais ($350,000) on Friday.',
      'fr>en  Entre 16 h 30 et 19 heures, depuis dix-neuf ans | Between 4.30pm and 7pm, for 19 years',
      'it>en  Una chiesa dell’Ottocento, chiusa da trent’anni; la ventitreenne | A 19th-century church, closed for 30 years; the 23-year-old',
      'es>en  Medio centenar de vecinos, media docena de barcos, dos décadas, siglo y medio | 50 residents, 6 boats, 20 years, 150 years',
      'es>en  Dos décadas y tres docenas | 2 decades and 3 dozen',
      'ru>en  Пятнадцатилетняя жительница 83-тысячного города; тридцатипятиминутный фильм | A 15-year-old from a city of 83,000; a 35-minute film',
      'uk>en  П’ятнадцятирічна мешканка 83-тисячного міста | A 15-year-old from a city of 83,000',
      'es>en  De 1.900 a 7.600 millones; a las 12.00; diez años y medio | From 1.9 billion to 7.6 billion; at noon; 10 1/2 years',
      'uk>en  Від 400 до 600 тисяч євро; дворічна донька | Between €400,000 and €600,000; a 2-year-old daughter',
      'de>en  Es kühlt um zehn bis zwölf Grad ab; 10,5 Jahre | It will be 10 to 12 degrees C (18 to 22 degrees F) cooler; 10 1/2 years',
      'de>en  Es kostet 2½ Millionen, dann 3¼. | It costs 2.5 million, then 3 1/4.',
      'fr>en  Philippe a été condamné. | Philippe, 61, was convicted. \u2016 Le notaire a 61 ans. | He is a notary.',
      'fr>en  Une soixantaine de personnes | Some 60 people',
      'it>en  Una cinquantina di miliziani | About 50 militants',
      'de>en  Zwei Jahrzehnte, ein halbes Dutzend, ein halbes Jahrhundert | 20 years, 6 of them, 50 years',
    ],
  },
})
