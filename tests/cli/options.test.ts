import { describe, expect, test } from 'vitest'
import { parseLine } from '../../cli/options'

const requestOf = (line: string) => parseLine(line === '' ? [] : line.split(' ')).request

describe('parseLine', () => {
  test('fills in what was not said', () => {
    expect(requestOf('check a.en.txt --source a.es.txt')).toEqual({
      command: 'check',
      target: 'a.en.txt',
      source: 'a.es.txt',
      sourceLanguage: null,
      level: 'awkward',
      format: 'text',
      corrected: false,
      library: true,
      glossary: null,
    })
  })

  test('takes options before and after the arguments, with a space or an equals sign', () => {
    const expected = requestOf('import a.txt b.txt -o r.diptych --source-language pt-BR --force')
    expect(requestOf('import --force --output=r.diptych a.txt --source-language=pt-BR b.txt')).toEqual(expected)
    expect(expected).toMatchObject({ output: 'r.diptych', sourceLanguage: 'pt-BR', title: null, force: true })
  })

  test('gives findings for a list of pairs as jsonl', () => {
    expect(requestOf('check pairs.jsonl')).toMatchObject({ source: null, format: 'jsonl' })
    expect(requestOf('check odd.jsonl --source odd.txt')).toMatchObject({ format: 'text' })
  })

  test('turns the names of line endings into line endings', () => {
    expect(requestOf('export r.diptych -o a.txt --newline crlf')).toMatchObject({ newline: '\r\n' })
  })

  test.each([
    ['', { command: 'help', about: null }],
    ['--help', { command: 'help', about: null }],
    ['check -h', { command: 'help', about: 'check' }],
    ['--version', { command: 'version' }],
  ])('understands “%s”', (line, request) => {
    expect(requestOf(line)).toEqual(request)
  })

  test.each([
    ['chekc a', 'command-unknown', { command: 'chekc' }],
    ['check a --sauce b', 'option-unknown', { option: '--sauce' }],
    ['check a --source b --force', 'option-unknown', { option: '--force' }],
    ['check a --source', 'option-valueless', { option: '--source' }],
    ['import a b -o', 'option-valueless', { option: '-o' }],
    ['check a --source b --corrected=yes', 'option-valued', { option: '--corrected' }],
    ['check a --source b --level high', 'option-choice', { option: '--level', value: 'high' }],
    ['export r.diptych -o a --newline windows', 'option-choice', { choices: 'lf, crlf, cr' }],
    ['import a b -o c --revisions accepted', 'option-choice', { choices: 'latest, original' }],
    ['check a --source b --language fr', 'option-choice', { option: '--language' }],
    ['check a', 'option-missing', { option: '--source' }],
    ['export r.diptych', 'option-missing', { option: '--output' }],
    ['compact r.diptych', 'option-missing', { option: '--output' }],
    ['export r.diptych -o a --notes all', 'notes-untracked', { option: '--notes' }],
    ['export r.diptych -o a --changes tracked --notes some', 'option-choice', { choices: 'marked, all, none' }],
    ['compact r.diptych -o s.diptych --title T', 'option-unknown', { option: '--title' }],
    ['check', 'argument-missing', { argument: 'TARGET' }],
    ['import -o b', 'argument-missing', { argument: 'SOURCE' }],
    ['export a b -o c', 'argument-extra', { argument: 'b' }],
    ['check p.jsonl --format sarif', 'pairs-format', {}],
    ['check p.jsonl --corrected', 'corrected-format', {}],
    ['check a --source b --corrected --format json', 'corrected-format', {}],
    ['check r.diptych --source a', 'journal-source', {}],
    ['check a --source b --source-language Spanish', 'language-tag', { value: 'Spanish' }],
  ])('refuses “%s”: %s', (line, fault, data) => {
    expect(requestOf(line)).toMatchObject({ fault, data })
  })

  test('knows the language of messages even when the rest is wrong', () => {
    expect(parseLine(['check', '--language', 'es'])).toMatchObject({
      language: 'es',
      request: { fault: 'argument-missing', about: 'check' },
    })
  })
})
