import { calqueLines } from '../entry'

const units: readonly (readonly [spanish: string, english: string])[] = [
  ['metros|metro', 'metres'],
  ['centímetros|centímetro', 'centimetres'],
  ['kilómetros|kilómetro', 'kilometres'],
  ['milímetros|milímetro', 'millimetres'],
]
const dimensions: readonly (readonly [spanish: string, noun: string, adjective: string])[] = [
  ['profundidad', 'depth', 'deep'],
  ['altura|alto', 'height|tall|high', 'high'],
  ['longitud|largo', 'longitude|length|long', 'long'],
  ['anchura|ancho', 'width|wide', 'wide'],
  ['grosor|espesor', 'thickness', 'thick'],
]

/** "80 centimetres of depth": a length and what it is measured along. */
export const measures = calqueLines(
  'literal',
  units
    .flatMap(([unit, word]) =>
      dimensions.map(([dimension, noun, adjective]) => {
        const [spanish, along] = [`${unit.split('|')[0]} de ${dimension.split('|')[0]}`, noun.split('|')[0]]
        const line = `${unit} de ${dimension} | ${word} of ${noun} | ${word} ${adjective}`
        return `${line} | Mide 7 [${spanish}]. | It is 7 [${word} of ${along} > ${word} ${adjective}].`
      }),
    )
    .join('\n'),
)
