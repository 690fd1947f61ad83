import { type Finder, sourceSentence } from './place'

/** Money is spent, and so is time by those who pass it. */
const spent =
  /^ (?:the|a|an|his|her|its|their|all|more|less|than|some|whole|[\d.,]+|\p{Ll}+ )? ?(?:\p{Ll}{1,12} ){0,2}(?:night|nights|day|days|week|weeks|month|months|year|years|hour|hours|minutes|time|money|euros|dollars|million|millions|holidays|summer|weekend|afternoon|morning)(?!\p{L})/u

/** "She spent a bracelet": llevar and pasar are to spend only with time. */
export const spending: Finder = function* (pair) {
  const { source, target } = pair
  for (const { 0: found, index } of target.text.matchAll(/(?<!\p{L})(?:spen[dt]|spends|spending)(?!\p{L})/giu)) {
    const known = sourceSentence(pair, index)
    const there = source.slice(known)
    const verb = /(?<!\p{L})(?:llev|pas[aáeéoó])\p{L}*/iu.exec(there)
    if (verb === null || /(?<!\p{L})(?:gast|invert|inviert|desembols|dedic)/iu.test(there)) continue
    const to = index + found.length
    if (/^pas/i.test(verb[0]) && spent.test(target.text.slice(to, to + 80))) continue
    const at = known.from + verb.index
    yield { from: index, to, message: 'spend', source: { from: at, to: at + verb[0].length }, fixes: [] }
  }
}
