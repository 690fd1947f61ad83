import { describe, expect, test } from 'vitest'
import { alignSegments } from '../../../core/alignment/align'
import type { Segment } from '../../../core/alignment/alignment'
import { segmentsOf } from './article'

/** `aligns('1-1 1-2', …)`: the links' shapes in order. Blocks are separate strings, segments are parted by `|`. */
const aligns = (
  shapes: string,
  title: string,
  language: string,
  source: readonly string[],
  target: readonly string[],
) =>
  test(`${language}  ${shapes}  ${title}`, () => {
    const links = alignSegments(segmentsOf('source', source), segmentsOf('target', target), {
      sourceLanguage: language,
      targetLanguage: 'en',
    })
    expect(links.map((link) => `${link.source.length}-${link.target.length}`).join(' ')).toBe(shapes)
  })

describe('shapes', () => {
  aligns(
    '1-1 1-1 1-1',
    'sentence by sentence',
    'es',
    ['El puerto cerró ayer por el temporal. |Ningún barco salió.', 'La alcaldesa, Marta Ibáñez, pidió calma.'],
    ['The port closed yesterday because of the storm. |No ship left.', 'The mayor, Marta Ibáñez, asked for calm.'],
  )
  aligns(
    '1-1 1-2 1-1',
    'a sentence that the translation broke in two',
    'es',
    [
      'Lisboa despertó sin tranvías.',
      '«Los vagones no saldrán hoy», dijo el director de la red, Rui Barros, en una rueda de prensa, este lunes (3.4.2023).',
      'La huelga dura ya nueve días.',
    ],
    [
      'Lisbon woke up without trams.',
      '“The cars will not leave today,” network director Rui Barros told a wheel. |Press, this Monday (4.3.2023).',
      'The strike has lasted nine days.',
    ],
  )
  aligns(
    '1-1 1-2 1-1',
    'a sentence that the CMS broke over two paragraphs',
    'es',
    [
      'Lisboa despertó sin tranvías.',
      '«Los vagones no saldrán hoy», dijo el director de la red, Rui Barros, en una rueda de prensa, este lunes (3.4.2023).',
      'La huelga dura ya nueve días.',
    ],
    [
      'Lisbon woke up without trams.',
      '“The cars will not leave today,” network director Rui Barros told a wheel.',
      'Press, this Monday (4.3.2023).',
      'The strike has lasted nine days.',
    ],
  )
  aligns(
    '1-1 2-1 1-1',
    'two sentences made one',
    'fr',
    [
      'Le musée rouvre samedi.',
      'Les travaux ont duré quatre ans. |Ils ont coûté 12 millions d’euros à la ville de Nantes.',
      'L’entrée sera gratuite.',
    ],
    [
      'The museum reopens on Saturday.',
      'The works lasted four years and cost the city of Nantes 12 million euros.',
      'Admission will be free.',
    ],
  )
  aligns(
    '1-1 1-1 1-0 1-1',
    'a paragraph that the translation dropped',
    'es',
    [
      'El lobo volvió a la sierra de Gredos.',
      'Los pastores denuncian 340 ataques desde enero.',
      'Una portavoz del ministerio, Elena Cruz, anunció ayudas para comprar mastines y vallas.',
      'Nadie ha visto a la manada entera.',
    ],
    [
      'The wolf returned to the Gredos mountains.',
      'Shepherds report 340 attacks since January.',
      'Nobody has seen the whole pack.',
    ],
  )
  aligns(
    '1-1 0-1 1-1 1-1',
    'a doubled headline does not shift what follows',
    'es',
    [
      'El lobo vuelve a la sierra',
      'Los pastores denuncian 340 ataques desde enero.',
      'Nadie ha visto a la manada entera, dice Elena Cruz.',
    ],
    [
      'The wolf returns to the mountains',
      'The wolf returns to the mountains',
      'Shepherds report 340 attacks since January.',
      'Nobody has seen the whole pack, says Elena Cruz.',
    ],
  )
})

