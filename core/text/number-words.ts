/** How a language says numbers in words. */
export interface NumberWords {
  /** Below a thousand; ordinals and words for pairs, halves and dozens among them. */
  readonly values: ReadonlyMap<string, number>
  /** Words that multiply what stands before them: hundred, million, billions. */
  readonly scales: ReadonlyMap<string, number>
  /** Nouns of so many, which may as well be counted themselves: two dozen, three decades, half a century. */
  readonly groups: ReadonlyMap<string, number>
  /** What a word that was made with a number is worth: trent'anni, пятнадцатилетняя. */
  readonly within: (word: string) => number | undefined
  /** What a word that was made with a scale multiplies by: the second half of 83-тысячный. */
  readonly scaleWithin: (word: string) => number | undefined
  /** What may stand between the words of one number: and, y, e, et. */
  readonly joins: ReadonlySet<string>
  /** Counts on from sixty and in twenties: soixante-dix, quatre-vingt-dix. */
  readonly vigesimal: boolean
}

/** `VALUE word word, VALUE word …`, or a list of words counted up from `from` by `step`. */
const table = (rows: string): [string, number][] =>
  rows.split(',').flatMap((row) => {
    const [value = '', ...words] = row.trim().split(/\s+/)
    return words.map((word): [string, number] => [word, Number(value)])
  })

const counted = (from: number, step: number, words: string): [string, number][] =>
  words
    .split(' ')
    .flatMap((forms, place) => forms.split('/').map((form): [string, number] => [form, from + place * step]))

/** Tens and units in one word: ventidós, zweiundzwanzig. */
const fused = (
  tens: [string, number][],
  units: [string, number][],
  fuse: (ten: string, unit: string) => readonly string[],
): [string, number][] =>
  tens.flatMap(([ten, value]) =>
    units.flatMap(([unit, added]) => fuse(ten, unit).map((word): [string, number] => [word, value + added])),
  )

const nothing = (): undefined => undefined

const make = (values: [string, number][], scales: string, groups: string, joins: string): NumberWords => ({
  values: new Map(values),
  scales: new Map(table(scales)),
  groups: new Map(table(groups)),
  within: nothing,
  scaleWithin: nothing,
  joins: new Set(joins.split(' ')),
  vigesimal: false,
})

const english = () => {
  const words = make(
    [
      ...counted(
        0,
        1,
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      ),
      ...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
      ...counted(
        1,
        1,
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      ),
      ...counted(20, 10, 'twenties thirties forties fifties sixties seventies eighties nineties'),
      ...table(
        '30 thirtieth, 2 couple pair both twice twin twins double doubled doubling duo, 3 trio triple tripled tripling thrice, 4 quadruple quadrupled quadrupling, 5 quintuple quintupled, 0.5 half halves, 0.25 quarter, 4 quarters, 3 thirds, 1 once single, 14 fortnight fortnights fortnightly, 12 noon midday, 24 midnight',
      ),
    ],
    '100 hundred hundreds, 1e3 thousand thousands, 1e6 million millions m mn, 1e9 billion billions bn milliard milliards millardo millardos, 1e12 trillion trillions tn',
    '10 decade decades, 12 dozen dozens, 100 century centuries',
    'and a',
  )
  /** Sevenfold. */
  return { ...words, within: (word: string) => words.values.get(/^(\p{L}{3,10})fold$/u.exec(word)?.[1] ?? '') }
}

