import { areTokenised } from '../text/spaces'
import { check, type Fix } from './check'
import { replaceFix } from './fix'

/** "word -- word", "word--word"; not a command's option, a rule, or an agency's "(Xinhua) --". */
const double =
  /(?<=[\p{L}\p{N},.;:!?"\u201d\u2019])(?:[ \u00a0]--[ \u00a0]|--(?:[ \u00a0]|(?=[\p{L}\p{N}"\u201c])))(?!-)/gu
const apart = /(?<=[\p{L}\p{N}"\u201d\u2019)%])[ \u00a0]-[ \u00a0](?=[\p{L}"\u201c$\u20ac\u00a3])/gu
/** Word parts that take a hyphen: "anti - submarine", "high - risk". */
const prefix =
  /(?<![\p{L}-])(?:anti|co|counter|ex|high|inter|long|low|mid|mini|multi|non|post|pre|pro|re|self|semi|short|sub|ultra|two|three|four|five|one|well|so)$/iu
/** "3 - year - old" */
const secondPart = /^(?:year|month|week|day|hour|minute|metre|meter|storey|story|old|based|led|born|related)(?!\p{L})/u
const dialogue = /(?<=^|\u2029)[ \u00a0]{0,2}[\u2014\u2013\u2015-][ \u00a0]?(?=["\u201c]?\p{Lu})/gu
const sourceDialogue = /(?:^|\u2029)[ \u00a0]{0,2}[\u2014\u2013\u2015-]/u

/** Speech without a narrator in it, in one block: the quotation marks are where it begins and ends. */
function asQuotation(
  text: string,
  dash: { readonly from: number; readonly to: number },
  marks: readonly [string, string],
): readonly Fix[] {
  const speech = text.slice(dash.to).trimEnd()
  if (/[\u2029\u2013\u2014\u2015"\u201c\u201d]| - /.test(speech) || !/[.!?\u2026]$/.test(speech)) return []
  const end = dash.to + speech.length
  return [
    {
      ...replaceFix(dash, marks[0], 'quote-speech'),
      edits: [
        { from: dash.from, to: dash.to, insert: marks[0] },
        { from: end, to: end, insert: marks[1] },
      ],
    },
  ]
}

export const dashes = check({
  id: 'dashes',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    const { text, locale } = target
    if (locale.language !== 'en') return
    const dash = '\u2014'
    for (const { 0: said, index } of text.matchAll(double)) {
      const range = { from: index, to: index + said.length }
      report({ ...range, message: 'double', fixes: [replaceFix(range, dash), replaceFix(range, ' \u2013 ')] })
    }
    const sourceHasDash = /[\u2010-\u2015\u2212-]/u.test(source.text)
    const tokenised = areTokenised(source, target)
    for (const { 0: said, index } of tokenised ? [] : text.matchAll(apart)) {
      const range = { from: index, to: index + said.length }
      const before = text.slice(Math.max(0, index - 10), index)
      const after = text.slice(range.to, range.to + 12)
      const compound = !sourceHasDash && ((prefix.test(before) && /^\p{Ll}/u.test(after)) || secondPart.test(after))
      if (compound) report({ ...range, message: 'compound', fixes: [replaceFix(range, '-')] })
      else if (sourceHasDash)
        report({ ...range, level: 'everything', fixes: [replaceFix(range, dash), replaceFix(range, ' \u2013 ')] })
    }
    if (!sourceDialogue.test(source.text)) return
    for (const { 0: said, index } of text.matchAll(dialogue)) {
      if (said.trim() === '-' && tokenised) continue
      const range = { from: index, to: index + said.length }
      const [open, close] = locale.quotes[0] ?? ['"', '"']
      report({ ...range, message: 'dialogue', fixes: asQuotation(text, range, [open, close]) })
    }
  },
  examples: {
    flags: [
      'es>en  El puente —el único— cayó. | The bridge[--]the only one[--]fell. => The bridge—the only one—fell.',
      'zh>en  高风险地区 | high[ - ]risk areas => high-risk areas',
      'es>en  —No volveré. | [—]I will not return. => “I will not return.”',
      'ru>en  — Нет, — сказал он. | [— ]No, he said — and left.',
      'de>en  Der Fluss – er war hoch – fiel. | The river[ - ]it was high[ - ]fell. => The river—it was high—fell.',
    ],
    passes: [
      'zh>en  （通讯社）2010至12年 | PORT CITY (Agency) -- The bridge, open 2010-12, China - US trade',
      'uk>en  Порт - закрито , сказав мер . | The port - closed , said the mayor .',
      'fr>en  L’option --verbose ; 5 - 3 = 2 | The --verbose option; 5 - 3 = 2; well-known; —',
      'es>en  El puente — dijo. | “The bridge — it fell.”',
    ],
  },
})
