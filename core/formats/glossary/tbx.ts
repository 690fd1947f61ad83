import type { Element } from '@xmldom/xmldom'
import { fail, type Result, succeed } from '../../problem'
import type { Term } from '../../text/house-rules'
import { languageOf } from '../../text/language-tag'
import type { SourceFile } from '../format'
import { parseXml } from '../xml'

/** The languages of the terms that are asked for; the source is the file's other language when it is null. */
export interface TermLanguages {
  readonly source: string | null
  readonly target: string
}

type Status = 'preferred' | 'admitted' | 'deprecated'

interface Entry {
  readonly notes: readonly string[]
  readonly terms: readonly { readonly language: string; readonly text: string; readonly status: Status }[]
}

/** The elements of version 2 (martif) and of version 3 (tbx), whatever their prefix. */
const entryNames = new Set(['termEntry', 'conceptEntry'])
const languageNames = new Set(['langSet', 'langSec'])
const termNames = new Set(['tig', 'ntig', 'termSec'])
const statusNames = new Set(['administrativeStatus', 'normativeAuthorization'])

const elementsIn = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node) => node.nodeType === 1) as unknown as readonly Element[]

/** Those below an element with one of these names, in reading order, not those inside one another. */
const below = (element: Element, names: ReadonlySet<string>): readonly Element[] =>
  elementsIn(element).flatMap((child) => (names.has(child.localName ?? '') ? [child] : below(child, names)))

const textOf = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** `deprecatedTerm-admn-sts` as much as `deprecatedTerm` and `deprecated`; superseded and obsolete terms are not wanted either. */
function statusOf(section: Element): Status {
  const notes = below(section, new Set(['termNote', 'administrativeStatus', 'normativeAuthorization']))
  const status = notes.find(
    (note) => statusNames.has(note.getAttribute('type') ?? '') || statusNames.has(note.localName ?? ''),
  )
  const value = textOf(status)
  if (/^(?:deprecated|superseded|obsolete|notRecommended|prohibited)/i.test(value)) return 'deprecated'
  return /^(?:preferred|standardized)/i.test(value) ? 'preferred' : 'admitted'
}

const languageTag = (element: Element): string =>
  element.getAttribute('xml:lang') ?? element.getAttribute('lang') ?? element.getAttribute('langCode') ?? ''

function readEntry(entry: Element): Entry {
  const terms = below(entry, languageNames).flatMap((section) =>
    below(section, termNames).flatMap((each) => {
      const text = textOf(below(each, new Set(['term']))[0])
      return text === '' ? [] : [{ language: languageTag(section), text, status: statusOf(each) }]
    }),
  )
  const notes = below(entry, new Set(['note'])).map(textOf)
  return { notes: [...new Set(notes)].filter((note) => note !== ''), terms }
}

const isIn = (tag: string, language: string): boolean => languageOf(tag.replace('_', '-')) === languageOf(language)

/** The language other than the target that most terms are in. */
function otherLanguage(entries: readonly Entry[], target: string): string | null {
  const counts = new Map<string, number>()
  for (const { language } of entries.flatMap(({ terms }) => terms))
    if (!isIn(language, target)) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function termsOf({ notes, terms }: Entry, source: string | null, target: string): readonly Term[] {
  const order: readonly Status[] = ['preferred', 'admitted']
  const ours = terms.filter(({ language }) => isIn(language, target))
  const wanted = order.flatMap((status) => ours.filter((term) => term.status === status)).map(({ text }) => text)
  const forbidden = ours.filter(({ status }) => status === 'deprecated').map(({ text }) => text)
  const sources = source === null ? [] : terms.filter(({ language }) => isIn(language, source)).map(({ text }) => text)
  const rest = { target: wanted, forbidden, note: notes.join(' '), caseSensitive: false }
  if (wanted.length === 0 && forbidden.length === 0) return []
  if (sources.length === 0) return forbidden.length === 0 ? [] : [{ source: '', ...rest }]
  return sources.map((text) => ({ source: text, ...rest }))
}

/**
 * Terms of a TBX file, version 2 or 3: preferred and admitted terms of the target are wanted, in this order; deprecated
 * and superseded ones are forbidden. Concepts without a target are left out.
 */
export function readTermsTbx(file: SourceFile, languages: TermLanguages): Result<readonly Term[]> {
  const { name } = file
  const document = parseXml(file.bytes, name, { doctype: true })
  if (!document.ok) return document
  const root = document.value.documentElement
  if (root === null || !['martif', 'tbx'].includes(root.localName ?? '')) return fail('glossary-format', { name })
  const entries = below(root, entryNames).map(readEntry)
  const empty = entries.findIndex(({ terms }) => terms.length === 0)
  if (empty >= 0) return fail('glossary-entry', { name, entry: empty + 1 })
  const source = languages.source ?? otherLanguage(entries, languages.target)
  const terms = entries.flatMap((entry) => termsOf(entry, source, languages.target))
  if (terms.length > 0) return succeed(terms)
  const found = [...new Set(entries.flatMap((entry) => entry.terms).map(({ language }) => language))].join(', ')
  return fail('glossary-languages', { name, languages: found })
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Control characters cannot stand in XML. */
const escapeXml = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)

const section = (text: string, status: Status): string =>
  `<termSec><term>${escapeXml(text)}</term><termNote type="administrativeStatus">${status}Term-admn-sts</termNote></termSec>`

const languageSection = (language: string, sections: readonly string[]): readonly string[] =>
  sections.length === 0 ? [] : [`<langSec xml:lang="${escapeXml(language)}">${sections.join('')}</langSec>`]

/** A TBX-Basic file, version 3. That capitals count is not among what TBX can say. */
export function writeTermsTbx(terms: readonly Term[], languages: { readonly source: string; readonly target: string }) {
  const entries = terms.map(({ source, target, forbidden, note }, index) =>
    [
      `<conceptEntry id="c${index + 1}">`,
      ...(note === '' ? [] : [`<note>${escapeXml(note)}</note>`]),
      ...languageSection(languages.source, source === '' ? [] : [section(source, 'preferred')]),
      ...languageSection(languages.target, [
        ...target.map((text, place) => section(text, place === 0 ? 'preferred' : 'admitted')),
        ...forbidden.map((text) => section(text, 'deprecated')),
      ]),
      '</conceptEntry>',
    ].join(''),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${escapeXml(languages.target)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '<tbxHeader><fileDesc><sourceDesc><p>Diptych</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>',
    ...entries,
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n')
}
