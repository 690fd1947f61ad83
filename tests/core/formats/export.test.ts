import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { docxFormat } from '../../../core/formats/docx'
import { exportReview } from '../../../core/formats/export'
import type { TextCoding } from '../../../core/formats/format'
import { odtFormat } from '../../../core/formats/odt'
import { proposeReview } from '../../../core/formats/propose'
import { textFormat } from '../../../core/formats/text'
import { fail, succeed } from '../../../core/problem'
import { editRevision } from '../../../core/revisions/author'
import { applyRevision, openReview } from '../../../core/revisions/fold'
import { startReview } from '../../../core/revisions/start'
import { plain } from '../../../core/text/content'
import { authorNamed } from '../revisions/sample'
import { got, line } from './office-files'
import { reviewOf, rewrite } from './reviews'

const utf8 = (text: string) => new TextEncoder().encode(text)
const coding: TextCoding = { encoding: 'utf-8', bom: false, newline: '\n' }

/** The target written out after the changes of whole links, from the text that a link held to the text it now holds. */
function exported(
  target: { readonly name: string; readonly text: string; readonly source?: string },
  to: 'text' | 'markdown',
  changes: Readonly<Record<string, string>> = {},
  as: TextCoding = coding,
): string {
  const originals = {
    source: { name: 'a.txt', bytes: utf8(target.source ?? target.text) },
    target: { name: target.name, bytes: utf8(target.text) },
  }
  const proposal = proposeReview({ ...originals, sourceLanguage: 'es', targetLanguage: 'en' })
  if (!proposal.ok) throw new Error(proposal.problem.code)
  const author = authorNamed('Ana')
  const begun = openReview(startReview(proposal.value, originals, { id: 'r', title: 'A', now: author.now() }))
  const review = begun.order.reduce((before, link) => {
    const change = changes[before.links.get(link)?.current.text ?? '']
    if (change === undefined) return before
    return applyRevision(before, editRevision(before, author, { link, content: plain(change), reason: 'typed' }))
  }, begun)
  const bytes = exportReview(review, { text: 'corrected', format: to, coding: as })
  return bytes.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value) : bytes.problem.code
}

const article =
  'Rain at last\n\nIt rained on Monday. The fields are green again.\n\nFarmers\n\nThey danced in the streets, 200 of them.\n'

describe('exporting the target', () => {
  test('nothing changed, nothing changes', () => {
    expect(exported({ name: 'b.txt', text: article }, 'text')).toBe(article)
  })

  test('a changed sentence changes, the rest does not', () => {
    expect(
      exported({ name: 'b.txt', text: article }, 'text', { 'It rained on Monday. ': 'Monday brought rain. ' }),
    ).toBe(article.replace('It rained on Monday.', 'Monday brought rain.'))
  })

  test('line ends and byte order mark as asked for', () => {
    expect(
      exported({ name: 'b.txt', text: article }, 'text', {}, { encoding: 'utf-8', bom: true, newline: '\r\n' }),
    ).toBe(`\ufeff${article.replaceAll('\n', '\r\n')}`)
  })

  test('a character that the encoding lacks is a problem', () => {
    const windows: TextCoding = { encoding: 'windows-1252', bom: false, newline: '\n' }
    expect(exported({ name: 'b.txt', text: article }, 'text', { Farmers: 'Ćma' }, windows)).toBe('export-encoding')
  })

  test('as Markdown: the first heading is the title', () => {
    expect(exported({ name: 'b.txt', text: article }, 'markdown')).toBe(
      '# Rain at last\n\nIt rained on Monday. The fields are green again.\n\n## Farmers\n\nThey danced in the streets, 200 of them.\n',
    )
  })

  test('Markdown as plain text: without the markers of headings and quotes', () => {
    const text = '# Rain\n\n> It rained on Monday.\n\n- one\n- two\n\nThe end came soon.\n'
    expect(exported({ name: 'b.md', text }, 'text')).toBe(
      'Rain\n\nIt rained on Monday.\n\n- one\n- two\n\nThe end came soon.\n',
    )
    expect(exported({ name: 'b.md', text }, 'markdown')).toBe(text)
  })
})

describe.each([docxFormat, odtFormat])('a review of a text as $id', (format) => {
  const read = (changes: 'tracked' | 'none', revisions: 'latest' | 'original') => {
    const review = rewrite(reviewOf({ name: 'b.txt', bytes: utf8(article) }, article), 'danced', 'sang')
    const bytes = got(exportReview(review, { text: 'corrected', format: format.id, changes }))
    return got(format.read({ name: 'b', bytes }, { revisions })).document.blocks.map(line)
  }
  const machine = [
    'heading 1: Rain at last',
    'paragraph: It rained on Monday. The fields are green again.',
    'heading 2: Farmers',
    'paragraph: They danced in the streets, 200 of them.',
  ]
  const corrected = machine.map((each) => each.replace('danced', 'sang'))

  test('is the corrected text, clean or with tracked changes that go back to the machine text', () => {
    expect(read('none', 'latest')).toEqual(corrected)
    expect(read('none', 'original')).toEqual(corrected)
    expect(read('tracked', 'latest')).toEqual(corrected)
    expect(read('tracked', 'original')).toEqual(machine)
  })
})

test('the stages of an export are told as they begin', () => {
  const stages: string[] = []
  const review = reviewOf({ name: 'b.txt', bytes: utf8(article) }, article)
  exportReview(review, { text: 'corrected' }, (stage) => stages.push(stage))
  expect(stages).toEqual(['reading', 'writing', 'checking'])
})

test('what a format lost on the way is not handed on', () => {
  const review = rewrite(reviewOf({ name: 'b.txt', bytes: utf8(article) }, article), 'danced', 'sang')
  const write = vi.spyOn(textFormat, 'write')
  onTestFinished(() => write.mockRestore())
  write.mockReturnValueOnce(succeed(utf8(article.replace('danced', 'sang').slice(0, -20))))
  expect(exportReview(review, { text: 'corrected' })).toEqual(
    fail('export-differs', { format: 'text', words: 'They sang in the streets, 200 of them.' }),
  )
  expect(exportReview(review, { text: 'corrected' }).ok).toBe(true)
})
