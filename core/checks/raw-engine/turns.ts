import { calqueLines } from '../calques/entry'

const weekdays: readonly (readonly [forms: string, day: string])[] = [
  ['lunes', 'Monday'],
  ['martes', 'Tuesday'],
  ['miércoles', 'Wednesday'],
  ['jueves', 'Thursday'],
  ['viernes', 'Friday'],
  ['sábado|sábados', 'Saturday'],
  ['domingo|domingos', 'Sunday'],
]

const days = weekdays
  .flatMap(([forms, day]) => {
    const [spanish] = forms.split('|')
    return [
      `${forms} | the ${day} | on ${day} | Abre el [${spanish}]. | It opens [the ${day} > on ${day}].`,
      `${forms} | of|until|from|since|for|by|this the ${day} | - | Cierra hasta el [${spanish}]. | It closes [until the ${day} > until ${day}].`,
      `${forms} | the next|past|last ${day} | - | Abrió el pasado [${spanish}]. | It opened [the past ${day} > last ${day}].`,
    ]
  })
  .join('\n')

/**
 * What Apertium writes for common Spanish turns: each is too often good English to be marked by itself, and a fault in
 * the output of an engine.
 */
export const rawTurns = calqueLines(
  'literal',
  `${days}
pasado|pasada | the past week|month|year|season|league|summer|winter|spring|autumn|course|edition|weekend | - | Llovió la semana [pasada]. | It rained [the past week > last week].
próximo|próxima | the next day # | - | Juega el [próximo] día 13 aquí. | They play [the next day 13 > on the 13th] here.
próximo|próxima | the next week|month|year|season|summer|course | - | Abre la [próxima] semana. | It opens [the next week > next week].
noche|noches | by the night|nights | at night | Trabaja por la [noche]. | She works [by the night > at night].
mañana|mañanas | by the morning|mornings | in the morning | Llueve por la [mañana]. | It rains [by the morning > in the morning].
tarde|tardes | by the afternoon|afternoons | in the afternoon | Llueve por la [tarde]. | It rains [by the afternoon > in the afternoon].
a partir de mañana | from morning | from tomorrow | Abre [a partir de mañana]. | It opens [from morning > from tomorrow].
primera hora | to first hour | first thing in the morning | Salió a [primera hora]. | He left [to first hour > first thing in the morning].
última hora | to last hour | at the last minute | Salió a [última hora]. | He left [to last hour > at the last minute].
año y medio | year and half | year and a half | Duró un [año y medio]. | It lasted a [year and half > year and a half].
mes y medio | month and half | month and a half | Duró un [mes y medio]. | It lasted a [month and half > month and a half].
hora y media | hour and half | hour and a half | Duró una [hora y media]. | It lasted an [hour and half > hour and a half].
entre # y # | among # and # | between $1 and $2 | Hay [entre 20 y 30] casas. | There are [among 20 and 30 > between 20 and 30] houses.
entre | from among # | between $1 | Hay [entre] 40 y 50 casas. | There are [from among 40 > between 40] and 50 houses.
entre _ y _ | among _ and _ | between $1 and $2 | Un pacto [entre Gil y Sol] hoy. | A pact [among Gil and Sol > between Gil and Sol] today.
desde | from january|february|march|april|may|june|july|august|september|october|november|december|then|behind|yesterday|always|childhood | - | Vive aquí [desde] enero. | She has lived here [from January > since January].
desde | ~stop|~close|~open|~live|~work|~last from # | - | Vive [desde] 1998 aquí. | She [lives from 1998 > has lived since 1998] here.
hasta # | until # kilometres|kilometers|metres|meters|euros|degrees|million|hectares|people|persons|years|euro | - | Corren [hasta 20] kilómetros. | They run [until 20 kilometres > up to 20 kilometres].
hasta | of until | of up to | Hay multas de [hasta] mil euros. | There are fines [of until > of up to] a thousand euros.
lo | the decisive|important|essential|fundamental|curious|strange|good|bad|logical|normal|worrying|sad|surprising|worst|best|certain|serious|usual|ideal ~be | - | [Lo] importante es ganar. | [The important is > What matters is] to win.
evacuado|evacuados|evacuadas | the evacuated | the evacuees | Volvieron los [evacuados]. | [The evacuated > The evacuees] came back.
detenido|detenidos|detenida|detenidas | the detained|arrested | - | Habló el [detenido]. | [The detained > The suspect] spoke.
afectado|afectados|afectadas | the affected | those affected | Hablaron los [afectados]. | [The affected > Those affected] spoke.
desaparecido|desaparecidos|desaparecidas | the disappeared | the missing | Buscan a los [desaparecidos]. | They look for [the disappeared > the missing].
implicado|implicados|implicadas | the involved|implicated | those involved | Hablaron los [implicados]. | [The involved > Those involved] spoke.
interesado|interesados|interesadas | the interested | those interested | Van los [interesados]. | [The interested > Those interested] go.
asistentes | the assistants | those present | Cantaron los [asistentes]. | [The assistants > Those present] sang.
despedido|despedidos|despedidas | the dismissed | those dismissed | Protestan los [despedidos]. | [The dismissed > Those dismissed] protest.
infectados|contagiados | the infected | those infected | Aumentan los [contagiados]. | [The infected > Those infected] are more.
quien|que|cual|quienes | to the one who|which|that | to whom | Es Gil, a [quien] vio. | It is Gil, [to the one who > to whom] she spoke.
quien|que|cual|quienes | of|by|with|for the one who|which|that | - | Es Gil, con [quien] habló. | It is Gil, [with the one who > with whom] she spoke.
los|las|quienes | those that | those who | Hay premio para [los] que ganan. | There is a prize for [those that > those who] win.
los|las de | the ones of | those of | Sus votos y [los de] Gil. | Her votes and [the ones of > those of] Gil.
el|la de | the one of | that of | Su voto y [el de] Gil. | Her vote and [the one of > that of] Gil.
para lo que | for what ~have|~need|~use|~ask|~count | - | Pide fondos, [para lo que] necesita apoyo. | He asks for funds, [for what needs > for which he needs] support.
con lo que | with what | so | Ganó, [con lo que] sigue. | He won, [with what > so] he stays.
ante lo que | in front of what | - | Nieva, [ante lo que] cierran. | It is snowing, [in front of what > so] they close.
nos | we ~have|~spend|~go|~put|~leave|~find|~meet|~see|~ask|~remain|~turn|~do|~feel us | - | [Nos] vamos hoy. | [We go us > We are leaving] today.
me | i ~have|~spend|~go|~put|~leave|~find|~see|~ask|~remain|~turn|~do|~feel me | - | [Me] voy hoy. | [I go me > I am leaving] today.
al *ar|*er|*ir|*arse|*erse|*irse | when|to the? *ing his|her|its|the|a|that | - | Hubo dos heridos [al volcar] una barca. | Two were hurt [when capsizing a > when a] boat capsized.
les|le|me|nos|os | ~cost him|her|them|us|me more|to | - | [Les] cuesta dormir. | It [costs them to > is hard for them to] sleep.
yo mismo|misma | i same | I myself | Lo vi [yo mismo]. | [I same > I myself] saw it.
bast* con | ~suffice with | - | No [basta con] un voto. | It does not [suffice with > take just] one vote.
de no | of not having|being | - | [De no] haber pacto, cierra. | [Of not having > If there is no] pact, it closes.
millones anuales | annual millions | million a year | Gana dos [millones anuales]. | It earns two [annual millions > million a year].
millones mensuales | monthly millions | million a month | Gana dos [millones mensuales]. | It earns two [monthly millions > million a month].
cuenta|cuentan con | ~count with | ~have | [Cuenta con] tres salas. | It [counts with > has] three rooms.
hecho|hacer|hizo|hace|hacen|hacía|hicieron | ~do official|public|possible|clear|fault|front|noise|fun|reference|use|sense|responsible|case | - | [Hizo] público el dato. | She [did public > made public] the figure.
perd*|pierd* a|al | ~lose to his|her|its|their | - | [Pierde a] su capitán. | The team [loses to its > loses its] captain.
cog*|tom*|sac*|llev* a|al | ~take|~catch|~remove to the boy|girl|child|children|woman|man|player|players|driver|patient|baby|mother|father|dog | - | [Llevaron a] los niños. | They [took to the children > took the children] away.
fich* a|por | ~sign|~chip by|to | - | [Ficha por] el Sol. | He [signs by > signs for] the Sol.
firm* por # | ~sign by # | ~sign for $1 | [Firma por 3] años. | He [signs by 3 > signs for 3] years.
firm* por | ~sign by two|three|four|five|one|a | - | [Firma por] dos años. | He [signs by two > signs for two] years.
quedar*|quedó|queda|quedan|quedaron | ~remain slept|forbidden|demonstrated|sentenced | - | [Quedó] prohibido. | It [remained forbidden > was forbidden].
seguía*|sigue*|siguió | ~follow without|in|with|alive|missing|closed|open|active | - | [Sigue] abierto. | It [follows open > is still open].
resultó|resultaron|resultar* | ~result injured|wounded|dead|chosen|elected|slight|killed|burned|damaged | - | [Resultó] herido. | He [resulted injured > was injured].
estará|está|estaba|están|estarán | ~be of drop|holidays|trip|agreement|return|visit | - | [Está] de vacaciones. | She [is of holidays > is on holiday].
a la espera|falta de | to the? wait|fault of | - | Sigue [a la espera de] un juez. | It is [to the wait of > waiting for] a judge.
a cambio de | in return of | in return for | Cedió [a cambio de] dinero. | He gave in [in return of > in return for] money.
en camilla|coche|tren|avión|barco|autobús|helicóptero|ambulancia|moto|bicicleta | in stretcher|car|train|aeroplane|plane|boat|bus|helicopter|ambulance|bicycle | - | Llegó [en tren]. | She came [in train > by train].
a|al su lado | to his|her|their side | - | Vive [a su lado]. | She lives [to his side > beside him].
el|la|los|las cual|cuales | the which | which | Un pacto, [el cual] sigue. | A pact, [the which > which] stands.
mientras que | whereas that | while | Una sube, [mientras que] otra baja. | One rises, [whereas that > while] another falls.
en el|la|los|las|un|una | in the|a airport|meeting|summit|match|final|concert|festival|ceremony|funeral|wedding|conference|crossing|door|entrance|exit|polls | - | Habló [en la] cumbre. | He spoke [in the summit > at the summit].
en el|la|los|las|un|una | in the|a press conference | - | Habló [en la] rueda de prensa. | He spoke [in the press conference > at the press conference].
por falta|razones|motivos|exceso | by fault|lack|reasons|motives|excess | - | Cierra [por falta] de agua. | It closes [by lack > for lack] of water.
porque|si|aunque|mientras | because|if|although|whereas had|has|have|was|were|is|are|will|would|can|could|must|did|does|do|go|want|wants | - | Calla [porque] es tarde. | He is silent [because is > because it is] late.
cuando|donde | when|where will|had|have|has|did|would|can|could|must | - | Ahí es [donde] pueden dormir. | There is [where can > where they can] sleep.
que | think|believe|say|says|said|explain|explains|explained|know|knows|ensure|ensures|ensured|hope|hopes|expect|warned|assured|confirmed|recognised|admitted|announced that will|had|has|have|were|was|is|are|would|can|could|must|did|does | - | Dicen [que] abrirán hoy. | They [say that will > say they will] open today.
nadie | anybody|anyone has|had|will|would|can|could|is|was|knows|knew|wants|wanted|expects|expected|says|said|gives|gave|does|did | - | [Nadie] sabe nada. | [Anybody knows > Nobody knows] anything.
tampoco | neither it|he|she|they|there|we|i | - | [Tampoco] ella vino. | [Neither she > She did not] come.
también | also it|he|she|they|there|we|i | - | [También] ella vino. | [Also she > She also] came.
ya | already it|he|she|they|there|we|i | - | [Ya] ella vino. | [Already she > She already] came.
aún|todavía | still it|he|she|they|there|we|i | - | [Todavía] ella duerme. | [Still she > She still] sleeps.
lo que | what ~suppose|~represent|~provoke|~cause|~generate|~oblige|~imply|~allow|~force|~prevent|~impede|~mean|~elevate | - | Nieva, [lo que] provoca caos. | It is snowing, [what provokes > which causes] chaos.
tras|sin|de|por|para *ar|*er|*ir|*arse|*erse|*irse | after|without|before|of|by|from be|have|make|give|know|take|see|go|do|pay|say|leave|find|lose|win|return|arrive|sign|put|get | - | Salió [tras pagar] todo. | He left [after pay > after paying] it all.
no | no has|have|had|is|are|was|were|will|would|can|could|know|knows|want|wants|exist|exists | - | [No] sabe nada. | He [no knows > does not know] anything.
`.trim(),
)
