import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Finding } from '../../core/checks/check'
import { atLevel } from '../../core/checks/findings'
import { checkArticle } from '../../core/checks/run'
import { fail } from '../../core/problem'
import { blockBreak } from '../../core/text/content'
import type { HouseRules } from '../../core/text/house-rules'
import { type Context, type ExitStatus, exitStatus, refuse } from '../context'
import { readGlossary } from '../glossary'
import { lintsOf, openLibrary } from '../library'
import { byteLines } from '../node/byte-lines'
import type { AskLibrary } from '../node/grammar-library'
import { readingProblem } from '../node/limited-file'
import { linkLine } from '../output/json'
import { type PairRow, readPair } from '../pairs'
import type { CheckRequest } from '../request'

/** Checks each row of a list by itself and prints a row for each, while it reads: lists may be of any length. */
export async function checkPairs(
  { target: path, level, library: wanted, glossary }: CheckRequest,
  context: Context,
): Promise<ExitStatus> {
  const name = basename(path)
  let status: ExitStatus = exitStatus.clean
  let number = 0
  const library = await openLibrary(wanted, 'en', context)
  const rulesFor = rememberGlossary(glossary)
  try {
    for await (const line of byteLines(createReadStream(path))) {
      number++
      if (isBlank(line)) continue
      const row = readPair(line)
      if (row === null) return refuse(context, fail('pairs-line', { name, line: number }).problem)
      const rules = await rulesFor(row)
      if (!rules.ok) return refuse(context, rules.problem)
      const findings = atLevel(await checkRow(row, library, rules.value), level)
      if (findings.length > 0) status = exitStatus.found
      await context.terminal.write(linkLine(context.texts, { id: row.id, target: row.target, findings }))
    }
  } catch (error) {
    const problem = readingProblem(error, name)
    if (problem === null) throw error
    return refuse(context, problem)
  }
  return number > 0 ? status : refuse(context, fail('file-empty', { name }).problem)
}

/** Reads the glossary once for each pair of languages. */
function rememberGlossary(path: string | null): (row: PairRow) => ReturnType<typeof readGlossary> {
  const read = new Map<string, ReturnType<typeof readGlossary>>()
  return (row) => {
    const key = `${row.sourceLanguage} ${row.targetLanguage}`
    const known = read.get(key) ?? readGlossary(path, row)
    read.set(key, known)
    return known
  }
}

/** A row is plain text: where a fix would begin a new paragraph, it begins a new line. */
async function checkRow(row: PairRow, library: AskLibrary | null, rules: HouseRules): Promise<readonly Finding[]> {
  const { id, sourceLanguage, targetLanguage, source, target } = row
  const lints = await lintsOf(library, target)
  const [findings = []] = checkArticle({ sourceLanguage, targetLanguage, rules }, [{ id, source, target, lints }])
  return findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, insert: edit.insert.replaceAll(blockBreak, '\n') })),
    })),
  }))
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
