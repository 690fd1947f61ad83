import { check } from './check'
import { removeFix } from './fix'

/** "- Example.com", "| Morning Example.news.cn": the last thing of a text, after a dash or a bar. */
const domain =
  /[ \u00a0]?[-\u2013\u2014|_][ \u00a0]?(?:\p{L}{1,20} ){0,3}\p{L}[\p{L}\d]{1,30}(?:\.\p{Ll}{2,10}){0,2}\.(?:com|net|org|info|news|tv|cn|es|fr|de|it|pt|br|ru|ua|ro|uk|il|jp|kr)\.?$/u
/** Agencies and papers, by their names or by the word that says what they are. */
const outlet =
  /[ \u00a0]?[-\u2013\u2014|_][ \u00a0]?(?:Xinhua(?:net)?|Chinanews|TASS|EFE|ANSA|Lusa|AFP|DPA|Reuters|Interfax|Ukrinform|BBC|CNN|Euronews|Deutsche Welle|(?:\p{Lu}\p{L}{1,20} ){1,3}(?:News|Agency|Service|Online|Daily|Times|Newspaper|TV|Radio))(?: (?:News|Agency|Service|Online|English)){0,2}\.?$/u
const sourceTail = /[-\u2013\u2014|_][^-\u2013\u2014|_]{1,30}$/u
/** "port-news.com" is an address, unless the source has a name after a dash, too. */
const glued = /^-\S/
const fewestWords = 4

export const siteName = check({
  id: 'site-name',
  family: 'fidelity',
  category: 'accuracy/addition',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    const { text, locale } = target
    if (locale.language !== 'en' || target.words.length < fewestWords || /^["\u201c]/.test(text)) return
    const end = text.slice(-90)
    const both = sourceTail.test(source.text.slice(-40))
    const tail = domain.exec(end) ?? (both ? outlet.exec(end) : null)
    if (tail === null || (glued.test(tail[0]) && (!both || source.text.includes(tail[0])))) return
    const range = { from: text.length - tail[0].length, to: text.length }
    const evidence = sourceTail.exec(source.text)
    report({
      ...range,
      // " - Xinhua" can stand as a credit; an address cannot, nor a name that is glued to the last word.
      level: domain.test(end) || glued.test(tail[0]) ? undefined : 'everything',
      source: evidence === null ? undefined : { from: evidence.index, to: source.text.length },
      data: { text: tail[0].replace(/^[ \u00a0]?[-\u2013\u2014|_][ \u00a0]?/u, '') },
      fixes: [removeFix(range)],
    })
  },
  examples: {
    flags: [
      'zh>en  老桥今晨重新开放[-港口网] | Old bridge opens again this morning[-Portnews.com] => Old bridge opens again this morning',
      'es>en  El viejo puente reabre hoy [\\| Puerto.es] | The old bridge opens again today[ \\| Puerto.es] => The old bridge opens again today',
      'ru>en  Старый мост снова открыт [— Портовые новости] | The old bridge is open again[ - Harbour News] => The old bridge is open again & dashes',
    ],
    passes: [
      'zh>en  他给港口写信 | Write to the harbour at port-news.com',
      'de>en  „Die Brücke bleibt zu“ – Reuters | “The bridge stays closed for now” – Reuters',
      'fr>en  Le pont est rouvert – le maire | The bridge is open again – the mayor',
      'es>en  Habló con la cadena, la BBC | He spoke to a channel, the semi-official Harbour News',
    ],
  },
})
