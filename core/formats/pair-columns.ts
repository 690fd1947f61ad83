import { detectLanguage } from '../text/language'
import { languageOf } from '../text/language-tag'
import { lazy } from '../text/lazy'

/** Which column of a table holds what; the language where the header or the text tells it. */
export interface PairColumns {
  readonly source: number
  readonly target: number
  readonly machine: number | null
  readonly status: number | null
  readonly notes: number | null
  /** Whether the first row names the columns. */
  readonly header: boolean
  readonly sourceLanguage: string | null
  readonly targetLanguage: string | null
}

type Role = 'source' | 'target' | 'machine' | 'status' | 'notes'

/** What people and programs call the columns, in the languages they work in. */
const headings: readonly (readonly [role: Role, names: string])[] = [
  [
    'source',
    'source|src|source text|source segment|original|original text|msgid|fuente|origen|texto original|texto de origen|texto fuente|quelle|quelltext|ausgangstext|quellsegment|texte source|texte original|origine|testo originale|fonte|texto de partida|brontekst|\u0438\u0441\u0445\u043e\u0434\u043d\u044b\u0439 \u0442\u0435\u043a\u0441\u0442|\u0438\u0441\u0445\u043e\u0434\u043d\u0438\u043a|\u043e\u0440\u0438\u0433\u0438\u043d\u0430\u043b|\u0432\u0438\u0445\u0456\u0434\u043d\u0438\u0439 \u0442\u0435\u043a\u0441\u0442|\u043e\u0440\u0438\u0433\u0456\u043d\u0430\u043b|\u539f\u6587|\u6e90\u6587|\u6e90\u8bed\u8a00|\u0627\u0644\u0645\u0635\u062f\u0631|\u0627\u0644\u0646\u0635 \u0627\u0644\u0623\u0635\u0644\u064a|\u05de\u05e7\u05d5\u05e8',
  ],
  [
    'target',
    'target|tgt|target text|target segment|translation|translated text|corrected|msgstr|traducci\u00f3n|traduccion|texto traducido|texto meta|destino|corregido|ziel|zieltext|zielsegment|\u00fcbersetzung|traduction|cible|texte cible|traduzione|destinazione|testo tradotto|tradu\u00e7\u00e3o|texto de chegada|vertaling|doeltekst|\u043f\u0435\u0440\u0435\u0432\u043e\u0434|\u043f\u0435\u0440\u0435\u043a\u043b\u0430\u0434|\u8bd1\u6587|\u8b6f\u6587|\u7ffb\u8bd1|\u7ffb\u8b6f|\u76ee\u6807\u8bed\u8a00|\u0627\u0644\u062a\u0631\u062c\u0645\u0629|\u0627\u0644\u0647\u062f\u0641|\u05ea\u05e8\u05d2\u05d5\u05dd',
  ],
  [
    'machine',
    'machine|mt|machine translation|machine text|traducci\u00f3n autom\u00e1tica|maschinelle \u00fcbersetzung|traduction automatique|traduzione automatica|tradu\u00e7\u00e3o autom\u00e1tica|\u043c\u0430\u0448\u0438\u043d\u043d\u044b\u0439 \u043f\u0435\u0440\u0435\u0432\u043e\u0434|\u673a\u5668\u7ffb\u8bd1|\u6a5f\u68b0\u7ffb\u8a33',
  ],
  ['status', 'status|state|estado|zustand|statut|\u00e9tat|stato|\u0441\u0442\u0430\u0442\u0443\u0441|\u72b6\u6001'],
  [
    'notes',
    'notes|note|comment|comments|notas|nota|comentario|comentarios|kommentar|anmerkung|notiz|commentaire|remarque|commento|coment\u00e1rio|translator_comments|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439|\u5907\u6ce8',
  ],
]

const roles = new Map(headings.flatMap(([role, names]) => names.split('|').map((name) => [name, role] as const)))
const fewestSampled = 200

