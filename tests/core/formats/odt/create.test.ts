import { describe, expect, test } from 'vitest'
import type { Block, NewDocument } from '../../../../core/formats/format'
import { odtFormat } from '../../../../core/formats/odt'
import { openZip } from '../../../../core/formats/zip'
import { type Content, plain } from '../../../../core/text/content'
import { got, line } from '../office-files'

const block = (id: string, kind: Block['kind'], content: Content | string, level?: number): Block => ({
  id,
  kind,
  ...(level === undefined ? {} : { level }),
  content: typeof content === 'string' ? plain(content) : content,
})

const made = (blocks: readonly Block[], dressing: NewDocument['dressing'] = { tracked: null, remarks: new Map() }) => {
  const bytes = got(
    odtFormat.create?.({
      title: 'A <title>',
      language: 'en',
      blocks,
      coding: { encoding: 'utf-8', bom: false, newline: '\n' },
      dressing,
    }) ?? { ok: false, problem: { code: 'internal', data: {} } },
  )
  const lines = (revisions: 'latest' | 'original' = 'latest') =>
    got(odtFormat.read({ name: 'new.odt', bytes }, { revisions })).document.blocks.map(line)
  return { bytes, lines }
}

describe('a new document', () => {
  test('reads back as the blocks it was made of', () => {
    const blocks = [
      block('1', 'heading', 'Head', 1),
      block('2', 'paragraph', 'Words & <more>'),
      block('3', 'item', 'Item'),
      block('4', 'quote', 'Quote'),
      block('5', 'cell', 'Cell'),
      block('6', 'cell', 'Cell two'),
      block('7', 'caption', 'Caption'),
      block('8', 'paragraph', '  '),
    ]
    expect(made(blocks).lines()).toEqual([
      'heading 1: Head',
      'paragraph: Words & <more>',
      'item: Item',
      'quote: Quote',
      'cell: Cell',
      'cell: Cell two',
      'caption: Caption',
    ])
  })

  test('looks that the chips name survive, one in another too; links and notes of other formats are left out', () => {
    const content: Content = {
      text: 'Plain words, bold both code link',
      codes: [
        { at: 13, id: '1', kind: 'open', label: 'b' },
        { at: 18, id: '2', kind: 'open', label: 'em' },
        { at: 22, id: '2', kind: 'close', label: 'em' },
        { at: 22, id: '1', kind: 'close', label: 'b' },
        { at: 23, id: '3', kind: 'open', label: 'code' },
        { at: 27, id: '3', kind: 'close', label: 'code' },
        { at: 28, id: '4', kind: 'open', label: 'a' },
        { at: 32, id: '4', kind: 'close', label: 'a' },
        { at: 32, id: '5', kind: 'point', label: '1' },
      ],
    }
    expect(made([block('1', 'paragraph', content)]).lines()).toEqual([
      'paragraph: Plain words, {b:bold }{bi:both} {code:code} link',
    ])
  })

  test('tracked changes and comments are in it, also of a block that is gone', () => {
    const who = { by: 'Ana', at: '2026-03-01T10:00:00Z' }
    const tracked = new Map([
      [
        '1',
        [
          { kind: 'deleted' as const, content: plain('Old'), ...who },
          { kind: 'inserted' as const, content: plain('New'), ...who },
        ],
      ],
      ['2', [{ kind: 'deleted' as const, content: plain('Gone'), ...who }]],
    ])
    const remarks = new Map([['1', [{ from: 0, to: 3, ...who, text: 'Why?' }]]])
    const { lines } = made(
      [block('1', 'paragraph', 'New'), block('2', 'paragraph', ''), block('3', 'paragraph', 'End')],
      { tracked, remarks },
    )
    expect(lines()).toEqual(['paragraph: New', 'paragraph: End'])
    expect(lines('original')).toEqual(['paragraph: Old', 'paragraph: Gone', 'paragraph: End'])
  })

  test('a divided item stays one item, a divided cell one cell', () => {
    const content = (text: string) =>
      block(text, text.startsWith('C') ? 'cell' : 'item', `${text} one\u2029${text} two`)
    expect(made([content('I'), content('C')]).lines()).toEqual([
      'item: I one',
      'item: I two',
      'cell: C one',
      'cell: C two',
    ])
  })

  test('its type stands first and bare, as programs look for it', () => {
    const { bytes } = made([block('1', 'paragraph', 'Words')])
    const archive = got(openZip(bytes, 'new.odt'))
    expect([...archive.entries.keys()][0]).toBe('mimetype')
    expect(new TextDecoder().decode(bytes.subarray(30, 30 + 47))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    )
    expect(odtFormat.recognise({ name: 'a', bytes })).toBe(1)
  })

  test('the same document has the same bytes', () => {
    const blocks = [block('1', 'paragraph', 'Words')]
    expect(made(blocks).bytes).toEqual(made(blocks).bytes)
  })
})
