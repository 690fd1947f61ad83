import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtCommandLine } from './run'

const { folder, diptych } = builtCommandLine()

const sample = (language: string) => join(import.meta.dirname, `../../docs/sample/article.${language}.txt`)
const path = (name: string) => join(folder(), name)

const linesOf = (text: string): { readonly type?: string; readonly id?: string }[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Takes the first link of a journal and appends what an editor would: another text for it. */
async function editFirstLink(
  journal: string,
  text: string,
  id = 'r1',
  name = 'Nora',
  parent: string | null = null,
): Promise<void> {
  const lines = linesOf(await readFile(path(journal), 'utf8'))
  const link = lines.find(({ type }) => type === 'link')?.id
  const revision = {
    type: 'revision',
    id,
    at: new Date().toISOString(),
    by: { name, role: 'editor' },
    link,
    kind: 'edit',
    content: { text, codes: [] },
    parent,
    reason: 'typed',
    group: 'g1',
  }
  await appendFile(path(journal), `${JSON.stringify(revision)}\n`)
}

describe('import, then export', () => {
  test('gives back the same bytes when nothing was changed', async () => {
    const imported = await diptych('import', sample('es'), sample('en'), '-o', 'same.diptych')
    expect(imported).toMatchObject({ status: 0, out: '' })
    expect(imported.side).toMatch(/same\.diptych.* es → en/)
    expect((await diptych('export', 'same.diptych', '-o', 'same.txt')).status).toBe(0)
    expect(await readFile(path('same.txt'))).toEqual(await readFile(sample('en')))
  })

  test('gives back the same bytes of a UTF-16 file with Windows line ends', async () => {
    const bytes = Buffer.from('\ufeffThe bridge\r\n\r\n\r\n  The bridge is closed. Nobody crosses.\r\n\r\n', 'utf16le')
    await writeFile(path('wide.en.txt'), bytes)
    await writeFile(path('wide.es.txt'), 'El puente\n\nEl puente est\u00e1 cerrado. Nadie pasa.\n')
    await diptych('import', 'wide.es.txt', 'wide.en.txt', '-o', 'wide.diptych')
    await diptych('export', 'wide.diptych', '-o', 'wide.txt')
    expect(await readFile(path('wide.txt'))).toEqual(bytes)
  })

  test('writes edits in the encoding and with the line ends asked for', async () => {
    await writeFile(path('e.es.txt'), 'El caf\u00e9 est\u00e1 cerrado.\n')
    await writeFile(path('e.en.txt'), 'The caf\u00e9 are closed.\n')
    await diptych(
      'import',
      'e.es.txt',
      'e.en.txt',
      '-o',
      'e.diptych',
      '--source-language',
      'es',
      '--title',
      'Caf\u00e9',
    )
    await editFirstLink('e.diptych', 'The caf\u00e9 is closed.')
    const run = await diptych('export', 'e.diptych', '-o', 'e.txt', '--encoding', 'windows-1252', '--newline', 'crlf')
    expect(run.status).toBe(0)
    expect((await readFile(path('e.txt'))).toString('latin1')).toBe('The caf\u00e9 is closed.\r\n')
    const [header] = (await readFile(path('e.diptych'), 'utf8')).split('\n')
    expect(JSON.parse(header ?? '')).toMatchObject({ diptych: 1, title: 'Caf\u00e9', sourceLanguage: 'es' })
  })

  test('writes Markdown', async () => {
    await diptych('import', sample('es'), sample('en'), '-o', 'md.diptych')
    expect((await diptych('export', 'md.diptych', '-o', 'a.md', '--format', 'markdown')).status).toBe(0)
    expect(await readFile(path('a.md'), 'utf8')).toMatch(/^# Sarelia will allocate/)
  })

  test('never replaces a file without --force, and leaves nothing beside it', async () => {
    await writeFile(path('mine.txt'), 'kept')
    await diptych('import', sample('es'), sample('en'), '-o', 'force.diptych')
    const before = await readdir(folder())
    const refused = await diptych('export', 'force.diptych', '-o', 'mine.txt')
    expect(refused.status).toBe(2)
    expect(refused.side).toMatch(/mine\.txt[\s\S]*--force/)
    expect(await readFile(path('mine.txt'), 'utf8')).toBe('kept')
    expect((await diptych('import', sample('es'), sample('en'), '-o', 'mine.txt')).status).toBe(2)
    expect(await readdir(folder())).toEqual(before)
    expect((await diptych('export', 'force.diptych', '-o', 'mine.txt', '--force')).status).toBe(0)
    expect(await readFile(path('mine.txt'))).toEqual(await readFile(sample('en')))
  })

  test('says which character an encoding lacks and writes nothing', async () => {
    await writeFile(path('lack.es.txt'), 'Un puente.\n')
    await writeFile(path('lack.en.txt'), 'A bridge \u2192 there.\n')
    await diptych('import', 'lack.es.txt', 'lack.en.txt', '-o', 'lack.diptych')
    const run = await diptych('export', 'lack.diptych', '-o', 'lack.txt', '--encoding', 'windows-1252')
    expect(run.status).toBe(2)
    expect(run.side).toContain('U+2192')
    expect(await readdir(folder())).not.toContain('lack.txt')
  })

  test('says that a folder is not there', async () => {
    const run = await diptych('import', sample('es'), sample('en'), '-o', 'nowhere/a.diptych')
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.side).toContain('a.diptych')
  })
})

describe('import with an earlier human version', () => {
  const source = 'Llueve en el puerto.\n\nNadie sali\u00f3 ayer. El alcalde habl\u00f3.\n\nFin de la historia.\n'
  const machine = 'Rains in the port.\n\nNobody left yesterday. The mayor talked.\n\nEnd of the history.\n'

  async function importing(name: string, corrected: string): Promise<void> {
    await writeFile(path('c.es.txt'), source)
    await writeFile(path('c.en.txt'), machine)
    await writeFile(path(`${name}.txt`), corrected)
    const words = ['--corrected', `${name}.txt`, '--by', 'Olga', '--source-language', 'es', '-o', `${name}.diptych`]
    const run = await diptych('import', 'c.es.txt', 'c.en.txt', ...words)
    expect(run).toMatchObject({ status: 0 })
  }
  async function exported(name: string, text: string): Promise<string> {
    expect((await diptych('export', `${name}.diptych`, '--text', text, '-o', 'x.txt', '--force')).status).toBe(0)
    return readFile(path('x.txt'), 'utf8')
  }

  test('gives each text back exactly, and the changes that person\u2019s name', async () => {
    const corrected = machine.replace('Rains', 'It rains').replace('history', 'story')
    await importing('plain', corrected)
    expect(await exported('plain', 'corrected')).toBe(corrected)
    expect(await exported('plain', 'machine')).toBe(machine)
    expect(await exported('plain', 'approved')).toBe(machine)
    const revisions = (await readFile(path('plain.diptych'), 'utf8'))
      .split('\n')
      .filter((line) => line.includes('"edit"'))
    expect(revisions.map((line) => JSON.parse(line).by.name)).toEqual(['Olga', 'Olga'])
  })

  test('gives back a version with other paragraphs and line ends to the byte', async () => {
    const corrected = 'It rains.\r\n\r\n\r\nNobody left, and the mayor talked. The end.'
    await importing('other', corrected)
    expect(await exported('other', 'corrected')).toBe(corrected)
    expect(await exported('other', 'machine')).toBe(machine)
  })

  test('refuses --by without --corrected', async () => {
    const run = await diptych('import', 'c.es.txt', 'c.en.txt', '--by', 'Olga', '-o', 'by.diptych')
    expect(run.status).toBe(2)
    expect(run.side).toContain('--corrected')
  })
})

describe('merge', () => {
  test('unites two copies and lists the rows that both edited', async () => {
    await diptych('import', sample('es'), sample('en'), '-o', 'one.diptych')
    await writeFile(path('two.diptych'), await readFile(path('one.diptych')))
    await editFirstLink('one.diptych', 'Written by one.')
    await editFirstLink('two.diptych', 'Written by the other.', 'r2', 'Otto')
    const run = await diptych('merge', 'one.diptych', 'two.diptych', '-o', 'both.diptych')
    expect(run.status).toBe(1)
    expect(run.out).toMatch(/Row 1[\s\S]*Nora: Written by one\.[\s\S]*Otto: Written by the other\./)
    await diptych('merge', 'two.diptych', 'one.diptych', '-o', 'again.diptych')
    expect(await readFile(path('again.diptych'))).toEqual(await readFile(path('both.diptych')))
  })

  test('refuses reviews that began separately', async () => {
    await diptych('import', sample('es'), sample('en'), '-o', 'first.diptych')
    await diptych('import', sample('es'), sample('en'), '-o', 'second.diptych')
    const run = await diptych('merge', 'first.diptych', 'second.diptych', '-o', 'none.diptych')
    expect(run.status).toBe(2)
    expect(run.side).toContain('began separately')
    expect(await readdir(folder())).not.toContain('none.diptych')
  })
})

describe('check REVIEW.diptych', () => {
  test('checks the text as it stands now', async () => {
    await writeFile(path('now.es.txt'), 'La calle est\u00e1 cerrada.\n\nNadie pasa.\n')
    await writeFile(path('now.en.txt'), 'The the street is closed.\n\nNobody crosses.\n')
    await diptych('import', 'now.es.txt', 'now.en.txt', '-o', 'now.diptych')
    expect((await diptych('check', 'now.diptych')).status).toBe(1)
    await editFirstLink('now.diptych', 'The street is closed.')
    const run = await diptych('check', 'now.diptych', '--format', 'json')
    expect(run.status).toBe(0)
    const targets = JSON.parse(run.out).links.map(({ target }: { target: string }) => target)
    expect(targets.join('')).toBe('The street is closed.\n\nNobody crosses.\n')
  })

  test('goes on after a torn last line, and says so', async () => {
    await diptych('import', sample('es'), sample('en'), '-o', 'torn.diptych')
    await appendFile(path('torn.diptych'), '{"type":"revision","id":"r')
    const run = await diptych('check', 'torn.diptych')
    expect(run.status).toBe(1)
    expect(run.side).toMatch(/torn\.diptych/)
  })

  test.each([
    ['no review', 'plain text\n', /not a Diptych review/],
    ['a review from a newer version', '{"diptych":9}\n', /newer/],
  ])('refuses %s', async (_, text, message) => {
    await writeFile(path('odd.diptych'), text)
    const run = await diptych('check', 'odd.diptych')
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.side).toMatch(message)
  })
})

