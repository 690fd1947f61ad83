import type { Pair } from '../check'
import { sourceSentence } from './place'

/** Offices and relations that say in Spanish whether a man or a woman is meant, by the masculine form. */
const offices =
  'ministro presidente vicepresidente director secretario consejero juez magistrado abogado escritor actor autor entrenador jugador profesor investigador concejal diputado senador rector hijo hermano viudo niño doctor médico enfermero científico arqueólogo jefe candidato vecino acusado detenido trabajador obrero conductor alumno maestro empresario director subdirector gobernador embajador fundador cocinero agricultor ganadero bombero inspector ingeniero arquitecto biólogo químico historiador'
const feminineOf = (word: string): string =>
  /o$/.test(word)
    ? `${word.slice(0, -1)}a`
    : /or$/.test(word)
      ? `${word}a`
      : /nte$/.test(word)
        ? `${word.slice(0, -1)}a`
        : word
const masculine = offices.split(' ')
const alike = 'portavoz|fiscal|joven|periodista|testigo|líder|dirigente|gerente|estudiante|futbolista|artista|atleta'
const men = `${masculine.join('|')}|alcalde|hombre|padre|marido|rey|príncipe|señor|maquinista`
const women = `${masculine.map(feminineOf).join('|')}|jueza|actriz|alcaldesa|mujer|madre|esposa|reina|princesa|señora`
const titled = new RegExp(
  `(?<!\\p{L})(?:(?:el|un|del|al|su|don) (?:ex)?(?:${men})|(?:el|un|del|al) (?:${alike})|(?<woman>(?:la|una|su|doña) (?:ex)?(?:${women})|(?:la|una) (?:${alike})))(?!\\p{L})`,
  'giu',
)

export type Person = 'she' | 'he'

/** Whether the person that a Spanish text names last is a woman or a man; null: it does not say. */
export function personIn(spanish: string): Person | null {
  const last = [...spanish.slice(-600).matchAll(titled)].at(-1)
  return last === undefined ? null : last.groups?.woman === undefined ? 'he' : 'she'
}

/** The person named last before this place of a link's target; null where that is for the links before it to say. */
export const personBefore = (pair: Pair, at: number): Person | null =>
  personIn(pair.source.text.slice(0, sourceSentence(pair, at).from))
