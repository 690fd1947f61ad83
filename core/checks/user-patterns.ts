import type { Range } from '../text/content'
import type { UserPattern } from '../text/house-rules'
import type { TextView } from '../text/view'
import { check, type Pair, type Report } from './check'
import type { CompiledPattern } from './house/patterns'
import { sentenceFor } from './house/sentence'

const noteOf = ({ message }: UserPattern): string => (message === '' ? '' : ` ${message}`)

/** Something of the source that is a fault, or that the target does not answer. */
function reportSource(pair: Pair, { pattern, other }: CompiledPattern, range: Range): Report | null {
  const place = sentenceFor(pair, range)
  if (place === null) return null
  return {
    ...place,
    source: range,
    message: other === null ? 'source' : 'missing',
    severity: pattern.severity,
    data: { name: pattern.name, source: pair.source.slice(range), note: noteOf(pattern) },
  }
}

function reportTarget(
  { target }: Pair,
  { pattern, other }: CompiledPattern,
  range: Range,
  evidence: Range | undefined,
): Report {
  return {
    ...range,
    source: evidence,
    message: other !== null && pattern.expects === 'match' ? 'unfounded' : undefined,
    severity: pattern.severity,
    data: { name: pattern.name, text: target.slice(range), note: noteOf(pattern) },
  }
}

function reportsOf(pair: Pair, compiled: CompiledPattern): readonly (Report | null)[] {
  const { pattern, matcher, other } = compiled
  const [near, far]: readonly [TextView, TextView] =
    pattern.when === 'source' ? [pair.source, pair.target] : [pair.target, pair.source]
  const { ranges } = matcher.find(near.text)
  if (ranges.length === 0) return []
  if (other === null || pattern.expects === 'match') {
    // Where it cannot be said whether the other side answers, nothing is.
    if (other !== null && other.test(far.text) !== false) return []
    return ranges.map((range) =>
      pattern.when === 'source' ? reportSource(pair, compiled, range) : reportTarget(pair, compiled, range, undefined),
    )
  }
  const { ranges: answers } = other.find(far.text)
  if (answers.length === 0) return []
  const [marks, evidence] = pattern.when === 'source' ? [answers, ranges[0]] : [ranges, answers[0]]
  return marks.map((range) => reportTarget(pair, compiled, range, evidence))
}

export const userPatterns = check({
  id: 'user-patterns',
  house: true,
  family: 'terms',
  category: 'other',
  severity: 'minor',
  level: 'errors',
  run: (pair, report) => {
    for (const compiled of pair.house?.patterns ?? [])
      for (const each of reportsOf(pair, compiled)) if (each !== null) report(each)
  },
  examples: {
    flags: [
      'es>en {target /(?i)\\bvery unique\\b/: Nothing is very unique.}  Es único. | It is [very unique].',
      'es>en {source /M€/ must /million euros/}  Los [M€] prometidos. | [The promised millions].',
      'fr>en {source "cf."}  Voir plus haut, [cf.] la page deux. | [See above, page two].',
      'de>en {target "ibid." must "ebd."}  Der Band ist vergriffen. | The volume, [ibid.], is out of print.',
      'uk>en {source "Київ" never "Kiev"}  \ud83d\ude00 [Київ] чекає. | \ud83d\ude00 [Kiev] is waiting.',
      'ru>en {target /(?i)allegedly/ never /якобы/}  Он [якобы] уехал. | He [allegedly] left.',
    ],
    passes: [
      'es>en {target /(?i)\\bvery unique\\b/}  Es único. | It is unique.',
      'es>en {source /€/ must /euros/}  Costó 5 €. | It cost 5 euros.',
      'fr>en {target "act"}  Les acteurs sont là. | The actors are there.',
      'de>en {target "ibid." must "ebd."}  Der Band, ebd., ist vergriffen. | The volume, ibid., is out of print.',
    ],
  },
})
