import { type Look, noLook } from '../office/inline'
import { attributeOf, elementIn, elementsBelow, type XmlElement, type XmlTree } from '../xml-tree'

/** What a style says that a reader can see. */
interface Style {
  readonly name: string
  readonly parent: string | null
  /** Of its text properties, those that show; empty where it only notes who wrote something, or in what language. */
  readonly shows: string
  readonly traits: readonly string[]
  readonly outline: number | null
  readonly listed: boolean
}

/** Styles by family and name, `text T1`. */
export type Styles = ReadonlyMap<string, Style>

export function readStyles(trees: readonly XmlTree[]): Styles {
  return new Map(
    trees.flatMap(({ root }) =>
      elementsBelow(root, 'style:style').map((element): [string, Style] => {
        const name = attributeOf(element, 'style:name') ?? ''
        return [`${attributeOf(element, 'style:family')} ${name}`, styleOf(element, name)]
      }),
    ),
  )
}

function styleOf(element: XmlElement, name: string): Style {
  const text = elementIn(element, 'style:text-properties')
  const outline = Number(attributeOf(element, 'style:default-outline-level') ?? '0')
  return {
    name: (attributeOf(element, 'style:display-name') ?? name).replace(/_([0-9a-f]{2})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
    parent: attributeOf(element, 'style:parent-style-name') ?? null,
    shows: text ? visible(text) : '',
    traits: text ? traitsOf(text) : [],
    outline: outline > 0 ? outline : null,
    listed: (attributeOf(element, 'style:list-style-name') ?? '') !== '',
  }
}

const unseen =
  /^(?:officeooo:|loext:|fo:(?:language|country|script|hyphenat)|style:(?:language|country|rfc|script-type|text-emphasize$)|.*-(?:asian|complex)$)/

const visible = (text: XmlElement): string =>
  [...text.attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)]
    .filter(([, name = '']) => !unseen.test(name))
    .map(([whole]) => whole)
    .sort()
    .join(' ')

const codeFont = /mono|courier|consolas|menlo|typewriter/i
const codeStyle = /source text|teletype|code|verbatim|preformatted|user entry/i

function traitsOf(text: XmlElement): readonly string[] {
  const value = (name: string): string => attributeOf(text, name) ?? ''
  const traits: string[] = []
  if (/^(?:bold|[6-9]00)$/.test(value('fo:font-weight'))) traits.push('b')
  if (/^(?:italic|oblique)$/.test(value('fo:font-style'))) traits.push('i')
  if (/^(?!none$)./.test(value('style:text-underline-style'))) traits.push('u')
  if (/^(?!none$)./.test(value('style:text-line-through-style'))) traits.push('s')
  if (/^(?:super|[1-9])/.test(value('style:text-position'))) traits.push('sup')
  if (/^(?:sub|-)/.test(value('style:text-position'))) traits.push('sub')
  if (codeFont.test(value('style:font-name') + value('fo:font-family'))) traits.push('code')
  if (value('fo:color') || value('fo:font-size') || value('fo:background-color')) traits.push('f')
  return traits
}

/** A style and those above it, nearest first. Damaged files have styles above themselves. */
export function styleChain(
  styles: Styles,
  family: 'text' | 'paragraph' | 'graphic',
  name: string | undefined,
): readonly Style[] {
  const chain: Style[] = []
  const seen = new Set<string>()
  for (let at: string | null | undefined = name; at && !seen.has(at); ) {
    seen.add(at)
    const style = styles.get(`${family} ${at}`)
    if (style) chain.push(style)
    at = style?.parent
  }
  return chain
}

/** The look of words in these spans, outermost first. Spans that show nothing are as if they were not there. */
export function lookOfSpans(styles: Styles, spans: readonly string[]): Look {
  const seen = spans.filter((name) => {
    const chain = styleChain(styles, 'text', name)
    return chain.length === 0 || chain.some(({ shows, name: own }) => shows !== '' || codeStyle.test(own))
  })
  if (seen.length === 0) return noLook
  const chains = seen.map((name) => styleChain(styles, 'text', name))
  return {
    key: chains.map((chain, index) => chain.map(({ shows }) => shows).join(' ') || seen[index]).join('|'),
    raw: seen.join('\n'),
    traits: [
      ...new Set(chains.flat().flatMap(({ traits, name }) => [...traits, ...(codeStyle.test(name) ? ['code'] : [])])),
    ],
  }
}
