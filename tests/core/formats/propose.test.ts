import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { proposeReview } from '../../../core/formats/propose'

const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})

const spanish =
  'Vuelve el lobo\n\nLos pastores denuncian 340 ataques desde enero. Nadie ha visto a la manada, dice Elena Cruz.\n\nEl ministerio de Madrid anunció ayudas para comprar mastines.\n'
const english =
  'The wolf is back\n\nShepherds report 340 attacks since January. Nobody has seen the pack, says Elena Cruz.\n\nThe ministry in Madrid announced aid to buy mastiffs.\n'
const proposed = (source: string | Uint8Array, target: string | Uint8Array) =>
  proposeReview({ source: file('a.txt', source), target: file('b.txt', target) })
const warnings = (source: string, target: string) => {
  const result = proposed(source, target)
  return result.ok ? result.value.warnings.map(({ code }) => code) : [result.problem.code]
}

describe('proposing a review', () => {
  test('two files become languages, blocks, segments and links', () => {
    const result = proposed(spanish, english)
    if (!result.ok) throw new Error(result.problem.code)
    const { source, target, segments, links, warnings: found } = result.value
    expect(found).toEqual([])
    expect(source).toMatchObject({ name: 'a.txt', format: 'text', language: 'es' })
    expect(target.language).toBe('en')
    expect(source.blocks).toEqual([
      { id: 'b1', kind: 'heading', level: 1 },
      { id: 'b2', kind: 'paragraph' },
      { id: 'b3', kind: 'paragraph' },
    ])
    expect(segments.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 't1', 't2', 't3', 't4'])
    expect(links).toEqual([1, 2, 3, 4].map((n) => ({ id: `l${n}`, source: [`s${n}`], target: [`t${n}`] })))
  })

  test('a language that is given is not detected', () => {
    const result = proposeReview({ source: file('a', spanish), target: file('b', english), sourceLanguage: 'ca' })
    expect(result.ok && result.value.source.language).toBe('ca')
  })
})

test('the stages are told as they begin', () => {
  const stages: string[] = []
  proposeReview({ source: file('a', spanish), target: file('b', english) }, (stage) => stages.push(stage))
  expect(stages).toEqual(['reading', 'pairing'])
})

describe('what looks wrong', () => {
  test('the same text twice', () => {
    expect(warnings(english, `${english}\n\n`)).toEqual(['same-file'])
  })

  test('the English on the left', () => {
    expect(warnings(english, spanish)).toEqual(['sides-swapped'])
  })

  test('two articles that have nothing to do with each other', () => {
    const other =
      'Cooking with chestnuts\n\nPeel them while they are hot, or you will regret it for a very long time indeed.\n\nServe.\n\nEnjoy your meal, and do not forget the salt, the butter and a little sage from the garden.\n'
    expect(warnings(spanish, other)).toEqual(['nothing-aligned'])
  })

  test('a source whose language cannot be told', () => {
    expect(warnings('340\n\n12', english)).toContain('language-unknown')
  })
})

describe('what cannot be read', () => {
  test.each([
    ['file-empty', ' \n'],
    ['file-binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)],
    ['file-encoding', Uint8Array.of(0xef, 0xbb, 0xbf, 0xff)],
    ['file-format', '{\\rtf1 Hola}'],
  ])('%s names the file', (code, content) => {
    expect(proposed(spanish, content)).toMatchObject({ ok: false, problem: { code, data: { name: 'b.txt' } } })
    expect(proposed(content, english)).toMatchObject({ ok: false, problem: { code, data: { name: 'a.txt' } } })
  })
})

test('the doubled headline of the sample stands alone, its paragraphs stay with their sources', () => {
  const read = (name: string) => ({
    name,
    bytes: readFileSync(new URL(`../../../docs/sample/${name}`, import.meta.url)),
  })
  const proposal = proposeReview({ source: read('article.es.txt'), target: read('article.en.txt') })
  if (!proposal.ok) throw new Error(proposal.problem.code)
  const links = proposal.value.links.map((link) => `${link.source.length}-${link.target.length}`)
  expect(links.slice(0, 6)).toEqual(['1-1', '0-1', '1-1', '1-1', '1-2', '1-1'])
  expect(links.filter((link) => link.includes('0'))).toEqual(['0-1'])
})
