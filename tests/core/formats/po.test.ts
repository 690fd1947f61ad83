import { describe, expect, test } from 'vitest'
import { poFormat } from '../../../core/formats/po'
import { plain } from '../../../core/text/content'
import {
  fileOf,
  newRow,
  pairsOf,
  problemOf,
  readDocument,
  reviewOf,
  rowOf,
  textOf,
  unwrap,
  utf8,
  writeChanged,
  writeRows,
} from './exchange-sample'

const header = `# Harbour news
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: en_GB\\n"
"X-Source-Language: es\\n"
`
const file = fileOf(
  'a.po',
  `${header}
# Ana: sure?
#. Headline
#: front.html:3
#, fuzzy, c-format
#| msgid "La barca"
msgctxt "title"
msgid "Las \\"barcas\\""
msgstr "The boats"

msgid "Un barco"
msgid_plural "%d barcos"
msgstr[0] "One boat"
msgstr[1] ""
"%d "
"boats"

#~ msgid "Fuera"
#~ msgstr "Out"
`,
)
const changed = (changes: Parameters<typeof writeChanged>[2]) => textOf(unwrap(writeChanged(poFormat, file, changes)))

describe('reading', () => {
  test('entries and plural forms are units; the header and obsolete entries are not', () => {
    expect(pairsOf(poFormat, file)).toEqual(['Las "barcas" | The boats', 'Un barco | One boat', '%d barcos | %d boats'])
    expect(readDocument(poFormat, file).units.map(({ id }) => id)).toEqual(['1', '2[0]', '2[1]'])
  })

  test('the header says the languages, comments are notes, fuzzy is untouched', () => {
    const { sourceLanguage, targetLanguage, units } = readDocument(poFormat, file)
    expect([sourceLanguage, targetLanguage]).toEqual(['es', 'en-GB'])
    expect(units[0]).toMatchObject({
      status: 'untouched',
      notes: [
        { by: '', at: null, text: 'Ana: sure?' },
        { by: 'developer', at: null, text: 'Headline' },
      ],
    })
    expect(units[1]).toMatchObject({ status: null, notes: [] })
  })

  test('escapes are read, octal and hexadecimal ones too', () => {
    expect(pairsOf(poFormat, fileOf('a.po', 'msgid "a\\tb\\\\\\n\\101\\x41"\nmsgstr ""\n'))).toEqual(['a\tb\\\nAA | '])
  })

  test.each([
    ['an open string', 'msgid "a"\nmsgstr "b\n', 'file-damaged 2:1'],
    ['a word that is none', 'msgid "a"\nmsgstr "b"\nmsgtext "c"\n', 'file-damaged 3:1'],
    ['a missing translation', 'msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', 'file-damaged 4:1'],
    ['a string without an entry', '"a"\n', 'file-damaged 1:1'],
    ['the same twice in one entry', 'msgid "a"\nmsgid "b"\nmsgstr ""\n', 'file-damaged 2:1'],
    ['another encoding', `${header.replace('UTF-8', 'KOI8-R')}\nmsgid "a"\nmsgstr ""\n`, 'file-encoding'],
    ['nothing but a header', header, 'file-empty'],
  ])('%s is named with its place', (_, text, problem) => {
    expect(problemOf(poFormat.read?.(fileOf('a.po', text)) ?? { ok: true, value: null })).toBe(problem)
  })
})

