import type { TextView } from '../text/view'
import { check } from './check'
import { replaceFix } from './fix'

const questions = /[?\uff1f\u061f\u037e]/
/** Greek asks with a semicolon; some languages ask by the word alone. */
const asksOtherwise = new Set(['el', 'ja', 'ko', 'th', 'zh', 'lo', 'km', 'my'])
const closers = '["\\u201c\\u201d\\u2019\\u00bb\\u300d)\\s]{0,4}$'
const endsAsking = new RegExp(`[?\\uff1f\\u061f]${closers}`, 'u')
const endsStating = new RegExp(`[.\\u3002]${closers}`, 'u')

const end = ({ text }: TextView): string => text.trimEnd().slice(-6)

export const questionMark = check({
  id: 'question-mark',
  family: 'fidelity',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    const last = target.words.at(-1)
    if (last === undefined || source.words.length < 2 || target.sentences.length !== source.sentences.length) return
    const rest = target.text.slice(last.to)
    const mark = rest.search(/[.?]/) + last.to
    if (/\u2026|\.\./.test(rest + end(source))) return
    if (endsAsking.test(end(source)) && endsStating.test(end(target)) && !questions.test(target.text))
      report({
        from: last.from,
        to: mark + 1,
        source: { from: source.text.search(questions), to: source.text.search(questions) + 1 },
        data: { text: last.text },
        fixes: [replaceFix({ from: mark, to: mark + 1 }, '?')],
      })
    else if (
      endsAsking.test(end(target)) &&
      endsStating.test(end(source)) &&
      !questions.test(source.text) &&
      !asksOtherwise.has(source.locale.language)
    )
      report({ from: last.from, to: mark + 1, message: 'extra', data: { text: last.text } })
  },
  examples: {
    flags: [
      'es>en  ¿Cerró el puente hoy[?] | The bridge closed [today.] => The bridge closed today?',
      'zh>en  大桥今天关闭了吗[？] | Did the bridge close [today.] => Did the bridge close today?',
      'fr>en  Le pont a fermé hier. | Did the bridge close [yesterday?]',
      'uk>en  Міст закрили вчора. | The bridge closed [yesterday?]',
    ],
    passes: [
      'es>en  «¿Por qué?», preguntó. | “Why?” she asked.',
      'ar>en  هل أغلق الجسر؟ | Is the bridge closed?',
      'el>en  Έκλεισε η γέφυρα; | Is the bridge closed?',
      'it>en  Ha chiesto: «Chi viene?» | She asked who was coming. He said so.',
    ],
  },
})
