import { readTerms } from '../core/formats/glossary/read'
import { type Result, succeed } from '../core/problem'
import { type HouseRules, noHouseRules } from '../core/text/house-rules'
import { readLimited } from './node/limited-file'

/** The languages of the texts that a glossary is for. */
interface Languages {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

/** The terms of a file, when one is given. */
export async function readGlossary(path: string | null, languages: Languages): Promise<Result<HouseRules>> {
  if (path === null) return succeed(noHouseRules)
  const file = await readLimited(path)
  if (!file.ok) return file
  const { sourceLanguage: source, targetLanguage: target } = languages
  const terms = readTerms(file.value, { source, target })
  return terms.ok ? succeed({ terms: terms.value, patterns: [] }) : terms
}
