import { type Acronym, findAcronyms } from '../text/acronyms'
import type { TextView } from '../text/view'
import { articleCheck, type Fact, type Pair, type PlacedFact } from './check'
import { replaceFix } from './fix'
import { mostFrequent, mostMarks } from './majority'

/** One form of a title or an acronym. */
interface Form {
  readonly text: string
  readonly style: string
  /** The same in the other style. */
  readonly other: string
  /** What an acronym is introduced as, and where: the words before its bracket. */
  readonly long: string | null
  /** In running text and not so well known that nobody introduces it. */
  readonly needsIntroduction: boolean
}

type Placed = PlacedFact<Form>

const simple = { long: null, needsIntroduction: false }

/** Mr. and Mr, Mrs. and Mrs, Dr. and Dr: one style for all of them. */
const courtesy = /(?<![\p{L}.])(?:Mr|Mrs|Ms|Dr)(\.?)(?= \p{Lu})/gu

const courtesies = ({ text }: TextView): readonly Fact<Form>[] =>
  [...text.matchAll(courtesy)].map(({ 0: found, 1: stop, index }) => ({
    key: 'courtesy',
    from: index,
    to: index + found.length,
    data: {
      ...simple,
      text: found,
      style: stop === '' ? 'plain' : 'stops',
      other: stop === '' ? `${found}.` : found.slice(0, -1),
    },
  }))

const office =
  /(?<![\p{L}-])([Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Pp]ope|[Kk]ing|[Qq]ueen|[Pp]rincess|[Pp]rince|[Ss]enator)(?= \p{Lu}\p{Ll})/gu
/** After these a title is a word like any other: "the president Xi met", "former president Xi". */
const beforeCommon =
  /(?:\b(?:the|a|an|its|his|her|their|our|former|then|ex|vice|deputy|acting|late|club|company|party|bank|council|new|old|as)|['\u2019]s|s['\u2019]|-)(?: \p{L}{2,20})? ?$/iu

const capitalised = (text: string): string => text.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())

const offices = ({ text, sentences }: TextView): readonly Fact<Form>[] => {
  const starts = new Set(sentences.map(({ from }) => from))
  return [...text.matchAll(office)].flatMap(({ 0: found, index }) => {
    if (starts.has(index) || beforeCommon.test(text.slice(Math.max(0, index - 40), index))) return []
    const upper = capitalised(found)
    const style = found === upper ? 'capital' : 'small'
    const data = { ...simple, text: found, style, other: style === 'small' ? upper : found.toLowerCase() }
    return [{ key: `office ${found.toLowerCase()}`, from: index, to: index + found.length, data }]
  })
}

const wellKnown =
  /^(?:US|USA|UK|UN|EU|NATO|COVID|AIDS|HIV|DC|TV|PC|DNA|GDP|CEO|NGO|AI|IT|BBC|CNN|FBI|CIA|UFO|UNESCO|UNICEF)$/
