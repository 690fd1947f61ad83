import type { Block } from './format'
import type { HtmlTag } from './html-tokens'

/** What begins and ends a run of text, and is no inline markup. */
const blocks = new Set(
  (
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol ' +
    'p pre search section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
)

/** What is left alone with all that is in it: no text for a translator, or not the article's. */
const opaque = new Set(
  (
    'applet audio canvas datalist iframe map math noembed noframes noscript object plaintext pre rp rt script select ' +
    'style svg template textarea video xmp'
  ).split(' '),
)

/** What has no end tag. */
const voids = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(' '),
)

/** An open element that blocks lie in. */
export interface OpenElement {
  readonly name: string
  readonly kind: Block['kind']
  readonly level: number | null
  /** Whether the text in it must not be changed: `translate="no"`, `class="notranslate"`. */
  readonly locked: boolean
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  blockquote: 'quote',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  title: 'caption',
}

const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

export const isBlockTag = ({ kind, name }: HtmlTag): boolean => kind !== 'comment' && blocks.has(name)

export const isVoid = (name: string): boolean => voids.has(name)

export const isOpaque = (name: string): boolean => opaque.has(name)

/** `translate` and `class` of a tag: true must not be changed, false may be after all, null says nothing. */
export function lockOf({ attributes }: HtmlTag): boolean | null {
  if (/(?:^|\s)notranslate(?:\s|$)/.test(attributes.get('class')?.value ?? '')) return true
  const translate = attributes.get('translate')?.value.trim().toLowerCase()
  if (translate === 'no') return true
  return translate === 'yes' || translate === '' ? false : null
}

/** Elements that a new one of these closes, up to the nearest of their parents. */
const implied: Readonly<Record<string, { readonly closes: readonly string[]; readonly within: readonly string[] }>> = {
  li: { closes: ['li'], within: ['ul', 'ol', 'menu', 'dir'] },
  dt: { closes: ['dt', 'dd'], within: ['dl'] },
  dd: { closes: ['dt', 'dd'], within: ['dl'] },
  td: { closes: ['td', 'th'], within: ['tr', 'table'] },
  th: { closes: ['td', 'th'], within: ['tr', 'table'] },
  tr: { closes: ['tr'], within: ['table'] },
}

const farthest = 64

/** The elements that are open at a place of a page: a new one, or the end of one, and what these close without saying so. */
export function openElements() {
  const stack: OpenElement[] = []
  const counts = new Map<string, number>()
  const pop = () => {
    const name = stack.pop()?.name ?? ''
    counts.set(name, (counts.get(name) ?? 1) - 1)
  }
  const top = (): OpenElement | undefined => stack.at(-1)
  const closeImplied = (name: string) => {
    if (top()?.name === 'p') pop()
    const rule = implied[name]
    for (let at = stack.length - 1; rule && at >= Math.max(0, stack.length - farthest); at -= 1) {
      const other = stack[at]?.name ?? ''
      if (rule.within.includes(other)) return
      if (!rule.closes.includes(other)) continue
      while (stack.length > at) pop()
      return
    }
  }
  return {
    top,
    open: (tag: HtmlTag) => {
      closeImplied(tag.name)
      if (isVoid(tag.name)) return
      const parent = top()
      const own = isNotes(tag) ? 'note' : headings[tag.name] ? 'heading' : kinds[tag.name]
      const inherits = own === undefined || (own === 'item' && parent?.kind === 'note')
      stack.push({
        name: tag.name,
        kind: inherits ? (parent?.kind ?? 'paragraph') : own,
        level: headings[tag.name] ?? (inherits ? (parent?.level ?? null) : null),
        locked: lockOf(tag) ?? parent?.locked ?? false,
      })
      counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1)
    },
    close: (name: string) => {
      if (!counts.get(name)) return
      while (top()?.name !== name) pop()
      pop()
    },
  }
}

/** Where footnotes are collected, as pandoc and others write it. */
const isNotes = ({ attributes }: HtmlTag): boolean =>
  /^doc-(?:foot|end)notes?$/.test(attributes.get('role')?.value ?? '') ||
  /(?:^|\s)footnotes?(?:\s|$)/.test(attributes.get('class')?.value ?? '')
