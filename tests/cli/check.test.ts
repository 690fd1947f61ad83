import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FindingRow } from '../../cli/output/finding-row'
import { builtCommandLine } from './run'

const { folder, diptych, diptychWithLibrary, bundle } = builtCommandLine()

const sample = (language: string) => join(import.meta.dirname, `../../docs/sample/article.${language}.txt`)
const onSample = ['check', sample('en'), '--source', sample('es')]
const write = (name: string, text: string | Uint8Array) => writeFile(join(folder(), name), text)

interface Article {
  readonly version: number
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly links: readonly { id: string; source: string; target: string; findings: readonly FindingRow[] }[]
}

describe('check --format json', () => {
  test('joins to both whole files, and every offset is where it says', async () => {
    const run = await diptych(...onSample, '--format', 'json')
    expect(run).toMatchObject({ status: 1, side: '' })
    const article: Article = JSON.parse(run.out)
    expect(article).toMatchObject({ version: 1, sourceLanguage: 'es', targetLanguage: 'en' })
    expect(article.links.map(({ source }) => source).join('')).toBe(await readFile(sample('es'), 'utf8'))
    expect(article.links.map(({ target }) => target).join('')).toBe(await readFile(sample('en'), 'utf8'))
    const findings = article.links.flatMap((link) => link.findings.map((finding) => ({ link, finding })))
    expect(findings.length).toBeGreaterThan(5)
    for (const { link, finding } of findings) {
      expect(finding.text).toBe(link.target.slice(finding.from, finding.to))
      expect(finding.message).not.toMatch(/^checks\.|\{\{/)
      if (finding.sourceRange) expect(finding.sourceRange.to).toBeLessThanOrEqual(link.source.length)
      for (const { edits } of finding.fixes)
        for (const edit of edits) expect(edit.to).toBeLessThanOrEqual(link.target.length)
    }
  })

  test('has exactly the documented keys', async () => {
    const article: Article = JSON.parse((await diptych(...onSample, '--format', 'json')).out)
    expect(Object.keys(article)).toEqual(['version', 'sourceLanguage', 'targetLanguage', 'links'])
    const [link] = article.links.filter(({ findings }) => findings.some(({ fixes }) => fixes.length > 0))
    expect(Object.keys(link ?? {})).toEqual(['id', 'source', 'target', 'findings'])
    const finding = link?.findings.find(({ fixes }) => fixes.length > 0)
    expect(Object.keys(finding ?? {})).toEqual([
      'check',
      'category',
      'severity',
      'from',
      'to',
      'text',
      'sourceRange',
      'message',
      'fixes',
    ])
    expect(Object.keys(finding?.fixes[0] ?? {})).toEqual(['label', 'edits'])
    expect(Object.keys(finding?.fixes[0]?.edits[0] ?? {})).toEqual(['from', 'to', 'insert'])
  })

  test('keeps the gaps of a file with Windows line ends and a byte order mark', async () => {
    await write('crlf.es.txt', '\ufeffEl puente\r\n\r\n\r\nEl puente est\u00e1 cerrado.\r\nNadie pasa.\r\n')
    await write('crlf.en.txt', '\ufeff\r\nThe bridge\r\n\r\n\r\nThe the bridge is closed.\r\nNobody  crosses.')
    const { out } = await diptych('check', 'crlf.en.txt', '--source', 'crlf.es.txt', '--format', 'json')
    const { links }: Article = JSON.parse(out)
    expect(links.map(({ target }) => target).join('')).toBe(
      '\r\nThe bridge\r\n\r\n\r\nThe the bridge is closed.\r\nNobody  crosses.',
    )
    const marked = links.flatMap(({ findings }) => findings.map(({ text }) => text))
    expect(marked).toEqual(['The the', '  '])
  })
})

describe('check --format text', () => {
  test('names line and column of the file, underlines the passage, and sums up', async () => {
    const { out, status } = await diptych(...onSample)
    expect(status).toBe(1)
    const lines = out.trimEnd().split('\n')
    const at = lines.findIndex((line) => line.includes(':11:141  Major'))
    const marked = lines[at + 1] ?? ''
    const underline = lines[at + 2] ?? ''
    expect(marked.slice(underline.indexOf('~'), underline.lastIndexOf('~') + 1)).toBe('the the')
    expect(lines.at(-1)).toMatch(/^\d+ findings: /)
  })

  test('has no colours in a pipe', async () => {
    expect((await diptych(...onSample)).out).not.toContain('\u001b')
  })

  test('speaks Spanish when asked to', async () => {
    expect((await diptych(...onSample, '--language', 'es')).out).toMatch(/\d+ hallazgos: /)
  })

  test('--corrected appends the text with the first fixes made', async () => {
    const { out } = await diptych(...onSample, '--corrected')
    const corrected = out.slice(out.indexOf('suggestions applied:'))
    expect(corrected).toContain('will serve to clean the streets')
    expect(corrected).not.toContain('the the')
    expect(corrected.match(/^Sarelia will allocate/gm)).toHaveLength(1)
    expect(corrected).not.toMatch(/\n{3}/)
  })
})

describe('check --format sarif', () => {
  test('is a SARIF 2.1.0 log whose regions and replacements lie where they say', async () => {
    const { out, status } = await diptych(...onSample, '--format', 'sarif')
    expect(status).toBe(1)
    const log = JSON.parse(out)
    expect(log.version).toBe('2.1.0')
    const [run] = log.runs
    expect(run.tool.driver.name).toBe('Diptych')
    expect(run.columnKind).toBe('utf16CodeUnits')
    const text = await readFile(sample('en'), 'utf8')
    const lines = text.split('\n')
    expect(run.results.length).toBeGreaterThan(5)
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(['error', 'warning', 'note']).toContain(result.level)
      const { region } = result.locations[0].physicalLocation
      expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text)
      if (region.startLine === region.endLine)
        expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
          region.snippet.text,
        )
      for (const fix of result.fixes)
        for (const { deletedRegion } of fix.artifactChanges[0].replacements)
          expect(deletedRegion.charOffset + deletedRegion.charLength).toBeLessThanOrEqual(text.length)
    }
  })

  test('names files below the working folder relatively, with escapes', async () => {
    await write('a b.es.txt', 'El puente est\u00e1 cerrado.')
    await write('a b.en.txt', 'The the bridge is closed.')
    const { out } = await diptych('check', 'a b.en.txt', '--source', 'a b.es.txt', '--format', 'sarif')
    const [result] = JSON.parse(out).runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b.en.txt')
  })
})

