import { isEnglishWord } from '../text/english-words'
import type { TextView } from '../text/view'
import { check, type Pair, type Report } from './check'

const isBlank = (text: string): boolean => !/\S/.test(text)

/** What tells that a target is no translation at all, or null. */
function verdict({ source, target }: Pair): 'empty' | 'kept' | null {
  if (isBlank(target.text)) return saysSomething(source) ? 'empty' : null
  if (source.locale.language === target.locale.language) return null
  if (keepsScript(source, target)) return 'kept'
  return keepsWords(source, target) ? 'kept' : null
}

const saysSomething = ({ words }: TextView): boolean => words.some(({ text }) => /\p{L}{2}|\p{Lo}/u.test(text))

const otherScripts = /[^\P{L}\p{Script=Latin}]/gu
const letters = /\p{L}/gu
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Most letters of the English are of a script in which English is not written, as in the source. */
function keepsScript(source: TextView, target: TextView): boolean {
  const foreign = count(target.text, otherScripts)
  return foreign >= 4 && foreign > count(target.text, letters) * 0.6 && count(source.text, otherScripts) >= 4
}

/** Most words stand so in the source, and enough of these are not English: names and loans alone do not tell. */
function keepsWords(source: TextView, target: TextView): boolean {
  const inSource = new Set(source.words.map(({ text }) => text))
  const kept = target.words.filter(({ text }) => inSource.has(text))
  if (kept.length < 3 || kept.length < target.words.length * 0.8) return false
  const foreign = kept.filter(({ text, lower }) => /^\p{Ll}{3}/u.test(text) && !isEnglishWord(lower))
  return foreign.length >= 3 && foreign.length >= kept.length * 0.25
}

const longest = 60

/** As much of a text as a message can hold. */
function beginning(text: string): string {
  const whole = text.trim()
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`
}

function report({ source, target }: Pair, found: 'empty' | 'kept'): Report {
  const range = ({ text }: TextView) => ({ from: text.length - text.trimStart().length, to: text.trimEnd().length })
  const whole = found === 'empty' ? { from: 0, to: target.text.length } : range(target)
  const few = found === 'empty' && source.words.length < 3
  return {
    ...whole,
    source: range(source),
    message: found === 'empty' ? 'empty' : undefined,
    data: { text: beginning(source.text) },
    level: few ? 'awkward' : undefined,
  }
}

export const untranslated = check({
  id: 'untranslated',
  family: 'fidelity',
  category: 'accuracy/untranslated',
  severity: 'major',
  level: 'errors',
  decisive: true,
  run: (pair, tell) => {
    const found = verdict(pair)
    if (found !== null) tell(report(pair, found))
  },
  examples: {
    flags: [
      'es>en  [El puente seguirá cerrado hasta el lunes.] | [El puente seguirá cerrado hasta el lunes.]',
      'uk>en  [Міст закрили на ремонт] | [Міст закрили на ремонт,  до понеділка]',
      'de>en  [Die Brücke bleibt bis Montag gesperrt.] | []',
      'zh>en  [大桥周一之前不开放。] | [大桥周一之前不开放。]',
      'fr>en  [Le pont restera fermé jusqu’à lundi.] | [Le pont restera fermé jusqu’à lundi .]',
      'it>en  [Bravo] | []',
    ],
    passes: [
      'es>en  Real Madrid – Fútbol Club Barcelona | Real Madrid – Fútbol Club Barcelona',
      'fr>en  « Make our planet great again » | “Make our planet great again”',
      'de>en  *** | ',
      'ru>en  Книга называется «Міст» | The book is called “Міст”',
      'zh>en  他读了《红楼梦》。 | He read 《红楼梦》.',
    ],
  },
})
