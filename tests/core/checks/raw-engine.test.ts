import { expect, test } from 'vitest'
import { contextSenses } from '../../../core/checks/raw-engine/contexts'
import { rawWords } from '../../../core/checks/raw-engine/word-for-word'
import { createChecker } from '../../../core/checks/run'
import { noHouseRules } from '../../../core/text/house-rules'
import { describeLexicon } from './calques/examples'

describeLexicon('es', rawWords)
describeLexicon('es', contextSenses)

const signed = (name: string) => ({ id: name, source: `${name} calló.`, target: `*${name} was silent.` })
const judges = { id: 'judges', source: 'Los jueces leen sus notas.', target: 'The judges read his notes.' }

function marksOf(links: readonly { readonly id: string; readonly source: string; readonly target: string }[]) {
  const checker = createChecker({ sourceLanguage: 'es', targetLanguage: 'en', rules: noHouseRules })
  checker.update(links)
  return { checker, found: () => checker.findings('judges').map(({ check }) => check) }
}

test('speaks while two signs of the engine are left in the article, wherever they stand', () => {
  const { checker, found } = marksOf([signed('Gil'), judges, signed('Sol')])
  expect(found()).toContain('raw-engine')
  checker.updateLink({ ...signed('Sol'), target: 'Sol was silent.' })
  expect(found()).not.toContain('raw-engine')
  checker.updateLink(signed('Sol'))
  expect(found()).toContain('raw-engine')
})

test('is silent where an editor has mended all but one sign, and in a good translation', () => {
  expect(marksOf([signed('Gil'), judges]).found()).not.toContain('raw-engine')
  expect(marksOf([judges]).found()).not.toContain('raw-engine')
})
