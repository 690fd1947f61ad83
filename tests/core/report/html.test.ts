import { describe, expect, test } from 'vitest'
import { checks } from '../../../core/checks/index'
import { reportHtml } from '../../../core/report/html'
import { markCategories } from '../../../core/report/mqm'
import { makeReport } from '../../../core/report/report'
import { createTexts, interfaceLanguages } from '../../../locales'
import { reportWords } from '../../../locales/words'
import { authorNamed, newReview, type } from '../revisions/sample'
import { fix, mark, spend } from './sample'

const ana = authorNamed('Ana <b>"&')
const now = new Date('2026-03-02T08:00:00.000Z')

function page(language: 'en' | 'es'): string {
  let review = spend(type(newReview(), ana, 'l1', 'It rains in the port. '), ana, 'l1', 3725)
  review = fix(review, ana, 'l2', 'The mayor spoke yesterday. ')
  review = mark(review, ana, 'l3', 'answered', { origin: 'rater 7' })
  const report = makeReport(review, { findingsOf: () => [], level: 'awkward', now })
  return reportHtml(report, reportWords(createTexts(language)))
}

describe.each(interfaceLanguages)('The page in %s', (language) => {
  const html = page(language)

  test('holds all it needs and runs nothing', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="(en|es)" dir="ltr">/)
    expect(html).not.toMatch(/<script|<link|<img|url\(|src=|href=|\son\w+=/i)
    expect(html).toContain("default-src 'none'")
  })

  test('has no word that was not looked up', () => {
    expect(html.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/report\.|status\.|severity\.|levels\.|\{\{/)
  })

  test('takes what people wrote as text', () => {
    expect(html).toContain('Ana &lt;b&gt;&quot;&amp;')
    expect(html).not.toContain('<b>')
  })
})

test('The page tells the figures in the manner of its language', () => {
  expect(page('en')).toContain('1 hr 2 min')
  expect(page('en')).toMatch(/<dt>MQM for each 1,000 words<\/dt><dd>[\d.]+</)
  expect(page('en')).toContain('Found by rater 7, not counted above')
  expect(page('es')).toContain('1 h 2 min')
})

test('Every category of the checks and of the keys has a name', () => {
  const words = reportWords(createTexts('en'))
  const categories = [...checks.map(({ category }) => category), ...markCategories]
  expect(categories.filter((category) => words.nameCategory(category) === category)).toEqual([])
  expect(words.nameCategory('house/own')).toBe('house/own')
})
