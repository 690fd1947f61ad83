import { narrow, wideRuns } from '../text/wide'
import { check } from './check'
import { replaceFix } from './fix'

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u300c-\u300f]/u
/** Before these no space is wanted. */
const closes = /[\s,.;:!?)\]\u201d\u2019"'%]/
const opens = /[\s([\u201c\u2018"']/

/** The run as English writes it: a space after a mark, before a bracket, and none where one stands or none belongs. */
function inNarrow(run: string, before: string, after: string): string {
  const text = [...run]
    .map((character) => narrow(character) ?? character)
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:!?)\]])/g, '')
  const left = before === '' || opens.test(before) ? text.trimStart() : text
  return after === '' || closes.test(after) ? left.trimEnd() : left
}

export const wideCharacters = check({
  id: 'wide-characters',
  family: 'typography',
  category: 'fluency/punctuation',
  severity: 'minor',
  level: 'errors',
  run: ({ target }, report) => {
    const { text, locale } = target
    if (['zh', 'ja', 'ko'].includes(locale.language)) return
    for (const { 0: run, index } of text.matchAll(wideRuns)) {
      const to = index + run.length
      const before = text.slice(Math.max(0, index - 1), index)
      const after = text.slice(to, to + 1)
      if (eastAsian.test(before) || eastAsian.test(after)) continue
      const better = inNarrow(run, before, after)
      report({
        from: index,
        to,
        message: /[\p{L}\p{N}]/u.test(run) ? 'letters' : 'message',
        data: { text: run, better: better.trim() },
        fixes: [replaceFix({ from: index, to }, better)],
      })
    }
  },
  examples: {
    flags: [
      'zh>en  他来了，又走了。 | He came[，]then left[。] => He came, then left.',
      'zh>en  世卫组织（WHO）表示 | The health agency[（]WHO[）]said => The health agency (WHO) said',
      'ja>en  大丈夫ですか？ | Are you all right[？] => Are you all right?',
      'zh>en  他说：“走吧！” | He said[：]“Let’s go[！]” => He said: “Let’s go!”',
      'ko>en  그는 갔다。 | The [Ｇ２０] met[、]he left. => The G20 met, he left.',
    ],
    passes: [
      'zh>en  他说“你好，世界”。 | He said 你好，世界 (“hello, world”).',
      'ja>zh  はい。 | 是的，对。',
      'ru>en  Да, — сказал он. | “Yes,” he said.',
    ],
  },
})
