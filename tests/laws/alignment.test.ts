import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignSegments } from '../../core/alignment/align'
import type { Segment, Side } from '../../core/alignment/alignment'
import { plain } from '../../core/text/content'

const word = fc.oneof(
  fc.constantFrom(
    'Ana',
    '12',
    '1.000',
    'casa',
    'house',
    '?',
    '\u041a\u0438\u0457\u0432',
    '\u5317\u4eac',
    'a@b.org',
    '"',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
)
const block = fc.array(
  fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 4 },
)
const side = (name: Side) =>
  fc.array(block, { maxLength: 12 }).map((blocks): readonly Segment[] =>
    blocks
      .flatMap((texts, index) => texts.map((text) => ({ text, block: `b${index}` })))
      .map(({ text, block: id }, index) => ({
        id: `${name[0]}${index}`,
        side: name,
        block: id,
        content: plain(text),
      })),
  )
const languages = fc.constantFrom('es', 'uk', 'zh', 'ar', 'ja', 'und', 'de-AT')

test('every segment is in exactly one link, in order, and no link is empty (seed 20260511)', () => {
  fc.assert(
    fc.property(side('source'), side('target'), languages, (source, target, sourceLanguage) => {
      const links = alignSegments(source, target, { sourceLanguage, targetLanguage: 'en' })
      expect(links.flatMap((link) => link.source)).toEqual(source.map(({ id }) => id))
      expect(links.flatMap((link) => link.target)).toEqual(target.map(({ id }) => id))
      for (const link of links) {
        expect(link.source.length + link.target.length).toBeGreaterThan(0)
        expect(link.score >= 0 && link.score <= 1).toBe(true)
      }
    }),
    { seed: 20260511, numRuns: 60 },
  )
})

test('a text aligned with itself is aligned one to one', () => {
  const texts = [
    'Ana vino el 3 de mayo.',
    'Trajo 12 cajas de Oporto.',
    'Nadie la esperaba.',
    '\u00bfPor qu\u00e9 vino Ana?',
  ]
  const segments = (name: Side) =>
    texts.map((text, index): Segment => ({ id: `${name[0]}${index}`, side: name, block: 'b', content: plain(text) }))
  const links = alignSegments(segments('source'), segments('target'), { sourceLanguage: 'es', targetLanguage: 'es' })
  expect(links.map((link) => [...link.source, ...link.target].join())).toEqual(['s0,t0', 's1,t1', 's2,t2', 's3,t3'])
})
