import { describe, expect, it } from 'vitest'
import { type CalqueEntry, calques } from '../../../../core/checks/calques/entry'
import { compileLexicon, findCalques } from '../../../../core/checks/calques/find'
import { viewText } from '../../../../core/text/view'

const [junta, turn] = calques([
  ['institution', 'giunta|giunte', '+junta', ['+council', 'town executive'], '', ''],
  ['literal', 'svolta', 'the curve', 'the turn', '', ''],
]) as [CalqueEntry, CalqueEntry]

const found = (entry: CalqueEntry, source: string, target: string) =>
  findCalques(compileLexicon([entry]), { source: viewText(source, 'it'), target: viewText(target, 'en') }).map(
    ({ at }) => at.from,
  )

describe('an entry of a lexicon', () => {
  it('fires as often as its evidence stands in the source', () => {
    expect(found(junta, 'La giunta tace.', 'The junta is silent. The junta waits.')).toEqual([4])
    expect(found(junta, 'La giunta tace. La giunta aspetta.', 'The junta is silent. The junta waits.')).toEqual([4, 25])
    expect(found(junta, 'Il consiglio tace.', 'The junta is silent.')).toEqual([])
  })

  it('is silent about evidence that is rendered rightly elsewhere', () => {
    expect(found(junta, 'La giunta parla dei generali.', 'The council speaks of the junta.')).toEqual([])
    expect(found(junta, 'Le giunte parlano dei generali.', 'The councils speak of the junta.')).toEqual([])
    expect(found(junta, 'La giunta parla dei generali.', 'The town executive speaks of the junta.')).toEqual([])
    expect(found(junta, 'La giunta cita la giunta.', 'The council quotes the junta.')).toEqual([23])
  })

  it('does not take a replacement inside the marked words for a right rendering', () => {
    const [entry] = calques([['literal', 'svolta', 'the turn of hand', 'the turn', '', '']]) as [CalqueEntry]
    expect(found(entry, 'La svolta arriva.', 'The turn of hand comes.')).toEqual([0])
    expect(found(entry, 'Svolta su svolta.', 'The turn of hand after the turn of hand.')).toEqual([0, 23])
    expect(found(turn, 'La svolta arriva.', 'The curve comes after the turn.')).toEqual([])
  })

  it('does not take common words for a right rendering', () => {
    const [entry] = calques([['literal', 'a questione di', 'to question of', 'about the', '', '']]) as [CalqueEntry]
    expect(found(entry, 'Parla a questione di soldi.', 'They talk about the town, to question of money.')).toEqual([26])
  })
})
