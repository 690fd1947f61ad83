import { type Content, type Edit, sameContent } from '../text/content'
import { escapeAttribute, escapeHtml } from '../text/escape-html'
import type { BlockTexts, TextCoding } from './format'
import { fitEncoding, usualTags } from './html-escape'
import { type HtmlBlock, layHtml } from './html-layout'
import type { HtmlTag } from './html-tokens'
import { isBlank } from './layout'
import { rawFinder, spellCodes } from './spell-codes'
import { keepSpelling } from './spell-text'

const newlines = /\r\n|\n|\r/g

/** Elements that can stand there twice, or be taken out. */
const dividable = /^(?:p|h[1-6]|li|dt|dd|div|blockquote|figcaption|address|summary)$/

/** The page with new texts in it: all that lies outside of the changed texts stays as it is. */
export function renderHtml(text: string, texts: BlockTexts, { encoding, newline }: TextCoding): string {
  const { blocks, raws } = layHtml(text)
  const edits: Edit[] = []
  /** Tags with a new text in them, by the place where they begin: they may stand in a block that is written anew. */
  const tags = new Map<number, string>()
  for (const laid of blocks) {
    const contents = changedContents(laid, texts)
    if (!contents || !laid.attribute) continue
    const { tag } = laid.attribute
    const edit = editAttribute(laid, contents, encoding)
    edits.push(edit)
    tags.set(tag.from, text.slice(tag.from, edit.from) + edit.insert + text.slice(edit.to, tag.to))
  }
  const own = new Map([...raws].map(([id, raw]) => [id, { ...raw, open: tags.get(raw.from) ?? raw.open }]))
  const find = rawFinder(own, usualTags)
  for (const laid of blocks) {
    const contents = changedContents(laid, texts)
    if (!contents || laid.attribute) continue
    const written = contents
      .filter((content) => content.codes.length > 0 || !isBlank(content.text))
      .map((content) => {
        const isTitle = laid.element?.open.name === 'title'
        const letters = keepSpelling(laid.block.content.text, laid.pieces, content.text, (letters) =>
          fitEncoding(escapeHtml(letters), encoding).replace(newlines, isTitle ? ' ' : '<br/>'),
        )
        return isTitle ? letters(0, content.text.length) : spellCodes(content, find, letters)
      })
    edits.push(editBlock(text, laid, written, newline))
  }
  return applyTo(text, edits)
}

/** The contents that take a block's place; null where it stays as it is. */
function changedContents({ block }: HtmlBlock, texts: BlockTexts): readonly Content[] | null {
  const contents = texts.get(block.id)
  const only = contents?.length === 1 ? contents[0] : undefined
  return contents === undefined || (only && sameContent(only, block.content)) ? null : contents
}

function editAttribute(laid: HtmlBlock, contents: readonly Content[], encoding: TextCoding['encoding']): Edit {
  const { from, to, block, pieces, attribute } = laid
  const value = contents
    .map(({ text }) => text)
    .filter((text) => !isBlank(text))
    .join(' ')
    .replace(/\s*[\r\n]+\s*/g, ' ')
  const spellNew = (text: string) => fitEncoding(escapeAttribute(text), encoding)
  if (!attribute?.quote) return { from, to, insert: `"${spellNew(value)}"` }
  return { from, to, insert: keepSpelling(block.content.text, pieces, value, spellNew)(0, value.length) }
}

/** A text divided in several gives as many elements where it fills one, otherwise lines. */
function editBlock(text: string, laid: HtmlBlock, written: readonly string[], newline: string): Edit {
  const { from, to, element } = laid
  if (element?.open.name === 'title') return { from, to, insert: written.join(' ') }
  if (!element || !dividable.test(element.open.name)) return { from, to, insert: written.join('<br/>') }
  const { open, close } = element
  if (written.length === 0) return { from: open.from, to: close.to, insert: '' }
  const between = `</${open.name}>${newline}${withoutId(text, open)}`
  return { from, to, insert: written.join(between) }
}

/** A start tag to be written once more: an id stands only once in a page. */
function withoutId(text: string, tag: HtmlTag): string {
  const id = tag.attributes.get('id')
  if (!id) return text.slice(tag.from, tag.to)
  return text.slice(tag.from, id.from).trimEnd() + text.slice(id.to, tag.to)
}

/** Edits that lie within another one are part of it already. */
function applyTo(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { from, to, insert } of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < done) continue
    parts.push(text.slice(done, from), insert)
    done = to
  }
  return parts.join('') + text.slice(done)
}
