import { findLargeAmounts } from '../text/amounts'
import { check, type Pair } from './check'
import { replaceFix } from './fix'

const inSource = (value: number, { source }: Pair) => source.numberIndex.find(value)

export const largeAmounts = check({
  id: 'large-amounts',
  family: 'localisation',
  category: 'locale-convention/number-format',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    const { target } = pair
    if (target.locale.language !== 'en') return
    const isMeant = (value: number) => inSource(value, pair) !== undefined
    for (const { from, to, value, better, kind } of findLargeAmounts(target.text, target.language, isMeant))
      report({
        from,
        to,
        source: inSource(value, pair),
        message: kind,
        data: { text: target.text.slice(from, to), better },
        fixes: [replaceFix({ from, to }, better)],
      })
  },
  examples: {
    flags: [
      'es>en  Costó [5 millones] de euros. | It cost [5 millions of] euros. => It cost 5 million euros.',
      'es>en  La deuda es de [2.400 millones] de euros. | The debt is [2.400 millions of] euros. => The debt is 2.4 billion euros. & number-format',
      'fr>en  Un budget de [3 milliards] d’euros | A budget of [3 milliards of] euros => A budget of 3 billion euros',
      'zh>en  项目投资[2.8亿]元。 | The project cost [2.8 hundred million] yuan. => The project cost 280 million yuan.',
      'zh>en  有[28万]人。 | There are [28 ten thousand] people. => There are 280,000 people. & number-mismatch',
      'it>en  Il debito è di [mille milioni]. | The debt is [1 thousand millions]. => The debt is 1 billion.',
      'pt>en  O fundo tem [dois milhões]. | The fund has [two millions]. => The fund has two million.',
    ],
    passes: [
      'es>en  Miles de millones; 5 millones de personas | Billions; 5 million people; 5 million of the people',
      'de>en  2,4 Milliarden Euro | 2.4 billion euros; hundreds of thousands',
      'zh>en  王毅与5位外长 | Wang Yi met 5 foreign ministers',
    ],
  },
})
