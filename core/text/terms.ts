import type { Range } from './content'
import { afterNoun, determiners } from './grammar-words'
import type { Word } from './tokens'
import type { TextView } from './view'

/** How the parts of a compound are put together: health care, health-care, healthcare. */
export type Shape = 'open' | 'hyphen' | 'closed'

/** A term of an English text that others may write in another way. */
export interface TermMention extends Range {
  /** The same for every way of writing it. */
  readonly key: string
  readonly text: string
  /** Length of the first part of a compound; 0 where the parts are not told apart. */
  readonly split: number
  /** Null where grammar decides: "a health-care worker". */
  readonly shape: Shape | null
  /** Which words have a capital ("Ul"); null where the place decides: before a name, in a headline. */
  readonly capitals: string | null
  /** A single word that may be a name of this or a word for any ("the Government", "the government"). */
  readonly single: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Offices, whose hyphen is a matter of style whatever follows. */
const offices = set(`secretary-general attorney-general director-general governor-general vice-president
vice-chairman vice-chancellor vice-minister under-secretary major-general lieutenant-general`)
const openCompounds = new Set([
  ...offices,
  ...set(`health-care child-care policy-maker decision-maker law-maker peace-keeper air-strike air-space web-site work-force
market-place war-head land-mine battle-field cyber-attack cyber-security data-base no-one fire-fighter film-maker
time-frame air-field power-plant e-mail`),
])
/** Words in one that others hyphenate. Only these are kept: most words have no other shape. */
const closedCompound =
  /^(?:co(?:operat|ordinat|exist|author|found|host|pilot|work|sponsor|chair|produc)[a-z]+|re(?:elect|enter|establish|examin|open|us|invest|integrat|unif|assess|appear|arm|allocat)[a-z]+|pre(?:empt|war|school|election|condition|exist)[a-z]*|(?:anti|non|multi|semi|counter|cyber|micro)[a-z]{4,}|mid(?:term|week|day|summer|town|size|career|air)s?|post(?:war|election|pandemic)|inter(?:governmental|ethnic|agency|religious|faith)|[a-z]{4,}wide|(?:take|build|clean|start|lock|shut|hand|drop|stand|run|kick|crack|break|cut|sell|pay|trade|follow|line|warm|shake|turn|spin|lay|fall|roll|walk|pull|push|roll|wash|show|stop)(?:up|off|out|down|over|back|through)s?|on(?:site|line|going|shore)|off(?:line|shore|site)|(?:quarter|semi)finals?|by(?:election|product)s?|under(?:age|secretary|secretaries)|wellbeing|ceasefires?|longtime|frontline|grassroots|longstanding|groundbreaking|timelines?|emails?|decisionmak[a-z]+|(?:policy|law|film)mak(?:ers?|ing)|peacekeep(?:ers?|ing)|(?:health|child)care|airstrikes?|airspace|websites?|workforce|marketplace|warheads?|landmines?|battlefields?|databases?|firefighters?|timeframes?|airfields?|vice(?:president|chairman))$/
const hyphenated = /(?<![\p{L}\p{N}\-'\u2019.@/])(?:\p{L}{2,20}|e)-\p{L}{2,20}(?![\p{L}\p{N}\-'\u2019]|\.\p{L})/gu

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ -]/g, '')
    .replace(/(?<=\p{L}{3})s$/u, '')

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text)
const twoNames = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u

type Place = Omit<TermMention, 'capitals' | 'single' | 'from' | 'to' | 'key'> & Range

/** Whether a noun follows, so that the hyphen belongs to the grammar. */
function isAttribute(text: string, to: number): boolean {
  const next = /^ (\p{L}+)/u.exec(text.slice(to, to + 24))?.[1]
  return next !== undefined && !afterNoun.has(next)
}

function* hyphenPlaces({ text }: TextView, starts: ReadonlySet<number>): Generator<Place> {
  for (const { 0: found, index } of text.matchAll(hyphenated)) {
    const split = found.indexOf('-')
    const [first = '', second = ''] = found.split('-')
    const mixed = isCapitalised(first) !== isCapitalised(second)
    // "Moscow-based", "Co-operation" within a name.
    if (mixed && (isCapitalised(second) || !starts.has(index))) continue
    const isOffice = offices.has(found.toLowerCase())
    const lower = found.toLowerCase().replace('-', '')
    const free =
      isOffice || (!isCapitalised(second) && closedCompound.test(lower) && !openCompounds.has(found.replace(/s$/, '')))
    const shape = free || !isAttribute(text, index + found.length) ? 'hyphen' : null
    yield { from: index, to: index + found.length, text: found, split, shape }
  }
}

function* openPlaces({ text, words }: TextView): Generator<Place> {
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    if (next === undefined || next.from !== word.to + 1 || text[word.to] !== ' ') continue
    const isOpen = openCompounds.has(`${word.lower}-${next.lower.replace(/s$/, '')}`)
    if (!isOpen && !(isName(word.text) && isName(next.text))) continue
    yield { from: word.from, to: next.to, text: text.slice(word.from, next.to), split: word.text.length, shape: 'open' }
  }
}