describe('check --format sarif of texts that are not the file', () => {
  const resultsOf = async (...words: string[]) => {
    const { out } = await diptych('check', ...words, '--format', 'sarif')
    return JSON.parse(out).runs[0].results
  }
  const page = (...paragraphs: string[]) =>
    `<!doctype html>\n<body>\n${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}\n`

  test('names lines alone where markup stands in them, and replaces nothing', async () => {
    await write('p.es.html', page('La casa.', 'El <b>puente</b> del puerto.'))
    await write('p.en.html', page('The house.', 'The <b>bridge</b> of the the port.'))
    const [result, ...more] = await resultsOf('p.en.html', '--source', 'p.es.html')
    expect(more).toEqual([])
    expect(result.fixes).toEqual([])
    const { region } = result.locations[0].physicalLocation
    expect(region).toEqual({ startLine: 4, endLine: 4, snippet: { text: 'the the' } })
  })

  test('is exact in a page without inline markup', async () => {
    await write('q.es.html', page('La casa.', 'El puente del puerto.'))
    await write('q.en.html', page('The house.', 'The bridge of the the port.'))
    const [result] = await resultsOf('q.en.html', '--source', 'q.es.html')
    const { region } = result.locations[0].physicalLocation
    expect(region).toMatchObject({ startLine: 4, startColumn: 18, endColumn: 25 })
    expect(result.fixes).toHaveLength(1)
  })

  test('names the row where not even the lines are those of the file', async () => {
    await write('s.es.md', 'El [plan](https://a.example "Uno") vale.\n\nEl puente del puerto.\n')
    await write('s.en.md', 'The [plan](https://a.example\n"One") holds.\n\nThe bridge of the the port.\n')
    const [result] = await resultsOf('s.en.md', '--source', 's.es.md')
    expect(result.fixes).toEqual([])
    expect(result.locations[0].physicalLocation.region).toBeUndefined()
    expect(result.locations[0].logicalLocations).toEqual([{ name: '2', kind: 'row' }])
  })

  test('names the row of a review', async () => {
    await write('r.es.txt', 'La casa.\n\nEl puente del puerto.')
    await write('r.en.txt', 'The house.\n\nThe bridge of the the port.')
    await diptych('import', 'r.es.txt', 'r.en.txt', '-o', 'r.diptych', '--force')
    const [result] = await resultsOf('r.diptych')
    expect(result.fixes).toEqual([])
    expect(result.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'r.diptych' } },
        logicalLocations: [{ name: '2', kind: 'row' }],
      },
    ])
  })
})