const sentenceNext =
  /^["\u201d\u2019)]{0,2}(?:\s*$|\s(?:The|He|She|It|They|But|And|In|On|At|A|An|We|I|This|That|If|As)\s)/

/** With its stops or without; one that ends "U.S." may end the sentence too. */
function restyle({ text }: TextView, { to, letters, style }: Acronym): string {
  if (style === 'plain') return text[to] === '.' ? [...letters].join('.') : `${[...letters].join('.')}.`
  return letters + (text.charAt(to - 1) === '.' && sentenceNext.test(text.slice(to, to + 12)) ? '.' : '')
}

/** Headlines write U.S. without stops in papers that have them elsewhere. */
const isRunning = ({ text }: TextView): boolean => /[.?!][\p{Pe}\p{Pf}"']{0,3}$/u.test(text)

function acronyms(target: TextView): readonly Fact<Form>[] {
  if (!isRunning(target)) return []
  return findAcronyms(target).map((acronym) => {
    const { from, to, letters, style, long } = acronym
    return {
      key: `acronym ${letters}`,
      from: long?.from ?? from,
      to: long?.to ?? to,
      data: {
        text: target.slice({ from, to }),
        style,
        other: restyle(target, acronym),
        long: long === null ? null : target.slice(long),
        needsIntroduction: !wellKnown.test(letters) && letters.length > 2,
      },
    }
  })
}

/** Of one link, which is a paragraph at most. */
const mostForms = 200

const collect = ({ target }: Pair): readonly Fact<Form>[] =>
  target.locale.language === 'en'
    ? [...courtesies(target), ...offices(target), ...acronyms(target)].slice(0, mostForms)
    : []

type Say = (fact: Placed, message: string, better: string, level?: 'everything') => void

/** One style for all: the one that most have. */
function judgeStyles(facts: readonly Placed[], message: string, say: Say): void {
  const usual = mostFrequent(facts.map(({ data }) => data.style))
  for (const fact of facts.filter(({ data }) => data.style !== usual).slice(0, mostMarks))
    say(fact, message, fact.data.other)
}

const plainLong = (long: string | null): string => (long ?? '').toLowerCase().replaceAll(/[-\u2019']/g, ' ')

/** Introduced once, before it is used, and as one thing. */
function judgeIntroductions(facts: readonly Placed[], say: Say): void {
  const [first, ...later] = facts.filter(({ data }) => data.long !== null)
  const { text = '', long } = first?.data ?? {}
  if (first === undefined || !long) return
  for (const fact of later.slice(0, mostMarks))
    if (plainLong(fact.data.long) !== plainLong(long)) say(fact, 'renamed', long)
  const [use] = facts
  if (use?.data.long === null && use.data.needsIntroduction && use.index < first.index)
    say(use, 'early', `${long} (${text})`, 'everything')
}

export const nameForms = articleCheck<Form>({
  id: 'name-forms',
  family: 'consistency',
  category: 'style/inconsistent',
  severity: 'minor',
  level: 'awkward',
  collect,
  judge: (facts, report) => {
    const say: Say = (fact, message, better, level) => {
      const { text, long } = fact.data
      const data = { text: message === 'renamed' ? (long ?? text) : text, better, letters: text }
      report(fact, { message, level, data, fixes: [replaceFix(fact, better)] })
    }
    const kind = facts[0]?.key.split(' ', 1)[0]
    if (kind !== 'acronym') judgeStyles(facts, kind === 'office' ? 'office' : 'stops', say)
    else {
      judgeStyles(
        facts.filter(({ data }) => data.long === null),
        'stops',
        say,
      )
      judgeIntroductions(facts, say)
    }
  },
  examples: {
    flags: [
      'es>en  Habló el señor Ruiz. | So Mr. Ruiz spoke. \u2016 La doctora Gil calló. | And Dr. Gil was silent. \u2016 Salió el señor Ruiz. | Then [Mr] Ruiz left. => Then Mr. Ruiz left.',
      'uk>en  Він у США. | He lives in the US now. \u2016 У США добре. | The US is fine. \u2016 Вона в США. | She is in the [U.S.] => She is in the US.',
      'zh>en  见到王主席。 | They met President Wang there. \u2016 王主席来了。 | Later President Wang came. \u2016 他见了王主席。 | He saw [president] Wang. => He saw President Wang.',
      'fr>en  L’Agence du port (ADP) | The Harbour Port Agency (HPA) opened. \u2016 L’ADP a fermé. | The [House of Port Affairs] (HPA) closed. => The Harbour Port Agency (HPA) closed.',
      'de>en  Die ABK tagt. | Today the [HTB] meets. => Today the Harbour Trade Board (HTB) meets. \u2016 Der Hafenrat (ABK) | The Harbour Trade Board (HTB) met.',
    ],
    passes: [
      'es>en  EE.UU. cierra | US to close the port \u2016 EE.UU. cerró. | The U.S. closed.',
      'ru>en  Бывший президент Ли | She met former president Lee and the company president Kim. \u2016 Президент Ли | She met President Lee.',
      'it>en  L’OMS (OMS) | The World Health Organization (WHO) met. \u2016 L’OMS | The WHO left.',
      'pt>en  J. K. Silva e a JK | The writer J.K. Silva works for JK.',
    ],
  },
})
