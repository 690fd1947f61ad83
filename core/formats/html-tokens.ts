import { type TokenHandler, Tokenizer, TokenizerMode, type Token as Tokens } from 'parse5'
import type { Range } from '../text/content'

/** An attribute of a tag: its value as read, and where the whole of it (`alt="x"`) stands. */
export interface HtmlAttribute extends Range {
  readonly value: string
}

/** A tag or a comment, where it stands. All that lies between two of them is text. */
export interface HtmlTag extends Range {
  readonly kind: 'open' | 'close' | 'comment'
  /** Lower case; empty for a comment. */
  readonly name: string
  /** `<br/>`, which closes itself where that is allowed. */
  readonly selfClosing: boolean
  readonly attributes: ReadonlyMap<string, HtmlAttribute>
}

/** What is in these elements is no markup for a browser. */
const rawTexts = new Map<string, Tokenizer['state']>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
])

const foreign = new Set(['svg', 'math'])
const none: ReadonlyMap<string, HtmlAttribute> = new Map()

/** What browsers show nothing of: a comment, or a tag that the end of the file cuts off. */
const cutOff = { kind: 'comment', name: '', selfClosing: false, attributes: none } as const

/**
 * The tags and comments of a page in the order of the file, found as browsers find them, without building a tree: what
 * is badly nested stays where it is, and depth costs nothing.
 */
export function tagsOf(text: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = []
  let depth = 0
  let end = 0
  const characters = ({ location }: { readonly location: Tokens.Location | null }) => {
    end = rangeOf(location).to
  }
  const comment = ({ location }: { readonly location: Tokens.Location | null }) => {
    tags.push({ ...cutOff, ...rangeOf(location) })
  }
  const handler: TokenHandler = {
    onComment: comment,
    onDoctype: comment,
    onEof: () => {
      const from = Math.max(end, tags.at(-1)?.to ?? 0)
      if (from < text.length) tags.push({ ...cutOff, from, to: text.length })
    },
    onCharacter: characters,
    onNullCharacter: characters,
    onWhitespaceCharacter: characters,
    onStartTag: (token) => {
      tags.push(tagFrom(token, 'open'))
      const mode = rawTexts.get(token.tagName)
      if (foreign.has(token.tagName) && !token.selfClosing) depth += 1
      else if (mode !== undefined && depth === 0) tokenizer.state = mode
      tokenizer.inForeignNode = depth > 0
    },
    onEndTag: (token) => {
      tags.push(tagFrom(token, 'close'))
      if (foreign.has(token.tagName) && depth > 0) depth -= 1
      tokenizer.inForeignNode = depth > 0
    },
  }
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler)
  tokenizer.write(text, true)
  return tags
}

const rangeOf = (location: Tokens.Location | null): Range => ({
  from: location?.startOffset ?? 0,
  to: location?.endOffset ?? 0,
})

function tagFrom(token: Tokens.TagToken, kind: 'open' | 'close'): HtmlTag {
  const places = token.location?.attrs ?? {}
  const attributes =
    token.attrs.length === 0
      ? none
      : new Map(token.attrs.map(({ name, value }) => [name, { value, ...rangeOf(places[name] ?? null) }]))
  return { kind, name: token.tagName, selfClosing: token.selfClosing, attributes, ...rangeOf(token.location) }
}

/** What a character reference (`&eacute;`, `&#233;`) stands for, as browsers read it. */
export function decodeReference(reference: string): string {
  let text = ''
  const nothing = () => {}
  const take = ({ chars }: { readonly chars: string }) => {
    text += chars
  }
  const handler: TokenHandler = {
    onComment: nothing,
    onDoctype: nothing,
    onEof: nothing,
    onStartTag: nothing,
    onEndTag: nothing,
    onCharacter: take,
    onNullCharacter: nothing,
    onWhitespaceCharacter: take,
  }
  new Tokenizer({ sourceCodeLocationInfo: false }, handler).write(reference, true)
  return text
}
