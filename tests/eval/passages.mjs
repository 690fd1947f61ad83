/**
 * @typedef {{from: number, to: number}} Range
 * @typedef {{target: string, findings: (Range & {check: string})[]}} CheckedLink as `diptych check --format json` gives it
 */

/** Nobody sees which kind of space it is. */
const withPlainSpaces = (text) => text.replace(/[\u00a0\u202f]/g, ' ')

/** Where each passage stands in a text. @param {string} whole @param {readonly string[]} passages */
function placesOf(whole, passages) {
  const text = withPlainSpaces(whole)
  return passages.map((passage) => {
    const from = text.indexOf(passage)
    if (from < 0 || text.indexOf(passage, from + 1) >= 0)
      throw new RangeError(`not in the English exactly once: ${JSON.stringify(passage)}`)
    return { from, to: from + passage.trimEnd().length }
  })
}

const touch = (a, b) => a.from < b.to && b.from < a.to

/** Findings that overlap are one mark on screen. @param {(Range & {check: string})[]} findings in reading order */
function marksOf(findings) {
  const marks = []
  for (const { from, to, check } of findings) {
    const last = marks.at(-1)
    if (last !== undefined && from < last.to) {
      last.to = Math.max(last.to, to)
      last.checks.push(check)
    } else marks.push({ from, to, checks: [check] })
  }
  return marks
}

/**
 * How the marks of an article meet the passages that a copy editor would mark: passages as they stand in the English,
 * long enough to be there once.
 *
 * @param {readonly CheckedLink[]} links
 * @param {readonly string[]} passages
 */
export function scorePassages(links, passages) {
  const text = links.map(({ target }) => target).join('\n')
  const places = placesOf(`${text}\n`, passages)
  const found = []
  let start = 0
  for (const { target, findings } of links) {
    for (const { from, to, check } of findings) found.push({ from: start + from, to: start + to, check })
    start += target.length + 1
  }
  const marks = marksOf(found.sort((a, b) => a.from - b.from || a.to - b.to))
  const elsewhere = marks.filter((mark) => !places.some((place) => touch(mark, place)))
  return {
    missed: passages.filter((_, index) => !marks.some((mark) => touch(mark, places[index]))),
    marks: marks.length,
    elsewhere: elsewhere.map(({ from, to, checks }) => ({ text: text.slice(from, to), checks })),
  }
}