describe('compact', () => {
  test('writes a smaller copy that is the same review, never onto itself without --force', async () => {
    await writeFile(path('long.es.txt'), 'El puente est\u00e1 cerrado.\n')
    await writeFile(path('long.en.txt'), 'The bridge are closed.\n')
    await diptych('import', 'long.es.txt', 'long.en.txt', '-o', 'long.diptych')
    await editFirstLink('long.diptych', 'The bridge is clo')
    await editFirstLink('long.diptych', 'The bridge is closed.', 'r2', 'Nora', 'r1')
    const before = await readFile(path('long.diptych'), 'utf8')

    const refused = await diptych('compact', 'long.diptych', '-o', 'long.diptych')
    expect(refused).toMatchObject({ status: 2, out: '' })
    expect(refused.side).toContain('--force')
    expect(await readFile(path('long.diptych'), 'utf8')).toBe(before)

    const run = await diptych('compact', 'long.diptych', '-o', 'short.diptych')
    expect(run).toMatchObject({ status: 0, out: '' })
    expect(run.side).toContain('1 line shorter')
    const short = await readFile(path('short.diptych'), 'utf8')
    expect(linesOf(short)).toEqual(linesOf(before).filter(({ id }) => id !== 'r1'))
    expect((await diptych('compact', 'long.diptych', '-o', 'long.diptych', '--force')).status).toBe(0)
    expect(await readFile(path('long.diptych'), 'utf8')).toBe(short)
  })
})

