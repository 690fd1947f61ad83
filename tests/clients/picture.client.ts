import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportReview } from '../../core/formats/export'
import { proposeReview } from '../../core/formats/propose'
import type { Author } from '../../core/revisions/author'
import { openReview } from '../../core/revisions/fold'
import type { Review } from '../../core/revisions/model'
import { startReview } from '../../core/revisions/start'
import { got } from '../core/formats/office-files'
import { authorNamed, type } from '../core/revisions/sample'
import { photograph } from './office'

const rows = [
  ['El faro vuelve a encenderse', 'The headlight turns on again'],
  [
    'El farero, de 61 años, encendió ayer la lámpara por primera vez desde 1998.',
    'The lighthouse keeper, of 61 years, lit yesterday the lamp for the first time since 1998.',
  ],
  ['«Nadie lo esperaba», declaró.', '«Nobody expected it», declared.'],
  [
    'La obra costó 2.400 euros y la pagaron los vecinos.',
    'The work cost 2.400 euros and it was paid by the neighbours.',
  ],
] as const

const edited: readonly (readonly [row: number, author: string, text: string])[] = [
  [0, 'Ana Ruiz', 'The lighthouse shines again'],
  [1, 'Ana Ruiz', 'The lighthouse keeper, 61, lit the lamp yesterday for the first time since 1998.'],
  [2, 'Ana Ruiz', '“Nobody expected it,” he said.'],
  [3, 'Ben Okafor', 'The work cost €2,400 and was paid for by local residents.'],
]

/** A review that two people worked on. */
function corrected(): Review {
  const side = (language: string, texts: readonly string[]) => ({
    name: `lamp.${language}.md`,
    bytes: new TextEncoder().encode(`# ${texts.join('\n\n')}\n`),
  })
  const files = {
    source: side(
      'es',
      rows.map(([source]) => source),
    ),
    target: side(
      'en',
      rows.map(([, target]) => target),
    ),
  }
  const proposal = got(proposeReview({ ...files, sourceLanguage: 'es', targetLanguage: 'en' }))
  const made = startReview(proposal, files, { id: 'lamp', title: 'The lighthouse', now: new Date(0) })
  const people = new Map<string, Author>(['Ana Ruiz', 'Ben Okafor'].map((name) => [name, authorNamed(name)]))
  return edited.reduce(
    (before, [row, name, text]) => type(before, people.get(name) as Author, before.order[row] ?? '', text),
    openReview(made),
  )
}

test('LibreOffice shows what was taken out and put in, as the manual’s picture does', () => {
  const review = corrected()
  const docx = (changes: 'tracked' | 'none') =>
    got(exportReview(review, { text: 'corrected', format: 'docx', changes }))
  const seen = photograph(
    new Map([
      ['tracked.docx', docx('tracked')],
      ['clean.docx', docx('none')],
    ]),
  )
  const tracked = seen.get('tracked.docx')
  const clean = seen.get('clean.docx')
  expect(tracked?.words).toContain('The headlightlighthouse turns onshines again')
  expect(clean?.words).toContain('The lighthouse shines again')
  expect(clean?.words).not.toContain('headlight')
  const folder = join(import.meta.dirname, '../../test-output/screenshots')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'tracked-changes.png'), tracked?.picture ?? new Uint8Array())
})
