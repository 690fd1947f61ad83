import { codeName } from '../text/codes'
import { check } from './check'
import { passageAt } from './code-places'
import { byPair, compareCodes } from './compare-codes'
import { codesFix } from './fix'

export const extraCode = check({
  id: 'extra-code',
  family: 'fidelity',
  category: 'fluency/markup',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    for (const group of byPair(compareCodes(pair).extra, (code) => code)) {
      const [first] = group
      if (first === undefined) continue
      const data = { chip: codeName(first), label: first.label }
      report({
        ...passageAt(pair.target, { from: first.at, to: group.at(-1)?.at ?? first.at }),
        message: pair.codes?.relation === 'shared' ? 'source' : 'machine',
        data,
        fixes: [
          codesFix(
            group.map((code) => ({ kind: 'take', code, side: 1 })),
            'remove-code',
            data,
          ),
        ],
      })
    }
  },
  examples: {
    flags: [
      'es>en  El puerto abre hoy. | The port opens ‹1:b›today‹/1:b›. | The port opens ‹1:b›[today]‹/1:b›. => The port opens today.',
      'fr>en  Lisez ici‹1:1/›. | Read here‹1:1/›. | Read here‹1:1/› and [again]‹1:1/›. => Read here‹1:1/› and again.',
      'de>en (two formats)  Der Hafen | The ‹3:b›port‹/3:b› | ‹3:b›The‹/3:b› ‹3:b›[port]‹/3:b› => ‹3:b›The‹/3:b› port',
    ],
    passes: [
      'es>en  Hay ‹1:b›correo‹/1:b›. | There is ‹1:b›mail‹/1:b›. | You have ‹1:b›mail‹/1:b›.',
      'it>en (two files)  Il ‹1:b›porto‹/1:b› | The port | The ‹source 1:b›port‹/source 1:b›',
    ],
  },
})
