import type { ProblemCode } from '../problem'

/** What a scanner meets in an XML text, with offsets: half-open, the markup itself included. */
export interface XmlVisitor {
  /** `attributes` is the stretch between the name and `>` or `/>`. */
  readonly open?: (name: string, attributes: string, from: number, to: number, empty: boolean) => void
  readonly close?: (name: string, from: number, to: number) => void
  /** Character data as written, references unresolved; a CDATA section comes with its marks. */
  readonly text?: (from: number, to: number) => void
  /** Comments, processing instructions, the declaration and a DOCTYPE. */
  readonly other?: (from: number, to: number) => void
}

/** How much markup a reader takes on. */
export interface XmlLimits {
  readonly characters: number
  readonly depth: number
  readonly attributes: number
  /** Elements, texts and attributes together. */
  readonly nodes: number
}

/** Far more than real documents have, far less than a machine of 1 GB can hold. */
export const usualLimits: XmlLimits = { characters: 64_000_000, depth: 256, attributes: 256, nodes: 4_000_000 }

/** Why a text is refused, and the offset where. */
export interface XmlFault {
  readonly code: Extract<ProblemCode, 'file-damaged' | 'file-unsafe' | 'file-too-large'>
  readonly at: number
}

const nameStart = ':A-Z_a-z\\u00b7-\\uffff'
const name = `[${nameStart}][-.\\w${nameStart}]*`
const tag = new RegExp(`<(${name})`, 'y')
const attribute = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')
const tagEnd = /\s*(\/?)>/y
const closingTag = new RegExp(`</(${name})\\s*>`, 'y')
const bareDoctype = new RegExp(`<!DOCTYPE\\s+${name}(?:\\s+(?:SYSTEM|PUBLIC)(?:\\s+(?:"[^"]*"|'[^']*'))+)?\\s*>`, 'iy')
const notCharacter = /[^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}|[\ufffe\uffff]/u
const reference = /&(?:(?:amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g

/**
 * Goes through an XML text once, in linear time and without recursion, and stops at the first fault: what is not
 * well-formed is `file-damaged`; entity declarations, and more depth or attributes than any document has, are
 * `file-unsafe`. A DOCTYPE that only names its DTD is passed over where `doctype` allows it; nothing is ever fetched.
 */
export function scanXml(
  text: string,
  visitor: XmlVisitor,
  { limits = usualLimits, doctype = false }: { readonly limits?: XmlLimits; readonly doctype?: boolean } = {},
): XmlFault | null {
  if (text.length > limits.characters) return { code: 'file-too-large', at: limits.characters }
  const wrong = text.search(notCharacter)
  if (wrong >= 0) return damaged(wrong)
  const open: string[] = []
  const seen = new Set<string>()
  let nodes = 0
  let rooted = false
  let at = 0
  let ampersand = text.indexOf('&')
  while (at < text.length) {
    if (nodes > limits.nodes) return { code: 'file-too-large', at }
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    if (end > at) {
      if (open.length === 0 && text.slice(at, end).trim() !== '') return damaged(at)
      if (ampersand >= 0 && ampersand < at) ampersand = text.indexOf('&', at)
      const fault = ampersand >= 0 && ampersand < end ? faultyReference(text.slice(at, end)) : null
      if (fault !== null) return damaged(at + fault)
      nodes += 1
      visitor.text?.(at, end)
      at = end
      continue
    }
    const from = at
    const second = text.charAt(at + 1)
    if (second === '/') {
      const closing = matchAt(closingTag, text, at)
      if (!closing || open.pop() !== closing[1]) return damaged(at)
      at += closing[0].length
      visitor.close?.(closing[1] ?? '', from, at)
    } else if (second === '?' || second === '!') {
      const special = specialEnd(text, at, doctype && !rooted)
      if (typeof special !== 'number') return special
      if (text.startsWith('<![CDATA[', at)) {
        if (open.length === 0) return damaged(at)
        nodes += 1
        visitor.text?.(from, special)
      } else visitor.other?.(from, special)
      at = special
    } else {
      const started = matchAt(tag, text, at)
      if (!started || (rooted && open.length === 0)) return damaged(at)
      at += started[0].length
      const attributesFrom = at
      seen.clear()
      for (let found = matchAt(attribute, text, at); found; found = matchAt(attribute, text, at)) {
        const value = found[2] ?? found[3] ?? ''
        if (seen.has(found[1] ?? '')) return damaged(at)
        seen.add(found[1] ?? '')
        if (seen.size > limits.attributes) return { code: 'file-unsafe', at }
        if (value.includes('&') && faultyReference(value) !== null) return damaged(at)
        at += found[0].length
      }
      const ended = matchAt(tagEnd, text, at)
      if (!ended) return damaged(at)
      const attributes = text.slice(attributesFrom, at)
      at += ended[0].length
      const empty = ended[1] === '/'
      rooted = true
      nodes += 1 + seen.size
      visitor.open?.(started[1] ?? '', attributes, from, at, empty)
      if (!empty && open.push(started[1] ?? '') > limits.depth) return { code: 'file-unsafe', at: from }
    }
  }
  return rooted && open.length === 0 ? null : damaged(text.length)
}

const damaged = (at: number): XmlFault => ({ code: 'file-damaged', at })

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where a comment, CDATA section, processing instruction or allowed DOCTYPE ends. */
function specialEnd(text: string, at: number, doctype: boolean): number | XmlFault {
  if (/^<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text.slice(at, at + 12))) {
    const bare = doctype ? matchAt(bareDoctype, text, at) : null
    return bare ? at + bare[0].length : { code: 'file-unsafe', at }
  }
  const [start, end] = text.startsWith('<!--', at)
    ? ['<!--', '-->']
    : text.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : text.startsWith('<?', at)
        ? ['<?', '?>']
        : ['', '']
  const found = start === '' ? -1 : text.indexOf(end, at + start.length)
  if (found < 0) return damaged(at)
  if (start === '<!--' && text.slice(at + 4, found).includes('--')) return damaged(at)
  if (start === '<?' && at > 0 && /^<\?xml\s/i.test(text.slice(at, at + 6))) return damaged(at)
  return found + end.length
}

/** Where a reference is that is not one of the five names or the number of a character. */
function faultyReference(stretch: string): number | null {
  for (const found of stretch.matchAll(reference)) {
    if (found[0] === '&') return found.index
    const code = found[1] ? Number(found[1]) : found[2] ? Number.parseInt(found[2], 16) : 0x20
    if (code > 0x10ffff || notCharacter.test(String.fromCodePoint(code))) return found.index
  }
  return null
}
