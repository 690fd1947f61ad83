import { check } from './check'
import { sayLints } from './library'

/** What the grammar library is right about, beside the grammar that checks of ours know. */
export const grammar = check({
  id: 'grammar',
  library: true,
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: sayLints('grammar'),
  examples: {
    flags: [
      'es>en  Es consciente del peligro. | She is [aware about] the danger. => She is aware of the danger.',
      'uk>en  Його звинуватили в убивстві. | He was accused [for] murder. => He was accused of murder.',
      'de>en  Der Plan wird drei Teile enthalten. | The plan [will contains] three parts. => The plan will contain three parts.',
      'ru>en  Это ещё одна проблема. | It is [an another] problem. => It is another problem.',
      'it>en  Hanno fretta. | They are [in hurry]. => They are in a hurry.',
      'zh>en  他告诉他们真相。 | He told [to ]them the truth. => He told them the truth.',
      'pt>en  Visitou a outra cidade. | She visited [the another] town. => She visited the other town.',
      'es>en  Llegó a las 7. | He came at 7[ a.m. in the morning] again. => He came at 7 a.m. again.',
      'fr>en  Elle travaille dans les coulisses. | She works behind the [scene]. => She works behind the scenes.',
      'pt>en  Ele saiu duas horas depois. | He left [after two hours later]. => He left two hours later.',
    ],
    passes: [
      'es>en  Es consciente del peligro. | She is aware of the danger and accused of nothing.',
      'zh>en  另一个问题 | Another problem is worth reading about, two hours later.',
    ],
  },
})
