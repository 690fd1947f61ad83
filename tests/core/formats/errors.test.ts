import { describe, expect, test } from 'vitest'
import type { BilingualFormat, ExchangeReview } from '../../../core/formats/bilingual'
import { errorSpansFormat } from '../../../core/formats/error-spans'
import { mqmTsvFormat } from '../../../core/formats/mqm-tsv'
import { errorAt, reviewOf, rowOf } from './exchange'

const file = (text: string, name = 'a.tsv') => ({ name, bytes: new TextEncoder().encode(text) })

/** `id: source | target` with the errors marked and named: `d/1: A | b [c] {major style by r1}`. */
const reads = (format: BilingualFormat, text: string) => {
  const read = format.read?.(file(text))
  if (!read?.ok) return read?.problem
  return read.value.document.units.map(({ id, source, target, errors }) => {
    const named = errors.map(
      ({ from, to, side, severity, category, origin, note }) =>
        `${side === 'source' ? 's' : 't'}[${(side === 'source' ? source : target).text.slice(from, to)}] ${severity} ${category} ${origin}${note && ` "${note}"`}`,
    )
    return [`${id}: ${source.text} | ${target.text}`, ...named].join('; ')
  })
}

const creates = (format: BilingualFormat, review: ExchangeReview) => {
  const created = format.create(review)
  return created.ok ? new TextDecoder().decode(created.value) : created.problem.code
}

const judged = reviewOf(
  rowOf('7', 'Llueve.', 'Rains.', {
    status: 'edited',
    by: 'Ana',
    errors: [
      errorAt(0, 5),
      errorAt(0, 6, { side: 'source', category: 'locale-convention/date-format', severity: 'minor', origin: 'Ben' }),
    ],
  }),
  rowOf('8', 'El\tpuerto', 'The port', { status: 'approved', by: 'Ben' }),
  rowOf('9', 'Nadie', 'Nobody'),
)

describe('MQM TSV', () => {
  const head = 'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\n'

  test('several rows of a segment are its errors, by their raters', () => {
    expect(
      reads(
        mqmTsvFormat,
        `${head}sys\tnews\t1\t11\trater1\tLlueve.\t<v>Rains</v>.\tAccuracy/Mistranslation\tMajor\n` +
          'sys\tnews\t1\t11\trater1\tLl<v>ueve.\tRains.\tLocale convention/Date format\tMinor\n' +
          'sys\tnews\t1\t11\trater2\tLlueve.\tRains.\tNo-error\tNo-error\n' +
          'sys\tnews\t2\t12\trater2\t"Fin\tEnd\tNon-translation!\tMajor\n',
      ),
    ).toEqual([
      'sys/news/1/11: Llueve. | Rains.; t[Rains] major accuracy/mistranslation rater1; s[ueve.] minor locale-convention/date-format rater1',
      'sys/news/2/12: "Fin | End; t[End] major non-translation rater2',
    ])
  })

  test('the columns of earlier years are known, and a segment with two texts is two units', () => {
    expect(
      reads(
        mqmTsvFormat,
        'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\ns\td\t1\t2\tr\tA\tB\tno-error\tno-error\ns\td\t1\t2\tr\tA\tC\tOther\tneutral\n',
      ),
    ).toEqual(['s/d/1/2: A | B', 's/d/1/2#2: A | C; t[C] neutral other r'])
  })

  test('a row with too few columns is named', () => {
    expect(reads(mqmTsvFormat, `${head}s\td\t1\t2\tr\tA\tB\tNo-error\tNo-error\ns\td\t1\n`)).toEqual({
      code: 'file-damaged',
      data: { name: 'a.tsv', place: '3:1' },
    })
  })

  test('what people confirmed is written, what nobody looked at is not', () => {
    expect(creates(mqmTsvFormat, judged)).toBe(
      `${head}MT\tThe port\t7\t1\tAna\tLlueve.\t<v>Rains</v>.\tAccuracy/Mistranslation\tMajor\n` +
        'MT\tThe port\t7\t1\tBen\t<v>Llueve</v>.\tRains.\tLocale convention/Date format\tMinor\n' +
        'MT\tThe port\t8\t2\tBen\tEl puerto\tThe port\tNo-error\tNo-error\n',
    )
  })

  test('what was written reads back', () => {
    expect(reads(mqmTsvFormat, creates(mqmTsvFormat, judged))).toEqual([
      'MT/The port/7/1: Llueve. | Rains.; t[Rains] major accuracy/mistranslation Ana; s[Llueve] minor locale-convention/date-format Ben',
      'MT/The port/8/2: El puerto | The port',
    ])
  })

  test.each([
    [head, 1],
    ['source\ttarget\nA\tB\n', 0],
    ['system\tdoc\n', 0],
  ])('%j is recognised with certainty %s', (text, certainty) => {
    expect(mqmTsvFormat.recognise(file(text))).toBe(certainty)
  })
})

describe('error spans', () => {
  test('xCOMET: offsets in code points', () => {
    expect(
      reads(
        errorSpansFormat,
        '[{"src": "A", "mt": "\u{1f600}\u{1f600} two cats", "error_spans": [{"text": "two", "confidence": 0.6, "severity": "major", "start": 3, "end": 6}]}]',
      ),
    ).toEqual(['1: A | \u{1f600}\u{1f600} two cats; t[two] major other '])
  })

  test('GEMBA and ESA: named errors, with offsets or with the words', () => {
    expect(
      reads(
        errorSpansFormat,
        '{"id": 5, "source": "A", "target": "two cats", "model": "gemba", "errors": [{"span": "cats", "category": "accuracy/omission", "severity": "minor"}, {"start": 0, "end": 3, "severity": "critical", "type": "Style", "rater": "eva", "note": "why"}, {"severity": "no-error"}]}\n\n{"id": 5, "source": "A", "target": "B", "errors": []}\n',
      ),
    ).toEqual(['5: A | two cats; t[cats] minor accuracy/omission gemba; t[two] critical style eva "why"', '5#2: A | B'])
  })

  test('JSON Lines with spans as arrays', () => {
    expect(
      reads(
        errorSpansFormat,
        '{"id": "x", "sourceLanguage": "es", "source": "A", "target": "abc", "spans": [[0, 2, "bad"]]}',
      ),
    ).toEqual(['x: A | abc; t[ab] major other '])
  })

  test.each([
    ['{"id": 1}', '$'],
    ['[{"source": "A", "target": "B"}, {"source": "A"}]', '$[1]'],
    ['{"source": "A", "target": "B", "spans": [[0, 9]]}', '$.spans[0]'],
    ['{"source": "A", "target": "B", "errors": "none"}', '$.errors'],
    ['{"source": "A", "target": "B"}\n{"source": "A",', '2:16'],
    ['[{"source": "A",\n "target": }]', '2:12'],
  ])('%s is damaged at %s', (text, place) => {
    expect(reads(errorSpansFormat, text)).toEqual({ code: 'file-damaged', data: { name: 'a.tsv', place } })
  })

  test('what was written reads back', () => {
    const written = creates(errorSpansFormat, judged)
    expect(reads(errorSpansFormat, written)).toEqual([
      '7: Llueve. | Rains.; t[Rains] major accuracy/mistranslation Ana; s[Llueve] minor locale-convention/date-format Ben',
      '8: El\tpuerto | The port',
      '9: Nadie | Nobody',
    ])
    expect(errorSpansFormat.recognise(file(written))).toBe(0.9)
  })
})
