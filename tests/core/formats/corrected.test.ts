import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctedContents } from '../../../core/formats/corrected'
import { proposeReview } from '../../../core/formats/propose'
import { textFormat } from '../../../core/formats/text'
import { openReview } from '../../../core/revisions/fold'
import type { Review } from '../../../core/revisions/model'
import { startReview } from '../../../core/revisions/start'
import { blockBreak } from '../../../core/text/content'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

function reviewOf(source: string, machine: string): Review {
  const originals = { source: file('a.txt', source), target: file('b.txt', machine) }
  const proposal = proposeReview({ ...originals, sourceLanguage: 'es', targetLanguage: 'en' })
  if (!proposal.ok) throw new Error(proposal.problem.code)
  return openReview(startReview(proposal.value, originals, { id: 'r', title: 'R', now: new Date(0) }))
}

/** The texts of all links under the corrected version; what did not change is in brackets. */
function corrected(review: Review, text: string): readonly string[] {
  const read = textFormat.read(file('c.txt', text))
  if (!read.ok) throw new Error(read.problem.code)
  const contents = correctedContents(review, read.value.document, 'en')
  return review.order.map((id) => contents.get(id)?.text ?? `[${review.links.get(id)?.machine.text}]`)
}

const review = reviewOf(
  'Llueve en el puerto. Nadie sale hoy.\n\nEl alcalde habl\u00f3 ayer.\n\nFin.\n',
  'Rains in the port. Nobody leaves today.\n\nThe mayor talked yesterday.\n\nEnd.\n',
)

describe('A corrected version', () => {
  test('changes the rows whose words it changes', () => {
    expect(
      corrected(review, 'It rains in the port. Nobody leaves today.\n\nThe mayor spoke yesterday.\n\nEnd.\n'),
    ).toEqual(['It rains in the port. ', '[Nobody leaves today.]', 'The mayor spoke yesterday.', '[End.]'])
  })

  test('divides a sentence made of two between their rows', () => {
    const [first, second] = corrected(
      review,
      'Rains in the port, and nobody leaves today.\n\nThe mayor talked yesterday.\n\nEnd.\n',
    )
    expect(`${first}${second}`).toBe('Rains in the port, and nobody leaves today.')
    expect(second).toMatch(/nobody leaves today\.$/)
  })

  test('gives a new paragraph to the row beside it', () => {
    expect(
      corrected(
        review,
        'Rains in the port. Nobody leaves today.\n\nA storm comes.\n\nThe mayor talked yesterday.\n\nEnd.\n',
      ).join('|'),
    ).toBe(`[Rains in the port. ]|[Nobody leaves today.]|A storm comes.${blockBreak}The mayor talked yesterday.|[End.]`)
  })

  test('leaves nothing in a row whose sentence it drops', () => {
    expect(corrected(review, 'Rains in the port.\n\nThe mayor talked yesterday.\n\nEnd.\n')[1]).toBe('')
  })

  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  console.info(`corrected versions: SEED=${seed}`)

  test('comes to the rows word for word, whatever it changed within its paragraphs', () => {
    const words = fc.array(fc.constantFrom('Rains', 'in', 'the', 'port.', 'Nobody', 'mayor', 'End.', '\u{1f937}'), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(fc.tuple(words, words, words), (paragraphs) => {
        const texts = paragraphs.map((own) => own.join(' '))
        const [first = '', second = '', third = '', fourth = ''] = corrected(review, texts.join('\n\n')).map((text) =>
          text.replace(/^\[(.*)\]$/s, '$1'),
        )
        const joined = [`${first}${second}`, third, fourth].join(blockBreak)
        expect(joined.replace(/\s+/g, ' ').trim()).toBe(texts.join(blockBreak).replace(/\s+/g, ' ').trim())
      }),
      { seed, numRuns: 300 },
    )
  })
})
