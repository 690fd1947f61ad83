import { type Address, findAddresses } from '../text/addresses'
import { areTokenised } from '../text/spaces'
import type { TextView } from '../text/view'
import { check } from './check'
import { replaceFix } from './fix'

/** The word of the target at about the place that something of the source has: where to look for what is missing. */
const wordAbout = (target: TextView, share: number) =>
  target.words[Math.min(target.words.length - 1, Math.floor(share * target.words.length))]

export const addresses = check({
  id: 'addresses',
  family: 'fidelity',
  category: 'accuracy/mistranslation',
  severity: 'major',
  level: 'errors',
  run: ({ source, target }, report) => {
    const wanted = findAddresses(source.text)
    const found = findAddresses(target.text)
    if (source.words.length === 0 || wanted.length + found.length === 0 || areTokenised(source, target)) return
    const inTarget = new Set(found.map(({ key }) => key))
    const inSource = new Set(wanted.map(({ key }) => key))
    const missing = wanted.filter(({ key }) => !inTarget.has(key))
    const strange = found.filter(({ key }) => !inSource.has(key))
    const of = (kind: Address['kind'], list: readonly Address[]) => list.filter((address) => address.kind === kind)
    for (const kind of ['web', 'mail', 'account'] as const) {
      const lost = of(kind, missing)
      const changed = of(kind, strange)
      lost.forEach((address, place) => {
        const original = source.slice(address)
        const wrong = changed[place]
        const word = wordAbout(target, address.from / source.text.length)
        if (wrong !== undefined && lost.length === changed.length)
          report({
            ...wrong,
            source: address,
            data: { text: target.slice(wrong), original },
            fixes: [replaceFix(wrong, original)],
          })
        else if (changed.length === 0 && word !== undefined)
          report({ from: word.from, to: word.to, source: address, message: 'missing', data: { original } })
      })
    }
  },
  examples: {
    flags: [
      'es>en  Escriba a [prensa@puente.example] hoy. | Write to [press@bridge.example] today. => Write to prensa@puente.example today.',
      'de>en  Mehr auf [https://stadt.example/hilfe]. | More at [https://city.example/help]. => More at https://stadt.example/hilfe.',
      'fr>en  Le maire, sur le compte [@MairieLyon], dément. | The mayor, [@TownHallLyon], denies it. => The mayor, @MairieLyon, denies it.',
      'uk>en  Пишіть на [info@mist.example] зараз. | [Write] now.',
    ],
    passes: [
      'es>en  Más en www.puente.example. | More at https://www.puente.example/',
      'zh>en  详情见https://qiao.example/a。 | See https://qiao.example/a for details.',
      'it>en  Scrivete a info@ponte.example, grazie. | Thank you for writing to info@ponte.example.',
      'ru>en  Цена @ 5, #мост | The price @ 5, #bridge',
    ],
  },
})