describe('report', () => {
  const line = (...words: readonly string[]) => diptych('report', 'r.diptych', '--no-library', '--force', ...words)

  test('writes figures or a page, by the name of the file', async () => {
    await writeFile(path('r.es.txt'), 'Llueve en el puerto.\n\nNadie sali\u00f3 ayer.\n')
    await writeFile(path('r.en.txt'), 'Rains in the port.\n\nNobody  left yesterday.\n')
    await diptych('import', 'r.es.txt', 'r.en.txt', '--source-language', 'es', '--title', 'Port', '-o', 'r.diptych')
    await editFirstLink('r.diptych', 'It rains in the port.')
    expect(await line('-o', 'r.json', '--level', 'everything')).toMatchObject({ status: 0, out: '' })
    expect(JSON.parse(await readFile(path('r.json'), 'utf8'))).toMatchObject({
      diptychReport: 1,
      title: 'Port',
      level: 'everything',
      progress: { rows: 2, changed: 1, byStatus: { untouched: 1, edited: 1 } },
      people: [{ name: 'Nora', rowsEdited: 1 }],
      distances: { touched: { rows: 1, terEdits: 2, tokens: 6 } },
      findings: [{ check: 'spacing', fixed: 0, dismissed: 0, left: 1 }],
    })
    expect((await line('-o', 'r.html', '--language', 'es')).status).toBe(0)
    expect(await readFile(path('r.html'), 'utf8')).toMatch(/<html lang="es"[\s\S]*<h1>Port<\/h1>/)
  })

  test('writes the article side by side, as a page and as nothing else', async () => {
    expect(await line('-o', 'side.html', '--layout', 'side-by-side')).toMatchObject({ status: 0, out: '' })
    const page = await readFile(path('side.html'), 'utf8')
    expect(page).toContain('<del>Rains</del><ins>It rains</ins> in the port.')
    expect(page).toContain('Nadie salió ayer.')
    expect((await line('-o', 'side.json', '--layout', 'side-by-side')).side).toContain('html')
  })

  test('counts what a glossary finds', async () => {
    await writeFile(path('r-terms.csv'), 'source,target,forbidden\npuerto,harbour,port\n')
    expect((await line('-o', 'r.json', '--glossary', 'r-terms.csv')).status).toBe(0)
    const { findings } = JSON.parse(await readFile(path('r.json'), 'utf8'))
    expect(findings).toContainEqual(expect.objectContaining({ check: 'glossary-forbidden', left: 1 }))
    expect((await line('-o', 'r.json', '--glossary', 'gone.csv')).side).toContain('gone.csv')
  })

  test('takes a format that is said, and says that a PDF is made in the window', async () => {
    expect((await line('-o', 'r.txt', '--format', 'json')).status).toBe(0)
    expect(JSON.parse(await readFile(path('r.txt'), 'utf8'))).toMatchObject({ diptychReport: 1 })
    for (const words of [
      ['-o', 'r.pdf'],
      ['-o', 'r.html', '--format', 'pdf'],
    ]) {
      const run = await line(...words)
      expect(run).toMatchObject({ status: 2, out: '' })
      expect(run.side).toContain('PDF')
    }
    expect((await line('-o', 'r.txt')).side).toContain('--format')
  })
})
