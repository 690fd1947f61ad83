import { type Figure, findFigures } from '../text/figures'
import { articleCheck, type Fact, type Pair } from './check'
import { replaceFix } from './fix'
import { mostFrequent, mostMarks, tally } from './majority'

interface Written extends Figure {
  readonly text: string
}

/** Of one link, which is a paragraph at most. */
const mostFigures = 200

function collect({ target }: Pair): readonly Fact<Written>[] {
  if (target.locale.language !== 'en') return []
  return findFigures(target)
    .slice(0, mostFigures)
    .map((figure) => ({
      key: figure.kind,
      from: figure.from,
      to: figure.to,
      data: { ...figure, text: target.slice(figure) },
    }))
}

/** Two styles of which a paper allows only one; others have their places: signs in tables, words in running text. */
const exclude = (kind: string, a: string, b: string): boolean =>
  kind === 'date' || (kind === 'percent' && a !== '%' && b !== '%')

export const numberStyle = articleCheck<Written>({
  id: 'number-style',
  family: 'consistency',
  category: 'style/inconsistent',
  severity: 'minor',
  level: 'awkward',
  collect,
  judge: (facts, report) => {
    const counts = tally(facts.map(({ data }) => data.style))
    const usual = mostFrequent(facts.map(({ data }) => data.style))
    if (counts.size < 2 || usual === null) return
    const isClear = (counts.get(usual) ?? 0) * 3 >= facts.length * 2
    const sample = facts.find(({ data }) => data.style === usual)?.data
    for (const fact of facts.filter(({ data }) => data.style !== usual).slice(0, mostMarks)) {
      const { kind, style, text, ways } = fact.data
      const isWrong = exclude(kind, style, usual)
      if (!isWrong && !isClear) continue
      const better = ways[usual]
      report(fact, {
        message: kind === 'date' ? 'date' : undefined,
        level: isWrong ? undefined : 'everything',
        data: { text, sample: sample?.text ?? '' },
        fixes: better === undefined || better === text ? [] : [replaceFix(fact, better)],
      })
    }
  },
  examples: {
    flags: [
      'es>en  Cerró el 5 de marzo. | It closed on March 5. \u2016 Reabre el 8 de abril de 2024. | It reopens on [8 April 2024]. => It reopens on April 8, 2024.',
      'zh>en  增长了5%。 | It grew by 5 percent. \u2016 增长了7%。 | It grew by [7 per cent]. => It grew by 7 percent.',
      'ru>en  Закрыто в 17:30. | It shuts at 5:30 p.m. daily. \u2016 Открыто в 10:15. | It opens at 10:15 a.m. daily. \u2016 Обед в 13:00. | Lunch is at [13:00] daily. => Lunch is at 1 p.m. daily.',
      'fr>en  Elle coûte 3 millions. | It costs 3 million a year. \u2016 Il a 4 millions. | He has 4 million. \u2016 Ils en ont 2 millions. | They have [2,000,000] or so. => They have 2 million or so.',
      'de>en  Bei fünf Menschen | Of all, five people stayed. \u2016 Mit sechs Menschen | With six people \u2016 Mit 7 Menschen | With [7] people => With seven people',
      'uk>en  Це 5 %. | It is 5% now. \u2016 Було 6 %. | It was 6%. \u2016 Стало 9 %. | It was [9 percent]. => It was 9%.',
    ],
    passes: [
      'es>en  El 4 de julio y el 5 de marzo | The 4 July party and the one on March 5',
      'pt>en  Entre 9 e 12 pessoas vieram. | Between 9 and 12 people came. \u2016 Depois vieram cinco pessoas. | Then five people came.',
      'it>en  Sale del 5%. | It rises by 5%. \u2016 Un aumento del 9% | An increase of 9 percent',
      'de>en  Am 4. und 5. März | On 4 and 5 March \u2016 Der Plan vom 6. Mai 2024 | The plan of May 6, 2024',
      'ko>en  다섯 명 | Five people came. \u2016 5명 | Then 5 people left.',
    ],
  },
})
