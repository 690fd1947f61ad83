/**
 * A set of segments with human annotations: `{id, sourceLanguage, source, target, spans: [[from, to, severity], …]}` rows;
 * offsets are UTF-16 code units into `target`, half-open.
 *
 * @typedef {{id: string, sourceLanguage?: string, source: string, target: string, spans: [number, number, string][]}} Row
 * @typedef {{from: number, to: number, check?: string}} Alarm
 */

const wordPattern = /[\p{L}\p{N}]+(?:['\u2019.,-][\p{L}\p{N}]+)*/gu

/** @param {string} text */
export const countWords = (text) => text.match(wordPattern)?.length ?? 0

/** The half-open stretches of starts at which a span of `length` touches an annotation. */
function touchingStarts(row, length) {
  const starts = row.spans
    .map(([from, to]) => [Math.max(0, from - length + 1), Math.min(to, row.target.length - length + 1)])
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0])
  let covered = 0
  let done = 0
  for (const [from, to] of starts) {
    covered += Math.max(0, to - Math.max(done, from))
    done = Math.max(done, to)
  }
  return covered
}

/**
 * How the alarms of one tool meet the annotations of one set. `lift` is how much likelier an alarm touches an annotation
 * than a span of the same length at a random place in the same segment.
 *
 * @param {Row[]} rows
 * @param {Map<string, Alarm[]>} alarmsOf by row id
 */
export function score(rows, alarmsOf) {
  let words = 0
  let alarms = 0
  let hits = 0
  let expected = 0
  const spans = new Map()
  const touched = new Map()
  for (const row of rows) {
    words += countWords(row.target)
    const own = alarmsOf.get(row.id) ?? []
    for (const { from, to } of own) {
      if (!(from >= 0 && from <= to && to <= row.target.length))
        throw new RangeError(`${row.id}: ${from}-${to} is outside a text of ${row.target.length}`)
      const length = Math.max(1, to - from)
      const places = row.target.length - length + 1
      alarms += 1
      if (row.spans.some(([start, end]) => start < from + length && from < end)) hits += 1
      if (places > 0) expected += touchingStarts(row, length) / places
    }
    for (const [start, end, severity] of row.spans) {
      spans.set(severity, (spans.get(severity) ?? 0) + 1)
      if (own.some(({ from, to }) => from < end && start < Math.max(to, from + 1)))
        touched.set(severity, (touched.get(severity) ?? 0) + 1)
    }
  }
  const recall = Object.fromEntries(
    [...spans.keys()].sort().map((severity) => [severity, (touched.get(severity) ?? 0) / spans.get(severity)]),
  )
  return {
    words,
    alarms,
    hits,
    alarmsPer1000: (alarms / words) * 1000,
    precision: hits / alarms,
    lift: hits / expected,
    recall,
  }
}
