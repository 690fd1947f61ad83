import { calqueLines } from '../calques/entry'

const up = 'aument*|crec*|increment*|sub*'
const down = 'baj*|ca*|descend*|disminu*|reduc*|reduj*'
const changes: readonly (readonly [spanish: string, sample: string, english: string])[] = [
  [up, 'aumentó', '~increase'],
  [up, 'aumentó', '~augment'],
  [up, 'creció', '~grow'],
  [up, 'subió', '~rise'],
  [up, 'subió', '~go up'],
  [down, 'bajó', '~fall'],
  [down, 'bajó', '~drop'],
  [down, 'bajó', '~decrease'],
  [down, 'bajó', '~go down'],
]
const units = 'people|persons|euros|points|million|millions|hectares|dollars|places|jobs|votes|tonnes|unemployed|homes'

/** "went down in 12,000 people": by how much something changed. */
export const rawAmounts = calqueLines(
  'literal',
  changes
    .map(([spanish, sample, english]) => {
      const base = english.slice(1)
      const line = `${spanish} en # | ${english} in # ${units} | -`
      return `${line} | No [${sample} en 90] puntos. | It did not [${base} in 90 points > ${base} by 90 points].`
    })
    .join('\n'),
)
