import { findMojibake } from '../text/mojibake'
import { check } from './check'
import { replaceFix } from './fix'

export const mojibake = check({
  id: 'mojibake',
  family: 'typography',
  category: 'fluency/character-encoding',
  severity: 'major',
  level: 'errors',
  run: ({ target: { text } }, report) => {
    for (const { from, to, meant } of findMojibake(text))
      report({ from, to, data: { text: text.slice(from, to), meant }, fixes: [replaceFix({ from, to }, meant)] })
    for (const { 0: lost, index } of text.matchAll(/\ufffd+/g))
      report({ from: index, to: index + lost.length, message: 'lost' })
  },
  examples: {
    flags: [
      'es>en  La alcaldesa Inés Peña | Mayor In[Ã©]s Pe[Ã±]a => Mayor Inés Peña',
      'fr>en  L’usine a rouvert. | The plant[â€™]s gates reopened. => The plant’s gates reopened.',
      'de>en  Die Brücke kostet 30 €. | The M[Ã¼]ller bridge costs [â‚¬]30. => The Müller bridge costs €30.',
      'ru>en  Газета «Мир» | The newspaper [ÐœÐ¸Ñ€] => The newspaper Мир',
      'pt>en  São João | S[\ufffd]o Jo[\ufffd\ufffd]o',
    ],
    passes: [
      'pt>en  A Ângela Magalhães e o IRMÃO | Ângela Magalhães and IRMÃO',
      'fr>en  Le café «Été» | The CAFÉ Été, À la carte',
      'de>en  Größe 5 µm ± 2° | Größe: 5 µm ± 2°',
    ],
  },
})
