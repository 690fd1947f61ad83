// A long journal made up for measuring: every row edited in bursts of typing, some of it undone, some findings dismissed.
import { makeArticle } from './article.mjs'

const names = ['Ines', 'Tomás', 'Ruth']

/** A journal as its bytes: `rows` links and `count` revisions, the same each time. */
export function makeJournal({ startReview, formatJournal }, rows, count) {
  const article = makeArticle(rows)
  const side = (language) => ({ name: `long.${language}.txt`, format: 'text', coding: null, language, blocks: [] })
  const content = (text) => ({ text, codes: [] })
  const file = (language, texts) => ({
    name: `long.${language}.txt`,
    bytes: new TextEncoder().encode(texts.join('\n')),
  })
  const journal = startReview(
    {
      source: side('es'),
      target: side('en'),
      segments: article.flatMap(({ id, source, target }) => [
        { id: `s${id}`, side: 'source', block: `b${id}`, content: content(source) },
        { id: `t${id}`, side: 'target', block: `c${id}`, content: content(target) },
      ]),
      links: article.map(({ id }) => ({ id: `l${id}`, source: [`s${id}`], target: [`t${id}`] })),
      warnings: [],
    },
    {
      source: file(
        'es',
        article.map(({ source }) => source),
      ),
      target: file(
        'en',
        article.map(({ target }) => target),
      ),
    },
    { id: 'long', title: 'Long', now: new Date('2026-03-01T08:00:00.000Z') },
  )
  const start = Date.parse('2026-03-01T09:00:00.000Z')
  const last = new Map()
  const revisions = Array.from({ length: count }, (_, index) => {
    const row = article[Math.floor((index * rows) / count)]
    const link = `l${row.id}`
    const id = `${index.toString(16).padStart(8, '0')}-5b1e-4c6e-9d0a-7f3e21c4a900`
    const by = { name: names[row.id % names.length], role: 'editor' }
    const common = { type: 'revision', id, at: new Date(start + index * 700).toISOString(), by }
    if (index % 50 === 48)
      return { ...common, kind: 'dismiss', link, check: 'spacing', fingerprint: `spacing ${index}` }
    if (index % 50 === 49 && last.has(link)) return { ...common, kind: 'undo', revisions: [last.get(link)] }
    const parent = last.get(link) ?? null
    last.set(link, id)
    const text = `${row.target} ${'and on '.repeat(index % 5)}`
    return { ...common, kind: 'edit', link, content: content(text), parent, reason: 'typed', group: `g-${row.id}` }
  })
  return new TextEncoder().encode(formatJournal({ header: journal.header, events: [...journal.events, ...revisions] }))
}
