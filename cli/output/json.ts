import type { Texts } from '../../locales'
import type { CheckedArticle, CheckedLink } from '../checked'
import { findingRow } from './finding-row'

/** The whole article as one JSON document. */
export const articleJson = (texts: Texts, { sourceLanguage, targetLanguage, links }: CheckedArticle): string =>
  `${JSON.stringify({ version: 1, sourceLanguage, targetLanguage, links: links.map((link) => linkRow(texts, link)) }, null, 2)}\n`

/** One line for each link: its id and its findings, as for a list of pairs. */
export const linkLine = (texts: Texts, { id, target, findings }: Omit<CheckedLink, 'source'>): string =>
  `${JSON.stringify({ id, findings: findings.map((finding) => findingRow(texts, target, finding)) })}\n`

const linkRow = (texts: Texts, { id, source, target, findings }: CheckedLink) => ({
  id,
  source,
  target,
  findings: findings.map((finding) => findingRow(texts, target, finding)),
})
