import { attributeOf, elementIn, elementsIn, type XmlElement } from '../xml-tree'

/** Whether a property that is on or off is on. */
export function isOn(properties: XmlElement, name: string): boolean {
  const property = elementIn(properties, name)
  return property !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(property, 'w:val') ?? '')
}

const codeFont = /mono|courier|consolas|menlo|typewriter/i
const codeStyle = /code|verbatim|source text|preformatted|typewriter|keyboard/i

const switches = [
  ['w:b', 'b'],
  ['w:i', 'i'],
  ['w:u', 'u'],
  ['w:strike', 's'],
  ['w:dstrike', 's'],
] as const

/** What shows in words with these properties: `b`, `i`, `u`, `s`, `sup`, `sub`, `code`, and `f` for colours and sizes. */
export function traitsOf(properties: XmlElement, style = ''): readonly string[] {
  const traits: string[] = switches.filter(([name]) => isOn(properties, name)).map(([, trait]) => trait)
  const raised = attributeOf(elementIn(properties, 'w:vertAlign'), 'w:val')
  if (raised === 'superscript') traits.push('sup')
  if (raised === 'subscript') traits.push('sub')
  const fonts = elementIn(properties, 'w:rFonts')
  if (codeStyle.test(style) || codeFont.test(attributeOf(fonts, 'w:ascii') ?? '')) traits.push('code')
  if (elementsIn(properties).some(({ name }) => /^w:(?:color|sz|highlight|shd|caps|smallCaps|rFonts)$/.test(name)))
    traits.push('f')
  return traits
}
