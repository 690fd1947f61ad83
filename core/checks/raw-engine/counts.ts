import { calqueLines } from '../calques/entry'

const numbers: readonly (readonly [spanish: string, english: string])[] = [
  ['dos', 'two'],
  ['tres', 'three'],
  ['cuatro', 'four'],
  ['cinco', 'five'],
  ['seis', 'six'],
  ['siete', 'seven'],
  ['ocho', 'eight'],
  ['nueve', 'nine'],
  ['diez', 'ten'],
]
const counted = 'persons|children|women|men|countries|cities|homes|houses|days|months|years|workers|companies'

/** "other six", "other eight people": the number comes first in English. */
export const rawCounts = calqueLines(
  'literal',
  [
    'otros|otras # personas | other # people | $1 other people | Hay [otras 63 personas]. | There are [other 63 people > 63 other people].',
    `otros|otras # | other # ${counted} | - | Hay [otras 63] casas. | There are [other 63 houses > 63 other houses].`,
    'otros|otras # | other # | - | Van [otros 63] también. | [Other 63 > 63 others] are going, too.',
    ...numbers.flatMap(([spanish, english]) => [
      `otros|otras ${spanish} personas | other ${english} people | ${english} other people | Hay [otras ${spanish} personas]. | There are [other ${english} people > ${english} other people].`,
      `otros|otras ${spanish} _ | other ${english} ${counted} | - | Hay [otras ${spanish} casas]. | There are [other ${english} houses > ${english} other houses].`,
      `otros|otras ${spanish} | other ${english} | - | Van [otros ${spanish}] también. | We see [other ${english} > ${english} others] going, too.`,
    ]),
  ].join('\n'),
)
