import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docxFormat } from '../../core/formats/docx'
import { bilingualFormats, formats } from '../../core/formats/index'
import { openZip, readEntry } from '../../core/formats/zip'
import { builtCommandLine } from './run'

const { folder, diptych } = builtCommandLine()
const path = (name: string) => join(folder(), name)

const source = 'Lluvia al fin\n\nLlueve en el puerto. Nadie sale.\n\nEl alcalde habló ayer.\n'
const machine = 'Rain at last\n\nRains in the port. Nobody goes out.\n\nThe mayor talked yesterday.\n'

/** A review in which Nora changed a row and asked about it. */
async function review(name: string): Promise<void> {
  await writeFile(path('f.es.txt'), source)
  await writeFile(path('f.en.txt'), machine)
  const made = await diptych('import', 'f.es.txt', 'f.en.txt', '-o', name, '--source-language', 'es', '--force')
  expect(made).toMatchObject({ status: 0 })
  const act = { type: 'revision', by: { name: 'Nora', role: 'editor' }, link: 'l2', group: 'g' }
  const edit = {
    ...act,
    id: 'r1',
    at: '2026-03-01T10:00:00.000Z',
    kind: 'edit',
    content: { text: 'It rains in the port. ', codes: [] },
    parent: null,
    reason: 'typed',
  }
  const passage = { edit: 'r1', from: 0, to: 8, quote: 'It rains' }
  const comment = {
    ...act,
    id: 'r2',
    at: '2026-03-01T10:01:00.000Z',
    kind: 'comment',
    thread: null,
    text: 'Good?',
    passage,
  }
  await appendFile(path(name), `${JSON.stringify(edit)}\n${JSON.stringify(comment)}\n`)
}

const corrected = machine.replace('Rains', 'It rains')

async function textsOf(name: string, revisions: 'latest' | 'original'): Promise<readonly string[]> {
  const read = docxFormat.read({ name, bytes: await readFile(path(name)) }, { revisions })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.document.blocks.map(({ content }) => content.text)
}