describe('check PAIRS.jsonl', () => {
  const row = (id: string, source: string, target: string) =>
    `${JSON.stringify({ id, sourceLanguage: 'es', source, target, note: 'anything' })}\n`

  test('prints a row for each row, in order, each judged alone', async () => {
    const good = ['La presa est\u00e1 llena.', 'The dam is full.'] as const
    await write(
      'pairs.jsonl',
      `\ufeff${row('one', ...good)}\n${row('two', ...good)}${row('three', 'La calle.', 'The the street.')}`,
    )
    const { out, status } = await diptych('check', 'pairs.jsonl', '--format', 'jsonl')
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.slice(0, 2)).toEqual([
      { id: 'one', findings: [] },
      { id: 'two', findings: [] },
    ])
    expect(rows[2]).toMatchObject({
      id: 'three',
      findings: [{ check: 'repeated-word', from: 0, to: 7, text: 'The the' }],
    })
    expect(status).toBe(1)
  })

  test('ends with 0 when nothing was found', async () => {
    await write('clean.jsonl', row('one', 'La presa est\u00e1 llena.', 'The dam is full.'))
    expect(await diptych('check', 'clean.jsonl')).toEqual({ status: 0, out: '{"id":"one","findings":[]}\n', side: '' })
  })

  test.each([
    ['no JSON', '{"id": "x"'],
    ['a text missing', '{"id": "x", "sourceLanguage": "es", "source": "s"}'],
    [
      'bytes that are not UTF-8',
      Buffer.from('{"id": "\xff", "sourceLanguage": "es", "source": "", "target": ""}', 'latin1'),
    ],
  ])('names file and line of a bad row: %s', async (_, line) => {
    await write(
      'bad.jsonl',
      Buffer.concat([Buffer.from(row('one', 'S\u00ed.', 'Yes.')), Buffer.from(line), Buffer.from('\n')]),
    )
    const { status, side } = await diptych('check', 'bad.jsonl')
    expect(status).toBe(2)
    expect(side).toMatch(/[Ll]ine 2 .*bad\.jsonl/)
  })

  test('stops quietly when nobody reads on', async () => {
    await write('many.jsonl', row('one', 'La calle.', 'The the street.').repeat(3000))
    const child = spawn(process.execPath, [bundle(), 'check', 'many.jsonl'], { cwd: folder() })
    let side = ''
    child.stderr.on('data', (chunk) => {
      side += chunk
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    await once(child, 'close')
    expect(side).toBe('')
  })
})

describe('what keeps check from running ends with 2 and names the file', () => {
  test.each([
    ['a missing file', 'none.txt', null, /none\.txt.*not there/],
    ['an empty file', 'empty.txt', '', /empty\.txt/],
    ['a file of spaces', 'blank.txt', ' \n\u00a0\n', /blank\.txt/],
    ['a picture', 'picture.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), /picture\.txt.*not a text/],
    ['a folder', 'built', null, /built.*could not be read/],
  ])('%s', async (_, name, bytes, message) => {
    if (bytes !== null) await write(name, bytes)
    const { status, out, side } = await diptych('check', name, '--source', sample('es'))
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(side).toMatch(message)
  })

  test('a file of 200 MB', async () => {
    const { open } = await import('node:fs/promises')
    const file = await open(join(folder(), 'huge.txt'), 'w')
    await file.truncate(200_000_000)
    await file.close()
    const { status, side } = await diptych('check', 'huge.txt', '--source', sample('es'))
    expect(status).toBe(2)
    expect(side).toMatch(/huge\.txt.*too large/)
  })

  test('swapped sides and equal files are told on the side, and the check goes on', async () => {
    const swapped = await diptych('check', sample('es'), '--source', sample('en'))
    expect(swapped.side).toMatch(/swapped/)
    expect(swapped.status).not.toBe(2)
    const same = await diptych('check', sample('en'), '--source', sample('en'))
    expect(same.side).toMatch(/same text/)
  })
})

describe('usage', () => {
  test.each(['check', 'import', 'export'])('%s --help tells every option', async (command) => {
    const run = await diptych(command, '--help')
    expect(run).toMatchObject({ status: 0, side: '' })
    expect(run.out).toMatch(/--language/)
  })

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(await diptych('--version')).toEqual({ status: 0, out: `${version}\n`, side: '' })
  })

  test('a line that is not understood ends with 2, says why and where help is', async () => {
    const { status, out, side } = await diptych('check', 'a.txt', '--sauce')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(side).toMatch(/--sauce[\s\S]*diptych check --help/)
  })
})

