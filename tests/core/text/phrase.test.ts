import { describe, expect, it } from 'vitest'
import { compilePhrase, findPhrases, indexPhrases, renderReplacement } from '../../../core/text/phrase'

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['\u2019.,][\p{L}\p{N}]+)*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }))

/** The text with every match of `pattern` replaced, or marked with brackets when there is no replacement. */
function replaced(pattern: string, text: string, replacement = ''): string {
  const index = indexPhrases([[pattern, null]])
  let result = text
  for (const { match } of findPhrases(index, text, wordsOf(text)).toReversed())
    result = `${result.slice(0, match.from)}[${replacement ? renderReplacement(replacement, match, text) : text.slice(match.from, match.to)}]${result.slice(match.to)}`
  return result
}

describe('phrase patterns', () => {
  it('match a word whatever its capitals, and not inside another word', () => {
    expect(replaced('actual', 'Actual facts, the ACTUAL ones, actually.')).toBe(
      '[Actual] facts, the [ACTUAL] ones, actually.',
    )
  })
  it('take the longest of what an optional word allows', () => {
    expect(replaced('in the? any case', 'in any case, in the any case')).toBe('[in any case], [in the any case]')
  })
  it('do not reach over a comma or a full stop', () => {
    expect(replaced('press conference', 'The press, conference. Press conference')).toBe(
      'The press, conference. [Press conference]',
    )
    expect(replaced('said , however', 'he said, however; said however')).toBe('he [said, however]; said however')
  })
  it('match every form of a verb and give the replacement the same form', () => {
    expect(replaced('~assist to', 'He assists to it, has assisted to it, assisting to it', '~attend')).toBe(
      'He [attends] it, has [attended] it, [attending] it',
    )
    expect(replaced('~realize', 'He realized it; it was realized', '~do')).toBe('He [did] it; it was [done]')
    expect(replaced('~be agree', 'They are agree. She was agree', '~agree')).toBe('They [agree]. She [agreed]')
  })
  it('keep gaps and numbers for the replacement', () => {
    expect(replaced('the day # of {1-2}', 'On the day 5 of next May it rained', '$2 $1')).toBe(
      'On [next May 5] it rained',
    )
  })
  it('match prefixes of words', () => {
    expect(replaced('asist*|acud* a', 'Asistieron a la cita; acudirá a ella')).toBe(
      '[Asistieron a] la cita; [acudirá a] ella',
    )
  })
  it('inflect nouns', () => {
    expect(replaced('+assistant to', 'the assistants to the fair', '+visitor at')).toBe('the [visitors at] the fair')
  })
  it('let a word beside them bar a match', () => {
    expect(replaced('!of|~play estate', 'an estate, of estate, played estate, of, estate')).toBe(
      'an [estate], of estate, played estate, of, [estate]',
    )
    expect(replaced('the time !of|to', 'the time of day, the time, of course, the time ended, the time')).toBe(
      'the time of day, [the time], of course, [the time] ended, [the time]',
    )
    expect(
      replaced('!real ~buy estates? !agent', 'buys agent, buys estates agent, buys estates, real buys estate', '~sell'),
    ).toBe('buys agent, buys estates agent, [sells], real buys estate')
  })
  it('refuse a bar between words, or nothing between bars', () => {
    expect(() => compilePhrase('the !press')).not.toThrow()
    expect(() => compilePhrase('the !free press')).toThrow(SyntaxError)
    expect(() => compilePhrase('!free !press')).toThrow(SyntaxError)
    expect(() => compilePhrase('!free')).toThrow(SyntaxError)
  })
  it('refuse a pattern that has no first word', () => {
    expect(() => compilePhrase('the? press')).toThrow(SyntaxError)
    expect(() => compilePhrase('_ press')).toThrow(SyntaxError)
  })
})