describe('export', () => {
  test('makes a Word file whose tracked changes give the corrected text accepted and the machine text rejected', async () => {
    await review('t.diptych')
    const run = await diptych('export', 't.diptych', '--format', 'docx', '--changes', 'tracked', '-o', 't.docx')
    expect(run).toMatchObject({ status: 0 })
    expect(await textsOf('t.docx', 'latest')).toEqual(corrected.trim().split('\n\n'))
    expect(await textsOf('t.docx', 'original')).toEqual(machine.trim().split('\n\n'))
  })

  test.each(bilingualFormats.map(({ id, extensions, read }) => [id, extensions[0], read !== undefined] as const))(
    'writes %s, and reads it back to the same rows',
    async (id, extension, isRead) => {
      const name = `b-${id}`
      await review(`${name}.diptych`)
      const written = await diptych('export', `${name}.diptych`, '--format', id, '-o', `${name}.${extension}`)
      expect(written).toMatchObject({ status: 0 })
      // What holds marked errors leaves out the rows that have none.
      if (!isRead || ['mqm-tsv', 'error-spans'].includes(id)) return
      expect(await diptych('import', `${name}.${extension}`, '-o', `${name}-2.diptych`)).toMatchObject({ status: 0 })
      await diptych('export', `${name}-2.diptych`, '--format', 'text', '-o', `${name}.out.txt`)
      const text = await readFile(path(`${name}.out.txt`), 'utf8')
      expect(text.replace(/\s+/g, ' ').trim()).toBe(corrected.replace(/\s+/g, ' ').trim())
    },
  )

  test('follows the ending of the output', async () => {
    await review('by-name.diptych')
    expect(await diptych('export', 'by-name.diptych', '-o', 'by-name.xlf')).toMatchObject({ status: 0 })
    expect(await readFile(path('by-name.xlf'), 'utf8')).toContain('<xliff')
  })

  test('makes a table in Word that is read back with what was edited in it', async () => {
    await review('table.diptych')
    const run = await diptych('export', 'table.diptych', '--layout', 'bilingual', '-o', 'table.docx')
    expect(run).toMatchObject({ status: 0 })
    expect(await diptych('import', 'table.docx', '-o', 'table-again.diptych')).toMatchObject({ status: 0 })
    expect(
      await diptych('export', 'table-again.diptych', '--text', 'machine', '--format', 'text', '-o', 'm.txt'),
    ).toMatchObject({ status: 0 })
    expect((await readFile(path('m.txt'), 'utf8')).replace(/\s+/g, ' ')).toBe(machine.replace(/\s+/g, ' '))
  })

  test('writes what people marked as comments, and what the checks find when asked to', async () => {
    await review('notes.diptych')
    const act = { type: 'revision', by: { name: 'Nora', role: 'editor' }, link: 'l4', id: 'r3', group: 'g' }
    const error = {
      ...act,
      at: '2026-03-01T10:02:00.000Z',
      kind: 'annotate',
      passage: { edit: null, from: 4, to: 9, quote: 'mayor' },
      category: 'accuracy/mistranslation',
      severity: 'major',
      note: 'She governs.',
      origin: null,
    }
    const edit = {
      ...act,
      id: 'r4',
      at: '2026-03-01T10:03:00.000Z',
      kind: 'edit',
      content: { text: 'The mayor  talked yesterday.', codes: [] },
      parent: null,
      reason: 'typed',
    }
    await appendFile(path('notes.diptych'), `${JSON.stringify(error)}\n${JSON.stringify(edit)}\n`)
    const comments = async (...words: readonly string[]) => {
      const line = ['notes.diptych', '--format', 'docx', '--changes', 'tracked', '-o', 'notes.docx', '--force']
      expect(await diptych('export', ...line, '--language', 'es', ...words)).toMatchObject({ status: 0 })
      const archive = openZip(await readFile(path('notes.docx')), 'notes.docx')
      const part = archive.ok ? readEntry(archive.value, 'word/comments.xml') : archive
      const xml = part.ok ? new TextDecoder().decode(part.value ?? undefined) : ''
      return [...xml.matchAll(/w:author="([^"]*)".*?<w:t [^>]*>([^<]*)</g)].map(([, who, text]) => `${who}: ${text}`)
    }
    const people = ['Nora: Good?', 'Nora: Traducción errónea · Importante']
    expect(await comments()).toEqual(people)
    expect(await comments('--notes', 'none')).toEqual(people.slice(0, 1))
    const all = await comments('--notes', 'all', '--no-library')
    expect(all.slice(0, 2)).toEqual(people)
    expect(all.slice(2)).toEqual([expect.stringMatching(/^Diptych: .*espacio/)])
  })

  test('says which formats cannot hold tracked changes', async () => {
    await review('no.diptych')
    const run = await diptych('export', 'no.diptych', '--format', 'text', '--changes', 'tracked', '-o', 'no.txt')
    expect(run.status).toBe(2)
    expect(run.side).toContain('text')
  })
})

describe('import of a file with tracked changes', () => {
  const importing = async (...words: readonly string[]) => {
    await review('revised-0.diptych')
    await diptych(
      'export',
      'revised-0.diptych',
      '--format',
      'docx',
      '--changes',
      'tracked',
      '-o',
      'revised.docx',
      '--force',
    )
    return diptych('import', 'f.es.txt', 'revised.docx', '-o', 'revised.diptych', '--force', ...words)
  }
  const text = async (): Promise<string> => {
    await diptych('export', 'revised.diptych', '--format', 'text', '-o', 'revised.txt', '--force')
    return readFile(path('revised.txt'), 'utf8')
  }

  test('reads the latest text and says so', async () => {
    const run = await importing()
    expect(run).toMatchObject({ status: 0 })
    expect(run.side).toMatch(/revised\.docx.* 2 tracked changes.*--revisions original/)
    expect(await text()).toBe(corrected)
  })

  test('reads the original when asked to, and gives the file back as it was', async () => {
    expect(await importing('--revisions', 'original')).toMatchObject({ status: 0 })
    expect(await text()).toBe(machine)
    await diptych('export', 'revised.diptych', '-o', 'same.docx', '--force')
    expect(await readFile(path('same.docx'))).toEqual(await readFile(path('revised.docx')))
  })
})

test('formats are listed, every one of them', async () => {
  const { out, status } = await diptych('formats')
  expect(status).toBe(0)
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual([...formats, ...bilingualFormats].map(({ id }) => id))
})
