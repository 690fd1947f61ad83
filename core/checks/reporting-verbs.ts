import type { Range } from '../text/content'
import { beForms, determiners, subjectPronouns } from '../text/grammar-words'
import { lastStarting } from '../text/ranges'
import type { TextView } from '../text/view'
import { isKnownCalque } from './calques/lexicons'
import { check, type Level, type Report } from './check'
import { replaceFix } from './fix'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

/** "was reminded that", "rest assured that", "when informed that": here somebody is told. */
const passive = new Set([
  ...beForms,
  'rest',
  'rested',
  'feel',
  'felt',
  'when',
  'once',
  'if',
  'having',
  'and',
  'or',
  'as',
  'so',
])
const openers = new Set([
  ...determiners,
  ...subjectPronouns,
  ...[
    'if',
    'when',
    'in',
    'at',
    'despite',
    'although',
    'while',
    'as',
    'after',
    'more',
    'what',
    'neither',
    'nobody',
    'nothing',
  ],
])

/** "that" is a conjunction where a clause follows, and not "expressed that view" or "left that Saturday". */
function opensClause({ text, words }: TextView, { to }: Range): boolean {
  const next = words[lastStarting(words, to) + 1]
  if (next === undefined || !/^ ["\u201c]?$/.test(text.slice(to, next.from))) return false
  return openers.has(next.lower) || (/^\p{Lu}/u.test(next.text) && !/^[MTWFS]\p{Ll}+day$/u.test(next.text))
}

const clause = (verb: string, better: string, level: Level = 'awkward'): PhraseRule => ({
  target: `${verb} that`,
  better: [`${better} that`],
  unlessNear: passive,
  level,
})

/** In the past alone where the other forms are nouns ("a sentence that", "the points that"). */
const rules: readonly PhraseRule[] = [
  clause('~manifest', '~say'),
  clause('~express', '~say'),
  clause('sentenced', 'concluded'),
  clause('~refer', '~say'),
  clause('assured', 'said'),
  clause('~remind', '~point out', 'everything'),
  clause('~introduce', '~explain', 'everything'),
  clause('pointed', 'pointed out'),
  clause('~expose', '~explain'),
  clause('detailed', 'explained'),
  clause('precised', 'specified'),
  clause('valued', 'said'),
  clause('evidenced', 'showed'),
  clause('~transmit', '~say'),
  clause('~defend', '~argue'),
  clause('~denounce', '~complain'),
  clause('~sustain', '~maintain'),
  clause('~ratify', '~confirm'),
  clause('alerted', 'warned'),
  clause('~pronounce', '~say'),
  clause('~affirm', '~say', 'everything'),
  clause('~opine', '~say', 'everything'),
  clause('~underline', '~stress', 'everything'),
  clause('~communicate', '~say', 'everything'),
]

const phrases = runPhraseRules(rules)

/** With a quotation these say something else: nobody is sentenced, valued or signalled. */
const notOfSpeech =
  'affirmed|communicated|detailed|evidenced|exposed|expressed|informed|manifested|pronounced|ratified|referred|sentenced|signaled|signalled|sustained|transmitted|valued'
const byName = '(?:he|she|they|[Tt]he \\p{Ll}{2,20}|\\p{Lu}[\\p{L}-]{1,20})'
/** `“…,” she manifested.` */
const afterQuote = new RegExp(
  `[,?!]["\\u201d] ${byName} (${notOfSpeech})(?=[.,;]|\\u2029| (?:in (?:an?|the|his|her) |on (?:[MTWFS]\\p{Ll}+day|social)|during|before|after|at a|at the|yesterday|today|this ))`,
  'gu',
)
/** `She manifested: “…”` */
const beforeQuote = new RegExp(`(?<![\\p{L}'\\u2019-])${byName} (${notOfSpeech})(?=[:,] ["\\u201c])`, 'gu')

function* besideQuotes({ text }: { readonly text: string }): Generator<Report> {
  for (const pattern of [afterQuote, beforeQuote])
    for (const found of text.matchAll(pattern)) {
      const verb = found[1] ?? ''
      const to = found.index + found[0].length
      const range: Range = { from: to - verb.length, to }
      yield { ...range, message: 'quote', data: { text: verb }, fixes: [replaceFix(range, 'said')] }
    }
}

export const reportingVerbs = check({
  id: 'reporting-verbs',
  family: 'style',
  category: 'style/awkward',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    if (pair.target.locale.language !== 'en') return
    phrases(pair, (found) => {
      if (opensClause(pair.target, found) && !isKnownCalque(pair, found)) report(found)
    })
    if (pair.target.quotes.length === 0) return
    for (const found of besideQuotes(pair.target)) if (!isKnownCalque(pair, found)) report(found)
  },
  examples: {
    flags: [
      'ro>en  Primarul a manifestat că podul rămâne închis. | The mayor [manifested that] the bridge stays closed. => The mayor said that the bridge stays closed.',
      'zh>en  校长介绍说，新楼已经完工。 | The headmaster [introduced that] the new wing was finished. => The headmaster explained that the new wing was finished.',
      'pl>en  Rzecznik przypomniał, że termin minął. | The spokesman [reminded that] the deadline had passed. => The spokesman pointed out that the deadline had passed.',
      'ca>en  El conseller va assegurar que no hi ha risc. | The minister [assured that] there was no risk. => The minister said that there was no risk.',
      'ru>en  Тренер выразил, что доволен игрой. | The coach [expressed that] he was pleased with the game. => The coach said that he was pleased with the game.',
      'cs>en  „Most je bezpečný,“ sdělil starosta. | “The bridge is safe,” she [informed] on Monday. => “The bridge is safe,” she said on Monday.',
      'tr>en  Başkan şunu belirtti: “Köprü açık.” | The mayor [manifested]: “The bridge is open.” => The mayor said: “The bridge is open.”',
      'el>en  Ο υπουργός δήλωσε ότι θα μείνει. | The minister [affirmed that] he would stay. => The minister said that he would stay.',
    ],
    passes: [
      'pl>en  Przypomniano mu, że termin minął. | He was reminded that the deadline had passed, and rest assured that she knows.',
      'ro>en  A evidențiat acest lucru. | She pointed that out, and the judge sentenced that man to a year in prison.',
      'es>en  El ministro afirmó que seguirá. | The minister affirmed that he would stay. & calques',
      'cs>en  Vyjádřil ten názor, zavedl to pravidlo a odmítl je tu sobotu. | He expressed that view, introduced that rule and denounced that Saturday the lot.',
      'de>en  „Er wurde verurteilt“, sagte er. | “He was sentenced,” she said, and the jury, informed, “left”.',
    ],
  },
})
