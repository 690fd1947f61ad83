import { findCredits, isVerbless } from '../text/captions'
import { check } from './check'
import { removeFix } from './fix'

const shorten = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57)}\u2026`)

export const caption = check({
  id: 'caption',
  family: 'consistency',
  category: 'accuracy/addition',
  severity: 'minor',
  level: 'awkward',
  run: ({ target }, report) => {
    if (target.locale.language !== 'en') return
    for (const range of findCredits(target)) {
      const before = target.text.slice(0, range.from).trimEnd()
      const whole = { from: before.length, to: range.to }
      // A line of its own may stand below a picture that was not copied.
      const level = before === '' ? 'everything' : undefined
      report({ ...range, level, data: { text: shorten(target.slice(range)) }, fixes: [removeFix(whole)] })
    }
    if (!isVerbless(target)) return
    const from = target.text.length - target.text.trimStart().length
    const to = target.text.trimEnd().length
    report({ from, to, message: 'verbless', level: 'everything', data: { text: shorten(target.slice({ from, to })) } })
  },
  examples: {
    flags: [
      'es>en  El puente se hundió. Foto: Ana Ruiz/EFE | The bridge fell. [Photo: Ana Ruiz/EFE] => The bridge fell.',
      'fr>en  Le pont est tombé (photo d’Anne Roy) | The bridge fell. [(Photo by Anne Roy)] => The bridge fell.',
      'uk>en  Анна Коваль / Ukrinform | [Anna Koval / Ukrinform] =>',
      'es>en  Daños por la riada en el casco viejo, donde cayeron dos casas. | [Damage from the flood in the old town, where two houses fell.] & verbless-fragment',
    ],
    passes: [
      'de>en  Sie zeigte ein Foto von Anna Roth. | She showed a photo by Anna Roth.',
      'pt>en  Danos na cidade velha | Damage in the old town of Lisbon',
      'it>en  Nel centro, le case cadono. | In the old town, houses fall.',
      'ru>en  Дома у реки падают. | Houses near the river fall at night.',
      'zh>en  照片上的桥在河边。 | The image: a bridge by the river at night.',
    ],
  },
})