function* closedPlaces({ words }: TextView, starts: ReadonlySet<number>): Generator<Place> {
  for (const { text, lower, from, to } of words)
    if (text.length > 5 && text.length < 30 && closedCompound.test(lower) && (!isCapitalised(text) || starts.has(from)))
      yield { from, to, text, split: 0, shape: 'closed' }
}

const titles =
  set(`minister president secretary general chairman governor director commissioner ambassador chancellor premier
mayor spokesperson`)
const heads = new Set([
  ...titles,
  ...set(`council commission ministry committee court party bank union agency parliament assembly army navy treaty summit
initiative conference forum league championship constitution government administration authority office department embassy
police federation association alliance church university`),
])
const singles =
  set(`president government parliament constitution senate chancellor pope king queen embassy ministry commission
council court party union committee alliance internet church`)
/** Abbreviations that some papers write as words. */
const soundedOut = set(
  `covid nato unesco unicef opec asean interpol fifa uefa nasa brics mercosur frontex europol unhcr acnur`,
)

const signature = (words: readonly Word[]): string =>
  words.map(({ text }) => (isCapitalised(text) ? 'U' : 'l')).join('')

/** Most longer words of a headline in title case have a capital. */
function isTitleCase({ text, words }: TextView): boolean {
  if (/[.?!]\P{L}{0,3}$/u.test(text)) return false
  const longer = words.slice(0, 200).filter(({ text }) => text.length >= 4)
  return longer.length > 0 && longer.filter(({ text }) => isCapitalised(text)).length > longer.length * 0.6
}

const leads = (word: Word): boolean => /^(?:the|its|his|her|their)$|'s$/.test(word.lower)

/** From a word to the noun that heads its phrase, three words later at most; none where a word is in the way. */
function phraseAt({ text, words }: TextView, place: number): readonly Word[] {
  const phrase: Word[] = []
  for (const word of words.slice(place, place + 3)) {
    const last = phrase.at(-1)
    if (last !== undefined && !/^[ -]$/.test(text.slice(last.to, word.from))) return []
    if (afterNoun.has(word.lower) || determiners.has(word.lower) || /[\d']/.test(word.lower)) return []
    phrase.push(word)
    // "secretary" heads no phrase that goes on with "general".
    const next = words[place + phrase.length]
    if (heads.has(word.lower) && !(next?.lower === 'general' && next.from === word.to + 1)) return phrase
    if (phrase.length === 1 && word.lower === 'internet') return phrase
  }
  return []
}

interface Phrase extends Range {
  readonly text: string
  readonly capitals: string
  readonly single: boolean
}

/** "the Security Council", "Japan's prime minister": where only style decides about the capitals. */
function* phrases(view: TextView): Generator<Phrase> {
  if (isTitleCase(view)) return
  const { text, words } = view
  for (const [place, lead] of words.entries()) {
    if (!leads(lead)) continue
    const phrase = phraseAt(view, place + 1)
    const [first] = phrase
    const last = phrase.at(-1)
    if (first === undefined || last === undefined || text.slice(lead.to, first.from) !== ' ') continue
    const single = phrase.length === 1
    if (single && !singles.has(last.lower)) continue
    const after = text.slice(last.to, last.to + 4)
    if (/^[ -]\p{Lu}/u.test(after) || /^ of /.test(after) || phrase.some((word) => /\p{Lu}{2}/u.test(word.text)))
      continue
    yield { from: first.from, to: last.to, text: text.slice(first.from, last.to), capitals: signature(phrase), single }
  }
}

function* abbreviations({ words }: TextView): Generator<Phrase> {
  for (const { text, lower, from, to } of words)
    if (soundedOut.has(lower))
      yield { from, to, text, capitals: /^\p{Lu}+$/u.test(text) ? 'A' : isCapitalised(text) ? 'U' : 'l', single: false }
}

/** Of one link, which is a paragraph at most. */
const most = 300

/** The terms of an English text, in no order. */
export function findTerms(view: TextView): readonly TermMention[] {
  const starts = new Set(view.sentences.map(({ from }) => from))
  const found = new Map<string, TermMention>()
  for (const place of [...hyphenPlaces(view, starts), ...openPlaces(view), ...closedPlaces(view, starts)].slice(
    0,
    most,
  ))
    found.set(`${place.from} ${place.to}`, { ...place, key: keyOf(place.text), capitals: null, single: false })
  const compounds = [...found.values()].filter(({ text }) => !twoNames.test(text))
  for (const phrase of [...phrases(view), ...abbreviations(view)].slice(0, most)) {
    const id = `${phrase.from} ${phrase.to}`
    const known = found.get(id)
    if (known !== undefined) found.set(id, { ...known, capitals: phrase.capitals })
    else if (!compounds.some(({ from, to }) => from < phrase.to && to > phrase.from))
      found.set(id, { ...phrase, key: keyOf(phrase.text), split: 0, shape: null })
  }
  return [...found.values()]
}
