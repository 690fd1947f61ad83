import { parse } from 'node:path'
import { journalExtension } from './files'

// What no file system of the three takes in a name: separators, colons and so on, and control characters.
const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu
const longest = 120

/** A name that every system can store: without forbidden characters, dots at the ends, or nothing at all. */
export function safeName(name: string): string {
  const safe = name
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return [...safe].slice(0, longest).join('').trimEnd() || 'article'
}

/** `rain.diptych` → `rain.report.html`. */
export const reportName = (journal: string, kind: 'html' | 'pdf' | 'json'): string =>
  `${safeName(parse(journal).name)}.report.${kind}`

/** `rain.diptych` → `rain.pdf`. */
export const printName = (journal: string): string => `${safeName(parse(journal).name)}.pdf`

/** `rain.en.txt` → `rain.en.diptych`. */
export const journalName = (targetName: string): string => safeName(parse(targetName).name) + journalExtension

/** `rain.en.txt` → `rain.en.corrected.txt`; the ending stays where the format has it, too. */
export function correctedName(targetName: string, extensions: readonly string[]): string {
  const { name, ext } = parse(targetName)
  const kept = extensions.includes(ext.slice(1).toLowerCase()) ? ext : `.${extensions[0]}`
  return `${safeName(name)}.corrected${kept}`
}
