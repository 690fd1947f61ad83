import type { Range } from '../text/content'
import { findMarkup } from '../text/markup'
import { check, type Fix } from './check'
import { removeFix, replaceFix } from './fix'

/** A tag between two words leaves a space behind, and takes one of two. */
function withoutTag(text: string, { from, to }: Range): Fix {
  const before = text[from - 1] ?? ' '
  const after = text[to] ?? ' '
  const breaks = /^<(?:br|hr|p|div|li|\/p|\/div|\/li)/i.test(text.slice(from, to))
  if (/\s/.test(before) && text[to] === ' ') return removeFix({ from, to: to + 1 })
  return breaks && /\S/.test(before) && /\S/.test(after)
    ? replaceFix({ from, to }, ' ', 'one-space')
    : removeFix({ from, to })
}

export const markup = check({
  id: 'markup',
  family: 'typography',
  category: 'fluency/markup',
  severity: 'major',
  level: 'errors',
  run: ({ source, target }, report) => {
    const { text } = target
    for (const { from, to, character } of findMarkup(text)) {
      const code = text.slice(from, to)
      if (character === null && source.text.includes(code)) continue
      const beside = character === ' ' && (text[from - 1] === ' ' || text[to] === ' ')
      report({
        from,
        to,
        message: character === null ? 'tag' : undefined,
        data: { code, character: character ?? '' },
        fixes: [
          character === null
            ? withoutTag(text, { from, to })
            : beside
              ? removeFix({ from, to })
              : replaceFix({ from, to }, character, character === ' ' ? 'one-space' : 'replace'),
        ],
      })
    }
  },
  examples: {
    flags: [
      'es>en  Costó 30 euros. | It cost 30[&nbsp;]euros. => It cost 30 euros.',
      'fr>en  Martin et fils | Martin [&amp;] Sons => Martin & Sons',
      'de>en  Er sagte nichts. | He said nothing[<br>]at all. => He said nothing at all.',
      'uk>en  Міст закрито. | The bridge is [<b>]closed[</b>]. => The bridge is closed.',
      'zh>en  港口的门 | The port[&rsquo;]s gate => The port’s gate',
      'it>en  Il porto è chiuso. | The port [<g id="1">] is closed. => The port is closed.',
    ],
    passes: [
      'es>en  La etiqueta <b> es antigua. | The <b> tag is old.',
      'ru>en  «Иванов и сыновья» | Ivanov & Sons; AT&T; a < b and c > d',
      'fr>en  R&D; S&P | R&D; S&P',
    ],
  },
})
