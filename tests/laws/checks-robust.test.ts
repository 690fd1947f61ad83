import { array, assert, constantFrom, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks } from '../../core/checks/index'
import { checkArticle } from '../../core/checks/run'

const seed = 20230501

/** What hostile and broken texts are made of: each alone, again and again, and all of them mixed. */
const scraps = [
  ...['a', 'A', '1', '\u4e2d', '\u05d0', '\u0301', '\ud800', '\udc00', '\u200b', '\u202e', '\u{1f469}\u200d'],
  ...[
    '"',
    "'",
    '\u201c',
    '\u201d',
    '\u201c\u201d',
    '\u201d \u201c',
    '\u201ca\u201d ',
    '"\'',
    '\u00ab \u00bb',
    '\u300c',
  ],
  ...['(', ')', '([', '{', '-', ' - ', '--', '\u2014', ' ', '  ', '\u00a0', '\t', '\n', '\u2029', 'a\u2029'],
  ...['.', ',', ' ,', '...', '?!', '\u00bf', '%', '7,2 % ', '$', '$ 8 ', '1.', '1,', '1 ', '1.234 million ', '1:1 '],
  ...['1.1.2022 ', 'at 5: 00 ', '17.15 h ', 'XIV century ', 'the ', 'the the ', 'a b ', 'A b. ', 'Aa Bb ', 'A.', 'a,b'],
  ...[
    'word-',
    'two and ',
    'of the ',
    '\u4e2d\u6587\u3002',
    '\u4e09\u4e07',
    'http://a.b/',
    '@a ',
    '*a ',
    '<a>',
    '&amp;',
  ],
  ...[
    'Ruiz (Ruiz) ',
    'Monday (',
    'said that ',
    'not ',
    'has been ',
    'Kyiv Kiev ',
    '\u00c3\u00a9',
    "a's ",
    'A - B.com ',
    '0711/22 40 20 ',
    '4 to 6 million ',
    '10 1/2 ',
    '2\u4e073000',
    'XIXe ',
  ],
]
const languages = constantFrom('es', 'de', 'ru', 'zh', 'ar', 'he', 'ja', 'xx')

const every = (sourceLanguage: string, source: string, target: string) =>
  checkArticle({ sourceLanguage, targetLanguage: 'en' }, [{ id: '1', source, target }])

/** How often a run asks a text for its characters: cost that a busy machine does not change. */
function countReads(run: (text: string) => unknown, text: string): number {
  let reads = 0
  const methods = ['slice', 'indexOf', 'includes', 'startsWith', 'charCodeAt', 'codePointAt', 'at'] as const
  const originals = methods.map((name) => Object.getOwnPropertyDescriptor(String.prototype, name))
  methods.forEach((name, place) => {
    const original = originals[place]?.value as (...args: unknown[]) => unknown
    Object.defineProperty(String.prototype, name, {
      ...originals[place],
      value(this: string, ...args: unknown[]) {
        // To look for something costs as much as there is to look through.
        reads += name === 'indexOf' || name === 'includes' ? this.length : 1
        return original.apply(this, args)
      },
    })
  })
  try {
    run(text)
    return reads
  } finally {
    methods.forEach((name, place) => {
      Object.defineProperty(String.prototype, name, originals[place] as PropertyDescriptor)
    })
  }
}

describe(`on hostile text (seed ${seed})`, () => {
  it.each(scraps.map((scrap) => [JSON.stringify(scrap), scrap]))('ends on %s again and again', (_, scrap) => {
    const long = scrap.repeat(Math.ceil(20_000 / scrap.length))
    expect(() => every('zh', long, long)).not.toThrow()
    expect(() => every('es', 'Hola.', long)).not.toThrow()
  })

  it('ends on scraps put together at random', () => {
    const piece = tuple(constantFrom(...scraps), constantFrom(1, 3, 200)).map(([scrap, times]) => scrap.repeat(times))
    const text = array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    assert(
      property(text, text, languages, (source, target, language) => {
        expect(every(language, source, target)).toHaveLength(1)
      }),
      { seed, numRuns: 300 },
    )
  })

  it('ends on a million characters in one line', () => {
    const line = 'On 3 May, the mayor said (again) that \u201c1,200 people\u201d had left the town. '.repeat(14_000)
    expect(every('es', line, line)[0]?.length).toBeGreaterThan(0)
  }, 60_000)
})

describe('with four times the text', () => {
  const source = 'Dijo 12 veces que Ana Ruiz sali\u00f3 el 7.2.2022 a las 17.15 de Par\u00eds. '
  const costly = [
    'x, y. ',
    'a,b',
    '1,5 % ',
    'at 5: 45 ',
    'Ruiz (Ruiz) ',
    'A b. ',
    '\u201ca\u201d ',
    'the 20% of ',
    'Monday (1.2.2022) ',
  ]

  it.each(costly)('no check looks through the texts more than about four times as often: %s', (scrap) => {
    for (const check of checks) {
      if (check.scope === 'link' && check.library) continue
      const cost = (length: number) =>
        countReads(
          (text) =>
            checkArticle({ sourceLanguage: 'es', targetLanguage: 'en', checks: [check] }, [
              { id: '1', source: source.repeat(Math.ceil(length / source.length)), target: text },
            ]),
          scrap.repeat(Math.ceil(length / scrap.length)),
        )
      cost(100)
      // Where a check stops after so many places, it costs what it costs up to there: the texts are longer than that.
      expect(cost(80_000), check.id).toBeLessThan(5.5 * cost(20_000) + 10_000)
    }
  })
})
