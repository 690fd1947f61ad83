import { array, assert, boolean, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeTermsCsv } from '../../../../core/formats/glossary/csv'
import { readTerms } from '../../../../core/formats/glossary/read'
import { writeTermsTbx } from '../../../../core/formats/glossary/tbx'
import type { Term } from '../../../../core/text/house-rules'

const languages = { source: 'es', target: 'en' }
const read = (text: string, name = 'terms.csv', of: { source: string | null; target: string } = languages) =>
  readTerms({ name, bytes: new TextEncoder().encode(text) }, of)
const termsOf = (text: string, name?: string, of?: { source: string | null; target: string }) => {
  const result = read(text, name, of)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const term = (source: string, target: readonly string[], more: Partial<Term> = {}): Term => ({
  source,
  target,
  forbidden: [],
  note: '',
  caseSensitive: false,
  ...more,
})

describe('A table', () => {
  test('is read by its header, in English and Spanish, in any order, with any usual separator', () => {
    const mayor = term('alcalde', ['mayor', 'lord mayor'], {
      forbidden: ['provost'],
      note: 'City',
      caseSensitive: true,
    })
    expect(termsOf('source,target,forbidden,note,case\nalcalde,mayor | lord mayor,provost,City,yes\n')).toEqual([mayor])
    expect(
      termsOf('\ufeffTraducción;Original;Prohibido;Mayúsculas;Nota\r\nmayor|lord mayor;alcalde;provost;sí;City'),
    ).toEqual([mayor])
    expect(termsOf('Source\tTarget\nalcalde\tmayor\n\n')).toEqual([term('alcalde', ['mayor'])])
  })

  test.each([
    ['alcalde,mayor', 'glossary-columns', {}],
    ['source,target\nalcalde,mayor\njuez,\n', 'glossary-row', { row: 3 }],
    ['source,target,case\nalcalde,mayor,maybe\n', 'glossary-row', { row: 2 }],
    ['source,target\n"alcalde,mayor\n', 'glossary-row', { row: 2 }],
    ['source,target\n', 'glossary-empty', {}],
    [`source,target\nx,${'y'.repeat(501)}`, 'glossary-term', { term: 'x' }],
  ])('that cannot be read names the file and the row: %#', (text, code, data) => {
    const result = read(text)
    expect(result.ok || result.problem).toEqual({ code, data: { name: 'terms.csv', ...data } })
  })

  test('has no cell that a spreadsheet takes for a formula', () => {
    const text = writeTermsCsv([term('=1+1', ['@SUM', '-2']), term("'=x", ['+y'])])
    expect(text.split('\r\n')[1]).toMatch(/^"'=1\+1","'@SUM/)
    expect(termsOf(text)).toEqual([term('=1+1', ['@SUM', '-2']), term("'=x", ['+y'])])
  })
})

const martif = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic"><text><body>${body}</body></text></martif>`
const tig = (text: string, status = '') =>
  `<tig><term>${text}</term>${status && `<termNote type="administrativeStatus">${status}-admn-sts</termNote>`}</tig>`

describe('A TBX file', () => {
  test('of version 2 gives what is preferred, admitted and deprecated', () => {
    const entry = `<termEntry id="1"><note>City</note><langSet xml:lang="es-ES">${tig('alcalde')}</langSet><langSet xml:lang="en">${tig(
      'provost',
      'deprecatedTerm',
    )}${tig('lord mayor', 'admittedTerm')}${tig('mayor', 'preferredTerm')}</langSet></termEntry>`
    expect(termsOf(martif(entry), 'terms.tbx')).toEqual([
      term('alcalde', ['mayor', 'lord mayor'], { forbidden: ['provost'], note: 'City' }),
    ])
  })

  test('of version 3 too, in both of its dialects', () => {
    const text = `<tbx type="TBX-Min" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="a"><langSec xml:lang="es"><termSec><term>juez</term></termSec></langSec><langSec xml:lang="en"><termSec><term>judge</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>magistrate</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`
    expect(termsOf(text, 'terms.tbx')).toEqual([term('juez', ['judge'], { forbidden: ['magistrate'] })])
  })

  test('gives the other language of the file when none is asked for', () => {
    const entry = `<termEntry><langSet xml:lang="de">${tig('Richter')}</langSet><langSet xml:lang="en">${tig('judge')}</langSet></termEntry>`
    expect(termsOf(martif(entry), 'terms.tbx', { source: null, target: 'en' })).toEqual([term('Richter', ['judge'])])
  })

  test.each([
    [
      martif(`<termEntry><langSet xml:lang="fr">${tig('juge')}</langSet></termEntry>`),
      'glossary-languages',
      { languages: 'fr' },
    ],
    [
      martif(`<termEntry><langSet xml:lang="en">${tig('a')}</langSet></termEntry><termEntry/>`),
      'glossary-entry',
      { entry: 2 },
    ],
    ['<html><body/></html>', 'glossary-format', {}],
    ['<martif><text>', 'file-damaged', { place: '1:15' }],
    ['<!DOCTYPE martif [<!ENTITY a "aa">]><martif>&a;</martif>', 'file-unsafe', { place: '1:1' }],
  ])('that cannot be read says why: %#', (text, code, data) => {
    const result = read(text, 'terms.tbx')
    expect(result.ok || result.problem).toMatchObject({ code, data: { name: 'terms.tbx', ...data } })
  })
})

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
console.info(`glossary laws: SEED=${seed}`)

const piece = constantFrom(
  'a',
  'Rat',
  ' ',
  ',',
  ';',
  '|',
  '\\',
  '"',
  "'",
  '=',
  '@',
  '-',
  '\n',
  '&',
  '<',
  ']]>',
  '\u{1f600}',
  '\u5e02',
  '\t',
)
const words = array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '')
const anyTerm = record({
  source: words,
  target: array(words, { minLength: 1, maxLength: 3 }),
  forbidden: array(words, { maxLength: 2 }),
  note: string({ unit: 'grapheme-ascii', maxLength: 6 }).map((text) => text.trim()),
  caseSensitive: boolean(),
})

describe('What is written', () => {
  test('as a table is read back the same', () => {
    assert(
      property(array(anyTerm, { minLength: 1, maxLength: 5 }), (terms) => {
        expect(termsOf(writeTermsCsv(terms))).toEqual(terms)
      }),
      { seed, numRuns: 300 },
    )
  })

  test('as TBX is read back the same, but for capitals and runs of spaces', () => {
    assert(
      property(array(anyTerm, { minLength: 1, maxLength: 5 }), (terms) => {
        const plain = terms.map((each) => ({ ...each, caseSensitive: false, note: each.note.replace(/\s+/g, ' ') }))
        expect(termsOf(writeTermsTbx(terms, languages), 'terms.tbx')).toEqual(plain)
      }),
      { seed, numRuns: 300 },
    )
  })
})