describe('writing', () => {
  test('only the string that changed is another', () => {
    expect(changed({ '2[1]': { target: plain('%d "fine"\nboats') } })).toBe(
      textOf(file.bytes).replace('""\n"%d "\n"boats"', '""\n"%d \\"fine\\"\\n"\n"boats"'),
    )
  })

  test('what a person confirmed is not fuzzy any more, and its other flags stay', () => {
    expect(changed({ 1: { status: 'confirmed' } })).toBe(
      textOf(file.bytes).replace('#, fuzzy, c-format', '#, c-format'),
    )
  })

  test('what was rejected is fuzzy', () => {
    expect(changed({ '2[0]': { status: 'rejected' } })).toContain('\n#, fuzzy\nmsgid "Un barco"')
  })

  test('a new note stands below the comments that are there', () => {
    const notes = [{ by: 'Ben', at: null, text: 'Plural\nfirst.' }]
    expect(changed({ 1: { notes } })).toContain('# Ana: sure?\n# Ben: Plural\n# first.\n#. Headline')
  })

  test('a file that says Latin-1 gets Latin-1', () => {
    const latin = fileOf('a.po', header.replace('UTF-8', 'ISO-8859-1').concat('\nmsgid "a"\nmsgstr ""\n'))
    const written = unwrap(writeChanged(poFormat, latin, { 1: { target: plain('caf\u00e9') } }))
    expect(written.includes(0xe9)).toBe(true)
  })

  test('a file that is not in the Latin-1 it names keeps its bytes', () => {
    const named = header.replace('UTF-8', 'ISO-8859-1').concat('\nmsgid "a\u20ac"\nmsgstr ""\n')
    const windows = Uint8Array.from(named, (each) => (each === '\u20ac' ? 0x80 : each.charCodeAt(0)))
    for (const bytes of [windows, fileOf('a.po', named).bytes])
      expect(unwrap(writeChanged(poFormat, { name: 'a.po', bytes }, {}))).toEqual(bytes)
  })

  test('what Latin-1 lacks is named with its place, and goes into UTF-8 when that is chosen', () => {
    const latin = fileOf('a.po', header.replace('UTF-8', 'ISO-8859-1').concat('\nmsgid "a"\nmsgstr ""\n'))
    const rows = readDocument(poFormat, latin).units.map((unit) => ({ ...rowOf(unit), target: plain('\u201cx\u201d') }))
    const refused = writeRows(poFormat, latin, rows)
    expect(!refused.ok && refused.problem).toEqual({
      code: 'export-encoding',
      data: { encoding: 'ISO-8859-1', character: '\u201c', code: 'U+201C', line: 9, column: 9 },
    })
    const written = textOf(unwrap(writeRows(poFormat, latin, rows, utf8)))
    expect(written).toContain('charset=UTF-8')
    expect(written).toContain('msgstr "\u201cx\u201d"')
  })

  test('a new file names equal sources apart and reads back', () => {
    const rows = [
      newRow('1', 'S\u00ed', 'Yes', { status: 'approved', at: '2026-01-02T03:04:05.000Z', by: 'Ana' }),
      newRow('2', 'S\u00ed', 'Yeah'),
      newRow('3', '', 'Added'),
      newRow('4', 'a\nb', ''),
    ]
    const made = textOf(unwrap(poFormat.create(reviewOf(rows, { ...utf8, newline: '\r\n' }))))
    expect(made).toContain('PO-Revision-Date: 2026-01-02 03:04+0000\\n"\r\n')
    expect(made).toContain('#, fuzzy\r\nmsgctxt "2"\r\nmsgid "S\u00ed"\r\n')
    expect(pairsOf(poFormat, fileOf('b.po', made))).toEqual(['S\u00ed | Yes', 'S\u00ed | Yeah', ' | Added', 'a\nb | '])
  })
})

test('PO is told by its words, whatever its name', () => {
  expect(poFormat.recognise(file)).toBe(1)
  expect(poFormat.recognise({ ...file, name: 'a.txt' })).toBe(0.93)
  expect(poFormat.recognise(fileOf('a.po', 'Hello'))).toBe(0)
})

test('a string of forty million characters is read whole', () => {
  const words = 'One word more. '.repeat(2_700_000)
  const bytes = new TextEncoder().encode(`msgid "Una palabra."\nmsgstr "${words}"\n`)
  const read = poFormat.read?.({ name: 'a.po', bytes })
  expect(read?.ok && read.value.document.units.map(({ target }) => target.text.length)).toEqual([words.length])
})

test.each(['"', '\\"', '" and more', '\\'])(
  'a long string that ends in %s is refused with its place, and at once',
  (end) => {
    const text = `msgid "Una palabra."\nmsgstr "${'One word more. '.repeat(10_000)}${end}${end === '"' ? '"' : ''}\n`
    expect(problemOf(poFormat.read?.(fileOf('a.po', text)) as Parameters<typeof problemOf>[0])).toBe('file-damaged 2:1')
  },
)
