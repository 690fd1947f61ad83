import { beForms, determiners, subjectPronouns } from '../text/grammar-words'
import { check } from './check'
import { type PhraseRule, runPhraseRules } from './phrase-rules'

const clauseOpeners = new Set([...determiners, 'he', 'she', 'it', 'they', 'we', 'you', 'i'])
/** "was told that": the passive needs no object; "when told that" is one, shortened. */
const passive = new Set([...beForms, 'when', 'once', 'if', 'as', 'and', 'or', 'but', 'after', 'unless', 'having'])

const gerund = (target: string, better: string, more: Partial<PhraseRule> = {}): PhraseRule => ({
  target: `${target} to _`,
  better: [better],
  keepsVerb: true,
  ...more,
})

/** Past forms that nothing else can be, with what stands after "did not" and "to". */
const bases = new Map<string, string>(
  'went go|took take|gave give|became become|knew know|did do|began begin|wrote write|spoke speak|chose choose|drove drive|grew grow|threw throw|withdrew withdraw|ate eat|forgot forget|told tell|paid pay'
    .split('|')
    .map((row) => row.split(' ') as [string, string]),
)
const pasts = [...bases.keys()].join('|')
const toBase = (text: string): readonly string[] =>
  [text.replace(/\S+$/, (past) => bases.get(past) ?? past)].filter((better) => better !== text)

const pronounRules = (['me I', 'him he', 'us we', 'them they'] as const).flatMap((pair): readonly PhraseRule[] => {
  const [object = '', subject = ''] = pair.split(' ')
  return [
    { target: `~say ${object} that`, better: [`~tell ${object} that`], message: 'tell' },
    { target: `~suggest ${object} to _`, better: [`~suggest that ${subject} $1`], message: 'suggest', keepsVerb: true },
    { target: `~explain ${object} that|how|why|what`, better: [], message: 'person' },
    { target: `~let ${object} to _`, better: [`~let ${object} $1`], message: 'bare', keepsVerb: true },
  ]
})

const rules: readonly PhraseRule[] = [
  ...pronounRules,
  { target: '~tell that', better: ['~say that'], message: 'listener', after: clauseOpeners, unlessNear: passive },
  { target: '~inform that', better: ['~say that'], message: 'listener', after: clauseOpeners, unlessNear: passive },
  {
    target: '~explain me|him|us',
    better: (text) => [text.replace(/ (?=\S+$)/, ' to ')],
    message: 'person',
    unlessAfter: new Set(['that', 'how', 'why', 'what']),
  },
  gerund('~suggest', '~suggest $1=gerund', { unlessNear: beForms }),
  gerund('~avoid', '~avoid $1=gerund'),
  gerund('~recommend', '~recommend $1=gerund', { unlessNear: beForms }),
  gerund('~consider', '~consider $1=gerund', { before: subjectPronouns }),
  gerund('~finish', '~finish $1=gerund', { unlessNear: beForms }),
  gerund('~succeed', '~succeed in $1=gerund'),
  gerund('~insist', '~insist on $1=gerund'),
  gerund('accused', 'accused of $1=gerund', { unlessBefore: new Set(['the']) }),
  gerund('capable', 'capable of $1=gerund'),
  gerund('responsible', 'responsible for $1=gerund'),
  gerund('~look forward', '~look forward to $1=gerund', { after: determiners }),
  gerund('allow|enable', 'make it possible to $1', { message: 'whom' }),
  gerund('allows|enables', 'makes it possible to $1', { message: 'whom' }),
  gerund('allowing|enabling', 'making it possible to $1', { message: 'whom' }),
  {
    target: 'must|should|could|would|cannot to _',
    better: (text) => [text.replace(/ to /i, ' ')],
    message: 'bare',
    keepsVerb: true,
  },
  { target: `did|does|do not ${pasts}`, better: toBase, message: 'base' },
  { target: `didn't|doesn't|don't ${pasts}`, better: toBase, message: 'base' },
  { target: `to ${pasts}`, better: toBase, message: 'base' },
  { target: '~discuss about', better: ['~discuss'], message: 'direct', after: determiners },
  { target: '~mention about', better: ['~mention'], message: 'direct', after: determiners },
  {
    target:
      '~await for !a|an|#|some|many|two|three|four|five|six|ten|years|months|weeks|decades|long|so|more|over|nearly|almost',
    better: ['~await'],
    message: 'direct',
  },
  { target: 'lacks|lacking of', better: (text) => [text.replace(/ of$/i, '')], message: 'direct' },
  { target: '~return back', better: ['~return'], message: 'direct' },
  { target: 'despite of', better: ['despite'], message: 'direct' },
  { target: '~depend of', better: ['~depend on'], message: 'preposition' },
  { target: 'depending of', better: ['depending on'], message: 'preposition' },
  { target: '~comprise of', better: ['~consist of'], message: 'preposition', unlessNear: beForms },
  { target: '~participate of', better: ['~participate in'], message: 'preposition' },
  { target: 'superior|inferior than', better: (text) => [text.replace(/than$/i, 'to')], message: 'preposition' },
]

