import { quoteRoles } from '../text/quotes'
import { check } from './check'
import { editsFix } from './fix'

export const nestedQuotes = check({
  id: 'nested-quotes',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'awkward',
  run: ({ target: { text, quotes, locale } }, report) => {
    if (locale.language !== 'en' || quotes.length < 4) return
    const roles = quoteRoles(text, quotes)
    roles.forEach((_, place) => {
      const pattern = roles.slice(place, place + 4).join(' ')
      const [outer, open, close, last] = quotes.slice(place, place + 4)
      if (pattern !== 'opens opens closes closes' || !outer || !open || !close || !last) return
      if (open.mark !== '\u201c' || close.mark !== '\u201d' || text.slice(outer.from, last.to).includes('\u2029'))
        return
      const range = { from: open.from, to: close.to }
      const words = text.slice(open.to, close.from)
      const better = `\u2018${words}\u2019`
      const fix = editsFix(
        [
          { from: open.from, to: open.to, insert: '\u2018' },
          { from: close.from, to: close.to, insert: '\u2019' },
        ],
        better,
      )
      report({ ...range, data: { text: text.slice(range.from, range.to), better }, fixes: [fix] })
    })
  },
  examples: {
    flags: [
      'es>en  Dijo: «El “puerto viejo” cerró». | He said: “The [“old port”] has closed.” => He said: “The ‘old port’ has closed.”',
      'de>en  „Das ‚Haus‘ steht leer.“ | “The [“house”] is empty.” => “The ‘house’ is empty.”',
      'zh>en  他说：“‘老港’关了。” | He said: “Now the [“old port”] has closed.” => He said: “Now the ‘old port’ has closed.”',
    ],
    passes: [
      'fr>en  Il a dit : « Le “port” ferme. » | He said: “The ‘port’ is closing.”',
      'ru>en  «Да», «нет» | “Yes,” he said, “no.”',
      'it>en  «Sì» | He said "the "old" port".',
    ],
  },
})
