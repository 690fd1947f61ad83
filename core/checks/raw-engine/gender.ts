import type { Fix, Pair } from '../check'
import { type Person, type Place, sourceSentence } from './place'

/** Offices and relations that say in Spanish whether a man or a woman is meant, by the masculine form. */
const offices =
  'ministro presidente vicepresidente director secretario consejero juez magistrado abogado escritor actor autor entrenador jugador profesor investigador concejal diputado senador rector hijo hermano viudo niño doctor médico enfermero científico arqueólogo jefe candidato vecino acusado detenido trabajador obrero conductor alumno maestro empresario director subdirector gobernador embajador fundador cocinero agricultor ganadero bombero inspector ingeniero arquitecto biólogo químico historiador'
const feminineOf = (word: string): string => (/or$/.test(word) ? `${word}a` : word.replace(/[oe]$/, 'a'))
const masculine = offices.split(' ')
const alike = 'portavoz|fiscal|joven|periodista|testigo|líder|dirigente|gerente|estudiante|futbolista|artista|atleta'
const men = `${masculine.join('|')}|alcalde|hombre|padre|marido|rey|príncipe|señor|maquinista`
const women = `${masculine.map(feminineOf).join('|')}|jueza|actriz|alcaldesa|mujer|madre|esposa|reina|princesa|señora`
const titled = new RegExp(
  `(?<!\\p{L})(?:(?:el|un|del|al|su|don) (?:ex)?(?:${men})|(?:el|un|del|al) (?:${alike})|(?<woman>(?:la|una|su|doña) (?:ex)?(?:${women})|(?:la|una) (?:${alike})))(?!\\p{L})`,
  'giu',
)

/** Whether the person that a Spanish text names last is a woman or a man; null: it does not say. */
export function personIn(spanish: string): Person | null {
  const last = [...spanish.slice(-600).matchAll(titled)].at(-1)
  return last === undefined ? null : last.groups?.woman === undefined ? 'he' : 'she'
}

/** The person named last before this place of a link's target; null where that is for the links before it to say. */
export const personBefore = (pair: Pair, at: number): Person | null =>
  personIn(pair.source.text.slice(0, sourceSentence(pair, at).from))

/** A fix for either person, that of the known one first; where none is known in the link, as the links before it tell. */
export function personFirst(known: Person | null, fixFor: (person: Person) => Fix): Pick<Place, 'fixes' | 'byPerson'> {
  const [he, she] = [fixFor('he'), fixFor('she')]
  if (known !== null) return { fixes: known === 'she' ? [she, he] : [he, she] }
  return { fixes: [he, she], byPerson: { he: [he, she], she: [she, he] } }
}
