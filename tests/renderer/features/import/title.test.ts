import { expect, test } from 'vitest'
import type { Proposal } from '../../../../core/formats/import'
import { plain } from '../../../../core/text/content'
import { proposedTitle } from '../../../../renderer/features/import/title'

const titled = (first: string, name = 'article.en.txt') =>
  proposedTitle({
    segments: [
      { id: 's1', side: 'source', block: 'b', content: plain('Titular') },
      { id: 't1', side: 'target', block: 'b', content: plain(first) },
    ],
    target: { name } as Proposal['target'],
  })

test('is the headline when the English begins with one', () => {
  expect(titled('Rain  in the port\n')).toBe('Rain in the port')
})
test('is the name of the file when it begins with a sentence', () => {
  expect(titled('It rained in the port.')).toBe('article')
  expect(titled('\u201cIt rains.\u201d')).toBe('article')
  expect(titled('word '.repeat(60), 'My text.md')).toBe('My text')
})
