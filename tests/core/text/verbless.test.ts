import { describe, expect, it } from 'vitest'
import { isVerbless } from '../../../core/text/verbless'
import { viewText } from '../../../core/text/view'

const verbless = (text: string): boolean => {
  const view = viewText(text, 'en')
  const sentence = view.sentences[0]
  return sentence !== undefined && isVerbless(view, sentence)
}

describe('isVerbless', () => {
  it.each([
    'Damage from the fall of a rocket in the village, whose impact left two dead.',
    'Images of the destruction in the city after the attack by the army.',
    'A house destroyed by the fire in the town of Irpin.',
    'Residents in front of a school in Kharkiv.',
    'Three attacks on the port within a week.',
    'Another May morning in the hills of Lyon.',
  ])('finds no verb in: %s', (text) => {
    expect(verbless(text)).toBe(true)
  })

  it.each([
    'The president of the club and the fans left.',
    'The firm foresees a new plant in Oslo.',
    'Prices in the shops of the capital rise.',
    'The boats from the island bring food.',
    'The rules of the house apply.',
    'Many take in the view.',
    'Napoli win the shield.',
    'The Swiss go to the polls.',
    'Read more about the bridge in the guide.',
    'Announced the transfer of the museum to the city.',
    'The man in the photo of the bridge, who was forty, died.',
    'It’s a house by the river.',
    'The group organises a festival in the town.',
    'The mayor of the town blorped at the press.',
  ])('sees what may be one in: %s', (text) => {
    expect(verbless(text)).toBe(false)
  })
})