const spanish = () =>
  make(
    [
      ...counted(
        0,
        1,
        'cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
      ),
      ...counted(
        20,
        1,
        'veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      ),
      ...counted(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ...counted(
        100,
        100,
        'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
      ),
      ...counted(
        1,
        1,
        'primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécimo/undécima duodécimo/duodécima decimotercero/decimotercera/decimotercer decimocuarto/decimocuarta decimoquinto/decimoquinta decimosexto/decimosexta decimoséptimo/decimoséptima decimoctavo/decimoctava decimonoveno/decimonovena',
      ),
      ...table(
        '2 ambos ambas par pareja doble dúo bicampeón gemelos, 3 trío triple tercio tercios, 15 quincena, 20 veintena vigésimo vigésima, 12 mediodía, 24 medianoche, 50 cincuentena, 60 sesentena, 40 cuarentena cuadragésimo cuadragésima, 50 quincuagésimo quincuagésima, 30 treintena trigésimo trigésima, 0.5 medio media mitad, 6 semestre',
      ),
    ],
    '1e3 mil miles, 1e6 millón millones, 1e9 millardo millardos, 1e12 billón billones',
    '10 decena decenas década décadas decenio decenios, 12 docena docenas, 100 centenar centenares siglo siglos',
    'y',
  )

const french = () => {
  const teens = counted(10, 1, 'dix onze douze treize quatorze quinze seize')
  const words = make(
    [
      ...counted(0, 1, 'zéro un/une deux trois quatre cinq six sept huit neuf'),
      ...teens,
      ...counted(20, 10, 'vingt/vingts trente quarante cinquante soixante'),
      ...table('70 septante, 80 octante huitante, 90 nonante'),
      ...counted(
        1,
        1,
        'premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
      ),
      ...table(
        '2 paire couple double duo jumeaux, 3 tiers trio triple, 15 quinzaine, 8 huitaine, 12 midi, 24 minuit, 60 soixantaine soixantième, 20 vingtaine vingtième, 30 trentaine trentième, 40 quarantaine quarantième, 50 cinquantaine cinquantième, 100 centième, 0.5 demi demie moitié, 0.25 quart quarts',
      ),
    ],
    '100 cent cents, 1e3 mille millier milliers, 1e6 million millions, 1e9 milliard milliards, 1e12 billion billions',
    '10 dizaine dizaines décennie décennies, 12 douzaine douzaines, 100 centaine centaines siècle siècles',
    'et',
  )
  return { ...words, vigesimal: true }
}

const portuguese = () =>
  make(
    [
      ...counted(
        0,
        1,
        'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
      ),
      ...counted(20, 10, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
      ...counted(
        100,
        100,
        'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
      ),
      ...counted(
        1,
        1,
        'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima',
      ),
      ...table(
        '2 ambos ambas par dupla casal dobro, 3 trio triplo terço terços, 15 quinzena, 20 vigésimo vigésima, 30 trigésimo trigésima, 40 quadragésimo quadragésima, 50 quinquagésimo quinquagésima, 0.5 meio meia metade',
      ),
    ],
    '1e3 mil milhar milhares, 1e6 milhão milhões, 1e9 bilhão bilhões bilião biliões, 1e12 trilhão trilhões',
    '10 dezena dezenas década décadas, 12 dúzia dúzias, 100 centena centenas século séculos',
    'e',
  )

const italian = () => {
  const units = counted(1, 1, 'uno/un/una due tre/tré quattro cinque sei sette otto nove')
  const tens = counted(20, 10, 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta')
  const below = [
    ...units,
    ...counted(10, 1, 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'),
    ...tens,
    ...fused(tens, units, (ten, unit) => [/^[uo]/.test(unit) ? ten.slice(0, -1) + unit : ten + unit]),
  ]
  const words = make(
    [
      ...below,
      ...table(
        '100 cento, 200 duecento, 300 trecento, 400 quattrocento, 500 cinquecento, 600 seicento, 700 settecento, 800 ottocento, 900 novecento',
      ),
      ...below.filter(([, value]) => value > 1).map(([word, value]): [string, number] => [`${word}mila`, value * 1000]),
      ...counted(
        1,
        1,
        'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima',
      ),
      ...table(
        '100000 centomila, 2 entrambi entrambe paio coppia doppio, 3 trio triplo terzi, 12 mezzogiorno, 24 mezzanotte, 15 quindicina, 20 ventina, 30 trentina, 40 quarantina, 50 cinquantina, 60 sessantina, 70 settantina, 80 ottantina, 90 novantina, 0.5 mezzo mezza metà',
      ),
    ],
    '1e3 mille mila migliaio migliaia, 1e6 milione milioni mln, 1e9 miliardo miliardi mld',
    '10 decina decine decennio decenni, 12 dozzina dozzine, 100 centinaio centinaia secolo secoli',
    'e',
  )
  /** Tremilaquattrocento, centottanta: thousands, hundreds and the rest in one word. */
  const joined = (word: string): number | undefined => {
    const [, many = '', scale, rest = ''] =
      /^(.{0,30}?)(mila|mille)(.*)$/.exec(word) ?? /^(.{0,8}?)(cento|cent(?=ott))(.+)$/.exec(word) ?? []
    if (scale === undefined) return words.values.get(word)
    const [times, added] = [many === '' ? 1 : joined(many), rest === '' ? 0 : joined(rest)]
    return times === undefined || added === undefined
      ? undefined
      : times * (scale.startsWith('mil') ? 1000 : 100) + added
  }
  return {
    ...words,
    within: (word: string) => {
      const bare = word.replace(/^(?:l|dell|nell|all|dall|sull)'/, '')
      const stem = /^(\p{L}{3,20})(?:'ann[oi]|enn[ei]|esim[oaie])$/u.exec(bare)?.[1]
      const forms = stem === undefined ? [bare] : ['', 'a', 'i', 'e', 'o'].map((vowel) => stem + vowel)
      return words.values.get(forms.find((form) => words.values.has(form)) ?? '') ?? joined(bare)
    },
  }
}

const german = () => {
  const units = counted(1, 1, 'ein/eins/eine/einen/einem/einer zwei/zwo drei vier fünf sechs sieben acht neun')
  const tens = counted(20, 10, 'zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig')
  const below = [
    ...units,
    ...counted(10, 1, 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
    ...tens,
    ...fused(tens, units, (ten, unit) => [`${unit}und${ten}`]),
  ]
  const hundreds = units.map(([unit, value]): [string, number] => [`${unit}hundert`, value * 100])
  const words = make(
    [
      ...table(
        '0 null, 2 beide beiden beider paar doppelt doppelte beides, 0.5 halb halbe halben halber halbes hälfte, 0.75 dreiviertel, 3 drittel, 0.25 viertel, 12 mittag mittags, 24 mitternacht',
      ),
      ...below,
      ...hundreds,
      ...fused(hundreds, below, (hundred, rest) => [hundred + rest, `${hundred}und${rest}`]),
      ...[...below, ...hundreds].map(([word, value]): [string, number] => [`${word}tausend`, value * 1000]),
      ...below.flatMap(([word, value]): [string, number][] =>
        ['te', 'ten', 'ter', 'ste', 'sten', 'ster'].map((ending) => [word + ending, value]),
      ),
      ...counted(
        1,
        1,
        'erste/ersten/erster/erstes zweite/zweiten/zweiter dritte/dritten/dritter vierte fünfte sechste siebte/siebten/siebter achte/achten/achter',
      ),
      ...['jährige', 'jähriger', 'jährigen', 'jähriges'].flatMap((ending) =>
        below.map(([word, value]): [string, number] => [word + ending, value]),
      ),
    ],
    '100 hundert hunderte hunderten, 1e3 tausend tausende tausenden, 1e6 million millionen mio, 1e9 milliarde milliarden mrd, 1e12 billion billionen',
    '10 jahrzehnt jahrzehnte jahrzehnten jahrzehnts, 12 dutzend, 100 jahrhundert jahrhunderte jahrhunderten jahrhunderts',
    'und',
  )
  /** Dreistöckig, Neunzigerjahre, Dreiviertelstunde. */
  const joined =
    /^(\p{L}{3,30}?)(?:erjahren?|fach\p{L}{0,2}|köpfig\p{L}{0,2}|mal(?:ig\p{L}{0,2})?|minütig\p{L}{0,2}|monatig\p{L}{0,2}|prozentig\p{L}{0,2}|stöckig\p{L}{0,2}|stunden?|stündig\p{L}{0,2}|tägig\p{L}{0,2}|teilig\p{L}{0,2}|wöchig\p{L}{0,2})$/u
  return { ...words, within: (word: string) => words.values.get(joined.exec(word)?.[1] ?? '') }
}

/** Adjectives that begin with a number in the genitive: пятнадцатилетняя, двадцатитысячный, 83-тысячный. */
function withCompounds(
  words: NumberWords,
  compound: RegExp,
  scaled: readonly (readonly [string, number])[],
): NumberWords {
  const scaleWithin = (word: string) => scaled.find(([stem]) => word.startsWith(stem))?.[1]
  const numberOf = (stem: string): number | undefined => {
    const known = words.values.get(stem)
    if (known !== undefined) return known
    for (let cut = 4; cut <= stem.length - 3; cut++) {
      const [tens = 0, units = 0] = [words.values.get(stem.slice(0, cut)), words.values.get(stem.slice(cut))]
      if (tens >= 20 && tens < 100 && units > 0 && units < 10) return tens + units
    }
    return undefined
  }
  return {
    ...words,
    scaleWithin,
    within: (word) => {
      const stem = compound.exec(word)?.[1]
      const value = stem === undefined ? undefined : numberOf(stem)
      return value === undefined || stem === undefined ? undefined : value * (scaleWithin(word.slice(stem.length)) ?? 1)
    },
  }
}

const russian = () =>
  withCompounds(
    make(
      table(
        `0 ноль нуль нуля нулевые нулевых, 1 один одна одно одного одной одну одним одном первый первая первое первого первой первую первом, 2 два две двух двум двумя двое двоих двоим второй вторая второе второго вторую втором оба обе обоих обеих пара пары пару, 3 три трех трёх трем трём тремя трое троих третий третья третье третьего третьей третью третьем,
      4 четыре четырех четырёх четырем четырьмя четверо четверых четвертый четвёртый четвертого четвёртого четвертой, 5 пять пяти пятью пятеро пятерых пятый пятого пятой пятая, 6 шесть шести шестью шестеро шестерых шестой шестого, 7 семь семи семеро семерых седьмой седьмого, 8 восемь восьми восемью восьмой восьмого, 9 девять девяти девятый девятого, 10 десять десяти десятью десятый десятого,
      11 одиннадцать одиннадцати, 12 двенадцать двенадцати, 13 тринадцать тринадцати, 14 четырнадцать четырнадцати, 15 пятнадцать пятнадцати, 16 шестнадцать шестнадцати, 17 семнадцать семнадцати, 18 восемнадцать восемнадцати, 19 девятнадцать девятнадцати, 20 двадцать двадцати двадцатый двадцатого, 30 тридцать тридцати, 40 сорок сорока, 50 пятьдесят пятидесяти, 60 шестьдесят шестидесяти, 70 семьдесят семидесяти, 80 восемьдесят восьмидесяти, 90 девяносто девяноста,
      100 сто ста, 200 двести двухсот, 300 триста трехсот трёхсот, 400 четыреста четырехсот, 500 пятьсот пятисот, 600 шестьсот шестисот, 700 семьсот семисот, 800 восемьсот восьмисот, 900 девятьсот девятисот, 1.5 полтора полторы полутора, 2 вдвоем вдвоём, 3 втроем втроём тройка тройки тройку, 4 вчетвером, 5 впятером пятерка пятерки пятерку пятёрку, 6 вшестером, 7 всемером, 10 вдесятером десятые десятых, 11 одиннадцатого одиннадцатый, 12 двенадцатого двенадцатый полдень полдня, 20 двадцатка двадцатки двадцатку двадцатке, 24 полночь полуночи, 150 полтораста, 50 полсотни, 500 полтысячи, 0.5 половина половины половину пол полгода, 0.25 четверть четверти`,
      ),
      '1e3 тысяча тысячи тысяч тысячу тысячам тысячами тыс, 1e6 миллион миллиона миллионов миллионам млн, 1e9 миллиард миллиарда миллиардов млрд, 1e12 триллион триллиона триллионов трлн',
      '10 десяток десятка десятков десятки десятилетие десятилетия десятилетий, 12 дюжина дюжины дюжин, 100 сотня сотни сотен сотню век века веков столетие столетия столетий',
      'и',
    ),
    /^(\p{L}{3,25}?)(?:лет|годовал|месячн|недельн|дневн|часов|минутн|секундн|этажн|комнатн|местн|кратн|процентн|сторонн|значн|метров|километров|тонн|тысячн|миллионн)/u,
    [
      ['тысячн', 1e3],
      ['миллионн', 1e6],
      ['миллиардн', 1e9],
    ],
  )

const ukrainian = () =>
  withCompounds(
    make(
      table(
        `0 нуль нуля нульові нульових, 1 один одна одне одного однієї одну одним одному перший перша перше першого першої першу, 2 два дві дво двох двом двома двоє другий друга друге другого другої другу обидва обидві обох пара пари пару, 3 три трьох трьом трьома троє третій третя третє третього третьої третю, 4 чотири чотирьох чотирьом четверо четвертий четвертого, 5 пять п'ять пяти п'яти п'ятьох п'ятеро п'ятий п'ятого, 6 шість шести шістьох шестеро шостий шостого, 7 сім семи сімох семеро сьомий сьомого, 8 вісім восьми вісьмох восьмий восьмого, 9 дев'ять дев'яти дев'ятий дев'ятого, 10 десять десяти десятий десятого,
      11 одинадцять одинадцяти, 12 дванадцять дванадцяти, 13 тринадцять тринадцяти, 14 чотирнадцять чотирнадцяти, 15 п'ятнадцять п'ятнадцяти, 16 шістнадцять шістнадцяти, 17 сімнадцять сімнадцяти, 18 вісімнадцять вісімнадцяти, 19 дев'ятнадцять дев'ятнадцяти, 20 двадцять двадцяти двадцятий двадцятого, 30 тридцять тридцяти, 40 сорок сорока, 50 п'ятдесят п'ятдесяти, 60 шістдесят шістдесяти, 70 сімдесят сімдесяти, 80 вісімдесят вісімдесяти, 90 дев'яносто дев'яноста,
      100 сто ста, 200 двісті двохсот, 300 триста трьохсот, 400 чотириста чотирьохсот, 500 п'ятсот п'ятисот, 600 шістсот шестисот, 700 сімсот семисот, 800 вісімсот восьмисот, 900 дев'ятсот дев'ятисот, 1.5 півтора півтори, 2 вдвох, 3 втрьох трійка трійки трійку, 4 вчотирьох четверту, 5 п'яту вп'ятьох п'ятірка п'ятірки п'ятірку, 6 шосту, 7 сьому, 8 восьму, 9 дев'яту, 10 десяту вдесятьох, 11 одинадцяту, 12 дванадцяту опівдні, 20 двадцятка двадцятки двадцятку, 24 опівночі, 50 півсотні, 500 півтисячі, 0.5 половина половини половину пів півроку, 0.25 чверть чверті`,
      ),
      '1e3 тисяча тисячі тисяч тисячу тис, 1e6 мільйон мільйона мільйони мільйонів млн, 1e9 мільярд мільярда мільярди мільярдів млрд, 1e12 трильйон трильйона трильйонів трлн',
      '10 десяток десятка десятків десятки десятиліття десятиліть, 12 дюжина дюжини, 100 сотня сотні сотень сотню століття століть',
      'і й та',
    ),
    /^([\p{L}']{3,25}?)(?:річн|літн|місячн|тижнев|денн|годинн|хвилинн|секундн|поверхов|кімнатн|місн|кратн|відсотков|сторонн|значн|метров|кілометров|тонн|тисячн|мільйонн)/u,
    [
      ['тисячн', 1e3],
      ['мільйонн', 1e6],
      ['мільярдн', 1e9],
    ],
  )

const makers: Readonly<Record<string, () => NumberWords>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
  de: german,
  ru: russian,
  uk: ukrainian,
}

/** Words after digits in languages whose number words are not read. */
const scalesAlone: Readonly<Record<string, string>> = {
  pl: '1e3 tys tysiąc tysiąca tysiące tysięcy, 1e6 mln milion miliona miliony milionów, 1e9 mld miliard miliarda miliardy miliardów',
  cs: '1e3 tis tisíc tisíce, 1e6 mil milion milionu miliony milionů, 1e9 mld miliarda miliardy miliard',
  sk: '1e3 tis tisíc tisíce, 1e6 mil milión milióna milióny miliónov, 1e9 mld miliarda miliardy miliárd',
  ro: '1e3 mii, 1e6 milion milioane mil, 1e9 miliard miliarde mld',
  nl: '1e3 duizend, 1e6 miljoen mln, 1e9 miljard mld',
  sv: '1e3 tusen, 1e6 miljon miljoner mn, 1e9 miljard miljarder md',
  da: '1e3 tusind tusinde, 1e6 million millioner mio, 1e9 milliard milliarder mia',
  nb: '1e3 tusen, 1e6 million millioner mill, 1e9 milliard milliarder mrd',
  no: '1e3 tusen, 1e6 million millioner mill, 1e9 milliard milliarder mrd',
  fi: '1e3 tuhat tuhatta, 1e6 miljoona miljoonaa, 1e9 miljardi miljardia',
  et: '1e3 tuhat tuhande tuhandet, 1e6 miljon miljoni miljonit mln, 1e9 miljard miljardi miljardit mld',
  lv: '1e3 tūkstotis tūkstoši tūkstošu tūkstošus, 1e6 miljons miljoni miljonu miljonus, 1e9 miljards miljardi miljardu miljardus',
  lt: '1e3 tūkst tūkstantis tūkstančiai tūkstančių tūkstančius, 1e6 mln milijonas milijonai milijonų milijonus, 1e9 mlrd milijardas milijardai milijardų milijardus',
  hu: '1e3 ezer, 1e6 millió, 1e9 milliárd',
  tr: '1e3 bin, 1e6 milyon, 1e9 milyar',
  ca: '1e3 mil, 1e6 milió milions, 1e9 miliard miliards',
  gl: '1e3 mil, 1e6 millón millóns',
  bg: '1e3 хил хиляда хиляди, 1e6 млн милион милиона, 1e9 млрд милиард милиарда',
  sr: '1e3 хиљада хиљаде hiljada hiljade, 1e6 милион милиона milion miliona, 1e9 милијарда милијарде милијарди milijarda milijarde milijardi',
  hr: '1e3 tisuća tisuće, 1e6 milijun milijuna, 1e9 milijarda milijarde milijardi',
  be: '1e3 тысяча тысячы тысяч, 1e6 мільён мільёна мільёны мільёнаў, 1e9 мільярд мільярда мільярды мільярдаў',
  el: '1e3 χιλιάδες χιλιάδων χιλ, 1e6 εκατομμύριο εκατομμύρια εκατομμυρίων εκατ, 1e9 δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων δισ',
  he: '1e3 אלף אלפים, 1e6 מיליון, 1e9 מיליארד',
  ar: '1e3 ألف آلاف ألفا, 1e6 مليون ملايين مليونا, 1e9 مليار مليارات بليون',
  fa: '1e3 هزار, 1e6 میلیون, 1e9 میلیارد',
  hi: '1e3 हजार हज़ार, 1e5 लाख, 1e7 करोड़',
  ne: '1e3 हजार, 1e5 लाख, 1e7 करोड, 1e9 अर्ब',
  id: '1e3 ribu, 1e6 juta, 1e9 miliar',
  vi: '1e3 nghìn ngàn, 1e6 triệu, 1e9 tỷ tỉ',
}

const known = new Map<string, NumberWords>()

/** The number words of a language (without region), or null where Diptych knows none. Chinese is read by its characters. */
export function numberWordsOf(language: string): NumberWords | null {
  const maker = makers[language]
  if (maker === undefined) return null
  const words = known.get(language) ?? maker()
  known.set(language, words)
  return words
}

/** What may multiply digits in a language: its number words, or else its scales alone. */
export function scaleWordsOf(language: string): NumberWords | null {
  const words = numberWordsOf(language)
  const scales = scalesAlone[language]
  if (words !== null || scales === undefined) return words
  const key = `${language} scales`
  const alone = known.get(key) ?? make([], scales, '', '')
  known.set(key, alone)
  return alone
}
