import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { docxFormat } from '../../core/formats/docx'
import type { Block, Dressing, Format, SourceFile, TrackedRun } from '../../core/formats/format'
import { odtFormat } from '../../core/formats/odt'
import { type TrackedState, trackedRuns } from '../../core/formats/tracked'
import { openZip, readEntry, writeZip } from '../../core/formats/zip'
import { applyEdits, blockBreak, type Content, joinContents, plain, sliceContent } from '../../core/text/content'
import { docx, got, odt } from '../core/formats/office-files'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
vi.setConfig({ testTimeout: 60_000 })
console.info(`office format laws: SEED=${seed}`)

const fixture = (path: string): SourceFile => ({
  name: path,
  bytes: readFileSync(join(import.meta.dirname, '../fixtures/formats', path)),
})

const files: readonly (readonly [string, Format])[] = [
  ['pandoc/article.docx', docxFormat],
  ['libreoffice/article.docx', docxFormat],
  ['libreoffice/everything.docx', docxFormat],
  ['pandoc/article.odt', odtFormat],
  ['libreoffice/everything.odt', odtFormat],
]

const blocksOf = (format: Format, file: SourceFile, revisions: 'latest' | 'original' = 'latest'): readonly Block[] =>
  got(format.read(file, { revisions })).document.blocks

/** The paragraphs people see: a deleted paragraph mark may be read as a line break. */
const lines = (contents: readonly Content[]): readonly string[] =>
  contents.flatMap(({ text }) => text.split('\n')).filter((text) => text.trim() !== '')

