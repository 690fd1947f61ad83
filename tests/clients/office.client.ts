import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxFormat } from '../../core/formats/docx'
import type { Format, SourceFile } from '../../core/formats/format'
import { odtFormat } from '../../core/formats/odt'
import type { Result } from '../../core/problem'
import { correct } from './corrections'
import { type Inspection, inspect } from './office'

const fixture = (path: string): SourceFile => ({
  name: path.replace(/^.*\//, ''),
  bytes: readFileSync(join(import.meta.dirname, '../fixtures/formats', path)),
})

function need<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.data)}`)
  return result.value
}

/** A document as it came, corrected without a trace, and corrected with tracked changes. */
function written(format: Format, path: string) {
  const file = fixture(path)
  const { blocks } = need(format.read(file)).document
  const corrections = correct(blocks)
  const clean = { tracked: null, remarks: new Map() }
  return {
    before: file.bytes,
    clean: need(format.write(file, corrections.texts, null, clean)),
    tracked: need(format.write(file, corrections.texts, null, corrections.dressing)),
    corrections,
  }
}

const cases: readonly (readonly [path: string, format: Format])[] = [
  ['pandoc/article.docx', docxFormat],
  ['libreoffice/article.docx', docxFormat],
  ['libreoffice/everything.docx', docxFormat],
  ['pandoc/article.odt', odtFormat],
  ['libreoffice/everything.odt', odtFormat],
]

const made = new Map(cases.map(([path, format]) => [path, written(format, path)]))
const seen = new Map<string, Inspection>()
const nameOf = (path: string, which: string): string => `${which}-${path.replace('/', '-')}`

beforeAll(() => {
  const documents = new Map(
    [...made].flatMap(([path, each]) =>
      (['before', 'clean', 'tracked'] as const).map((which) => [nameOf(path, which), each[which]] as const),
    ),
  )
  for (const [name, inspection] of inspect(documents)) seen.set(name, inspection)
})

describe.each(cases)('%s in LibreOffice', (path) => {
  const of = (which: string): Inspection => seen.get(nameOf(path, which)) as Inspection

  test('opens, and says something else than before', () => {
    expect(of('tracked').opened && of('clean').opened).toBe(true)
    expect(of('clean').accepted).not.toEqual(of('before').accepted)
  })

  test('accepting all changes gives the corrected text', () => {
    expect(of('tracked').accepted).toEqual(of('clean').accepted)
  })

  test('rejecting all changes gives the machine text', () => {
    // An earlier change in a paragraph that was corrected is part of the machine text: it was read with it. Words in
    // drawings of an ODT change without a trace.
    const machine = of('before').rejected.map((line) =>
      line === 'Wicks, by the dozen'
        ? 'Wicks, by the hundred'
        : line === 'A box stands apart.' && path.endsWith('.odt')
          ? 'A box stands.'
          : line,
    )
    expect(of('tracked').rejected).toEqual(machine)
  })

  test('the changes have the authors and the times of the revisions', () => {
    const people = new Set(of('tracked').changes.map(([, author, at]) => `${author} ${at}`))
    expect(people).toContain('Ana Ruiz 2026-03-01T10:00:00')
    expect(people).toContain('Ben <Q&A> 2026-03-02T11:30:00')
  })

  test('the comments are beside their words', () => {
    const { remarks } = made.get(path)?.corrections.dressing ?? { remarks: new Map() }
    const comments = of('tracked').comments.filter(([author]) => author === 'Ben <Q&A>')
    expect(comments.map(([, , text]) => text).sort()).toEqual(
      [...remarks.values()]
        .flat()
        .map(({ text }) => text)
        .sort(),
    )
    for (const [, at, , words] of comments) {
      expect(at).toBe('2026-03-02T11:30:00')
      expect(words).toMatch(/^\p{L}+/u)
    }
  })
})
