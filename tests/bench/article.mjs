// Articles made up for measuring: sentences of the news put together by a seeded dice, the English with the faults that
// engines leave.

/** A small seeded generator (mulberry32). */
function dice(seed) {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const names = [
  'Ortega',
  'Lindqvist',
  'Baranova',
  'Moreau',
  'Okafor',
  'Petrenko',
  'Silveira',
  'Rossetti',
  'Haddad',
  'Nakamura',
]
const people = [
  ['la ministra', 'the minister'],
  ['el alcalde', 'the mayor'],
  ['la portavoz', 'the spokeswoman'],
  ['el fiscal', 'the prosecutor'],
  ['la directora', 'the director'],
  ['el capit\u00e1n', 'the captain'],
]
const things = [
  ['el puente viejo', 'the old bridge'],
  ['la f\u00e1brica de papel', 'the paper mill'],
  ['el presupuesto regional', 'the regional budget'],
  ['la nueva l\u00ednea de tren', 'the new railway line'],
  ['el informe sobre el agua', 'the report on water'],
  ['la huelga del puerto', 'the strike at the port'],
]
const places = ['Valdoria', 'Santa Brena', 'Puerto Lumo', 'Torrealba', 'Monte Claro']

/** Each takes what was thrown and gives the Spanish and the English of one sentence. */
const sentences = [
  (t) => [
    `${t.who[0]}, ${t.name}, anunci\u00f3 este lunes que ${t.what[0]} costar\u00e1 ${t.count} millones de euros.`,
    `${t.who[1]}, ${t.name}, announced this Monday that ${t.what[1]} will cost ${t.count} million euros.`,
  ],
  (t) => [
    `\u00abNo vamos a cerrar ${t.what[0]}\u00bb, dijo ${t.name} en una rueda de prensa en ${t.place}.`,
    `\u201cWe are not going to close ${t.what[1]}\u201d, said ${t.name} at a press conference in ${t.place}.`,
  ],
  (t) => [
    `Seg\u00fan ${t.who[0]}, al menos ${t.count} personas fueron evacuadas de ${t.place} el 14 de marzo de 2021.`,
    `According to ${t.who[1]}, at least ${t.count} people were evacuated from ${t.place} on March 14, 2021.`,
  ],
  (t) => [
    `El paro baj\u00f3 un ${t.count},5 % respecto al a\u00f1o pasado, y ${t.what[0]} sigue abierto a las 18.30 h.`,
    `Unemployment fell by ${t.count}.5% compared with last year, and ${t.what[1]} remains open at 6:30 p.m.`,
  ],
  (t) => [
    `${t.name} visit\u00f3 ${t.place}, donde ${t.who[0]} le explic\u00f3 por qu\u00e9 ${t.what[0]} no estar\u00e1 listo antes del verano.`,
    `${t.name} visited ${t.place}, where ${t.who[1]} explained why ${t.what[1]} will not be ready before the summer.`,
  ],
  (t) => [
    `Los vecinos de ${t.place} piden desde hace ${t.count} a\u00f1os que se repare ${t.what[0]}; nadie ha respondido.`,
    `The residents of ${t.place} have been asking for ${t.count} years for ${t.what[1]} to be repaired; nobody has answered.`,
  ],
  (t) => [
    `${t.who[0]} evit\u00f3 responder y dijo que el gobierno decidir\u00e1 sobre ${t.what[0]} en ${t.count} d\u00edas.`,
    `${t.who[1]} avoided to answer and said that the goverment will decide on ${t.what[1]} in ${t.count} days.`,
  ],
  (t) => [
    `Cuando lleg\u00f3 a ${t.place}, ${t.name} ya sab\u00eda que ${t.what[0]} hab\u00eda sido vendido a una empresa extranjera.`,
    `When he arrived in ${t.place}, ${t.name} already knew that ${t.what[1]} had been sold to a foreign company.`,
  ],
]

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/** An article of `count` links, the same for the same seed. */
export function makeArticle(count, seed = 20221116) {
  const roll = dice(seed)
  const pick = (list) => list[roll(list.length)]
  return Array.from({ length: count }, (_, place) => {
    const thrown = {
      who: pick(people),
      what: pick(things),
      name: pick(names),
      place: pick(places),
      count: roll(89) + 10,
    }
    const [source, target] = pick(sentences)(thrown)
    return { id: String(place), source: capital(source), target: capital(target) }
  })
}

export const wordsOf = (links) =>
  links.reduce((sum, { target }) => sum + (target.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
