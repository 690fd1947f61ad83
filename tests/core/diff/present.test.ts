import { expect, test } from 'vitest'
import { minimal, presented } from './notation'

test.each([
  ['a number', 'cost [20/21] euros'],
  ['a decimal number', 'rose by [1,250.50/1,250.75] euros'],
  ['a number with a sign after it', 'rose by [20/21]% in May'],
  ['an ordinal', 'the [20th/21st] of May'],
  ['a date', 'on [2026-03-01/2026-03-02] at noon'],
  ['a dotted date', 'on [12.03.2026/12.04.2026] at noon'],
  ['a time', 'at [17:15/17:45] in the hall'],
  ['a number with a no-break space in it', 'all [10\u00a0000/10\u00a0500] copies'],
  ['numbers apart from each other', 'from [20/21] to [30/31]'],
  ['a word', 'the [head/president] spoke'],
  ['a word with an apostrophe', "they [don't/didn't] know"],
  ['a straight apostrophe that was curled', "they [don't/don\u2019t] know"],
  ['an inserted word with the space after it', 'a [/very ]good day'],
  ['an inserted word at the end', 'They left[/ early].'],
  ['a deleted word', 'the [big /]dog'],
  ['the second of a doubled word', 'said that [that /]it rains'],
  ['a doubled space', 'two [ /]spaces'],
  ['a no-break space', 'two[\u00a0/ ]spaces'],
  ['quotation marks, one by one', '[\u00ab/\u201c]good day[\u00bb/\u201d] he said'],
  ['a full stop that became a comma', 'it rained[./,] and then'],
  ['words with only a space between them', 'the [red car/blue bicycle] stopped'],
  ['words with only a small word between them', 'the [house of cards/castle of paper] fell'],
  ['words of a list, one by one', '[red/blue], [green/yellow] and white'],
  ['a sentence joined to the next', 'at a [conference. Press/press conference], he said'],
  ['an emoji of several parts', 'well [\u{1f469}\u{1f3fd}\u200d\u{1f680}/\u{1f469}\u{1f3ff}\u200d\u{1f680}] done'],
  ['a flag', 'in [\u{1f1e9}\u{1f1ea}/\u{1f1e9}\u{1f1f0}] today'],
  ['a letter with a combining mark', 'the [cafe/cafe\u0301] opened'],
  ['Windows line ends', 'one[\r\n/\n]two'],
  ['a hyphen', 'the Secretary[-/ ]General spoke'],
])('Shows %s', (_, notation) => {
  expect(presented(notation)).toBe(notation)
})

test('Chinese and Thai change by words of the dictionary', () => {
  expect(presented('\u4ed6\u4eec\u5728[\u5317\u4eac/\u4e0a\u6d77]\u5de5\u4f5c', 'zh')).toBe(
    '\u4ed6\u4eec\u5728[\u5317\u4eac/\u4e0a\u6d77]\u5de5\u4f5c',
  )
})

test('The smallest difference keeps what lies between', () => {
  expect(minimal('the [red/blue] [car/bicycle] stopped')).toBe('the [red/blue] [car/bicycle] stopped')
  expect(minimal('the [house/castle] of [cards/paper] fell')).toBe('the [house/castle] of [cards/paper] fell')
})
