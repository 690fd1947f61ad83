import { findReportingVerbs, type ReportingVerb } from '../text/reported-speech'
import { articleCheck } from './check'
import { replaceFix } from './fix'
import { mostMarks } from './majority'

/** Fewer show no habit. */
const fewestPast = 3
/** So many times as often has an article the past tense before a present is an exception. */
const dominance = 4

export const tenseDrift = articleCheck<ReportingVerb>({
  id: 'tense-drift',
  family: 'consistency',
  category: 'style/inconsistent',
  severity: 'minor',
  level: 'everything',
  collect: ({ target }) => {
    // Headlines are in the present tense.
    if (target.locale.language !== 'en' || !/[.?!]\P{L}{0,3}$/u.test(target.text)) return []
    return findReportingVerbs(target)
      .slice(0, 200)
      .map((data) => ({ key: 'reporting', from: data.from, to: data.to, data }))
  },
  judge: (facts, report) => {
    const present = facts.filter(({ data }) => data.tense === 'present')
    const past = facts.length - present.length
    if (past < fewestPast || present.length * dominance > past + 1) return
    const sample = facts.find(({ data }) => data.tense === 'past')?.data.text ?? ''
    for (const fact of present.slice(0, mostMarks))
      report(fact, {
        data: { text: fact.data.text, better: fact.data.past, sample },
        fixes: [replaceFix(fact, fact.data.past)],
      })
  },
  examples: {
    flags: [
      'es>en  «Sí», dijo. | “Yes,” she said. \u2016 «No», añadió Ruiz. | “No,” Ruiz added. \u2016 Insistió en que no. | She insisted that it was not. \u2016 «Nunca», afirma. | “Never,” she [says]. => “Never,” she said.',
      'fr>en  Il dit que oui. | He said that it was. \u2016 Roy dit que non. | Roy said that it was not. \u2016 Il ajouta que oui. | He added that it was. \u2016 Le maire explique que non. | The mayor [explains] that it is not. => The mayor explained that it is not.',
    ],
    passes: [
      'de>en  Er sagte, es sei so. | He said that it was. \u2016 „Ja“, sagt sie. | “Yes,” she says.',
      'uk>en  «Так», — сказала вона. | “Yes,” she said. \u2016 «Він каже, що ні», — сказала вона. | “He says that it is not,” she said. \u2016 Вона додала, що ні. | She added that it was not. \u2016 У звіті сказано, що ні. | The report says that it is not.',
      'pt>en  Fecha, diz Silva | “It closes,” Silva says \u2016 Ele disse que sim. | He said that it did. \u2016 Ele disse que não. | He said that it did not. \u2016 Ela disse. | “Yes,” she said.',
    ],
  },
})
