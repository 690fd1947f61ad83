import { replaceFix } from '../fix'
import { personBefore, personFirst } from './gender'
import type { Finder } from './place'

/** What Spanish verbs of saying become, and what was meant. */
const saying: ReadonlyMap<string, string> = new Map(
  Object.entries({
    counted: 'said',
    counts: 'says',
    recognised: 'admitted',
    recognized: 'admitted',
    signalled: 'said',
    signaled: 'said',
    signals: 'says',
    exposed: 'said',
    manifested: 'said',
    remembered: 'recalled',
    regretted: 'said',
    critiqued: 'said',
    related: 'said',
    valued: 'said',
    sentenced: 'said',
    advanced: 'said',
    abounded: 'added',
    kids: 'jokes',
    kidded: 'joked',
  }),
)
const afterQuote =
  /[\u00bb"\u201d],? {1,2}(\p{Ll}{3,20})(\.|$| (?:at|in|on|after|before|during|to|this|yesterday) |(?!\p{L}))/gu
const perhapsSaid = /(?:ed|s|said)$/

/** "…», counted Ana": what stands behind a quotation without a speaker, or with a verb of another sense. */
export const speakers: Finder = function* (pair) {
  for (const { 0: found, 1: verb = '', 2: ending = '', index } of pair.target.text.matchAll(afterQuote)) {
    const to = index + found.length - ending.length
    const range = { from: to - verb.length, to }
    const better = saying.get(verb)
    const alone = ending !== '' && perhapsSaid.test(verb)
    if (better === undefined && !alone) continue
    const said = better ?? verb
    if (!alone) yield { ...range, message: 'speaker', fixes: [replaceFix(range, said)] }
    else {
      const spoken = personFirst(personBefore(pair, range.from), (who) => replaceFix(range, `${who} ${said}`))
      yield { ...range, message: 'speaker', ...spoken }
    }
  }
}
