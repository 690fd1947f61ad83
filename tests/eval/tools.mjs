// The tools that Diptych is measured beside. Each takes an English text and gives its alarms.
import { Dialect, LocalLinter } from 'harper.js'
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined'
import writeGood from 'write-good'

/** Harper counts code points. */
function codeUnits(text, points) {
  let units = 0
  let index = 0
  for (const point of text) {
    if (index === points) break
    units += point.length
    index += 1
  }
  return units
}

/** Harper, every rule; `{from, to, check}` with the rule's name. */
export async function harper() {
  const linter = new LocalLinter({ binary: slimBinaryInlined, dialect: Dialect.American })
  await linter.setup()
  return async (text) => {
    const byRule = Object.entries(await linter.organizedLints(text))
    return byRule.flatMap(([check, lints]) =>
      lints.map((lint) => {
        const span = lint.span()
        return { from: codeUnits(text, span.start), to: codeUnits(text, span.end), check }
      }),
    )
  }
}

/** write-good, every rule. */
export const writeGoodAlarms = (text) =>
  writeGood(text).map(({ index, offset }) => ({ from: index, to: index + offset, check: 'write-good' }))