/** Finds the source and its translation in a table, by the names of the columns, else by what is in them. */
export function findColumns(rows: readonly (readonly string[])[]): PairColumns | null {
  const first = rows[0] ?? []
  const named = first.map((cell) => roles.get(cell.trim().toLowerCase().normalize('NFC')) ?? null)
  const column = (role: Role): number | null => {
    const found = named.indexOf(role)
    return found < 0 ? null : found
  }
  const rest = { machine: column('machine'), status: column('status'), notes: column('notes') }
  const byName = { source: column('source'), target: column('target') }
  if (byName.source !== null && byName.target !== null) {
    const [source, target] = [byName.source, byName.target]
    return { source, target, ...rest, header: true, sourceLanguage: null, targetLanguage: null }
  }
  const tagged = languageColumns(first)
  if (tagged.length === 2) {
    const [one, other] = tagged as [(typeof tagged)[0], (typeof tagged)[0]]
    const [source, target] =
      languageOf(one.tag) === 'en' && languageOf(other.tag) !== 'en' ? [other, one] : [one, other]
    return {
      source: source.index,
      target: target.index,
      ...rest,
      header: true,
      sourceLanguage: source.tag,
      targetLanguage: target.tag,
    }
  }
  return byContent(rows)
}

const mostNamed = 12

/** The columns named after languages; among others, `id` and `no` are no languages. */
function languageColumns(names: readonly string[]): readonly { readonly tag: string; readonly index: number }[] {
  if (names.length > mostNamed) return []
  const tagged = names.flatMap((name, index) => {
    const tag = languageNamed(name)
    return tag === null ? [] : [{ tag, index }]
  })
  return tagged.length > 2 ? tagged.filter(({ tag }) => !/^(?:id|no)$/i.test(tag)) : tagged
}

/** Of the two columns with most letters the English one is the translation; the second when neither or both are. */
function byContent(rows: readonly (readonly string[])[]): PairColumns | null {
  const width = Math.max(0, ...rows.slice(0, fewestSampled).map((row) => row.length))
  const columns = Array.from({ length: Math.min(width, 50) }, (_, index) => {
    const text = rows
      .slice(0, fewestSampled)
      .map((row) => row[index] ?? '')
      .join('\n')
    return { index, text, letters: text.match(/\p{L}/gu)?.length ?? 0 }
  })
  const [one, other] = columns
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters)
    .slice(0, 2)
    .sort((a, b) => a.index - b.index)
  if (!one || !other) return null
  const english = [one, other].map(({ text }) => detectLanguage(text).language === 'en')
  const [source, target] = english[0] && !english[1] ? [other, one] : [one, other]
  return {
    source: source.index,
    target: target.index,
    machine: null,
    status: null,
    notes: null,
    header: false,
    sourceLanguage: null,
    targetLanguage: null,
  }
}

/** The BCP 47 tag that a column's name is, or says in English, Spanish or its own language: `pt-BR`, `Spanish`, `espa\u00f1ol`. */
function languageNamed(name: string): string | null {
  const word = name.trim()
  if (!/^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/i.test(word))
    return languageTags().get(word.toLowerCase()) ?? null
  const tag = word.replace('_', '-')
  return languageNames('en').of(tag.slice(0, 2).toLowerCase()) === undefined ? null : tag
}

const languages = 'en es fr de it pt nl ru uk pl cs sk ro hu bg el tr ar he fa hi zh ja ko vi id sv da nb fi ca'

/** Names of languages, lower case, to their tags. */
const languageTags = lazy(() => {
  const tags = languages.split(' ')
  const [english, spanish] = [languageNames('en'), languageNames('es')]
  return new Map(
    tags.flatMap((tag) =>
      [english, spanish, languageNames(tag)].map((names) => [names.of(tag)?.toLowerCase() ?? tag, tag] as const),
    ),
  )
})

const languageNames = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
