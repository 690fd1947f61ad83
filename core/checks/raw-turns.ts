import type { Turn } from './calques/find'

/** Rows of `SOURCE | TARGET | BETTER`, with `-` where the better English depends on more than the phrase. */
const turns = (lines: string): readonly Turn[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [source = '', target = '', better = '-'] = line.trim().split(' | ')
      return { source, target, better: better === '-' ? [] : [better] }
    })

const weekdays: readonly (readonly [string, string])[] = [
  ['lunes', 'Monday'],
  ['martes', 'Tuesday'],
  ['miércoles', 'Wednesday'],
  ['jueves', 'Thursday'],
  ['viernes', 'Friday'],
  ['sábado|sábados', 'Saturday'],
  ['domingo|domingos', 'Sunday'],
]

const days: readonly Turn[] = weekdays.flatMap(([spanish, day]) => [
  { source: spanish, target: `the ${day}`, better: [`on ${day}`] },
  { source: spanish, target: `of|until|from|since|for|by|this the ${day}`, better: [] },
  { source: spanish, target: `the next|past|last ${day}`, better: [`next ${day}`, `last ${day}`, `on ${day}`] },
])

/**
 * What Apertium writes for common Spanish turns: each is too often good English to be marked by itself, and a fault in
 * the output of an engine. In the notation of `text/phrase.ts`.
 */
