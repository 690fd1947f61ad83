import { check } from './check'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

const positive: Readonly<Record<string, string>> = {
  nothing: 'anything',
  nobody: 'anybody',
  none: 'any',
  nowhere: 'anywhere',
  never: 'ever',
  neither: 'either',
}
const make = (text: string): readonly string[] => [text.replace(/\S+$/, (word) => positive[word.toLowerCase()] ?? word)]
/** "It does not mean nothing", "he did not do nothing", "not for nothing": meant so, as a rule. */
const meant = /(?:not|n['\u2019]t|cannot) (?:do|done|doing|mean|meant|for|with|but|from|in|to|cost) /i
const lastWords = 'nothing|nobody|nowhere'

/** "did not say nothing": what stands between is one word, a verb. */
const rules: readonly PhraseRule[] = [
  { target: `do|does|did|has|have|had|could|would|will not _ ${lastWords}`, better: make },
  {
    target: `don't|doesn't|didn't|hasn't|haven't|hadn't|couldn't|wouldn't|won't|cannot|can't _ ${lastWords}`,
    better: make,
  },
  { target: `never said|saw|did|told|knew|found|met|gave|heard|asked ${lastWords}`, better: make },
  { target: 'nobody|nothing never', better: make },
  { target: 'no one never', better: make },
  { target: 'without nothing|nobody', better: make },
  { target: 'without no', better: (text) => [text.replace(/no$/i, 'any')] },
  { target: `did|does|do|has|have not _ neither`, better: make },
  { target: `didn't|doesn't|don't _ neither`, better: make },
]

const find = runPhraseRules(rules)

export const doubleNegation = check({
  id: 'double-negation',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'major',
  level: 'errors',
  run: (pair, say) =>
    find(pair, (report) => {
      if (!meant.test(pair.target.slice(report))) say(report)
    }),
  examples: {
    flags: [
      'es>en  El portavoz no dijo nada. | The spokesman [did not say nothing]. => The spokesman did not say anything.',
      'ru>en  Он никогда никому не звонил. | She [didn’t see nobody] there. => She didn’t see anybody there.',
      'it>en  Nessuno lo ha mai visto. | [Nobody never] saw him. => Nobody ever saw him.',
      'pt>en  Saiu sem nada. | He left [without nothing] at all. => He left without anything at all.',
    ],
    passes: [
      'es>en  No es poca cosa. | That does not mean nothing, and he did not do nothing.',
      'fr>en  Ce n’est pas pour rien. | It was not for nothing that nobody said anything, nor did she ever.',
    ],
  },
})
