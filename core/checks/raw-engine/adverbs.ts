import { replaceFix } from '../fix'
import type { Finder } from './place'

/** "from 2020": since when. */
export const sinceYears: Finder = function* ({ source, target }) {
  for (const { 0: found, 1: year = '', index } of target.text.matchAll(
    /(?<!\p{L})from ((?:19|20)\d\d)(?!\d| (?:to|until|up) )/gu,
  )) {
    const since = new RegExp(`(?<!\\p{L})desde (?:el año )?${year}(?!\\d| (?:a|hasta) )`, 'iu').exec(source.text)
    if (since === null) continue
    const range = { from: index, to: index + found.length }
    const there = { from: since.index, to: since.index + since[0].length }
    yield { ...range, message: 'message', source: there, fixes: [replaceFix(range, `since ${year}`)] }
  }
}

/** "The storm left besides without light", "the ancient market": one word of Spanish that changes with its place. */
export const placedWords: Finder = function* ({ source, target }) {
  const also = /(?<!\p{L})además(?! de(?!\p{L}))/iu.exec(source.text)
  if (also !== null)
    for (const { index } of target.text.matchAll(/(?<=\p{Ll} )besides(?= \p{Ll})/gu)) {
      const there = { from: also.index, to: also.index + also[0].length }
      yield { from: index, to: index + 7, message: 'message', source: there, fixes: [] }
    }
  const former = /(?<!\p{L})(?:el|la|los|las|del|al|un|una|su|sus) (antigu[oa]s?) \p{Ll}/iu.exec(source.text)
  if (former !== null)
    for (const { index } of target.text.matchAll(/(?<=(?:the|a|an|his|its|some) )ancient(?= \p{Ll})/giu)) {
      const range = { from: index, to: index + 7 }
      const from = former.index + former[0].indexOf(former[1] ?? '')
      const there = { from, to: from + (former[1] ?? '').length }
      yield { ...range, message: 'message', source: there, fixes: [replaceFix(range, 'former')] }
    }
}
