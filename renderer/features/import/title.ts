import type { Proposal } from '../../../core/formats/import'

const longestHeadline = 140

/** The English headline when the text begins with one; the English file's name when it does not. */
export function proposedTitle({ segments, target }: Pick<Proposal, 'segments' | 'target'>): string {
  const first = segments.find(({ side }) => side === 'target')?.content.text.trim() ?? ''
  const isHeadline = first !== '' && first.length <= longestHeadline && !/[.!?\u2026:]["\u201d\u2019)]?$/.test(first)
  return isHeadline ? first.replace(/\s+/g, ' ') : target.name.replace(/(\.[a-z]{2,3})?\.[a-z0-9]+$/i, '')
}