describe('scripts', () => {
  aligns(
    '1-1 1-0 1-1 1-1',
    'names meet across Cyrillic',
    'uk',
    [
      'У Харкові відкрили нову бібліотеку.',
      'Цього ніхто не очікував так скоро.',
      'Директорка Оксана Литвиненко подякувала 250 волонтерам з Польщі.',
      'Книжки привезли з Кракова.',
    ],
    [
      'A new library was opened in Kharkiv.',
      'Director Oksana Lytvynenko thanked 250 volunteers from Poland.',
      'The books were brought from Krakow.',
    ],
  )
  aligns(
    '1-1 1-1 1-2 1-1',
    'numbers and countries meet across Han script',
    'zh',
    [
      '德国与法国签署了新的铁路协议。',
      '列车将于2027年开通。',
      '两国政府将共同出资380亿欧元，工程由三家公司承担，预计需要六年时间。',
      '瑞士没有参加。',
    ],
    [
      'Germany and France have signed a new railway agreement.',
      'Trains will start running in 2027.',
      'The two governments will jointly provide 38 billion euros (380). |Three companies will do the work, which is expected to take six years.',
      'Switzerland did not take part.',
    ],
  )
  aligns(
    '1-1 0-1 1-1',
    'names meet across Arabic script by their consonants',
    'ar',
    [
      '\u0648\u0635\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0645\u062d\u0645\u0648\u062f \u0643\u0631\u064a\u0645 \u0625\u0644\u0649 \u062a\u0648\u0646\u0633.',
      '\u062d\u0636\u0631 45 \u0637\u0627\u0644\u0628\u0627 \u0645\u0646 \u0627\u0644\u0645\u063a\u0631\u0628.',
    ],
    [
      'Minister Mahmoud Karim arrived in Tunis.',
      'He was welcomed warmly there, it is said, by many people.',
      '45 students from Morocco attended.',
    ],
  )
})

describe('edges', () => {
  const side = (count: number, name: 'source' | 'target'): readonly Segment[] =>
    count === 0
      ? []
      : segmentsOf(
          name,
          Array.from({ length: count }, (_, index) => `Line ${index} of text.`),
        )
  const hints = { sourceLanguage: 'es', targetLanguage: 'en' }

  test.each([
    [0, 0],
    [0, 3],
    [3, 0],
    [1, 1],
    [1, 40],
  ])('%i against %i segments keeps every segment', (sources, targets) => {
    const links = alignSegments(side(sources, 'source'), side(targets, 'target'), hints)
    expect(links.flatMap(({ source }) => source)).toHaveLength(sources)
    expect(links.flatMap(({ target }) => target)).toHaveLength(targets)
  })

  test('a long text with a part cut out finds its way again', () => {
    const words = (index: number, suffix: string) =>
      `Nombre${suffix}${index * 7919} llegó a Puerto${suffix}${index * 104729} con ${index} cajas.`
    const lines = Array.from({ length: 1500 }, (_, index) => words(index, String.fromCharCode(97 + (index % 26))))
    const source = segmentsOf('source', lines)
    const target = segmentsOf('target', [...lines.slice(0, 300), ...lines.slice(700)])
    const links = alignSegments(source, target, hints)
    const pairs = links.filter((link) => link.source.length === 1 && link.target.length === 1)
    const right = pairs.filter((link) => {
      const at = Number(link.source[0]?.slice(1))
      return link.target[0] === `t${at > 300 ? at - 400 : at}`
    })
    expect(right.length).toBeGreaterThan(1095)
  })

  test('of two headlines that are the same the second has nothing opposite, wherever they stand', () => {
    const before = Array.from({ length: 30 }, (_, index) => `Ana ${'x'.repeat((index * 7) % 11)} trajo ${index} cajas.`)
    for (let count = 0; count < before.length; count += 1) {
      const opening = before.slice(0, count)
      const source = segmentsOf('source', [...opening, 'El lobo vuelve', 'Nadie lo ha visto en la sierra de Gredos.'])
      const target = segmentsOf('target', [
        ...opening,
        'El lobo vuelve',
        'El lobo vuelve',
        'Nobody has seen it in the Gredos mountains.',
      ])
      const alone = alignSegments(source, target, hints).filter((link) => link.source.length === 0)
      expect(alone.map((link) => link.target)).toEqual([[`t${count + 2}`]])
    }
  })

  test('a heading goes with a heading', () => {
    const source = segmentsOf('source', ['Los puentes', 'Los trenes'])
    const target = segmentsOf('target', ['Some words', 'The others', 'More words'])
    const linked = (...headings: readonly string[]) =>
      alignSegments(source, target, { ...hints, headings: new Set(headings) })
        .filter((link) => link.source.length === 1 && link.target.length === 1)
        .map((link) => [...link.source, ...link.target].join())
    expect(linked('s1', 't2')).toContain('s1,t2')
    expect(linked('s1', 't1')).toContain('s1,t1')
  })

  test('says how sure it is: nothing in common is less than much in common', () => {
    const source = segmentsOf('source', [
      'La OMS, con sede en Ginebra, publicó 12 informes.',
      'Sí, claro que vino ayer.',
    ])
    const target = segmentsOf('target', [
      'The WHO, based in Geneva, published 12 reports.',
      'Whoever it may have been.',
    ])
    const [first, second] = alignSegments(source, target, hints)
    expect(first?.score).toBeGreaterThan(second?.score ?? 1)
  })
})
