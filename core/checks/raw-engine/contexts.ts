import { type CalqueEntry, calqueLines } from '../calques/entry'
import { compileLexicon, findCalques } from '../calques/find'
import { replaceFix } from '../fix'
import type { Finder } from './place'

interface ContextEntry extends CalqueEntry {
  /** What the source speaks of where the word has this sense. */
  readonly context: RegExp
}

const about = (stems: string, lines: string): readonly ContextEntry[] =>
  calqueLines('sense', lines).map((entry) => ({ ...entry, context: new RegExp(`(?<!\\p{L})(?:${stems})`, 'iu') }))

/** Words whose sense hangs on what else the passage speaks of. */
export const contextSenses: readonly ContextEntry[] = [
  ...about(
    'equipo|selección|liga|copa|gol|goles|jugador|entrenador|remont|empat|visitante|descanso|minuto|árbitro|marcador|aficion|estadio|delantero|portero|temporada|rival',
    `
partido|partidos | +party | +match | El equipo juega un [partido]. | The team plays a [party > match].
encuentro | the meeting | the match | El [encuentro] acabó sin goles. | [The meeting > The match] ended without goals.
técnico | the technician | the coach | El [técnico] calló en el estadio. | [The technician > The coach] was silent in the stadium.
descanso | the rest | half-time | El [descanso] calmó al equipo. | [The rest > Half-time] calmed the team.
socios|socias | the partners | the members | Los [socios] van al estadio. | [The partners > The members] go to the stadium.
`,
  ),
  ...about(
    'robo|robaba|ladr|drogas|narco|policía|agentes|juez|prisión|detenid|criminal|piso franco',
    'banda|bandas | +band | +gang | El juez busca a la [banda]. | The judge is after the [band > gang].',
  ),
  ...about(
    'vagón|vagones|curva|vía|andén|pasajeros|viajeros|maquinista|descarril',
    'convoy|convoyes | +convoy | +train | El [convoy] dejó la vía. | The [convoy > train] left the track.',
  ),
  ...about(
    'escaños|diputad|senador|partido|grupo|enmienda|gobierno|parlament|votación|representantes',
    'cámara | the camera | the chamber | Un grupo deja la [cámara]. | A group is leaving [the camera > the chamber].',
  ),
  ...about(
    'votos|votantes|participación|resultados|urnas|papeletas|elecci|electoral',
    'colegios | schools | polling stations | Los [colegios] no tienen urnas. | The [schools > polling stations] have no ballot boxes.',
  ),
  ...about(
    'voluntarios|vacuna|fármaco|pacientes|dosis|clínico',
    'ensayo|ensayos | +essay | +trial | Diez pacientes siguen el [ensayo]. | Ten patients are in the [essay > trial].',
  ),
  ...about(
    'museo|obras|pintor|artista|sala|visit|viajará|cuadros|fotografías|comisari',
    'muestra | the sample | the exhibition | La [muestra] tiene cuadros. | [The sample > The exhibition] has paintings.',
  ),
  ...about(
    'alquil|inquilin|propietari|piso|vivienda|casero',
    'renta | the income | the rent | El inquilino paga la [renta]. | The tenant pays [the income > the rent].',
  ),
  ...about(
    'demanda|precios|mercado|pisos|viviendas|escasez|medida',
    'oferta | the offer | the supply | Los precios siguen a la [oferta]. | Prices follow [the offer > the supply].',
  ),
  ...about(
    'placas|paneles|tejado|edificio|goteras|nave',
    'cubierta | the cover | the roof | El edificio pierde la [cubierta]. | The building is losing [the cover > the roof].',
  ),
  ...about(
    'capacidad|agua|lluvia|sequía',
    'pantano|pantanos|embalse|embalses | +marsh | +reservoir | El [pantano] pierde agua. | The [marsh > reservoir] is losing water.',
  ),
  ...about(
    'premio|galardón|trofeo|medalla',
    'entrega | the delivery | the ceremony | La [entrega] del premio será hoy. | [The delivery > The ceremony] of the prize is today.',
  ),
  ...about(
    'cubiert|estudiante|hospital|oposici|univers|profesor|empleo|alumn|hotel|guarder|residencia',
    'plazas | squares | places | Los hospitales ofrecen [plazas]. | The hospitals offer [squares > places].',
  ),
  ...about(
    'decenas de (?!miles)',
    'decenas de | tens of | dozens of | Van [decenas de] curas. | They are [tens of > dozens of] priests.',
  ),
]

const lexicon = compileLexicon(contextSenses)

/** "the band" of thieves, "the convoy" of a train. */
export const sensesInContext: Finder = function* (pair) {
  for (const { entry, at, source, edits } of findCalques(lexicon, pair))
    if (entry.context.test(pair.source.text)) {
      const fixes = edits.map((edit) => replaceFix(edit, edit.insert))
      yield { ...at, message: 'message', source: source ?? undefined, fixes }
    }
}
