import type { Block, NewDocument } from '../format'
import type { Look } from '../office/inline'
import { newParagraphs } from '../office/new-paragraphs'
import { makeOdt, textStyle } from './new-package'
import { type Frame, newRegister, renderParagraphs } from './render'

/** A new ODT from blocks, with styles of LibreOffice's own names. Codes that are not a look (links, images) are left out. */
export function createOdt(document: NewDocument): Uint8Array {
  const { title, language } = document
  const register = newRegister('')
  const groups: { readonly kind: Block['kind']; xml: string }[] = []
  for (const { block, tokens } of newParagraphs(document, lookFor)) {
    const { kind } = block
    const xml = (grouped[kind]?.each ?? asItIs)(renderParagraphs(tokens, [frameFor(block)], register))
    const last = groups.at(-1)
    if (last?.kind === kind) last.xml += xml
    else groups.push({ kind, xml })
  }
  const body = groups.map(({ kind, xml }, index) => (grouped[kind]?.all ?? asItIs)(xml, index)).join('')
  return makeOdt({ title, language, body, regions: register.regions() })
}

const asItIs = (xml: string): string => xml

/** What encloses each block of a kind, and those that follow each other. */
const grouped: Readonly<
  Partial<
    Record<
      Block['kind'],
      { readonly each: (xml: string) => string; readonly all: (xml: string, index: number) => string }
    >
  >
> = {
  item: {
    each: (xml) => `<text:list-item>${xml}</text:list-item>`,
    all: (xml) => `<text:list text:style-name="Bullets">${xml}</text:list>`,
  },
  cell: {
    each: (xml) =>
      `<table:table-row><table:table-cell table:style-name="Cell" office:value-type="string">${xml}</table:table-cell></table:table-row>`,
    all: (xml, index) => `<table:table table:name="Table${index + 1}"><table:table-column/>${xml}</table:table>`,
  },
}

const styles: Readonly<Record<Exclude<Block['kind'], 'heading'>, string>> = {
  paragraph: 'Standard',
  item: 'List_20_Bullet',
  quote: 'Quotations',
  cell: 'Table_20_Contents',
  caption: 'Caption',
  note: 'Note',
}

function frameFor({ kind, level }: Block): Frame {
  if (kind !== 'heading') return { start: `<text:p text:style-name="${styles[kind]}">`, end: '</text:p>' }
  const depth = Math.min(6, Math.max(1, level ?? 2))
  return {
    start: `<text:h text:style-name="Heading_20_${depth}" text:outline-level="${depth}">`,
    end: '</text:h>',
  }
}

/** Spans in each other, the same whatever order the looks come in. */
const lookFor = (traits: readonly string[]): Look => {
  const raw = textStyle.order
    .filter((trait) => traits.includes(trait))
    .map(textStyle.nameOf)
    .join('\n')
  return { key: raw, raw, traits }
}
