import type { TextView } from './view'

interface Negators {
  /** Say no, and nothing else. */
  readonly plain: RegExp
  /** Say no in any way, by prefix or by meaning as well; where one stands nothing can be concluded. */
  readonly any: RegExp
}

const word = (options: string): string => `(?<![\\p{L}\\p{M}])(?:${options})(?![\\p{L}\\p{M}])`
const start = (options: string): string => `(?<![\\p{L}\\p{M}])(?:${options})`
const negators = (plain: string, words: string, starts: string): Negators => ({
  plain: new RegExp(word(plain), 'giu'),
  any: new RegExp(`${word(`${plain}|${words}`)}|${start(starts)}`, 'giu'),
})

/**
 * English counts as negative wherever it may answer a negation: not only "not" and "no", but what is said to fail, to
 * lack, to refuse, to be only so or otherwise, and every un-, in-, dis- word.
 */
const english = negators(
  "not|cannot|never|\\p{L}{2,6}n ?['\\u2019]t",
  'no|nor|neither|none|nobody|nothing|nowhere|without|hardly|barely|scarcely|rarely|seldom|little|few|fewer|less|only|just|until|unless|but|except|other|otherwise|rather|instead|non|yet|still|despite|regardless|although|though|however|than|too|out|off|away|against|far|free|bad|badly|hard|difficult|wrong|false|empty|if|whether|all|any|anything|anyone|remain|remains|remained|lest|least|most|remember|remembers|remembered|amateur|amateurs|beware',
  'un\\p{L}|in\\p{L}{4}|im\\p{L}{4}|ir\\p{L}{4}|il\\p{L}{4}|dis\\p{L}|mis\\p{L}|fail|den(?:y|ie)|refus|reject|lack|miss|avoid|prevent|stop|ceas|abs(?:en|tain)|exclud|ignor|neglect|forb|ban|prohibit|halt|block|doubt|oppos|declin|lose|lost|los[st]|short|end(?:ed|s)?|abandon|abort|cancel|unable|minus|zero|de(?:ni|void)|forg[eo]t|keep|kept|resist|spar|far|scant|poor|weak|low|long|last',
)

/** "no solo", "no obstante", "не только", "pas seulement": the negative word does not negate. */
const idioms: Readonly<Record<string, RegExp>> = {
  es: /no (?:s[oó]lo|solamente|obstante|bien|m[aá]s|menos|sea|sin|hasta|es que|hay (?:duda|que)|cabe|deja|dej[oó]|pod[ií]a|puede)|(?:que|o|si|ya|a|por) no\b|no,/iu,
  pt: /não (?:s[oó]|apenas|somente|obstante|mais|menos|há|é que|deixa)|(?:que|ou|se|já|a) não\b|não,/iu,
  it: /non (?:solo|soltanto|ostante|più|meno|appena|è che|c['\u2019]è|può)|(?:che|o|se|a meno che) non\b|non,/iu,
  fr: /pas (?:seulement|que|uniquement|moins|encore|plus|mal)|ne .{0,40}que\b|ni\b/iu,
  de: /nicht (?:nur|zuletzt|allein|mehr|weniger|einmal|ohne|wahr)|(?:ob|oder|wenn|bis) nicht\b/iu,
  ru: /не (?:только|менее|более|меньше|больше|лишь|раз|так|без|просто|хуже|лучше|может|могут|мог)|(?:если|пока|или|чуть|едва|что|как|ли|бы|ни) не|не,|-не/iu,
  uk: /не (?:тільки|лише|менше|менш|більш|раз|так|без|просто|гірше|краще|може|можуть|міг)|(?:якщо|поки|або|чи|мало|що|як|би|ні) не|не,|-не/iu,
}

const bySource: Readonly<Record<string, Negators>> = {
  es: negators(
    'no|nunca|jamás',
    'ni|nada|nadie|ningún|ninguna|ninguno|tampoco|sin|apenas|poco|poca|pocos|mal|salvo|excepto|sólo|solo|solamente|únicamente|hasta',
    'neg|niega|falta|rechaz|impid|evit|des\\p{L}{4}|in\\p{L}{4}|im\\p{L}{4}',
  ),
  pt: negators(
    'não|nunca|jamais',
    'nem|nada|ninguém|nenhum|nenhuma|sem|apenas|pouco|mal|salvo|exceto|só|somente|unicamente|até',
    'neg|falt|rejeit|imped|evit|des\\p{L}{4}|in\\p{L}{4}|im\\p{L}{4}',
  ),
  it: negators(
    'non|mai',
    'né|niente|nulla|nessun|nessuno|nessuna|neanche|nemmeno|neppure|senza|appena|poco|male|salvo|tranne|no|solo|soltanto|solamente|fino|fin',
    'neg|manc|rifiut|imped|evit|dis\\p{L}{4}|in\\p{L}{4}|im\\p{L}{4}|s[bcdfgpt]\\p{L}{4}',
  ),
  fr: negators(
    'pas|jamais',
    'ne|n|ni|rien|personne|aucun|aucune|sans|guère|peu|mal|rare|sauf|non|plus|seulement|uniquement',
    'ni[aeé]|manqu|refus|rejet|emp[eê]ch|évit|dé\\p{L}{4}|in\\p{L}{4}|im\\p{L}{4}',
  ),
  de: negators(
    'nicht|nie|niemals',
    'kein|keine|keinen|keinem|keiner|keines|nichts|niemand|weder|noch|ohne|kaum|außer|nein|wenig|schwer|erst|nur|bis|lediglich|bloß',
    'un\\p{L}{3}|fehl|verweiger|ablehn|lehn|verhinder|vermeid|verbiet|verbot|\\p{L}{3,20}los',
  ),
  ru: negators(
    'не|никогда',
    'ни|нет|нельзя|мало|трудно|хватит|хоть|никто|ничего|ничто|никак|нигде|без|едва|кроме|лишь|только',
    'не\\p{L}|бе[зс]\\p{L}|отказ|отриц|отверг|запре|лиш|ни\\p{L}{2}',
  ),
  uk: negators(
    'не|ніколи',
    'ні|немає|нема|мало|важко|годі|хоч|ніхто|нічого|ніщо|ніяк|ніде|без|ледь|крім|лише|тільки|аж',
    'не\\p{L}|бе[зс]\\p{L}|відмов|запереч|відкид|заборон|ні\\p{L}{2}',
  ),
}

/** What can be said about the negations of a text. */
export interface Negation {
  /** The only plain negation of the text; null when it has none, several, or one that does not negate. */
  readonly single: { readonly from: number; readonly to: number } | null
  /** Nothing in the text is negative in any way. */
  readonly none: boolean
}

/** Reads the negations of a text; null for languages that it has no words for. */
export function readNegation({ text, locale }: TextView): Negation | null {
  const known = locale.language === 'en' ? english : bySource[locale.language]
  if (known === undefined) return null
  const plain = [...text.matchAll(known.plain)]
  const first = plain[0]
  const idle = idioms[locale.language]?.test(text) ?? false
  const alone = plain.length === 1 && first !== undefined && !idle
  return {
    single: alone ? { from: first.index, to: first.index + first[0].length } : null,
    none: text.search(known.any) < 0,
  }
}
