import { fail, type Result, succeed } from '../problem'
import { decode, encode } from './encoding'
import type { SourceFile } from './format'
import { isBlank } from './layout'
import { linesOf } from './lines'

/** Two files out of one that holds both languages. */
export interface SplitText {
  readonly source: SourceFile
  readonly target: SourceFile
}

const divider = /^[ \t]*(?:={3,}|-{3,}|\*{3,}|_{3,}|\u2014{3,}|(?:[-=*][ \t]+){2,}[-=*])[ \t]*$/

/**
 * A text file that holds the source, a line of three or more `=`, `-` or `*`, and the translation, as two files; null
 * when it is no such file. Where there are several such lines, the one between empty lines divides, or that of `=`.
 */
export function splitBitext(file: SourceFile): Result<SplitText> | null {
  const decoded = decode(file)
  if (!decoded.ok) return decoded
  const { text, coding } = decoded.value
  const halves = splitAtDivider(text)
  if (!halves) return null
  const [source, target] = halves
  if (isBlank(source) || isBlank(target)) return fail('file-empty', { name: file.name })
  const [first, second] = [encode(source, coding), encode(target, coding)]
  if (!first.ok) return first
  if (!second.ok) return second
  return succeed({
    source: { name: file.name, bytes: first.value },
    target: { name: file.name, bytes: second.value },
  })
}

function splitAtDivider(text: string): readonly [string, string] | null {
  const lines = linesOf(text)
  const found = lines.flatMap(({ text: line }, index) => (divider.test(line) ? [index] : []))
  const setOff = found.filter((index) => isBlank(lines[index - 1]?.text ?? '') && isBlank(lines[index + 1]?.text ?? ''))
  const strong = setOff.filter((index) => lines[index]?.text.trim().startsWith('='))
  const only = [strong, setOff, found].find((each) => each.length === 1)?.[0]
  if (only === undefined) return null
  const joined = (from: number, to: number) =>
    lines
      .slice(from, to)
      .map((line) => line.text + line.end)
      .join('')
  return [joined(0, only), joined(only + 1, lines.length)]
}