const word = fc.constantFrom(
  'ship',
  'sea',
  'the',
  '20',
  'Ana',
  'caf\u00e9',
  '<b>',
  '&amp;',
  '\u201cso\u201d',
  '\u{1f6a2}',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`)

/** Paragraphs with a bold and a linked stretch, as XML of either format. */
const documents = fc.array(fc.tuple(sentence, sentence, sentence), { minLength: 1, maxLength: 6 })
const marked = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const makers: readonly (readonly [
  string,
  Format,
  (parts: readonly (readonly [string, string, string])[]) => SourceFile,
])[] = [
  [
    'DOCX',
    docxFormat,
    (parts) =>
      docx(
        parts
          .map((texts) => {
            const [plainRun, boldRun, linkRun] = texts.map(
              (text, index) =>
                `<w:r>${index === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${marked(text)} </w:t></w:r>`,
            )
            return `<w:p>${plainRun}${boldRun}<w:hyperlink r:id="r9">${linkRun}</w:hyperlink></w:p>`
          })
          .join(''),
      ),
  ],
  [
    'ODT',
    odtFormat,
    (parts) =>
      odt(
        parts
          .map((texts) => {
            const [first, bold, link] = texts.map(marked)
            return `<text:p>${first} <text:span text:style-name="T1">${bold} </text:span><text:a xlink:href="x">${link}</text:a></text:p>`
          })
          .join(''),
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
      ),
  ],
]

/** What somebody does to a block: edits at places in it, or taking it out, or joining it with the one before. */
const deeds = fc.array(
  fc.record({
    way: fc.constantFrom('edit', 'edit', 'edit', 'divide', 'remove', 'join', 'leave'),
    at: fc.nat(60),
    length: fc.nat(12),
    insert: fc.oneof(sentence, fc.constant('')),
  }),
  { minLength: 1, maxLength: 8 },
)
type Deed = typeof deeds extends fc.Arbitrary<readonly (infer One)[]> ? One : never

const edited = (content: Content, { at, length, insert }: Deed): Content => {
  const { text } = content
  const whole = (offset: number): number => (/[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + 1 : offset)
  const from = whole(Math.min(at, text.length))
  return applyEdits(content, [{ from, to: whole(Math.min(from + length, text.length)), insert }])
}

function parted(content: Content): readonly Content[] {
  const parts: Content[] = []
  let from = 0
  for (const piece of content.text.split(blockBreak)) {
    parts.push(sliceContent(content, { from, to: from + piece.length }))
    from += piece.length + 1
  }
  return parts
}

interface Corrected {
  readonly texts: Map<string, readonly Content[]>
  readonly dressing: Dressing
  readonly lines: readonly string[]
}

/** Deeds done to the blocks in turn, with what a review would then hand to the format. */
function corrected(blocks: readonly Block[], list: readonly Deed[]): Corrected {
  const texts = new Map<string, readonly Content[]>()
  const tracked = new Map<string, readonly TrackedRun[]>()
  const result: Content[] = []
  const remarks: [string, Dressing['remarks'] extends ReadonlyMap<string, infer Value> ? Value : never][] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block
    const deed = list[index % list.length] as Deed
    const next = blocks[index + 1]
    const state = (content: Content, minute: number): TrackedState => ({
      content,
      by: minute ? 'Ben & Co' : 'Ana',
      at: `2026-03-01T10:0${minute}:00Z`,
    })
    const set = (contents: readonly Content[], runs: readonly TrackedRun[]): void => {
      texts.set(block.id, contents)
      tracked.set(block.id, runs)
      result.push(...contents)
    }
    if (deed.way === 'leave') result.push(block.content)
    else if (deed.way === 'remove' && blocks.length > 1) {
      texts.set(block.id, [])
      tracked.set(block.id, [{ kind: 'deleted', content: block.content, by: 'Ana', at: '2026-03-01T10:00:00Z' }])
    } else if (deed.way === 'join' && next) {
      const machine = joinContents([block.content, plain(blockBreak), next.content])
      const content = edited(joinContents([block.content, plain(' '), next.content]), deed)
      set([content], trackedRuns(machine, [state(content, 0)], 'en'))
      texts.set(next.id, [])
      index += 1
    } else {
      const first = edited(block.content, deed)
      const second =
        deed.way === 'divide' ? edited(first, { ...deed, at: deed.length * 2, length: 1, insert: blockBreak }) : first
      set(parted(second), trackedRuns(block.content, [state(first, 0), state(second, 1)], 'en'))
      const to = Math.min(4, second.text.length)
      remarks.push([block.id, [{ from: 0, to, by: 'Ben & Co', at: '2026-03-01T10:02:00Z', text: 'Why <so>?' }]])
    }
  }
  return { texts, dressing: { tracked, remarks: new Map(remarks) }, lines: lines(result) }
}

describe.each(files)('%s', (path, format) => {
  const file = fixture(path)

  test('unchanged in, unchanged out, to the byte', () => {
    const { blocks } = got(format.read(file)).document
    const texts = new Map(blocks.map(({ id, content }) => [id, [content]]))
    expect(got(format.write(file, texts, null))).toBe(file.bytes)
  })

  test('one word changed leaves every other part the same to the byte', () => {
    const [block] = blocksOf(format, file)
    if (!block) throw new Error('no block')
    const bytes = got(format.write(file, new Map([[block.id, [plain('Changed')]]]), null))
    const [before, after] = [got(openZip(file.bytes, path)), got(openZip(bytes, path))]
    const different = [...before.entries.keys()].filter((part) => {
      const [a, b] = [before, after].map((archive) => {
        const entry = archive.entries.get(part)
        return entry ? Buffer.from(archive.bytes.subarray(entry.local, entry.data + entry.packed)) : null
      })
      return !a || !b?.equals(a)
    })
    expect(different).toEqual([format === docxFormat ? 'word/document.xml' : 'content.xml'])
  })

  test('the ids are the same each time', () => {
    expect(blocksOf(format, file)).toEqual(blocksOf(format, file))
    const ids = blocksOf(format, file).flatMap(({ content }) => content.codes.filter(({ kind }) => kind !== 'close'))
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length)
  })
})

describe.each(makers)('any %s', (_, format, make) => {
  const law = (check: (file: SourceFile, made: Corrected) => void): void =>
    fc.assert(
      fc.property(documents, deeds, (parts, list) => {
        const file = make(parts)
        check(file, corrected(blocksOf(format, file), list))
      }),
      { seed, numRuns: 50 },
    )

  test('corrected without a trace reads back as the corrected text', () => {
    law((file, { texts, lines: expected }) => {
      if (expected.length === 0) return
      const bytes = got(format.write(file, texts, null, { tracked: null, remarks: new Map() }))
      expect(lines(blocksOf(format, { ...file, bytes }).map(({ content }) => content))).toEqual(expected)
    })
  })

  test('with all tracked changes accepted it is the corrected text, with all rejected the machine text', () => {
    law((file, { texts, dressing, lines: expected }) => {
      const bytes = got(format.write(file, texts, null, dressing))
      const read = (revisions: 'latest' | 'original') =>
        lines(blocksOf(format, { ...file, bytes }, revisions).map(({ content }) => content))
      expect(read('original')).toEqual(lines(blocksOf(format, file).map(({ content }) => content)))
      if (expected.length > 0) expect(read('latest')).toEqual(expected)
    })
  })

  test('looks survive: what is bold in the texts is bold in the file', () => {
    law((file, { texts }) => {
      const bytes = got(format.write(file, texts, null, { tracked: null, remarks: new Map() }))
      const read = format.read({ ...file, bytes })
      if (!read.ok) return
      const untouched = blocksOf(format, file).filter(({ id }) => !texts.has(id))
      const contents = read.value.document.blocks.map(({ content }) =>
        JSON.stringify(content.codes.map(({ at, label }) => [at, label])),
      )
      for (const { content } of untouched)
        expect(contents).toContain(JSON.stringify(content.codes.map(({ at, label }) => [at, label])))
    })
  })
})

describe('damaged and hostile files', () => {
  const known = ['file-damaged', 'file-unsafe', 'file-encrypted', 'file-too-large', 'file-empty', 'file-encoding']

  /** Reads and writes; anything but a document or a problem with the file's name is a failure. */
  const survives = (format: Format, file: SourceFile): string => {
    format.recognise(file)
    const read = format.read(file)
    if (!read.ok) {
      expect(known).toContain(read.problem.code)
      expect(read.problem.data.name).toBe(file.name)
      return read.problem.code
    }
    const texts = new Map(read.value.document.blocks.map(({ id }) => [id, [plain('x')]]))
    const written = format.write(file, texts, null)
    if (written.ok) got(format.read({ ...file, bytes: written.value }))
    else expect(known).toContain(written.problem.code)
    return 'read'
  }

  test.each(files)('%s, cut off or with bits turned', (path, format) => {
    const { bytes } = fixture(path)
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.array(fc.nat(bytes.length * 8 - 1), { maxLength: 4 }),
        (length, bits) => {
          const turned = new Uint8Array(bytes)
          for (const bit of bits) turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
          survives(format, { name: path, bytes: turned })
          survives(format, { name: path, bytes: turned.subarray(0, length) })
        },
      ),
      { seed, numRuns: 25 },
    )
  })

  test.each(files)('%s, with its markup torn and joined at random', (path, format) => {
    const file = fixture(path)
    const part = format === docxFormat ? 'word/document.xml' : 'content.xml'
    const archive = got(openZip(file.bytes, path))
    const xml = new TextDecoder().decode(got(readEntry(archive, part)) ?? new Uint8Array())
    const tags = xml.match(/<[^>]*>|[^<]+/g) ?? []
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(tags.length - 1), fc.nat(tags.length - 1)), { minLength: 1, maxLength: 3 }),
        (swaps) => {
          const mixed = [...tags]
          for (const [from, to] of swaps) mixed[from] = `${tags[to]}${tags[from]}`
          const bytes = writeZip(archive, new Map([[part, new TextEncoder().encode(mixed.join(''))]]))
          survives(format, { name: path, bytes })
        },
      ),
      { seed, numRuns: 25 },
    )
  })

  const hostile: readonly (readonly [string, string, string])[] = [
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>', 'file-unsafe'],
    ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd">', 'file-unsafe'],
    ['a wrong declared encoding', '<?xml version="1.0" encoding="UTF-32"?>', 'file-encoding'],
  ]

  test.each(hostile)('%s', (_, start, code) => {
    for (const [make, format, part] of [
      [docx('<w:p><w:r><w:t>x</w:t></w:r></w:p>'), docxFormat, 'word/document.xml'],
      [odt('<text:p>x</text:p>'), odtFormat, 'content.xml'],
    ] as const) {
      const archive = got(openZip(make.bytes, make.name))
      const xml = new TextDecoder().decode(got(readEntry(archive, part)) ?? new Uint8Array())
      const bytes = writeZip(archive, new Map([[part, new TextEncoder().encode(start + xml)]]))
      expect(format.read({ ...make, bytes })).toMatchObject({ ok: false, problem: { code, data: { name: make.name } } })
    }
  })

  test('nesting without end', () => {
    const deep = (open: string, close: string): string => open.repeat(2000) + close.repeat(2000)
    expect(survives(docxFormat, docx(deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')))).toBe('file-unsafe')
    expect(survives(odtFormat, odt(deep('<text:section>', '</text:section>')))).toBe('file-unsafe')
  })

  test('ids that stand twice', () => {
    const twice =
      '<w:p><w:bookmarkStart w:id="1" w:name="x"/><w:ins w:id="1" w:author="A"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'
    expect(survives(docxFormat, docx(twice + twice))).toBe('read')
  })

  test('macros stay as they are', () => {
    const file = docx('<w:p><w:r><w:t>x</w:t></w:r></w:p>')
    const macros = Uint8Array.from({ length: 500 }, (_, index) => index % 251)
    const bytes = writeZip(got(openZip(file.bytes, file.name)), new Map([['word/vbaProject.bin', macros]]))
    const written = got(docxFormat.write({ ...file, bytes }, new Map([['b1', [plain('y')]]]), null))
    expect(got(readEntry(got(openZip(written, file.name)), 'word/vbaProject.bin'))).toEqual(macros)
  })
})