describe('the grammar library', () => {
  test('speaks through checks of ours, and is left out on request', async () => {
    const row = { id: '1', sourceLanguage: 'es', source: 'El gobierno cayó.', target: 'The goverment fell.' }
    await write('misspelt.jsonl', `${JSON.stringify(row)}\n`)
    const asked = await diptychWithLibrary('check', 'misspelt.jsonl')
    expect(JSON.parse(asked.out).findings).toMatchObject([{ check: 'spelling', from: 4, to: 13 }])
    expect(asked).toMatchObject({ status: 1, side: '' })
    const alone = await diptychWithLibrary('check', 'misspelt.jsonl', '--no-library')
    expect(JSON.parse(alone.out).findings).toEqual([])
  })
})

describe('check --glossary', () => {
  const article = async () => {
    await write('g.es.txt', 'El alcalde no contestó a la prensa. Habló el portavoz de la oposición.\n')
    await write('g.en.txt', 'The provost did not answer the press. The spokesman of the opposition spoke.\n')
  }
  const checksIn = (out: string) =>
    (JSON.parse(out) as Article).links.flatMap(({ findings }) => findings.map(({ check, text }) => `${check}: ${text}`))
  const onArticle = ['check', 'g.en.txt', '--source', 'g.es.txt', '--source-language', 'es', '--format', 'json']

  test('goes by the terms of a table and of a TBX file', async () => {
    await article()
    await write('terms.csv', 'original;traducción;prohibido\nalcalde;mayor;provost\nportavoz;spokesperson;\n')
    const byTable = await diptych(...onArticle, '--glossary', 'terms.csv')
    expect(byTable.status).toBe(1)
    expect(checksIn(byTable.out)).toEqual(
      expect.arrayContaining(['glossary-forbidden: provost', expect.stringMatching(/^glossary-required: /)]),
    )
    await write(
      'terms.tbx',
      '<tbx><text><body><conceptEntry><langSec xml:lang="es"><termSec><term>alcalde</term></termSec></langSec><langSec xml:lang="en"><termSec><term>mayor</term></termSec></langSec></conceptEntry></body></text></tbx>',
    )
    const byTbx = await diptych(...onArticle, '--glossary', 'terms.tbx')
    expect(checksIn(byTbx.out).filter((each) => each.startsWith('glossary'))).toHaveLength(1)
  })

  test('names the file and the row that it cannot read', async () => {
    await article()
    await write('bad.csv', 'source,target\nalcalde,mayor\nportavoz,\n')
    const run = await diptych(...onArticle, '--glossary', 'bad.csv')
    expect(run.status).toBe(2)
    expect(run.side).toContain('Row 3 of \u201cbad.csv\u201d')
  })

  test('goes by it in a list of pairs, too', async () => {
    await write('terms.csv', 'source,target,forbidden\nalcalde,mayor,provost\n')
    await write(
      'g.jsonl',
      '{"id":"1","sourceLanguage":"es","source":"El alcalde calla.","target":"The provost is silent."}\n',
    )
    const run = await diptych('check', 'g.jsonl', '--glossary', 'terms.csv')
    expect(run.out).toContain('"glossary-forbidden"')
  })
})

