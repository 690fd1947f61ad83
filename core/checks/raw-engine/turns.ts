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
qué hacer | what do | what to do | No sabe [qué hacer]. | He does not know [what do > what to do].
cómo|dónde|adónde|cuándo|quién|qué *ar|*er|*ir|*arse|*erse|*irse | what|how|where|when|whom go|arrive|act|say|explain|think|live|put|pay|find|face|react|sleep|leave|exit|take|give|begin|start|stop|get|move|answer|use|spend|look|eat|vote|study|choose|buy|reach|obtain|request|ask|manage|protect|solve|reduce|improve|avoid|avert|avail|help|park | - | No sabe [cómo llegar]. | She does not know [how arrive > how to get there].
afectado|afectados|afectada|afectadas | one|some|two|three|many|part|most|all|to|for|of of? the affected | - | Habla una de las [afectadas]. | [One of the affected > One of those affected] speaks.
quien|quienes | the one|ones who|that remembered|added|ensured|said|explained|signalled|considered|indicated|warned|regretted|announced|insisted|stood|underlined|recognised|asked|defended|admitted|confirmed|appreciated|also|has|had|was|is|highlighted|affirmed|assured|thanked|recalled|noted|commented|stressed|praised|critiqued|criticised|denounced|reported|declared | - | Habló Ruiz, [quien] añadió algo. | It was Ruiz, [the one who added > who added] something.
lo que|cual | what forced|caused|has|left|produced|allowed|did|meant|means|leaves|provoked|generated|represents|made|makes|adds|obliged the|a|an|to|damage|damages|harms|in | - | Llovió, [lo que] causó daños. | It rained, [what caused damage > which caused damage].
pasó|pasado|pasa|pasando|pasará | what|nothing|at|it|something ~have? not? spent|spend|spends | - | No sabe qué ha [pasado]. | He does not know [what has spent > what has happened].
pas* | ~spend to | - | El alcalde [pasó] a otro tema. | The mayor [spent to > moved on to] another topic.
llev* #|años|meses|días|semanas|horas|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|toda|más|casi|mucho|tiempo|décadas|abierto|abierta|cerrado|cerrada|mes | ~spend {0-3} years|months|weeks|days|hours|decades|time|year|month|opened|closed|enclosed|week | - | [Llevan meses] así. | They [spend months > have been] like this for months.
llev* | ~spend the case|business|party|company|court | - | Nueve años [lleva] el caso así. | Nine years [spends the case > the case has been] like this.
dej* de | ~leave to | - | Los trenes [dejaron de] circular. | Trains [left to > stopped] running.
sig* | ~follow opened|closed|open|active|enclosed|without|on|hospitalised|hospitalized|working|waiting|expecting|alive|missing|being|admitted|interested|like|detained|looking|thinking|fighting|trapped|blocked|growing|entered|going|forward|arrested | - | El caso [sigue] abierto. | The case [follows opened > is still open].
volv*|vuelv* a *ar|*er|*ir | ~go back to win|open|be|begin|ask|happen|demand|see|have|fall|rise|play|do|insist|critique|lose|say|reject|refuse|repeat|try|warn|grow|propose|defeat|present|summon|close|go|lead|suffer|register|vote|remember|break | - | [Volvió a ganar]. | She [went back to win > won again].
va|vamos|van|voy a *ar|*er|*ir|*arse|*erse|*irse | i|we|they|he|she|it|you ~go to work|follow|do|open|close|be|have|continue|resort|ask|stop|fight|allow|give|win|lose|keep|know|permit|need|accept|leave|begin|demand|play|suffer|spend|say|negotiate|pay|denounce|report|try|improve|solve|present|exit|happen|defend|study|analyse|analyze|reduce|create|invest|build|remain|vote|take|change | - | «[Vamos a seguir]», avisó. | “[We go to follow > We are going to go on],” he warned.
no va|vamos|van|voy a *ar|*er|*ir|*arse | ~do not go to | - | «[No vamos a parar]», avisó. | “We [do not go to > are not going to] stop,” he warned.
nada | ~say|~see|~do|~charge|~receive|~know|~find|~buy|~ask|~tell|~spend|~need|~decide|~touch|~hear|~feel|~change|~happen|~save us|me|him|them? at all | - | No he visto [nada]. | I have not [seen at all > seen anything].
nada | at all equal|similar|same|more|less|like|easy|new | - | No pide [nada] más. | She asks for [at all more > nothing more].
nadie | anybody has|have|is|was|will|wanted|could|explains|explained|gives|said|did|answered|expected|came|saw|believes|speaks|understands|assumes | - | [Nadie] ha venido. | [Anybody has > Nobody has] come.
nadie | anybody|anyone knows|knew|wants it|him|the|what|how|to | - | [Nadie] sabe qué pasa. | [Anybody knows what > Nobody knows what] is happening.
ninguno|ninguna de | any of them suffered|was|were|had|has|have|will|is|are|wanted|could | - | [Ninguno de] ellos ha venido. | [Any of them has > None of them has] come.
también | also it|they|he|she|we|i _ | - | [También] habló Ruiz. | [Also it spoke > Ruiz also spoke] there.
solo|sólo|solamente | only we|i ask|want|have|need|know|wanted|can | - | «[Solo] pedimos agua», dice. | “[Only we ask > We only ask] for water,” she says.
aún|todavía | still it|they|there|he|she|we remains|remain|is|are|has|have|does|do|lacks|exists|was|were|exist | - | [Aún] queda agua. | [Still it remains > There is still] water.
actualmente|ahora|entonces | present|now|then they|it exist|exists|remain|remains|live|lives | - | [Ahora] quedan dos. | [Now they remain > There are now] two.
también|además | besides , it|they|he|she | - | [Además] habló Ruiz. | [Besides, it > Ruiz also] spoke.
como|según explicó|explicaron|dijo|señaló|indicó|recordó|apuntó|informó|ha|adelantó|anunció|confirmó|contó | as it|they explained|said|signalled|indicated|remembered|informed|announced|confirmed|advanced|told|has|aimed|affirmed | - | Llueve, [como dijo] ella. | It is raining, [as it said > as she said].
haga|hagan|hace|hizo|hecho|haya justicia | ~do {0-1} justice | - | Pide que se [haga justicia]. | She wants justice [do justice > to be done].
pedir|pide|piden|pidió|pidieron|pedirá|pedirán|pedimos|pedía|pedían|pidiendo|pedido | ~ask the|a|more|his|an|some|her|its return|resignation|closing|closure|dismissal|money|help|construction|creation|collaboration|support|medical|doctors|investment|resources|means|withdrawal|suspension|free|statement|meeting|solution|rise|increase|change|vote|end|attention|intervention|protection|absolution|explanations|security|personnel|time|licence|loan|credit|extension|respect|calm|hospital|public|transparency|justice|opinion|appearance|cessation|approval|application|intermediation | - | Hoy [piden] más medios. | Today they [ask more means > ask for more resources].
pedir|pide|piden|pidió|pidieron|pedirá|pedirán|pedimos|pedía|pedían|pidiendo|pedido|pedid* | ~ask help|calm|responsibility|prudence|patience|justice|respect|explanations|pardon|money|#|caution|collaboration|improvements|measures|solutions|support|peace|water|transparency|helps|information|unity|permission|asylum|elections|loyalty|dialogue|consensus|two|three|four|five|six|ten|twenty|better|security|resources|clarity|aid|public|freedom|advice|urgent|changes|guarantees|answers | - | Hoy [piden] paz. | Today they [ask peace > ask for peace].
agradec* su|el|la|los|las apoyo|labor|esfuerzo|ayuda|trabajo | ~appreciate his|the|her endeavour|support|help|work|endeavours | - | [Agradeció el esfuerzo]. | She [appreciated the endeavour > gave thanks for the effort].
esfuerzo|esfuerzos | +endeavour|endeavor | +effort | Agradece el [esfuerzo]. | He is grateful for the [endeavour > effort].
edificio|edificios | +edifice | +building | Ardió el [edificio]. | The [edifice > building] burned.
parecid*|similar*|igual|misma | alike | a similar | Hay un caso [parecido]. | There is an [alike > a similar] case.
logr* | ~attain | ~achieve | Ayer [logró] un récord. | Yesterday she [attained > achieved] a record.
se encuentra|encuentran|encontraba|encontraban en|entre|bajo | ~find in|under|between|among | ~be in | Ana [se encuentra en] Vigo. | Ana [finds in > is in] Vigo.
encarg* de | ~commission of | ~take charge of | Ana se [encarga de] eso. | Ana [commissions of > takes charge of] that.
sitúa|situó|sitúan|situaron|situará en | ~situate in | ~stand at | La tasa se [sitúa en] el 3 %. | The rate [situates in > stands at] 3 percent.
celebr* | ~celebrate the|on|today|in|tomorrow|this|between|from|a|an monday|tuesday|wednesday|thursday|friday|saturday|sunday|meeting|trial|election|elections|press|assembly|summit|plenary|next|congress|funeral|cathedral|referendum | - | La misa se [celebrará] el lunes. | The Mass will [celebrate the Monday > be held on Monday].
celebr* | ~celebrate morning | - | Se [celebrará] mañana. | It will [celebrate morning > be held tomorrow].
regist*|registr* | they|it ~register rains|temperatures|incidents|delays|damage|damages|gusts|a|an|the|some | - | Se [registraron] retrasos. | [They registered delays > There were delays].
qued* #|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocas|pocos|muchas|muchos|semanas|meses|días|mucho | they|it ~remain _ | - | [Quedan dos] meses. | [They remain two > There are two] months left.
qued* en | ~remain second|first|third|last | - | Ana [quedó en] segundo lugar. | Ana [remained second > finished second].
qued* sin | ~remain without | ~be left without | Ana se [quedó sin] casa. | Ana [remained without > was left without] a home.
mundo|país|europa|españa|ciudad|historia | biggest|best|worst|oldest|longest|largest|richest|tallest|highest|youngest|greatest of the|europe|spain world|country|city|history | - | Es la mejor del [mundo]. | It is the [best of the world > best in the world].
ayudas | helps | aid | Cobran las [ayudas]. | They get the [helps > aid].
otan | the nato | NATO | Habló la [OTAN]. | [The NATO > NATO] spoke.
como | ~work|~act|~serve|~describe|~appear like professor|doctor|nurse|teacher|lawyer|witness|volunteer|driver|engineer|a|an | - | Trabaja [como] guía. | She [works like a > works as a] guide.
a la entrada|salida|espera|altura de|del | to the entrance|start|height of | - | Chocó [a la entrada del] túnel. | It crashed [to the entrance of > at the entrance to] the tunnel.
al borde|frente|margen de|del | to the brink|margin of | on the brink of | Está [al borde del] caos. | It is [to the brink of > on the brink of] chaos.
en primera | to first|second | - | Subió [en primera]. | It went up [to first > to the first tier].
a la cárcel|prisión | to the prison | to prison | Va [a la cárcel]. | He is going [to the prison > to prison].
por lo que | by what | so | Llueve, [por lo que] cierra. | It is raining, [by what > so] it closes.
por escrito | by writing | in writing | Lo pide [por escrito]. | She asks for it [by writing > in writing].
en paro | in the? unemployment | out of work | Está [en paro]. | She is [in unemployment > out of work].
en obras | in works | under repair | Sigue [en obras]. | It is still [in works > under repair].
en el lugar | in the place | at the scene | Murió [en el lugar]. | He died [in the place > at the scene].
mayoría de|del|los|las | the majority of the | most of the | Votó la [mayoría de] la gente. | [The majority of the > Most of the] people voted.
todos los que|aquellos | all those that | everyone who | Pagan [todos los que] votan. | [All those that > Everyone who] votes pays.
aún|todavía no | still no | not yet | [Aún no] se sabe. | It is [still no > not yet] known.
a unos #|metros|kilómetros|veinte|diez|cien|cinco | to some _ | some $1 | Está [a unos diez] metros. | It is [to some ten > some ten] metres away.
a # metros|kilómetros|minutos|segundos|horas|días | to # metres|kilometres|minutes|seconds|hours|km|m | - | Está [a 3 metros]. | It is [to 3 metres > 3 metres] away.
a ocho|diez|cinco|dos|tres|cuatro|seis|siete|nueve|pocos|escasos metros|kilómetros|minutos|segundos | to eight|ten|five|two|three|four|six|seven|nine|few metres|kilometres|minutes|seconds | - | Está [a diez metros]. | It is [to ten metres > ten metres] away.
sobre|hacia|de|a las ocho|siete|nueve|diez|once|doce|cinco|seis|cuatro|tres|dos|una | on|to|of|from|until|before|after the eight|seven|nine|ten|eleven|twelve|five|six|four|three|two|one of|in | - | Fue [sobre las ocho] del día. | It was [on the eight of > at about eight in] the day.
a las puertas|puerta | to the doors|door of | outside | Gritan [a las puertas] del club. | They shout [to the doors of > outside] the club.
envi*|enví* a #|tres|dos|cuatro|cinco|varios|mil | ~send to three|two|four|five|several|# | - | Hoy [envía a dos] guías. | Today it [sends to two > sends two] guides.
hasta que se | until they|it know|knows | - | Calla [hasta que se] sepa todo. | He is silent [until they know > until] everything is known.
por el|la riesgo|peligro|subida|caída|aumento|retraso|miedo|precio|muerte|culpa|cierre|impacto|ruido|covid | by the risk|danger|rise|fall|increase|delay|fear|price|death|fault|closing|impact|noise | - | Cierra [por el riesgo] de aludes. | It closes [by the risk > because of the risk] of avalanches.
por un|una valor|importe|total|delito|error|fallo|accidente|caída|avería|lesión|crimen|infarto | by a|an value|import|total|crime|error|failure|accident|fall|fault|injury|infarct|breakdown | - | Cierra [por una avería]. | It closes [by a fault > because of a fault].
de alto|larga|alta|corta|gran|mediana _ | of tall|big|half _ | - | Es [de alta gama]. | It is [of tall range > top-of-the-range].
hasta ahora | that up to now | until now | Dormía [hasta ahora]. | She slept [that up to now > until now].
al final | at the end decided|accepted|will|remained|won|had|did|was|could | - | [Al final] ganó ella. | It was [at the end won > in the end won] by her.
pidió|pide|pidieron|piden {0-6} esperar | ~ask to wait | - | El edil [pidió esperar]. | The councillor [asked to wait > urged people to wait].
pidió|pide|pidieron|piden , {1-5} , esperar | ~ask , {1-5} , to wait | - | El edil [pidió, al cierre, esperar]. | The councillor [asked, at the close, to wait > called, at the close, for patience].
gobierno|estado|régimen|rusia|moscú|kiev|ucrania|israel|irán|washington|pekín|china|país|empresa {0-3} es|era culpable | is|was guilty | - | [Moscú es culpable]. | Moscow [is guilty > is to blame].
ningún|ninguna | that any _ has|have|was|will|had | - | Dice que [ningún] libro falta. | She says [that any book has > that no book has] gone.
cada vez que | every time that | every time | Canta [cada vez que] llueve. | She sings [every time that > every time] it rains.
antigu* | the most ancient | the oldest | Es el más [antiguo]. | It is [the most ancient > the oldest].
en su día | in his|her|its day | at the time | Lo dijo [en su día]. | She said so [in his day > at the time].
cierr*|cerr* #|dos|tres|cuatro|cinco|seis|varios | ~close two|three|four|five|six|several|# months|weeks|days|years|hours | - | El bar [cierra tres] meses. | The bar [closes three months > closes for three months].
daño|daños | harms | damage | Sufrió [daños]. | It suffered [harms > damage].
denunci* a|al | ~report|~denounce to the|his|her|a|an | ~report the | Ayer [denunció a] la empresa. | Yesterday she [reported to the > reported the] company.
contrat*|emple* a|al | ~hire|~employ to | ~hire | Ya [contrató a] 20 guías. | It has already [hired to > hired] 20 guides.
mat*|asesin* a|al | ~kill|~murder to | ~kill | Ayer [mató a] su socio. | Yesterday he [killed to > killed] his partner.
acog* a|al | ~receive|~welcome to the|some|# | ~welcome the | Hoy [acogen a] las niñas. | Today they [receive to the > welcome the] girls.
ayud* a|al | ~help to the|his|her|their | ~help the | Hoy [ayuda a] la gente. | Today he [helps to the > helps the] people.
llam*|cit* a|al | ~summon|~call to the | ~summon the | Hoy [cita a] la prensa. | Today he [summons to the > summons the] press.
benefici*|perjudic* a|al | ~benefit|~harm|~hurt to | ~benefit | Esto [beneficia a] todos. | This [benefits to > benefits] everybody.
identific* a|al | ~identify to | ~identify | Ya [identificaron a] los dos. | They have already [identified to > identified] the two.
dej* a miles|cientos|unas|unos|más|#|tres|cuatro|cinco|cerca | ~leave to | ~leave | La nieve [dejó a miles] sin luz. | The snow [left to > left] thousands without power.
elig*|nombr*|design* a|al | ~elect|~appoint|~choose|~designate to a|an|the|his | - | Ayer [nombró a] un juez. | Yesterday she [appointed to a > appointed a] judge.
investig* a|al | ~research|~investigate to | ~investigate | Hoy [investigan a] tres ediles. | Today they [research to > investigate] three councillors.
reun* a|al|con | ~gather with | ~meet | Ayer se [reunió con] la reina. | Yesterday he [gathered with > met] the queen.
acud* a|al|en | ~attend to the|a|this|his | ~go to the | Hoy [acude al] juzgado. | Today she [attends to the > goes to the] court.
superó|superaron|superar|superan|supera|alcanzó|alcanzaron|alcanzar|alcanza|alcanzan|roza|rozan|rozó|rebasa|rebasó los|las|el | ~surpass|~achieve|~reach|~brush|~exceed|~border the # | ~reach $1 | Ayer [alcanzó los] 40 grados. | Yesterday it [achieved the 40 > reached 40] degrees.
superó|superaron|superar|superan|supera el millón|la|los|las | ~surpass the|a | ~exceed the | Ya [supera el millón]. | It already [surpasses the > exceeds the] million.
los|las # | to|until|in|of|from the # euros|degrees|years|millions|million|kilometres|hectares|metres|hours|points|per|months|days | - | Sube a [los 40] grados. | It rises [to the 40 degrees > to 40 degrees].
entre los|las # | between|among the # | between $1 | Tienen [entre los 18] y los 30. | They are [between the 18 > between 18] and 30.
por el|la|los|las | ~close|~cancel|~suspend|~postpone|~delay|worse|better by the rain|rains|storm|drought|strike|wind|snow|heat|works|cold|floods|bad|rise|crisis|pandemic|war | - | Es peor [por la] sequía. | It is [worse by the drought > worse because of the drought].
a medianoche|mediodía | to midnight|midday|noon | - | Cierra [a medianoche]. | It closes [to midnight > at midnight].
a tiempo | to time | in time | Acabó [a tiempo]. | She finished [to time > in time].
al año | to the year | a year | Gana mil [al año]. | She earns a thousand [to the year > a year].
partido|partidos contra|ante|entre|terminó|acabó|quedó|aplazado|disputado|suspendido|amistoso | party|parties against|between|ended|remained|postponed|played|contested|suspended|finished|was|in | - | El [partido terminó] tarde. | The [party ended > match ended] late.
disput* | ~contest the|a party|match|final|meeting|semifinal|league | - | Hoy [disputan] la final. | Today they [contest the final > play the final].
encuentro|encuentros | the|a meeting ended|finished|against|contested | - | El [encuentro] terminó 2-1. | [The meeting ended > The match ended] 2-1.
jornada|jornadas de #|trabajo|huelga|lucha|reflexión|protesta | +day of #|work|strike|struggle|reflection|protest | - | Piden la [jornada de 35] horas. | They want the [day of 35 > 35-hour week].
entrenador|entrenadora|entrenadores | the|his|her|their|its|new|a|of trainer|trainers | - | Habló el [entrenador]. | [The trainer > The coach] spoke.
técnico|entrenador | the technician|trainer spanish|italian|argentinian|portuguese|said|ensured|regretted|praised|explained|of | - | Habló el [técnico] ayer. | Yesterday [the technician explained > the manager explained] it.
aficionado|aficionados | the|of|thousands|some amateurs | - | Cantan los [aficionados]. | [The amateurs > The fans] are singing.
vestuario|vestuarios | the wardrobe | the dressing room | Reina la calma en el [vestuario]. | Calm reigns in [the wardrobe > the dressing room].
césped | the|on|of|in lawn | - | Saltó al [césped]. | He ran onto [the lawn > the pitch].
pelotón | the squad | the pack | Atacó al [pelotón]. | He attacked [the squad > the pack].
mundial | world wide | World Cup | Juega el [Mundial]. | She is playing in the [World-wide > World Cup].
segundo|primer tiempo | second|first time | second half | Marcó en el [segundo tiempo]. | He scored in the [second time > second half].
prórroga | in the extension | in extra time | Ganó en la [prórroga]. | It won [in the extension > in extra time].
exposición|exposiciones | the|an|this|new|his|her +exposure of|gathers|will|can|opened|opens|on|that|is|has|was|includes|photographic|showing|in | - | La [exposición] abre hoy. | [The exposure opens > The exhibition opens] today.
inaugur* | ~inaugurate the|a|an bridge|exhibition|exposure|hospital|station|school|course|line|museum|centre|library|works | - | Ayer [inauguró] el puente. | Yesterday she [inaugurated the bridge > opened the bridge].
acogida | received | - | Es una casa de [acogida]. | It is a [received > shelter] home.
entradas | entrances | tickets | Vendió 300 [entradas]. | It sold 300 [entrances > tickets].
obras | the works last|started|have|are|began|forced|continue|of | - | Siguen las [obras]. | [The works are > Building work is] going on.
empresa|compañía|planta|fábrica|banco|hospital|tienda|museo|feria|festival|parque|universidad|biblioteca|partido|ayuntamiento|gobierno {0-6} su|sus | ~close|~open|~reduce|~double|~increase|~celebrate|~present|~announce|~improve|~maintain|~expand|~sell|~launch his|her | - | La [empresa cerrará sus] tiendas. | The company will [close his > close its] shops.
agricultores|vecinos|trabajadores|médicos|jugadores|alumnos|padres|manifestantes|conductores|familiares|afectados|profesores|víctimas|turistas|estudiantes|ciudadanos|policías|sindicatos|bomberos|pescadores|ganaderos|empleados {0-6} su|sus | neighbours|workers|agriculturalists|doctors|players|students|parents|demonstrators|drivers|relatives|affected|professors|victims|tourists|citizens|police|unions|firemen|fishermen|graziers|employees {1-3} his | - | Los [vecinos dejaron sus] casas. | The [neighbours left his > residents left their] homes.
curso | course starts|begins|started|ended|with | school year starts | El [curso] empieza hoy. | The [course starts > school year starts] today.
colegio|instituto|alumno|alumnos|escuela|escuelas|primaria|secundaria|maestros|colegios|institutos|profesorado|aulas|clases {0-12} profesor|profesores|profesora|profesoras | +professor | +teacher | La [escuela busca profesores]. | The school is looking for [professors > teachers].
profesor|profesora|profesores {0-12} colegio|instituto|alumno|alumnos|escuela|escuelas|primaria|secundaria|clases|aulas|colegios|institutos|ratios|matemáticas | +professor | +teacher | Los [profesores de la escuela] paran. | The [professors > teachers] at the school are on strike.
mayores | the|our|of|for main | older people | Cuida de los [mayores]. | It looks after [the main > older people].
joven|jóvenes | +youngster | young +person | Emigran los [jóvenes]. | The [youngsters > young people] are emigrating.
paro parcial|total|indefinido | partial|total|indefinite unemployment | stoppage | Habrá [paro parcial]. | There will be a [partial unemployment > stoppage].
servicios mínimos | minimum|minimal services | minimum service | Fijan [servicios mínimos] hoy. | They set [minimum services > minimum service] levels today.
autónomo|autónomos | the autonomous|autonomouses | the self-employed | Protestan los [autónomos]. | [The autonomous > The self-employed] are protesting.
presupuesto|presupuestos | the|an|of|its|his|her|their|new|general|public +estimate | - | Aprueban el [presupuesto]. | They approve [the estimate > the budget].
bajada|descenso|descensos|bajadas de|en|del | +descent of|in | +fall of | El [descenso de] precios. | The [descent of > fall of] prices.
encarec* | ~put up the price of | - | El piso se [encareció]. | The flat [put up the price of > became dearer].
cobr* | ~charge less|their|at | - | Los jóvenes [cobran] menos. | The young [charge less > earn less].
acciones | the|his|her|their|its|some|# actions of the|fell|rose|company|bank|fall|rise|went | - | Caen las [acciones] del banco. | [The actions of the > The shares of the] bank are falling.
quiebra | the|a|in|of failure|break of the|company|bank|to|for | - | Evita la [quiebra] del banco. | It averts [the failure of the > the bankruptcy of the] bank.
alquiler|alquileres | +hire of|has|have|went|rose|prices|is|are|will | - | El [alquiler] de un piso. | The [hire of > rent for] a flat.
vivienda|viviendas | price|prices of the house|houses | - | Sube el precio de la [vivienda]. | The [price of the house > price of housing] is rising.
vivienda | access to the house | access to housing | Pide acceso a la [vivienda]. | She wants [access to the house > access to housing].
hacienda | property | the tax office | [Hacienda] investiga. | [Property > The tax office] is investigating.
promotora|promotoras|promotor | the +promoter | the developer | Quiebra la [promotora]. | [The promoter > The developer] is going bust.
estación|estaciones de|del|central|norte|sur|ferroviaria|ferroviarias|intermodal|espacial|meteorológica | +season | +station | La [estación de] tren cerró. | The train [season > station] closed.
estación | in|at|to|from the {0-1} season | - | Esperan en la [estación]. | They wait [in the season > at the station].
billete|billetes | +banknote | +ticket | Sube el [billete] de metro. | The [banknote > ticket] for the metro goes up.
sal* de|del|a|por | ~exit of|from|to|with|by | - | El preso [salió de] la cárcel. | The prisoner [exited of > came out of] jail.
sal* | to|not exit | - | Piden que no [salgan]. | They ask people [not exit > not to go out].
vía|vías | of the road | - | El tren se salió de la [vía]. | The train came off [of the road > the track].
vuelco|volcó|volcar|volcado | ~dump the|in|after | - | Al [volcar] el camión. | When the truck [dumps the > overturns the] load.
turismo|turismos | a|the|between tourism and|clashed|collided|crashed|a|that | - | Chocó un [turismo] con un camión. | [A tourism and > A car and] a lorry crashed.
central | the head office will|is|was|produces|generates|closed | - | La [central] cerrará. | [The head office will > The plant will] close.
presa | the prey | the dam | Se rompió la [presa]. | [The prey > The dam] burst.
se desbord* | ~overflow of|to|in|by | - | El río [se desbordó] en Lugo. | The river [overflowed in > burst its banks in] Lugo.
clases | the classes will restart|restart|restarted|continue | - | Las [clases] seguirán el lunes. | [The classes will restart > Lessons will resume] on Monday.
vecino|vecina|vecinos de | , neighbour|neighbor|neighbours|neighbors of | - | Juan, [vecino de] Soria, lo vio. | Juan, a [neighbour of > resident of] Soria, saw it.
vecinos | neighbours|neighbors spend|demand|ask|protest|do|will|have|complain|denounce|report|who|also|were|could|had|are|remembered|explained|say|said | - | Protestan los [vecinos]. | The [neighbours ask > residents ask] for help.
vecinos | of|to|with|for|by|between|among|all|some|many|several|other|# the? neighbours|neighbors | - | Cita a los [vecinos]. | He calls a meeting [of neighbours > of residents].
qued* herid*|destrozad*|atrapad*|aplazad*|cerrad*|suspendid*|inundad*|paralizad*|dañad*|sepultad*|descartad*|pendiente | ~remain wounded|shattered|trapped|postponed|closed|suspended|flooded|paralysed|damaged|buried|pending|injured|enclosed|destroyed | - | El acto [quedó aplazado]. | The event [remained postponed > was postponed].
traslad* a|al | moved to the? hospital|commissariat | taken to hospital | Fue [trasladado al] hospital. | He was [moved to hospital > taken to hospital].
faltan|falta|faltaban | they ~be missing | there is a shortage of | Aquí [faltan] camas. | Here [they are missing > there is a shortage of] beds.
equipo | the|his|her|its|my|our squad won|plays|played|lost|attained|achieved|has|will|visitor|local|scored|signed|needs|of | - | Ganó el [equipo]. | [The squad won > The team won].
trasplante|trasplantes | +transplantation | +transplant | Fue el primer [trasplante]. | It was the first [transplantation > transplant].
calentamiento global|del | global|the heating | global warming | Crece el [calentamiento global]. | [Global heating > Global warming] is rising.
agua potable | potable +water | drinking +water | Falta [agua potable]. | There is no [potable water > drinking water].
junta | the joint | the board | La [junta] aprobó el plan. | [The joint > The board] approved the plan.
abord* | ~accost | ~discuss | Ambos [abordaron] la crisis. | Both [accosted > discussed] the crisis.
concentración|concentraciones | +concentration against|in|protest|to | - | Habrá una [concentración] en la plaza. | There will be a [concentration in > rally in] the square.
convoc* | ~summon | ~call | Ayer [convocaron] un paro. | Yesterday they [summoned > called] a stoppage.
organismo|organismos | the|this|an|international|public organism|organisms | - | El [organismo] lo avisa. | [The organism > The body] gives warning.
colectivo|colectivos de | the +community of|in | - | Lo dice el [colectivo de] madres. | [The community of > The group of] mothers says so.
nombramiento|nombramientos | +nomination | +appointment | Aprueban su [nombramiento]. | They approve her [nomination > appointment].
critic* | ~critique the | ~criticise the | El juez [criticó] la ley. | The judge [critiqued the > criticised the] law.
medios | the|local|public|different|foreign|social|some|several means|halves | the media | Lo cuentan los [medios]. | [The means > The media] report it.
absolv*|absuel* | ~absolve | ~acquit | La jueza [absolvió] al edil. | The judge [absolved > acquitted] the councillor.
estafa | +swindle | +fraud | Es una [estafa] enorme. | It is a huge [swindle > fraud].
droga|drogas | confiscated|seized drug | confiscated drugs | Ahí incautaron [droga]. | They [confiscated drug > confiscated drugs] there.
hallazgo del cuerpo|cadáver | finding of the body|corpse | discovery of the body | Confirman el [hallazgo del cuerpo]. | They confirm the [finding of the corpse > discovery of the body].
haya|hay|hubo|habido|había|haber muertos|fallecidos|heridos | have not? died | - | Podría [haber muertos]. | It could [have died > be fatal].
reconoc* | ~recognise|~recognize that|to | ~admit that | El edil [reconoció] que falló. | The councillor [recognised that > admitted that] he failed.
teme|temen|temió|temían | ~dread that|the|a | ~fear that | Todos [temen] que llueva. | They all [dread that > fear that] it will rain.
denunci* | ~report|~denounce the fault|lack of | - | Ahí [denuncian] la falta de medios. | There they [report the fault of > complain about the lack of] resources.
coloc* | ~plant in|to|a|the|him|her|his | ~put the | Ayer [colocó] la bandera. | Yesterday she [planted the > put the] flag there.
coloc* | ~plant at | ~move to | Se [colocó] al frente. | She [planted at > moved to] the front.
contó|contaron|cuenta|cuentan|contaba | ~count that|the|it|, | - | Él [contó] que llovía. | He [counted that > said that] it was raining.
contó|contaron|cuenta|cuentan | ~count among|one|a|with|her|his|him|yesterday | - | Eso [contó] una vecina. | So [counted a > said a] neighbour.
supon*|supus* | ~suppose a|an|the|more|that | ~mean a | Eso [supone] un alivio. | That [supposes a > means a] relief.
terminó|terminaron|termina|terminan|terminará|acab* con|de|en|a|sin|hoy|ayer | ~end up with|the|yesterday|today|without|at|to|this | - | El acto [terminó con] un baile. | The event [ended up with > ended with] a dance.
rechaz* | ~refuse the|a|his|her|their|this|these|that | - | El juez [rechazó] la petición. | The judge [refused the > rejected the] request.
asum* | ~assume the|his|her|responsibility|responsibilities|responsability cost|control|leadership|charge|guilt|presidency|direction|responsibility|command | - | Ahora [asume] el mando. | Now she [assumes the command > takes command].
asum* responsabilidades|responsabilidad|culpa | ~assume responsibilities|responsibility | ~take responsibility | Nadie [asume responsabilidades]. | Nobody [assumes responsibilities > takes responsibility].
atend*|atiend* | ~attend to|his|her|the|their|our|# claim|claims|request|requests|demands|petition|patients|emergency|wounded|people|neighbours|calls|call|injured|victims|media|alerts | - | No [atiende] sus quejas. | It does not [attend his requests > meet their requests].
arroj* | ~launch a|the|some|objects|stones|# | - | Ayer [arrojaron] piedras. | Yesterday they [launched stones > threw stones].
censur* | ~censor the|his|her|that | ~condemn the | El sindicato [censuró] el recorte. | The union [censored the > condemned the] cut.
constat* | ~ascertain that | ~find that | La edil [constató] que llueve. | The councillor [ascertained that > found that] it is raining.
elimin* | ~delete the|a|all|to | ~scrap the | El pleno [elimina] la tasa. | The council [deletes the > scraps the] fee.
marchó|marcharon|marchar|marcha|marchan|marcharse | ~leave of | ~leave | Ayer se [marchó] de casa. | Yesterday he [left of > left] home.
reivindicación|reivindicaciones | +claim | +demand | Oye sus [reivindicaciones]. | It hears their [claims > demands].
revis* | ~revise the|his|all|its | ~review the | Hoy [revisan] el caso. | Today they [revise the > review the] case.
valor* | ~value that|the|positively|like|very|of|his|to | - | El edil [valoró] el gesto. | The councillor [valued the > welcomed the] gesture.
impuso|impusieron|impone|imponerse|impondrá | ~impose yesterday|in|to|with|by|at | - | Se [impuso] ayer. | She [imposed yesterday > won yesterday].
paraliz* | ~paralyse|~paralyze the | ~halt the | Hoy [paraliza] la obra. | Today it [paralyses the > halts the] work.
instal*|ubic*|situad* | ~situate to|in the|at|# | - | Está [situado] en Vigo. | It is [situated in the > in the] middle of Vigo.
oblig* a | ~oblige to|the | ~force the | La lluvia [obligó a] la gente a salir. | The rain [obliged the > forced the] people out.
al caer|salir|llegar|conocer|cruzar|entrar|bajar|volver|intentar|terminar|cerrar|abrir|ver | when falling|exiting|arriving|knowing|crossing|going|entering|descending|trying|ending|closing|opening|seeing from|of|to|the|out|in | - | Murió [al caer] del tejado. | He died [when falling from > after falling from] the roof.
colabor* con | ~collaborate with the investigation|justice|police|judge | - | Ana [colabora con] la policía. | Ana [collaborates with the police > cooperates with the police].
compañeros|compañeras|compañero|compañera | the|his|her|my|their|our +mate | - | Lo vieron sus [compañeros]. | [Their mates > Their colleagues] saw it.
localidad|localidades | +location | +town | Es una [localidad] pequeña. | It is a small [location > town].
comarca|comarcas | the|this|of +region of|will|has|. | - | Llueve en la [comarca] de Arnela. | It rains in [the region of > the district of] Arnela.
carrera {0-12} etapa|corredor|corredora|ciclista|meta|kilómetros|piloto|atleta|salida | the +career | the +race | La [carrera tuvo una etapa]. | [The career > The race] had one stage.
etapa|corredor|corredora|corredoras|corredores|ciclista|ciclistas|piloto|pilotos|atletas {0-14} carrera | the +career | the +race | Los [pilotos de la carrera]. | The drivers in [the career > the race].
clasificación|clasificaciones general|del | general classification | overall standings | Lidera la [clasificación general]. | She leads the [general classification > overall standings].
cuneta|cunetas | the +ditch in|of|spite | - | Hay gente en las [cunetas] de Vigo. | There are people in [the ditches of > the roadsides of] Vigo.
cita|citas | the date of|electoral|with|will|is|was|has|takes|begins | - | La [cita] es hoy. | [The date is > The event is] today.
distintos|distintas | distinct points|groups|places|parts|areas|countries|types|cities|sectors|zones|administrations | - | Llega a [distintos] sitios. | It reaches [distinct places > various places].
diversos|diversas | diverse points|places|countries|areas|cities|activities|occasions|media | - | Llega a [diversos] sitios. | It reaches [diverse places > various places].
`.trim(),
)
