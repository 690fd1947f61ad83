import type { Range } from '../text/content'
import { formatNumber } from '../text/format-number'
import type { NumberMention } from '../text/numbers'
import { overlapsAny } from '../text/ranges'
import { areTokenised } from '../text/spaces'
import type { TextView } from '../text/view'
import { check, type Pair } from './check'
import { replaceFix } from './fix'

/** The digits of a mention, without the word of its scale. */
const digitsOf = (mention: NumberMention, { text }: TextView): string =>
  /^[\d.,]+/.exec(text.slice(mention.from, mention.to))?.[0] ?? ''

/** What formatters take. */
const mostDecimals = 20

interface Misread {
  readonly source: Range
  readonly better: string
  readonly message: 'message' | 'thousands'
  /** It can be read in the target's language, as another number. */
  readonly misleads: boolean
}

/** A number whose separators say something else in the target's language than the source means. */
function misread(mention: NumberMention, { source, target }: Pair): Misread | null {
  const digits = digitsOf(mention, target)
  const separators = new Set(digits.replace(/\d/g, ''))
  const [first, second] = mention.values
  if (first === undefined || separators.size === 0) return null
  const mark = target.locale.decimal === '.' ? ',' : '.'
  if (second === undefined) {
    const wrongly = separators.size === 1 && digits.split(mark).length === 2
    const mixed = separators.size === 2 && digits.lastIndexOf(mark) > digits.lastIndexOf(target.locale.decimal)
    const grouped = separators.size === 1 && digits.split(target.locale.decimal).length > 2
    const known = wrongly || mixed || grouped ? source.numberIndex.find(first) : undefined
    if (known === undefined) return null
    const { scale } = mention
    const decimals = grouped ? 0 : digits.slice(digits.lastIndexOf(mark) + 1).length
    const better = formatNumber(first / scale, target.language, Math.min(decimals, mostDecimals))
    return { source: known, better, message: 'message', misleads: false }
  }
  const known = source.numberIndex.find(first) === undefined ? source.numberIndex.find(second) : undefined
  // Decimals were left as they stood in the source; "52" there does not become "52,000" by itself.
  if (known === undefined || (second < first && !/[.,\u066b]/.test(source.slice(known)))) return null
  const better = formatNumber(second / mention.scale, target.language, 0, 9)
  return { source: known, better, message: second > first ? 'thousands' : 'message', misleads: true }
}

/** A space and a percent sign after the number, which go with it: `percentages` is silent about numbers in this state. */
const spacedSign = /^[ \u00a0\u202f]{1,3}%/

const signAfter = (at: number, { text }: TextView): string => spacedSign.exec(text.slice(at, at + 4))?.[0] ?? ''

export const numberFormat = check({
  id: 'number-format',
  family: 'localisation',
  category: 'locale-convention/number-format',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    const { source, target } = pair
    const takesSign = !target.locale.spaceBefore.has('%') && !areTokenised(source, target)
    for (const mention of target.numbers) {
      if (mention.kind !== 'digits' || overlapsAny(mention, target.dates)) continue
      const wrong = misread(mention, pair)
      if (wrong === null) continue
      const digits = digitsOf(mention, target)
      const sign = takesSign ? signAfter(mention.from + digits.length, target) : ''
      const text = digits + sign
      const better = wrong.better + sign.trim()
      const range = { from: mention.from, to: mention.from + text.length }
      report({
        ...range,
        source: wrong.source,
        message: wrong.message,
        severity: wrong.misleads ? 'major' : undefined,
        level: wrong.misleads ? 'errors' : undefined,
        data: { text, better },
        fixes: [replaceFix(range, better)],
      })
    }
  },
  examples: {
    flags: [
      'es>en  El paro subió al [8,4] %. | Unemployment rose to [8,4]%. => Unemployment rose to 8.4%.',
      'fr>en  La hausse atteint [7,2]\u00a0%. | The rise is [7,2 %]. => The rise is 7.2%.',
      'de>en  Im Tal leben [12.500] Menschen. | The valley is home to [12.500] people. => The valley is home to 12,500 people.',
      'fr>en  La ville a versé [3,25 millions] d’euros. | The city paid [3,25] million euros. => The city paid 3.25 million euros.',
      'it>en  La torre costò [1.250.000,50] lire. | The tower cost [1.250.000,50] lire. => The tower cost 1,250,000.50 lire.',
      'es>en  La obra cuesta [3.450.000] euros. | The work costs [3.450.000] euros. => The work costs 3,450,000 euros.',
      'ru>en  Длина моста [1,275] км. | The bridge is [1,275] km long. => The bridge is 1.275 km long.',
      'pt>en  A barragem perdeu [2,0] metros. | The reservoir fell by [2,0] metres. => The reservoir fell by 2.0 metres.',
    ],
    passes: [
      'es>en  Unas 1.280 casas y el 8,4 % | Some 1,280 homes and 8.4%',
      'zh>en  面积达1316.9万亩 | an area of 13.169 million mu',
      'uk>en  Статті 3, 5 та 7 закону | Articles 3,5 and 7 of the law',
      'ru>en  15 мая в 9.30, версия 2.10 | on 15 May at 9.30, version 2.10',
      'ru>en  У меня 41 тысяча, а выйдет 52. | I have 41,000 and will be getting 52,000.',
      'de>en  Es kamen 1,25 bis 2,5 Tausend. | Some 1,250 to 2,500 came.',
      'uk>en  Він коштує від 400 до 600 тисяч євро. | It is worth between €400,000 and €600,000.',
      'de>en  Der Satz ging 6:4 aus, am 12.05.2021. | The set ended 6–4 on 12 May 2021.',
    ],
  },
})