export const rawTurns: readonly Turn[] = [
  ...days,
  ...turns(`
pasado|pasada | the past week|month|year|season|league|summer|winter|spring|autumn|course|edition|weekend|night|january|february|march|april|may|june|july|august|september|october|november|december | -
próximo|próxima | the next day # | -
próximo|próxima | the next week|month|year|season|summer|course | -
noche|noches | by the night|nights | at night
mañana|mañanas | by the morning|mornings | in the morning
tarde|tardes | by the afternoon|afternoons | in the afternoon
a partir de mañana | from morning | from tomorrow
primera hora | to first hour | first thing in the morning
última hora | to last hour | at the last minute
año y medio | year and half | a year and a half
mes y medio | month and half | a month and a half
hora y media | hour and half | an hour and a half
largo | along year|all|several|the day|year|season|night|week|month|morning | -
entre | from among # | between
entre # y # | among # and # | between $1 and $2
entre _ y _ | among _ and _ | between $1 and $2
entre | among six|two|three|four|five|seven|eight|nine|ten and | -
desde | ~stop|~close|~open|~live|~work|~last from # | -
desde | from january|february|march|april|june|july|august|september|october|november|december|then|behind|yesterday|always|childhood | -
hasta | of until | of up to
hasta # | until # kilometres|kilometers|metres|meters|euros|degrees|million|hectares|people|persons|years|euro | -
lo | the decisive|important|essential|fundamental|curious|strange|good|bad|logical|normal|only|worrying|sad|surprising|better|worse|worst|best|first|main|certain|interesting|serious|usual|ideal ~be | -
lo | with|all the put|said|done|seen|happened|occurred|agreed|promised|learnt|learned|expected | -
evacuado|evacuados|evacuadas | the evacuated | the evacuees
detenido|detenidos|detenida|detenidas | the detained|arrested | -
afectado|afectados|afectadas | the affected | those affected
desaparecido|desaparecidos|desaparecidas | the disappeared | the missing
investigado|investigados|investigada|investigadas | the investigated | -
implicado|implicados|implicadas | the involved|implicated | those involved
interesado|interesados|interesadas | the interested | those interested
asistentes | the assistants | those present
despedido|despedidos|despedidas | the dismissed | those dismissed
infectados|contagiados | the infected | those infected
quien|que|cual|quienes | to the one who|which|that | to whom
quien|que|cual|quienes | of|by|with|for the one who|which|that | -
los|las|quienes | those that | those who
que | of which|whom will|~be|~have|~benefit|~depend|~form|~leave|would|can|must|*ed | -
los|las que | to which ~cost|~give|~see|~ask|~allow|~like|~call|~add|~follow | -
los|las de | the ones of | those of
el|la de | the one of | that of
para lo que | for what ~have|~need|~use|~ask|~count|*ed|will|would|*s | for which
con lo que | with what | so
ante lo que | in front of what | -
no | no i|he|she|we|they|it|us|him|her|me|them _ | -
nos | we ~have|~spend|~go|~put|~leave|~find|~meet|~see|~ask|~remain|~turn|~do|~feel us | -
me | i ~have|~spend|~go|~put|~leave|~find|~see|~ask|~remain|~turn|~do|~feel me | -
pens*|creer|creí|plante* | ~think it to me|him|her|us|them | -
les|le|me|nos|os | ~cost him|her|them|us|me more|a|to|_ | -
los|las | ~obtain|~have|~do|~make|~sign|~win|~receive|~pay|~publish|~write|~suffer|~live|~put|~give them those|the|his|a|an | -
lo | ~conclude|~confirm|~explain|~show|~say|~announce|~believe|~consider|~ask|~demand|~signal|~declare|~warn|~know|~do it a|an|the|his | -
yo mismo|misma | i same | I myself
él mismo | he same | he himself
ella misma | she same | she herself
ellos|ellas mismos|mismas | they same | they themselves
nosotros|nosotras mismos|mismas | we same | we ourselves
bast* | ~suffice with _ | -
falta|faltan por | ~fault for|by _ | -
falta|faltan | ~lack|~fault to|for _ | -
de no | of not having|being|*ing | -
pid*|pedir* | ~ask not _ | -
al *ar|*er|*ir|*arse|*erse|*irse | when|to the? *ing his|her|its|the|a|that | -
votos | votes against|in # | -
millones anuales | annual millions | -
millones mensuales | monthly millions | -
qué|quién|cuándo|cómo | what|who|when|how says|said|thinks|thought|will|is|was|has|had|does|did {1-2} | -
cuenta|cuentan con | ~explain|~count with _ | ~have $1
hecho|hacer|hizo|hace|hacen|hacía|hicieron | ~do official|fire|public|possible|clear|fault|front|noise|fun|patent|reference|use|sense|responsible|case|history | -
perd*|pierd* a|al | ~lose to his|her|its|their | -
cog*|tom*|sac*|llev* a|al | ~take|~catch|~remove|~take to the dog|dogs|boy|girl|child|children|woman|man|player|players|driver|patient|baby|mother|father | -
fich* a|por | ~sign|~chip by|to | -
firm* por | ~sign by # | -
firm* por | ~sign by two|three|four|five|one|a | ~sign for
gan* | ~win him|her|them|us the|a|to | -
quedar*|quedó|queda|quedan|quedaron | ~remain fixed|slept|forbidden|closed|open|demonstrated|clear|injured|sentenced|without|of | -
seguía*|sigue*|siguió|seguir* | ~follow without|in|with|to|alive|missing|closed|open|active | -
resultó|resultaron|resultar* | ~result injured|wounded|dead|chosen|elected|slight|killed|burned|damaged | -
estará|está|estaba|están|estarán | ~be of drop|holidays|trip|agreement|return|visit|turn | -
al frente de | at the? head|front of the|a|an | -
a la espera de|a falta de | to the? wait|fault of | -
a cambio de | in return of | in return for
en camilla|coche|tren|avión|barco|autobús|helicóptero|ambulancia|moto|bicicleta|casa|cama | in stretcher|car|train|aeroplane|plane|boat|bus|helicopter|ambulance|bicycle|bed | -
al lado | to his|her|its|their side | -
al|a su lado | to his|her|their side | beside them
bajo | under fines|threat|trees|sanction|penalty | -
el cual|la cual|los cuales|las cuales | the which | which
mientras que|mientras | whereas that | while
cada vez que | every time that _ | -
en el|la|los|las|un|una | in the|a|this airport|meeting|summit|match|final|concert|festival|ceremony|funeral|wedding|work|conference|assembly|event|crossing|door|entrance|exit|weekend|polls | -
por falta|razones|motivos|exceso|haber|ser|estar|culpa|parte | by fault|lack|reasons|motives|excess|having|being|his|her|its|their part | -
porque|si|aunque|mientras | because|if|although|whereas|while had|has|have|was|were|is|are|will|would|can|could|must|did|does|do|go|want|wants | -
cuando|donde | when|where will|had|have|has|did|would|can|could|must|expect*|find*|remain* | -
que | think|believe|say|says|said|explain|explains|explained|know|knows|ensure|ensures|ensured|affirm*|hope|hopes|expect|warned|assured|confirmed|recognised|admitted that will|had|has|have|were|was|is|are|would|can|could|must|did|does | -
nadie | anybody|anyone has|had|will|would|can|could|is|was|knows|knew|wants|wanted|expects|expected|loose|says|said|gives|gave|does|did|*ed | -
nada más | at all more | -
tampoco | neither it|he|she|they|there|we|i|has|have|had|will|would|want|wants|know|knows | -
también | also it|he|she|they|there|we|i|has|have|had | -
ya | already it|he|she|they|there|we|i|has|have|had | -
aún|todavía | still it|he|she|they|there|we|i | -
lo que | what ~suppose|~represent|~provoke|~cause|~generate|~oblige|~imply|~allow|~force|~prevent|~impede|~mean|~elevate | -
tras|sin|de|por|para *ar|*er|*ir|*arse|*erse|*irse | after|without|before|of|by|from be|have|make|give|know|take|see|go|do|pay|say|leave|find|lose|win|return|arrive|sign|put|get | -
no | no has|have|had|is|are|was|were|will|would|can|could|know|knows|want|wants|exist|exists | -
`),
]
