import { escapeAttribute, escapeHtml } from '../text/escape-html'
import type { Block } from './format'
import { readText } from './html-block'
import { pageOf } from './html-create'
import { isOpaque, lockOf } from './html-elements'
import { layHtml } from './html-layout'
import { type HtmlTag, tagsOf } from './html-tokens'
import type { RawCode } from './spell-codes'

/** What was copied from a web page or a word processor. */
export interface PastedText {
  /** A page with its blocks and the inline markup that readers see: no scripts, styles, pictures, classes, attributes. */
  readonly html: string
  /** The same without markup, an empty line between two blocks. */
  readonly text: string
}

/** Reads a clipboard's HTML; null where it has no formatting worth keeping. */
export function readPasted(html: string): PastedText | null {
  const { blocks: laid, raws } = layHtml(html)
  const blocks = laid
    .filter(({ attribute, element }) => attribute === null && element?.open.name !== 'title')
    .map(({ block }) => block)
  const marks = new Map([...raws].map(([id, raw]) => [id, cleanMark(raw)]))
  const isMarked = ({ kind, content }: Block): boolean =>
    kind === 'heading' || kind === 'item' || kind === 'quote' || content.codes.some(({ id }) => marks.get(id))
  if (!blocks.some(isMarked)) return null
  return {
    html: pageOf(blocks, ({ id }) => marks.get(id) ?? null, { attributes: '', encoding: 'utf-8', title: '' }),
    text: blocks.map(({ content }) => content.text).join('\n\n'),
  }
}

const kept: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'code', 'sup', 'sub'])
const renamed: Readonly<Record<string, string>> = { del: 's', strike: 's', kbd: 'code', samp: 'code', tt: 'code' }

/** A code's markup without anything but its sense; null where nothing of it is kept. */
function cleanMark({ label, open, close }: RawCode): RawCode | null {
  const [tag] = tagsOf(open)
  if (tag?.kind !== 'open') return null
  if (close === null) return protectedWords(tag, open, label)
  const href = tag.attributes.get('href')?.value.trim() ?? ''
  if (tag.name === 'a')
    return /^(?:https?:|mailto:)/i.test(href)
      ? { label, open: `<a href="${escapeAttribute(href)}">`, close: '</a>' }
      : null
  const names = namesOf(tag)
  if (names.length === 0) return null
  return {
    label,
    open: names.map((name) => `<${name}>`).join(''),
    close: names
      .toReversed()
      .map((name) => `</${name}>`)
      .join(''),
  }
}

/** Words that must not be translated stay; all else that is left alone (a picture, a script) goes. */
function protectedWords(tag: HtmlTag, raw: string, label: string): RawCode | null {
  if (isOpaque(tag.name) || lockOf(tag) !== true) return null
  let text = ''
  let done = 0
  for (const { from, to } of tagsOf(raw)) {
    readText(raw.slice(done, from), new Map(), (piece) => {
      text += piece.text
    })
    done = to
  }
  // The space that follows the element goes with its code.
  const space = raw.slice(done).trim() === '' ? raw.slice(done) : ''
  return { label, open: `<span translate="no">${escapeHtml(text)}</span>${space}`, close: null }
}

/** What a tag makes of its words. Word processors say it by styles, and undo with them what a tag says. */
function namesOf({ name, attributes }: HtmlTag): readonly string[] {
  const style = attributes.get('style')?.value.toLowerCase() ?? ''
  const styleOf = (property: string): string =>
    new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`).exec(style)?.[1]?.trim() ?? ''
  const weight = styleOf('font-weight')
  const slant = styleOf('font-style')
  const own = renamed[name] ?? name
  if ((own === 'b' || own === 'strong') && /^(?:normal|lighter|[1-5]00)$/.test(weight)) return []
  if ((own === 'i' || own === 'em') && slant === 'normal') return []
  if (kept.has(own)) return [own]
  if (own !== 'span' && own !== 'font') return []
  const place = styleOf('vertical-align')
  return [
    ...(/^(?:bold|bolder|[6-9]00)$/.test(weight) ? ['b'] : []),
    ...(/^(?:italic|oblique)/.test(slant) ? ['i'] : []),
    ...(/line-through/.test(styleOf('text-decoration')) ? ['s'] : []),
    ...(/^su(?:b|per)$/.test(place) ? [place === 'sub' ? 'sub' : 'sup'] : []),
  ]
}
