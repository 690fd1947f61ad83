import { array, assert, constantFrom, integer, oneof, property, record, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/checks/check'
import { applyFix } from '../../core/checks/fix'
import { readRules } from '../../core/checks/house/notation'
import { checks } from '../../core/checks/index'
import { type Example, type ExampleLink, readExample, showContent } from '../../core/checks/notation'
import { checkArticle, createChecker, type LinkTexts } from '../../core/checks/run'
import { wordFinding } from '../../core/checks/word'
import { type Content, plain, type Range } from '../../core/text/content'
import en from '../../locales/en.json'
import es from '../../locales/es.json'
import { lintAll } from '../library'

/** What the grammar library says about the examples of the checks that speak for it, before and after their fixes. */
const lints = await lintAll(
  checks
    .filter((check) => check.scope === 'link' && check.library)
    .flatMap((check) => [...check.examples.flags, ...check.examples.passes].flatMap((each) => readExample(each).links))
    .flatMap((link) => [link.target, link.fixed ?? link.target]),
)

const run = ({ sourceLanguage, targetLanguage, relation, rules, links }: Example) =>
  checkArticle(
    { sourceLanguage, targetLanguage, codes: relation, rules },
    links.map(({ source, target, codes, cues }, place) => ({
      id: String(place),
      source,
      target,
      codes,
      cues,
      lints: lints.get(target),
    })),
  )

const targetOf = ({ target, codes }: ExampleLink): Content => ({ text: target, codes: codes?.target ?? [] })

const byPlace = (a: Range, b: Range) => a.from - b.from || a.to - b.to
const ranges = (list: readonly Range[]): readonly string[] => [
  ...new Set([...list].sort(byPlace).map(({ from, to }) => `${from}-${to}`)),
]
const evidenceOf = (findings: readonly Finding[]): readonly Range[] =>
  findings.map((finding) => finding.sourceRange).filter((range) => range !== null)

/** The target after the first fix of each finding, from the last place to the first. */
const fixAll = (target: Content, findings: readonly Finding[]): Content =>
  [...findings]
    .sort((a, b) => (b.fixes[0]?.edits[0]?.from ?? 0) - (a.fixes[0]?.edits[0]?.from ?? 0))
    .reduce((now, finding) => (finding.fixes[0] === undefined ? now : applyFix(now, finding.fixes[0])), target)

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has an id in kebab case that no other check has', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(checks.filter((other) => other.id === id)).toHaveLength(1)
  })

  it('has at least two examples that flag and two that pass', () => {
    expect(check.examples.flags.length).toBeGreaterThanOrEqual(2)
    expect(check.examples.passes.length).toBeGreaterThanOrEqual(2)
  })

  it.each(check.examples.flags)('marks exactly %s', (notation) => {
    const example = readExample(notation)
    const found = run(example)
    example.links.forEach((link, place) => {
      const own = (found[place] ?? []).filter((finding) => finding.check === id)
      expect(ranges(own), `marks in ${link.target}`).toEqual(ranges(link.marks))
      expect(ranges(evidenceOf(own)), `evidence in ${link.source}`).toEqual(ranges(link.evidence))
      if (link.fixed !== null) expect(showContent(fixAll(targetOf(link), own))).toBe(link.fixed)
    })
    const firing = new Set(found.flat().map((finding) => finding.check))
    expect([...firing].sort()).toEqual([id, ...example.others].sort())
  })

  it.each(check.examples.passes)('passes %s', (notation) => {
    const example = readExample(notation)
    expect(example.links.flatMap((link) => [...link.marks, ...link.evidence])).toEqual([])
    expect(
      run(example)
        .flat()
        .map((finding) => finding.check),
    ).toEqual(example.others)
  })

  it.each(check.examples.flags)(
    'offers fixes that change the text and leave nothing for it to mark: %s',
    (notation) => {
      const example = readExample(notation)
      const found = run(example)
      example.links.forEach((link, place) => {
        const own = (found[place] ?? []).filter((finding) => finding.check === id)
        for (const fix of own.flatMap((finding) => finding.fixes))
          expect(showContent(applyFix(targetOf(link), fix))).not.toBe(showContent(targetOf(link)))
        if (own.some((finding) => finding.fixes.length === 0)) return
        const links = example.links.map((other, at) => {
          if (at !== place) return other
          const { text, codes } = fixAll(targetOf(other), own)
          const cues = other.cues?.map((cue) => ({ ...cue, to: text.length }))
          return { ...other, target: text, codes: other.codes && { ...other.codes, target: codes }, cues }
        })
        expect(
          (run({ ...example, links })[place] ?? []).filter((finding) => finding.check === id),
          notation,
        ).toEqual([])
      })
    },
  )
})

/** What all checks say about the examples of each, once for all locales. */
const said = checks.map((check) => ({
  check,
  findings: check.examples.flags.flatMap((notation) => run(readExample(notation)).flat()),
}))

const textAt = (tree: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], tree)

