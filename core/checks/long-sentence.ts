import { startingWithin } from '../text/ranges'
import { check } from './check'
import { isRunaway } from './runaway-sentence'

/** Newspapers keep under 40. */
const most = 45
/** A list may be long and easy to read; clauses within clauses are not. */
const fewestClauses = 3

const clauseWords = new Set(
  'who whom whose which that because although though while whereas when where if unless until since'.split(' '),
)

/** A sentence for the examples, with so many clauses after the first. */
const chain = (clauses: number): string =>
  `The mayor of the old town said on Monday${' that the bridge which joins the banks of the river would close'.repeat(clauses)}.`
const marked = (clauses: number): string => chain(clauses).replace('The mayor of the old town', '[$&]')

export const longSentence = check({
  id: 'long-sentence',
  family: 'style',
  category: 'style/awkward',
  severity: 'minor',
  level: 'everything',
  run: (pair, report) => {
    const { target } = pair
    if (target.locale.language !== 'en' || target.words.length <= most) return
    for (const sentence of target.sentences) {
      const own = startingWithin(target.words, sentence)
      const first = own[0]
      const last = own[5]
      const clauses = own.filter(({ lower }) => clauseWords.has(lower)).length
      if (first === undefined || last === undefined || own.length <= most || clauses < fewestClauses) continue
      if (isRunaway(own.length, pair)) continue
      const range = { from: first.from, to: last.to }
      report({ ...range, data: { text: target.slice(range), count: String(own.length) } })
    }
  },
  examples: {
    flags: [
      `de>en  ${'Der Bürgermeister sagte, die Brücke werde gesperrt, die die Ufer verbindet, '.repeat(4)}und ging. | ${marked(4)}`,
      `es>en  ${'El alcalde dijo que el puente que une las dos orillas del río cerraría '.repeat(4)}hoy. | ${marked(4)}`,
    ],
    passes: [
      `fr>en  ${'Le maire a dit que le pont qui joint les rives du fleuve fermerait '.repeat(3)}lundi. | ${chain(3)}`,
      `zh>en  ${'市长说大桥将关闭，'.repeat(12)}他走了。 | They sold ${'apples and pears, plums and figs, '.repeat(9)}and nuts.`,
    ],
  },
})
