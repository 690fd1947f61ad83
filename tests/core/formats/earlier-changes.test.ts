import { describe, expect, test } from 'vitest'
import { docxFormat } from '../../../core/formats/docx'
import type { EarlierChanges, Format, SourceFile } from '../../../core/formats/format'
import { odtFormat } from '../../../core/formats/odt'
import { openReview } from '../../../core/revisions/fold'
import { formatJournal, readJournal } from '../../../core/revisions/journal'
import { textsOf } from '../revisions/sample'
import { docx, got, odt } from './office-files'
import { reviewOf, rewrite, written } from './reviews'

const run = (text: string, tag = 't'): string => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`
const rosa = 'w:author="Rosa" w:date="2026-01-01T10:00:00Z"'

/** `A red boat left.` became `A blue boat left.` by Rosa's hand, `Nobody saw it.` stands beside it. */
const files: readonly (readonly [Format, SourceFile])[] = [
  [
    docxFormat,
    docx(
      `<w:p>${run('A ')}<w:del w:id="1" ${rosa}>${run('red', 'delText')}</w:del><w:ins w:id="2" ${rosa}>${run('blue')}</w:ins>${run(' boat left.')}</w:p><w:p>${run('Nobody saw it.')}</w:p>`,
    ),
  ],
  [
    odtFormat,
    odt(
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>red</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes><text:p>A <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>blue<text:change-end text:change-id="c2"/> boat left.</text:p><text:p>Nobody saw it.</text:p>',
    ),
  ],
]
const spanish = 'Zarpó un barco.\n\nNadie lo vio.\n'
const texts: Readonly<Record<EarlierChanges, string>> = {
  latest: 'A blue boat left.',
  original: 'A red boat left.',
}

describe.each(files)('$id with tracked changes of its own', (format, file) => {
  const read = (bytes: Uint8Array, revisions: EarlierChanges) =>
    got(format.read({ name: file.name, bytes }, { revisions })).document.blocks.map(({ content }) => content.text)

  test('the latest text is read unless the original is asked for', () => {
    expect(textsOf(reviewOf(file, spanish))).toEqual([texts.latest, 'Nobody saw it.'])
    expect(textsOf(reviewOf(file, spanish, 'original'))).toEqual([texts.original, 'Nobody saw it.'])
  })

  test('what was asked for stands in the journal, and only where there are changes', () => {
    const of = (target: SourceFile) => reviewOf(target, spanish, 'original').attachments.map((each) => each.revisions)
    expect(of(file)).toEqual([undefined, 'original'])
    expect(of({ name: 'a.txt', bytes: new TextEncoder().encode('A red boat left.\n') })).toEqual([undefined, undefined])
  })

  test.each(['latest', 'original'] as const)('read as %s, it is written as it was to the byte', (revisions) => {
    expect(written(reviewOf(file, spanish, revisions))).toEqual(file.bytes)
  })

  test.each(['latest', 'original'] as const)('corrections go on top of the %s text', (revisions) => {
    const corrected = rewrite(reviewOf(file, spanish, revisions), 'boat left', 'boat sailed')
    const bytes = written(corrected, 'tracked')
    expect(read(bytes, 'latest')).toEqual([texts[revisions].replace('left', 'sailed'), 'Nobody saw it.'])
    expect(read(bytes, 'original')).toEqual([texts[revisions], 'Nobody saw it.'])
    expect(read(written(corrected), 'latest')).toEqual([texts[revisions].replace('left', 'sailed'), 'Nobody saw it.'])
  })

  test.each(['latest', 'original'] as const)('a correction elsewhere leaves them where they are: %s', (revisions) => {
    const bytes = written(rewrite(reviewOf(file, spanish, revisions), 'Nobody', 'No one'), 'tracked')
    expect(read(bytes, 'latest')).toEqual([texts.latest, 'No one saw it.'])
    expect(read(bytes, 'original')).toEqual([texts.original, 'Nobody saw it.'])
  })

  test('a review that was saved goes on with the text it began with', () => {
    const review = reviewOf(file, spanish, 'original')
    const { header, attachments, segments, order, links } = review
    const events = [
      ...attachments,
      ...[...segments.values()].map((segment) => ({ type: 'segment' as const, ...segment })),
      ...order.flatMap((id) => {
        const link = links.get(id)?.link
        return link ? [{ type: 'link' as const, ...link }] : []
      }),
    ]
    const saved = new TextEncoder().encode(formatJournal({ header, events }))
    const opened = openReview(got(readJournal(saved, 'a.diptych')).journal)
    const bytes = written(rewrite(opened, 'Nobody', 'No one'))
    expect(read(bytes, 'original')).toEqual([texts.original, 'No one saw it.'])
    expect(read(written(rewrite(opened, 'A red', 'One red')), 'latest')[0]).toBe('One red boat left.')
  })
})

describe('how many there are', () => {
  const counted = (body: string) => got(docxFormat.read(docx(body))).document.revisions
  const text = `<w:p>${run('Text')}</w:p>`

  test.each(files)('$id: what was taken out and what was put in', (format, file) => {
    expect(got(format.read(file)).document.revisions).toBe(2)
  })

  test('one hand at one time side by side is one, also over a paragraph’s mark', () => {
    const mark = `<w:pPr><w:rPr><w:ins w:id="3" ${rosa}/></w:rPr></w:pPr>`
    const ins = (words: string, who = rosa) => `<w:ins w:id="1" ${who}>${run(words)}</w:ins>`
    expect(counted(`<w:p>${mark}${ins('a')}${ins('b')}</w:p>${text}`)).toBe(1)
    expect(counted(`<w:p>${ins('a')}${run(' and ')}${ins('b')}</w:p>`)).toBe(2)
    expect(counted(`<w:p>${ins('a')}${ins('b', 'w:author="Ben"')}</w:p>`)).toBe(2)
  })

  test('a change of looks is none', () => {
    expect(
      counted(
        `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1" ${rosa}><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`,
      ),
    ).toBe(0)
  })
})
