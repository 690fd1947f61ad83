import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../core/checks/check'
import { exportReview } from '../../../core/formats/export'
import { findingNotes, type NoteChoice } from '../../../core/formats/notes'
import { openZip, readEntry } from '../../../core/formats/zip'
import type { Review } from '../../../core/revisions/model'
import { finding, mark } from '../report/sample'
import { authorNamed, newReview, type } from '../revisions/sample'
import { got, odt } from './office-files'
import { reviewOf } from './reviews'

const ana = authorNamed('Ana')
const now = new Date('2026-03-05T12:00:00.000Z')
const words = {
  error: ({ category }: { readonly category: string }, isMended: boolean) => `${category}${isMended ? ' mended' : ''}`,
  finding: ({ check }: Finding) => check,
}

/** Each note as `who, at which words: what`. */
function told(review: Review, choice: NoteChoice, findings: Readonly<Record<string, readonly Finding[]>> = {}) {
  const findingsOf = (link: string) => findings[link] ?? []
  return findingNotes(review, { choice, findingsOf, words, now }).map(({ link, from, to, by, text }) => {
    const current = review.links.get(link)?.current.text ?? ''
    return `${by}, ${current.slice(from, to)}: ${text}`
  })
}

const marked = mark(newReview(), ana, 'l1', 'Rains')
const found = { l1: [finding('spacing', 'f1')], l2: [finding('agreement', 'f2')] }

describe('which notes', () => {
  test('what people marked, unless more or nothing is asked for', () => {
    expect(told(marked, 'marked', found)).toEqual(['Ana, Rains: accuracy/mistranslation'])
    expect(told(marked, 'all', found)).toEqual([
      'Ana, Rains: accuracy/mistranslation',
      'Diptych, R: spacing',
      'Diptych, T: agreement',
    ])
    expect(told(marked, 'none', found)).toEqual([])
  })

  test('a finding that somebody confirmed is theirs and is said once', () => {
    const confirmed = mark(newReview(), ana, 'l1', 'R', { check: 'spacing', fingerprint: 'f1' })
    expect(told(confirmed, 'all', { l1: found.l1 })).toEqual(['Ana, R: accuracy/mistranslation'])
  })

  test('errors by other tools and raters are left to the formats for them', () => {
    expect(told(mark(newReview(), ana, 'l1', 'Rains', { origin: 'xCOMET' }), 'all')).toEqual([])
  })
})

describe('where they stand', () => {
  test('at the words, wherever these have gone', () => {
    expect(told(type(marked, ana, 'l1', 'Today Rains fall. '), 'marked')).toEqual([
      'Ana, Rains: accuracy/mistranslation',
    ])
  })

  test('at what took their place; at the row where nothing did', () => {
    expect(told(type(marked, ana, 'l1', 'Pours in the port. '), 'marked')).toEqual([
      'Ana, Pours: accuracy/mistranslation mended',
    ])
    const gone = mark(newReview(), ana, 'l1', ' in the port')
    expect(told(type(gone, ana, 'l1', 'Rains. '), 'marked')).toEqual(['Ana, Rains. : accuracy/mistranslation mended'])
  })

  test('a row that is wrong as a whole has its note at all of it', () => {
    expect(told(mark(newReview(), ana, 'l1', ''), 'marked')).toEqual([
      'Ana, Rains in the port. : accuracy/mistranslation',
    ])
  })
})

test('they are comments in the file, beside their words, with tracked changes only', () => {
  const review = reviewOf(odt('<text:p>Rains in the port. Nobody left.</text:p>'), 'Llueve. Nadie salió.')
  const link = review.order.find((id) => review.links.get(id)?.current.text.includes('Nobody')) ?? ''
  const note = { link, from: 0, to: 6, by: 'Diptych', at: now.toISOString(), text: 'Who?' }
  const content = (changes: 'tracked' | 'none') => {
    const bytes = got(exportReview(review, { text: 'corrected', changes, notes: [note] }))
    return new TextDecoder().decode(got(readEntry(got(openZip(bytes, 'a.odt')), 'content.xml')) ?? undefined)
  }
  expect(content('tracked')).toMatch(
    /Rains in the port\. <office:annotation [^>]*><dc:creator>Diptych<\/dc:creator>.*Who\?.*<\/office:annotation>Nobody<office:annotation-end/,
  )
  expect(content('none')).not.toContain('annotation')
})