describe('inline codes', () => {
  const unit = (target: string) => `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="es" target-language="en" datatype="html"><body>
<trans-unit id="1"><source>Lea <g id="1" ctype="bold">el informe</g> hoy.</source><target>${target}</target></trans-unit>
</body></file></xliff>`

  test('that the English lost are found, and put back by --corrected', async () => {
    await write('lost.xlf', unit('Read the report today.'))
    await diptych('import', 'lost.xlf', '-o', 'lost.diptych', '--force')
    const run = await diptych('check', 'lost.diptych', '--format', 'json')
    const [link] = (JSON.parse(run.out) as Article).links
    expect(link?.findings.map(({ check, text }) => [check, text])).toEqual([['missing-code', 'the report']])
    expect(link?.findings[0]?.fixes).toEqual([
      {
        label: 'Put in bold',
        edits: [],
        codes: [
          { edit: 'put', at: 5, id: '1', kind: 'open', label: 'b' },
          { edit: 'put', at: 15, id: '1', kind: 'close', label: 'b' },
        ],
      },
    ])
    const corrected = await diptych('check', 'lost.diptych', '--corrected')
    expect(corrected.out).toContain('<target>Read <g id="1" ctype="bold">the report</g> today.</target>')
  })

  test('that are where they should be are not spoken of', async () => {
    await write('kept.xlf', unit('Today read <g id="1" ctype="bold">the report</g>.'))
    await diptych('import', 'kept.xlf', '-o', 'kept.diptych', '--force')
    expect(await diptych('check', 'kept.diptych')).toMatchObject({ status: 0 })
  })

  test('that are fixed without a change of the text are no replacement in SARIF', async () => {
    await write('lost.xlf', unit('Read the report today.'))
    await diptych('import', 'lost.xlf', '-o', 'lost.diptych', '--force')
    const { out } = await diptych('check', 'lost.diptych', '--format', 'sarif')
    expect(JSON.parse(out).runs[0].results).toMatchObject([{ ruleId: 'missing-code', fixes: [] }])
  })
})

describe('subtitles', () => {
  const cues = (...all: readonly string[]) =>
    all
      .map((text, index) => `${index + 1}\n00:00:0${2 * index},000 --> 00:00:0${2 * index + 1},500\n${text}\n`)
      .join('\n')

  test('that nobody can read in their time are named, with what is too much', async () => {
    await write('s.es.srt', cues('Cierran el puerto.', 'Nadie sabe nada. Yo tampoco.'))
    await write('s.en.srt', cues('They close it.', 'Nobody knows anything. <i>Neither do I, my friend.</i>'))
    const run = await diptych('check', 's.en.srt', '--source', 's.es.srt')
    expect(run.status).toBe(1)
    expect(run.out).toContain('s.en.srt:7:24  Major  Too fast to read')
    expect(run.out.replace(/\s+/g, ' ')).toContain(
      '31.3 characters a second; 20 can be read. 17 of 47 characters are too many.',
    )
  })

  test('keep their times in the review, and are measured in it too', async () => {
    await diptych('import', 's.es.srt', 's.en.srt', '-o', 's.diptych', '--force')
    const journal = await readFile(join(folder(), 's.diptych'), 'utf8')
    expect(journal.match(/"side":"target","block":"b2".*"seconds":1\.5\}/g)).toHaveLength(2)
    const { out } = await diptych('check', 's.diptych', '--format', 'json')
    const found = (JSON.parse(out) as Article).links.flatMap(({ findings }) => findings.map(({ check }) => check))
    expect(found).toEqual(['reading-speed'])
  })
})
