import { check } from './check'
import { removeFix, replaceFix } from './fix'

const inverted = /[\u00bf\u00a1][ \u00a0]?/g
/** ". . .", "....", "..": an ellipsis or a full stop gone wrong; not "../" or "1..5". */
const dots = /(?<![./\\])(?:\.(?:[ \u00a0]\.){2,}|\.{4,}|(?<=[\p{L})\]"\u201d])\.\.)(?![./\\\w])/gu
const spacedEllipsis = /(?<=\p{L}) (?:\.{3}|\u2026)(?=[,;:!?.])/gu

export const strayMarks = check({
  id: 'stray-marks',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'awkward',
  run: ({ source, target }, report) => {
    const { text, locale } = target
    if (!['es', 'gl', 'ast', 'ca'].includes(locale.language))
      for (const { 0: mark, index } of text.matchAll(inverted)) {
        const range = { from: index, to: index + mark.length }
        report({ ...range, level: 'errors', data: { mark: mark.trim() }, fixes: [removeFix(range)] })
      }
    for (const { 0: run, index } of text.matchAll(dots)) {
      const range = { from: index, to: index + run.length }
      const better = run === '..' ? '.' : '...'
      if (run === '..' && source.text.includes('..')) continue
      report({ ...range, message: 'dots', data: { text: run, better }, fixes: [replaceFix(range, better)] })
    }
    for (const { 0: run, index } of text.matchAll(spacedEllipsis)) {
      const range = { from: index, to: index + run.length }
      report({ ...range, message: 'ellipsis', fixes: [replaceFix(range, run.trim())] })
    }
  },
  examples: {
    flags: [
      'es>en  ¿Quién paga el puente? | [¿]Who pays for the bridge? => Who pays for the bridge?',
      'es>en  ¡Corre! | [¡ ]Run! => Run!',
      'it>en  Non so… | I do not know[. . .] => I do not know... & spacing',
      'ru>en  Он ушёл... | He left[.....] => He left...',
      'uk>en  Ми зачекаємо…, а потім підемо. | We will wait[ …], then go. => We will wait…, then go.',
      'zh>en  他走了。 | He left[..] She stayed. => He left. She stayed.',
    ],
    passes: [
      'fr>en  Il hésite... puis part… | He hesitates... then leaves…',
      'de>en  Der Ordner ../bin, 1..5 | The folder ../bin, 1..5, e.g. etc.',
      'en>es  Who pays? | ¿Quién paga?',
    ],
  },
})