export const verbPatterns = check({
  id: 'verb-patterns',
  family: 'grammar',
  category: 'fluency/grammar',
  severity: 'minor',
  level: 'errors',
  run: runPhraseRules(rules),
  examples: {
    flags: [
      'de>en  Der Minister sagte, die Brücke sei sicher. | The minister [told that] the bridge was safe. => The minister said that the bridge was safe.',
      'ru>en  Министерство сообщило, что порт закрыт. | The ministry [informed that] the port was closed. => The ministry said that the port was closed.',
      'uk>en  Він сказав мені, що прийде. | He [said me that] he would come. => He told me that he would come.',
      'it>en  Mi ha spiegato il piano. | She [explained me] the plan. => She explained to me the plan.',
      'pt>en  Explicou-nos por que partiu. | He [explained us why] he had left.',
      'de>en  Er schlug ihnen vor, das Spiel zu verschieben. | He [suggested them to postpone] the game. => He suggested that they postpone the game.',
      'fr>en  Le maire a suggéré de fermer la rue. | The mayor [suggested to close] the street. => The mayor suggested closing the street.',
      'pt>en  Evitou responder. | She [avoided to answer] the question. => She avoided answering the question.',
      'zh>en  他们成功地修复了大坝。 | They [succeeded to restore] the dam. => They succeeded in restoring the dam.',
      'de>en  Das erlaubt, die Kosten zu senken. | This [allows to reduce] costs. => This makes it possible to reduce costs.',
      'ru>en  Они не пошли домой и не хотели писать. | They [did not went] home and refused [to wrote] letters. => They did not go home and refused to write letters.',
      'it>en  Devono decidere oggi. Lasciateli andare. | They [must to decide] today. [Let them to go]. => They must decide today. Let them go.',
      'fr>en  Ils discutent du budget malgré la grève. | They [discussed about] the budget [despite of] the strike. => They discussed the budget despite the strike.',
      'uk>en  Це залежить від погоди. | It [depends of] the weather. => It depends on the weather.',
    ],
    passes: [
      'it>en  La sentenza è attesa da un anno. | The verdict has been awaited for a year.',
      'de>en  Ihr wurde gesagt, die Brücke sei sicher. | She was also told that the bridge was safe; when told that it was not, she left.',
      'fr>en  Il est recommandé de rester. | It is recommended to stay, and he considered it; the bill was considered to be dead.',
      'zh>en  他讲了那个故事。 | He told that story twice and informed us that he was allowed to leave.',
      'ru>en  Он сказал ей, что делать. | He told her what to do and said to them that they should discuss it.',
      'es>en  La lengua de Sabina | They went to Rose Hall, spoke to Broke Ltd and looked forward to work.',
    ],
  },
})