describe.each(Object.entries({ en, es }))('in %s', (_, locale) => {
  it('every check has a name, a help text and a wording, with data for each placeholder, for all that its examples find', () => {
    for (const { check, findings } of said) {
      for (const part of ['name', 'help'])
        expect(textAt(locale, `checks.${check.id}.${part}`), check.id).toBeTypeOf('string')
      for (const finding of findings)
        wordFinding(finding, (key, data) => {
          const text = textAt(locale, key)
          expect(text, key).toBeTypeOf('string')
          for (const [, name = ''] of String(text).matchAll(/\{\{(\w+)\}\}/g))
            expect(Object.keys(data), key).toContain(name)
          return String(text)
        })
    }
  })

  it('every message of a check is one that its examples show', () => {
    for (const { check, findings } of said) {
      const used = new Set(findings.filter((finding) => finding.check === check.id).map(({ message }) => message.key))
      const worded = Object.keys(textAt(locale, `checks.${check.id}`) as object)
      expect(
        [...used].filter((key) => !worded.includes(key)),
        check.id,
      ).toEqual([])
      expect(
        worded.filter((key) => key !== 'name' && key !== 'help' && !used.has(key)),
        check.id,
      ).toEqual([])
    }
  })
})

const seed = 20221116
/** Scraps that checks look at, put together at random: most of what comes out is nonsense, some of it nearly right. */
const scrap = oneof(
  constantFrom(
    ...[
      'the',
      'a conference',
      'Press',
      'conference. Press',
      'of',
      ' ',
      '  ',
      '\u00a0',
      '\t',
      '. ',
      ', ',
      ' ,',
      '\u2029',
      '\n',
      '"',
      '\u201c',
      '\u201d',
    ],
    ...[
      '\u00ab',
      '\u00bb',
      '\u300c',
      '\u2019',
      '11.16.2022',
      '03/04/2022',
      '16 de mayo de 2019',
      'May 16, 2019',
      '2.5 million',
      '1.234',
      '12',
    ],
    ...[
      'twenty-two',
      'veintid\u00f3s',
      '\u4e09\u4e07',
      '7\u6708',
      'XX',
      '\u200b',
      '\ud83d\ude00',
      '\ud800',
      '\udc00',
      '\u0301',
      '\u05d0',
      '\u0663',
      'conferencia de prensa',
    ],
  ),
  string({ unit: 'binary', maxLength: 8 }),
)
const text = array(scrap, { maxLength: 24 }).map((scraps) => scraps.join(''))
/** A glossary and patterns that find something in the scraps, so that their checks have work. */
const rules = readRules(
  'conferencia de prensa = briefing ~ press, conference; = ~ the; \u4e09\u4e07 = x ~ 12; source /./ never /[^x]{1,3}/; target " " must "x"',
)
const languages = constantFrom('es', 'de', 'fr', 'ru', 'uk', 'zh', 'ar', 'he', 'ja', 'xx')

const cutsPair = (whole: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(whole.charAt(offset - 1)) && /[\udc00-\udfff]/.test(whole.charAt(offset))

describe(`on random text (seed ${seed})`, () => {
  it('marks passages that are not empty, inside the text and whole; fixes change the text', () => {
    const sound = (whole: string, range: Range) => {
      expect(range.from).toBeGreaterThanOrEqual(0)
      expect(range.to).toBeLessThanOrEqual(whole.length)
      expect(cutsPair(whole, range.from) || cutsPair(whole, range.to)).toBe(false)
    }
    assert(
      property(text, text, languages, (source, target, sourceLanguage) => {
        for (const finding of checkArticle({ sourceLanguage, targetLanguage: 'en', rules }, [
          { id: '1', source, target },
        ])[0] ?? []) {
          sound(target, finding)
          if (target !== '') expect(finding.to).toBeGreaterThan(finding.from)
          if (finding.sourceRange !== null) sound(source, finding.sourceRange)
          for (const fix of finding.fixes) expect(applyFix(plain(target), fix).text).not.toBe(target)
        }
      }),
      { seed, numRuns: 600 },
    )
  })

  it('finds the same one edit at a time as all at once', () => {
    const edit = record({ link: integer({ min: 0, max: 5 }), source: text, target: text })
    assert(
      property(
        array(tuple(text, text), { minLength: 6, maxLength: 6 }),
        array(edit, { maxLength: 6 }),
        (pairs, edits) => {
          const options = { sourceLanguage: 'es', targetLanguage: 'en', rules }
          const links: LinkTexts[] = pairs.map(([source, target], place) => ({ id: String(place), source, target }))
          const checker = createChecker(options)
          checker.update(links)
          for (const { link, source, target } of edits) {
            const before = links.map(({ id }) => JSON.stringify(checker.findings(id)))
            const texts = { id: String(link), source, target }
            links[link] = texts
            const changed = checker.updateLink(texts)
            const differing = links.filter(({ id }, place) => JSON.stringify(checker.findings(id)) !== before[place])
            expect([...changed].sort()).toEqual(differing.map(({ id }) => id).sort())
          }
          expect(links.map(({ id }) => checker.findings(id))).toEqual(checkArticle(options, links))
        },
      ),
      { seed, numRuns: 100 },
    )
  })

  it('does not choke on long runs of one thing', () => {
    const runs = [
      'a',
      '.',
      ' ',
      '"',
      '\u201c \u201d',
      '\u0301',
      '1',
      '1.',
      '1 ',
      '\ud800',
      '\u200b',
      'A b. ',
      '1.1.2022 ',
      'the ',
      'x\u2029',
      'two and ',
      '\u4e09\u4e07',
    ]
    for (const piece of runs) {
      const long = piece.repeat(5_000)
      expect(
        () =>
          checkArticle({ sourceLanguage: 'zh', targetLanguage: 'en', rules }, [
            { id: '1', source: long, target: long },
          ]),
        piece,
      ).not.toThrow()
    }
  })
})
