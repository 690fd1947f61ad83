import { isSetOff } from '../text/sides'
import { check } from './check'

/** Letters of scripts in which English is not written. Greek ones stand for quantities, so one alone says nothing. */
const foreign =
  /(?:[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}][\p{M}\u200c\u200d]{0,3}[ .\u00b7\u30fb\u2019'-]?){1,80}(?<![ .\u00b7\u30fb\u2019'-])/gu
const greekLetter = /^\p{Script=Greek}$/u
/** The passage goes on in its script, and what it means follows. */
const glossedLater = /^[^\p{Script=Latin}\n]{0,80} [([]/u
const titled = /[\u300a\u3008\u300c\u300e]/

export const foreignScript = check({
  id: 'foreign-script',
  family: 'fidelity',
  category: 'accuracy/untranslated',
  severity: 'major',
  level: 'errors',
  run: ({ source, target }, report) => {
    const { text } = target
    if (target.locale.language !== 'en' || source.text.trim() === '') return
    for (const { 0: found, index } of text.matchAll(foreign)) {
      const range = { from: index, to: index + found.length }
      const before = text.slice(Math.max(0, index - 80), index)
      if (
        greekLetter.test(found) ||
        glossedLater.test(text.slice(range.to, range.to + 90)) ||
        isSetOff(text, range) ||
        titled.test(before)
      )
        continue
      if (/[("\u201c][^)"\u201d]{0,80}$/.test(before)) continue
      const mixed = /\p{Script=Latin}$/u.test(before) || /^\p{Script=Latin}/u.test(text.slice(range.to, range.to + 2))
      const at = source.text.indexOf(found)
      const evidence = !mixed && at >= 0 ? { from: at, to: at + found.length } : undefined
      report({ ...range, source: evidence, message: mixed ? 'mixed' : undefined, data: { text: found } })
    }
  },
  examples: {
    flags: [
      'zh>en  他在[宁波]工作。 | He works in [宁波].',
      'ru>en  [Горсовет] закрыл мост. | The [Горсовет] closed the bridge.',
      'uk>en  Міст у Львові закрито. | The bridge in Lviv is [с]losed.',
      'ja>en  [橋本]さんは来なかった。 | Ms [橋本] did not come.',
      'ar>en  أغلقت [البلدية] الجسر. | The [البلدية] closed the bridge.',
    ],
    passes: [
      'zh>en  他读了《红楼梦》。 | He read Dream of the Red Chamber (红楼梦).',
      'ru>en  Книга называется «Міст» | The book is called “Міст”',
      'el>en  Ακτίνες γ και β | γ and β rays, 5 μm',
      'es>en  São Tomé y Đà Nẵng | São Tomé and Đà Nẵng',
    ],
  },
})
