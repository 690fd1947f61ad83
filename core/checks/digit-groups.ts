import type { Range } from '../text/content'
import { isCounted, isMeasured } from '../text/counted'
import { formatNumber } from '../text/format-number'
import { check, type Pair } from './check'
import { replaceFix } from './fix'

/** Four or more digits in one run that belong to nothing else: no time, score, range, version, name or decimal. */
const bare = /(?<![\p{L}\p{M}\p{N}.,:/#\u2116_+=-])\d{4,12}(?![\p{L}\p{N}:/_-]|[.,]\d)/gu
const currencyBefore = /\p{Sc}\s?$/u
const vagueBefore =
  /\b(?:more than|less than|fewer than|over|nearly|almost|about|around|some|roughly|approximately|at least|up to|an estimated|total of)\s$/i
/** What numbers, not quantities, follow. */
const labelBefore =
  /\b(?:no\.?|nos\.?|number|code|id|postcode|zip|tel\.?|phone|call|fax|flight|case|file|ref\.?|room|box|route|bus|train|stock|shares|line|hotline|page|resolution|decision|directive|regulation|decree|order|law|act|bill|channel|highway|road|model|version|port|in|since|year|until|before|after|by)\s$/i
/** "the Boeing 7370", "flight SU 1234" inside a sentence. */
const nameBefore = /[\p{L}\p{N},][ \u00a0]\p{Lu}[\p{L}\p{N}.-]*[ \u00a0]$/u
/** "3000 BC", "2300 hours" */
const dated = /^[ \u00a0]?(?:BCE?|B\.C|AD|CE|hours|hrs?|rpm|[kM]?Hz|K|\u00b0)(?![\p{Ll}])/u
/** What Chinese and Japanese put after a number of things. */
const counter =
  /^[\u591a\u4f59\u9918]?[\u4e2a\u500b\u540d\u4eba\u573a\u5834\u95f4\u9593\u4ef6\u5428\u5143\u53ea\u96bb\u8258\u5934\u982d\u8f86\u8f1b\u5957\u5bb6\u6237\u6236\u6240\u7bc7\u6761\u689d\u6b21\u79cd\u7a2e\u4f4d\u7c73\u518a\u5186]/u

const inSource = (digits: string, { source }: Pair) => source.numberIndex.find(Number(digits))

/** Whether the source shows that its number counts something: it groups the digits, or a counter follows them. */
const countsThere = (known: Range, { source }: Pair): boolean =>
  /\d[.,'\u2019 \u00a0\u202f]\d{3}/.test(source.slice(known)) || counter.test(source.text.slice(known.to, known.to + 2))

function isQuantity(digits: string, from: number, pair: Pair): boolean {
  const { text } = pair.target
  const before = text.slice(Math.max(0, from - 24), from)
  const after = text.slice(from + digits.length, from + digits.length + 60)
  const money = currencyBefore.test(before)
  if (labelBefore.test(before) && !money) return false
  const known = inSource(digits, pair)
  if (digits.length === 4) {
    if (known !== undefined && countsThere(known, pair)) return !dated.test(after)
    const year = Number(digits) < 2100
    if (year) return Number(digits) < 1400 && (money || isCounted(after))
    return money || isCounted(after) || (known !== undefined && !nameBefore.test(before) && !dated.test(after))
  }
  if (money || (known !== undefined && pair.source.slice(known) !== digits)) return true
  return digits.length < 8 && (isCounted(after) || isMeasured(after) || vagueBefore.test(before))
}

export const digitGroups = check({
  id: 'digit-groups',
  family: 'localisation',
  category: 'locale-convention/number-format',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    const { target } = pair
    if (target.locale.decimal !== '.') return
    for (const { 0: digits, index } of target.text.matchAll(bare)) {
      if (digits.startsWith('0') || !isQuantity(digits, index, pair)) continue
      const better = formatNumber(Number(digits), target.language)
      const range = { from: index, to: index + digits.length }
      report({
        ...range,
        source: inSource(digits, pair),
        data: { text: digits, better },
        fixes: [replaceFix(range, better)],
      })
    }
  },
  examples: {
    flags: [
      'zh>en  工厂发放了[50000]元奖金。 | The plant paid a bonus of [50000] yuan. => The plant paid a bonus of 50,000 yuan.',
      'zh>en  全县[32万]人受灾。 | Floods hit [320000] in the county. => Floods hit 320,000 in the county.',
      'zh>en  国际米兰进了[1489]个球，队员[4267]名。 | Inter scored [1489] of them, and [4267] have played. => Inter scored 1,489 of them, and 4,267 have played.',
      'de>en  Es kamen [2.050] Gäste. | The guests numbered [2050]. => The guests numbered 2,050.',
      'es>en  Vendieron [7500] entradas. | They sold [7500] tickets. => They sold 7,500 tickets.',
      'ru>en  Фонд выделил $[40000]. | The fund gave $[40000]. => The fund gave $40,000.',
      'uk>en  Зібрали понад [12 500] підписів. | They gathered more than [12500] signatures. => They gathered more than 12,500 signatures.',
      'fr>en  La course fait [10\u00a0000] m. | The race is [10000] m long. => The race is 10,000 m long.',
    ],
    passes: [
      'zh>en  2022年奥运会、股票代码600519 | the 2022 Games, stock code 600519',
      'zh>en  公元前3000年，波音7370客机，第2231号决议 | The tomb, of 3000 BC, and the Boeing 7370 on Resolution 2231',
      'de>en  10115 Berlin, Telefon 030 1234567 | 10115 Berlin, phone 030 1234567',
      'es>en  En 1936 llegaron 8.000 obreros. | In 1936 workers came: 8,000 of them.',
      'ru>en  Дело № 48213, рейс SU 1234, 1500 метров | Case No. 48213, flight SU 1234, 1500 metres',
      'it>en  Nei 1600 anni: https://example.org/12345 e 3,14159 | In the 1600 years: https://example.org/12345 and 3.14159',
    ],
  },
})
