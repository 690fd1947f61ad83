import { check } from './check'
import { replaceFix } from './fix'

const symbols: ReadonlyMap<string, string> = new Map([
  ['Km', 'km'],
  ['Kms', 'km'],
  ['kms', 'km'],
  ['KM', 'km'],
  ['Kg', 'kg'],
  ['Kgs', 'kg'],
  ['kgs', 'kg'],
  ['Mts', 'm'],
  ['mts', 'm'],
  ['mtrs', 'm'],
  ['cms', 'cm'],
  ['grs', 'g'],
  ['gr', 'g'],
  ['Has', 'ha'],
  ['lts', 'l'],
  ['Km/h', 'km/h'],
  ['Km/H', 'km/h'],
  ['kms/h', 'km/h'],
  ['Kmph', 'km/h'],
  ['Km2', 'km\u00b2'],
  ['km2', 'km\u00b2'],
  ['m2', 'm\u00b2'],
  ['m3', 'm\u00b3'],
])
const names = [...symbols.keys()].sort((a, b) => b.length - a.length).join('|')
const misspelt = new RegExp(`(?<=\\d[ \\u00a0]?)(?:${names})(?![\\p{L}\\p{N}/])`, 'gu')
/** 25º C, 25 ºC, 25 C\u00b0: the ordinal sign or a sign in the wrong place. */
const degrees =
  /(?<=\d)[ \u00a0]?(?:[\u00ba\u02da][ \u00a0]?([CF])|\u00b0[ \u00a0]([CF])|([CF])[\u00b0\u00ba])(?!\p{L})/gu

export const units = check({
  id: 'units',
  family: 'localisation',
  category: 'locale-convention/measurement-format',
  severity: 'minor',
  level: 'awkward',
  run: ({ target: { text, locale } }, report) => {
    if (locale.language !== 'en') return
    for (const { 0: said, index } of text.matchAll(misspelt)) {
      const range = { from: index, to: index + said.length }
      const better = symbols.get(said) ?? said
      const level = /\d/.test(said) ? 'everything' : 'awkward'
      report({ ...range, level, data: { text: said, better }, fixes: [replaceFix(range, better)] })
    }
    for (const { 0: said, 1: one, 2: two, 3: three, index } of text.matchAll(degrees)) {
      const range = { from: index, to: index + said.length }
      const better = `\u00b0${one ?? two ?? three}`
      report({ ...range, message: 'degrees', data: { text: said.trim(), better }, fixes: [replaceFix(range, better)] })
    }
  },
  examples: {
    flags: [
      'es>en  Está a 12 kms. | It is 12 [kms] away. => It is 12 km away.',
      'fr>en  À 90 km/h | At 90 [Km/h] => At 90 km/h',
      'es>en  A 25 ºC | At 25[ ºC] => At 25°C',
      'it>en  A 25° C | At 25[° C] => At 25°C',
      'de>en  Auf 40 m² | On 40 [m2] => On 40 m² & number-mismatch',
    ],
    passes: ['pt>en  A 12 km, 90 km/h, 25 °C | 12 km, 90 km/h, 25°C, 25 °C, Kms Ltd', 'zh>en  5公里 | 5 km'],
  },
})
