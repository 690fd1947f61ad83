import { personNouns } from '../../text/grammar-words'
import { replaceFix } from '../fix'
import type { Finder } from './place'

/** Materials as Apertium writes them, the Spanish for them, and how they stand before a noun. */
const materials: readonly (readonly [english: string, spanish: string, before: string])[] = [
  ['glass', 'vidrio|cristal', 'glass'],
  ['bronze', 'bronce', 'bronze'],
  ['marble', 'mármol', 'marble'],
  ['wood', 'madera', 'wooden'],
  ['gold', 'oro', 'gold'],
  ['silver', 'plata', 'silver'],
  ['copper', 'cobre', 'copper'],
  ['iron', 'hierro', 'iron'],
  ['steel', 'acero', 'steel'],
  ['stone', 'piedra', 'stone'],
  ['clay', 'barro|arcilla', 'clay'],
  ['leather', 'cuero|piel', 'leather'],
  ['wool', 'lana', 'woollen'],
  ['cotton', 'algodón', 'cotton'],
  ['silk', 'seda', 'silk'],
  ['paper', 'papel', 'paper'],
  ['plastic', 'plástico', 'plastic'],
  ['concrete', 'hormigón', 'concrete'],
  ['brick', 'ladrillo', 'brick'],
  ['metal', 'metal', 'metal'],
]
const spanishFor: ReadonlyMap<string, readonly [spanish: RegExp, before: string]> = new Map(
  materials.map(([english, spanish, before]) => [
    english,
    [new RegExp(`(?<!\\p{L})de (?:${spanish})(?!\\p{L})`, 'iu'), before],
  ]),
)
/** "a piece of wood" is English. */
const amounts =
  'piece|pieces|block|blocks|sheet|sheets|bar|bars|tonne|tonnes|ton|tons|kilo|kilos|kilogram|kilograms|gram|grams|ounce|ounces|price|prices|layer|layers|plate|plates|lot|type|kind|amount|quantity|production|export|import|use|mine|mines|theft|made|full|out|instead|worker|fault|lack|sale|work|works|market|consumption'
const madeOf = new RegExp(
  `(?<!\\p{L})(?!(?:${amounts}) )(\\p{Ll}{3,}) of (${materials.map(([english]) => english).join('|')})(?![\\p{L}-]| (?:of|or) )`,
  'gu',
)

/** "vessels of glass": English puts the material first. */
export const materialsAfter: Finder = function* ({ source, target }) {
  for (const { 0: found, 1: thing = '', 2: material = '', index } of target.text.matchAll(madeOf)) {
    const [spanish, before] = spanishFor.get(material) ?? []
    const there = spanish?.exec(source.text)
    if (!there || before === undefined) continue
    const range = { from: index, to: index + found.length }
    const evidence = { from: there.index, to: there.index + there[0].length }
    yield { ...range, message: 'message', source: evidence, fixes: [replaceFix(range, `${before} ${thing}`)] }
  }
}

const placed =
  /(?<!\p{L})(?:[Aa]n? |two |three |several |some )(?:\p{Ll}+ ){0,2}(?:hospital|hotel|school|museum|church|court|street|restaurant|bar|square|neighbourhood|prison|jail|factory|theatre|beach|park|station|company|shop|market|bank|farm|institute|clinic|gallery|cinema|college|port|road|warehouse|house|floor|building|edifice)s? (of)(?= (?!Commerce|Justice|Representatives|Lords|Commons|God|Europe)\*?\p{Lu}\p{Ll})/gu
const ofPlace = /(?<!\p{L})(?:un|una|unos|unas|dos|tres|varios|varias) (?:\p{Ll}+ ){1,3}de \p{Lu}/u

/** "a hospital of Lisbon": what stands in a town. */
export const places: Finder = function* ({ source, target }) {
  if (!ofPlace.test(source.text)) return
  for (const { 0: found, index } of target.text.matchAll(placed)) {
    const to = index + found.length
    const of = { from: to - 2, to }
    yield { from: index, to, message: 'message', fixes: [replaceFix(of, 'in')] }
  }
}

const people = [...personNouns, 'family', 'couple', 'pair', 'youngster', 'minor'].join('|')
const native = new RegExp(
  `(?<!\\p{L})(?:[Aa]n? |two |three |several |some )(?:${people})s? (of)(?= \\*?\\p{Lu}\\p{Ll})`,
  'gu',
)

/** "a family of Soria": who comes from a town. */
export const natives: Finder = function* ({ source, target }) {
  if (!ofPlace.test(source.text)) return
  for (const { 0: found, index } of target.text.matchAll(native)) {
    const to = index + found.length
    yield { from: index, to, message: 'message', fixes: [replaceFix({ from: to - 2, to }, 'from')] }
  }
}

const wrongCase: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(?<!\p{L})City council(?!\p{L})/gu, 'city council'],
  [/(?<!\p{L})roman(?!\p{L}| numeral)/gu, 'Roman'],
  [/(?<!\p{L})celtic(?!\p{L})/gu, 'Celtic'],
  [/(?<!\p{L})atlantic(?!\p{L})/gu, 'Atlantic'],
  [/(?<=(?<!\p{L})the )greens(?!\p{L})/gu, 'Greens'],
  [/(?<!\p{L})olympic(?!\p{L})/gu, 'Olympic'],
]

/** "the City council", "a roman villa": capitals of the engine's dictionary. */
export const engineCapitals: Finder = function* ({ target: { text } }) {
  for (const [wrong, right] of wrongCase)
    for (const { 0: found, index } of text.matchAll(wrong)) {
      const range = { from: index, to: index + found.length }
      yield { ...range, message: 'message', fixes: [replaceFix(range, right)] }
    }
}
