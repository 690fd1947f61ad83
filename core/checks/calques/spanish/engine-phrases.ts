import { calqueLines } from '../entry'

/** Turns that have an English counterpart and come out word for word. */
export const enginePhrases = calqueLines(
  'literal',
  `
todo lo posible | all the possible | everything possible | Intentó [todo lo posible]. | She tried [all the possible > everything possible].
hacer|hará|harán|hace|hacen|hecho|haremos todo lo posible | ~do all the possible | ~do everything possible | [Hará todo lo posible]. | She will [do all the possible > do everything possible].
lo antes posible | the before possible | as soon as possible | Abre [lo antes posible]. | It opens [the before possible > as soon as possible].
cuanto antes | what before | as soon as possible | Abre [cuanto antes]. | It opens [what before > as soon as possible].
qué hacer | what do | what to do | No sabe [qué hacer]. | He does not know [what do > what to do].
cómo|dónde|adónde|cuándo|quién|qué *ar|*er|*ir|*arse|*erse|*irse | what|how|where|when|whom go|arrive|act|say|explain|think|live|put|pay|find|face|react|sleep|leave|exit|take|give|begin|start|stop|get|move|answer|use|spend|look|eat|vote|study|choose|buy|reach|obtain|request|ask|manage|protect|solve|reduce|improve|avoid|avert|avail|help|park | - | No sabe [cómo llegar]. | She does not know [how arrive > how to get there].
afectado|afectados|afectadas | the affected will|can|have|received|could|are|were|had|demand|ask|report|asked|do|go|complain|say|said|by | - | Pagan a los [afectados]. | They pay [the affected by > those affected by] it.
afectado|afectados|afectada|afectadas | one|some|two|three|many|part|most|all|to|for|of of? the affected | - | Habla una de las [afectadas]. | [One of the affected > One of those affected] speaks.
perjudicado|perjudicados|perjudicadas | the|of|to|all prejudiced | those affected | Cobran los [perjudicados]. | [The prejudiced > Those affected] get money.
sal*|result*|ser|sean|serán perjudicad* | ~exit|~result|~be prejudiced | ~lose out | Nadie [salió perjudicado]. | Nobody [exited prejudiced > lost out].
quien|quienes | the one|ones who|that remembered|added|ensured|said|explained|signalled|considered|indicated|warned|regretted|announced|insisted|stood|underlined|recognised|asked|defended|admitted|confirmed|appreciated|also|has|had|was|is|highlighted|affirmed|assured|thanked|recalled|noted|commented|stressed|praised|critiqued|criticised|denounced|reported|declared | - | Habló Ruiz, [quien] añadió algo. | It was Ruiz, [the one who added > who added] something.
el|la que más|menos | the one who|that more|less _ | - | Es [la que más] gana. | She is [the one who more earns > the one who earns most].
la que | to which remembered|added|ensured|said|explained|signalled|warned | - | Habló Ana, [la que] avisó. | It was Ana [to which warned > who warned].
lo que|cual | what forced|caused|has|left|produced|allowed|did|meant|means|leaves|provoked|generated|represents|made|makes|adds|obliged the|a|an|to|damage|damages|harms|in | - | Llovió, [lo que] causó daños. | It rained, [what caused damage > which caused damage].
lo que | what spent|spends | - | Nadie sabe [lo que] pasó. | Nobody knows [what spent > what happened].
pasó|pasado|pasa|pasando|pasará | what|nothing|at|it|something ~have? not? spent|spend|spends | - | No sabe qué ha [pasado]. | He does not know [what has spent > what has happened].
pas* | ~spend to | - | El alcalde [pasó] a otro tema. | The mayor [spent to > moved on to] another topic.
llev* #|años|meses|días|semanas|horas|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|toda|más|casi|mucho|tiempo|décadas|abierto|abierta|cerrado|cerrada|mes | ~spend {0-3} years|months|weeks|days|hours|decades|time|year|month|opened|closed|enclosed|week | - | [Llevan meses] así. | They [spend months > have been] like this for months.
llev* | ~spend the case|business|party|company|court | - | Nueve años [lleva] el caso así. | Nine years [spends the case > the case has been] like this.
dej* de | ~leave to | - | Los trenes [dejaron de] circular. | Trains [left to > stopped] running.
dej* de ser | ~leave to be | - | El dinero [dejó de ser] un problema. | Money [left to be > stopped being] a problem.
dej* | accident|fire|storm|attack|earthquake|explosion ~leave to | - | El incendio [deja] a tres sin casa. | The [fire leaves to > fire leaves] three homeless.
sig* | ~follow opened|closed|open|active|enclosed|without|on|hospitalised|hospitalized|working|waiting|expecting|alive|missing|being|admitted|interested|like|detained|looking|thinking|fighting|trapped|blocked|growing|entered|going|forward|arrested | - | El caso [sigue] abierto. | The case [follows opened > is still open].
seguir|sigan | not follow like|closed|opened|so|without|on|in | - | No podemos [seguir] así. | We can [not follow like > not go on like] this.
sig* encima|sobre la mesa | ~follow on of? the table | ~be still on the table | El plan [sigue sobre la mesa]. | The plan [follows on the table > is still on the table].
volv*|vuelv* a *ar|*er|*ir | ~go back to win|open|be|begin|ask|happen|demand|see|have|fall|rise|play|do|insist|critique|lose|say|reject|refuse|repeat|try|warn|grow|propose|defeat|present|summon|close|go|lead|suffer|register|vote|remember|break | - | [Volvió a ganar]. | She [went back to win > won again].
acab* de *ar|*er|*ir | ~finish to | - | [Acaba de abrir] hoy. | It [finishes to > has just] opened today.
va|vamos|van|voy a *ar|*er|*ir|*arse|*erse|*irse | i|we|they|he|she|it|you ~go to work|follow|do|open|close|be|have|continue|resort|ask|stop|fight|allow|give|win|lose|keep|know|permit|need|accept|leave|begin|demand|play|suffer|spend|say|negotiate|pay|denounce|report|try|improve|solve|present|exit|happen|defend|study|analyse|analyze|reduce|create|invest|build|remain|vote|take|change | - | «[Vamos a seguir]», avisó. | “[We go to follow > We are going to go on],” he warned.
no va|vamos|van|voy a *ar|*er|*ir|*arse | ~do not go to | - | «[No vamos a parar]», avisó. | “We [do not go to > are not going to] stop,” he warned.
me voy|fui|iba | i go|went me | I am going | «[Me voy] hoy», dijo. | “[I go me > I am going] today,” he said.
nos vamos|fuimos|hemos|tenemos|quedamos | ~go|~remain|~have {0-1} us on|at|without|with|to | - | «[Nos hemos] quedado sin luz», dijo. | “We [have remained us without > are without] power,” he said.
va|vaya|fue a peor|más|mejor | ~go to worse|more|better | - | El caso [va a peor]. | The case [goes to worse > is getting worse].
nada | ~say|~see|~do|~charge|~receive|~know|~find|~buy|~ask|~tell|~spend|~need|~decide|~touch|~hear|~feel|~change|~happen|~save us|me|him|them? at all | - | No he visto [nada]. | I have not [seen at all > seen anything].
nada | at all equal|similar|same|more|less|like|easy|new | - | No pide [nada] más. | She asks for [at all more > nothing more].
nada | there ~be not at all | - | Aquí no hay [nada]. | Here [there is not at all > there is nothing].
nadie | anybody has|have|is|was|will|wanted|could|explains|explained|gives|said|did|answered|expected|came|saw|believes|speaks|understands|assumes | - | [Nadie] ha venido. | [Anybody has > Nobody has] come.
nadie | anybody|anyone knows|knew|wants it|him|the|what|how|to | - | [Nadie] sabe qué pasa. | [Anybody knows what > Nobody knows what] is happening.
ninguno|ninguna de | any of them suffered|was|were|had|has|have|will|is|are|wanted|could | - | [Ninguno de] ellos ha venido. | [Any of them has > None of them has] come.
tampoco | neither it|they|he|she|we|there has|have|is|was|were|did|knows|had|will|can|could|do|does|wanted|want|knew|exists | - | [Tampoco] hubo pacto. | [Neither there was > Nor was there] a deal.
también | also it|they|he|she|we|i _ | - | [También] habló Ruiz. | [Also it spoke > Ruiz also spoke] there.
también | also there will|is|was|were|are|have | - | [También] habrá música. | [Also there will > There will also] be music.
nunca|jamás | never i|it|they|we|he|she _ | - | [Nunca] he visto eso. | [Never I have > I have never] seen that.
solo|sólo|solamente | only we|i ask|want|have|need|know|wanted|can | - | «[Solo] pedimos agua», dice. | “[Only we ask > We only ask] for water,” she says.
aún|todavía | still it|they|there|he|she|we remains|remain|is|are|has|have|does|do|lacks|exists|was|were|exist | - | [Aún] queda agua. | [Still it remains > There is still] water.
actualmente|ahora|entonces | present|now|then they|it exist|exists|remain|remains|live|lives | - | [Ahora] quedan dos. | [Now they remain > There are now] two.
también|además | besides , it|they|he|she | - | [Además] habló Ruiz. | [Besides, it > Ruiz also] spoke.
como|según explicó|explicaron|dijo|señaló|indicó|recordó|apuntó|informó|ha|adelantó|anunció|confirmó|contó | as it|they explained|said|signalled|indicated|remembered|informed|announced|confirmed|advanced|told|has|aimed|affirmed | - | Llueve, [como dijo] ella. | It is raining, [as it said > as she said].
da|dio|dado|dieron|darse a conocer | ~be given to know | ~be announced | El plan se [dio a conocer] ayer. | The plan [was given to know > was announced] yesterday.
no|nada tiene|tienen|tenía|tuvo nada? que ver | ~have {0-3} that see | - | Eso [no tiene nada que ver]. | That [has not at all that see > has nothing to do] with it.
hizo|hace|hacen|hacerse|haciéndose cargo | ~do charge | ~take charge | Ana se [hizo cargo]. | Ana [did charge > took charge].
haga|hagan|hace|hizo|hecho|haya justicia | ~do {0-1} justice | - | Pide que se [haga justicia]. | She wants justice [do justice > to be done].
hacer|hizo|hace|hacen|hecho declaraciones | ~do statements|declarations | ~comment | No quiso [hacer declaraciones]. | She would not [do statements > comment].
hizo|hace|hacen|hecho|hacer un llamamiento | ~do a call | ~appeal | [Hizo un llamamiento] a la calma. | She [did a call > appealed] for calm.
tom*|adopt* medidas | ~take measured | ~take measures | Hoy [tomaron medidas]. | Today they [took measured > took measures].
corre|corren|corría peligro|riesgo | ~run danger|risk | ~be in danger | El puente [corre peligro]. | The bridge [runs danger > is in danger].
pedir|pide|piden|pidió|pidieron|pedirá|pedirán|pedimos|pedía|pedían|pidiendo|pedido | ~ask the|a|more|his|an|some|her|its return|resignation|closing|closure|dismissal|money|help|construction|creation|collaboration|support|medical|doctors|investment|resources|means|withdrawal|suspension|free|statement|meeting|solution|rise|increase|change|vote|end|attention|intervention|protection|absolution|explanations|security|personnel|time|licence|loan|credit|extension|respect|calm|hospital|public|transparency|justice|opinion|appearance|cessation|approval|application|intermediation | - | Hoy [piden] más medios. | Today they [ask more means > ask for more resources].
pedir|pide|piden|pidió|pidieron|pedirá|pedirán|pedimos|pedía|pedían|pidiendo|pedido|pedid* | ~ask help|calm|responsibility|prudence|patience|justice|respect|explanations|pardon|money|#|caution|collaboration|improvements|measures|solutions|support|peace|water|transparency|helps|information|unity|permission|asylum|elections|loyalty|dialogue|consensus|two|three|four|five|six|ten|twenty|better|security|resources|clarity|aid|public|freedom|advice|urgent|changes|guarantees|answers | - | Hoy [piden] paz. | Today they [ask peace > ask for peace].
quiso|quiere|quieren|querer|querido hacer | ~want to do statements | - | No [quiso hacer] comentarios. | She did not [want to do statements > want to comment].
agradec* su|el|la|los|las apoyo|labor|esfuerzo|ayuda|trabajo | ~appreciate his|the|her endeavour|support|help|work|endeavours | - | [Agradeció el esfuerzo]. | She [appreciated the endeavour > gave thanks for the effort].
esfuerzo|esfuerzos | +endeavour|endeavor | +effort | Agradece el [esfuerzo]. | He is grateful for the [endeavour > effort].
edificio|edificios | +edifice | +building | Ardió el [edificio]. | The [edifice > building] burned.
evit* | ~avert that | - | Para [evitar] que llueva. | To [avert that > keep it from] raining.
evit* | ~avert|~avoid to | - | [Evitó] hablar. | He [averted to > avoided] speaking.
parecid*|similar*|igual|misma | alike | a similar | Hay un caso [parecido]. | There is an [alike > a similar] case.
lleg* hasta | ~arrive until | ~reach | Ayer [llegó hasta] Vigo. | Yesterday it [arrived until > reached] Vigo.
no lleg* hasta | did not arrive until the | did not come until the | El pacto [no llegó hasta] el final. | A deal [did not arrive until the > did not come until the] end.
lleg* a un acuerdo|pacto|acuerdos | ~arrive to an? agreement|pact | ~reach an agreement | Ayer [llegaron a un acuerdo]. | Yesterday they [arrived to an agreement > reached an agreement].
alcanz*|logr*|consig* un acuerdo|pacto|acuerdos | ~attain|~achieve an agreement|pact | ~reach an agreement | Ayer [alcanzó un acuerdo]. | Yesterday it [attained an agreement > reached an agreement].
logr* | ~attain | ~achieve | Ayer [logró] un récord. | Yesterday she [attained > achieved] a record.
logr*|consig*|consegu* *ar|*er|*ir|*arse | ~attain|~achieve to | ~manage to | Por fin [logró salir]. | Finally she [attained to > managed to] get out.
esper* | ~expect that rain|arrive|be|have | - | Todos [esperan] que llueva. | All [expect that rain > expect rain].
habrá|hay que esperar | necessary to expect | necessary to wait | [Habrá que esperar]. | It will be [necessary to expect > necessary to wait].
tien* previst* | ~have foreseen | ~plan | Ana [tiene previsto] ir. | Ana [has foreseen > plans] to go.
está|estaba|están|estaban previst* | ~be foreseen | ~be planned | La boda [está prevista] hoy. | The wedding [is foreseen > is planned] today.
tratar|trató|tratan|trata|trataron|tratará|tratando|tratado de *ar|*er|*ir | ~treat to | ~try to | Ayer [trató de huir]. | Yesterday he [treated to > tried to] flee.
muestra|mostró|mostraron|muestran|mostrado satisfech*|favorable|partidari*|optimista|contrari*|crítico|crítica|convencid* | ~show satisfied|favourable|optimistic|contrary|critical|convinced | ~be satisfied | Ana se [mostró satisfecha]. | Ana [showed satisfied > was satisfied].
mostró|muestra|mostraron a favor|en | ~show in favour|favor | ~be in favour | Ana se [mostró a favor]. | Ana [showed in favour > was in favour].
se encuentra|encuentran|encontraba|encontraban en|entre|bajo | ~find in|under|between|among | ~be in | Ana [se encuentra en] Vigo. | Ana [finds in > is in] Vigo.
encarg* de | ~commission of | ~take charge of | Ana se [encarga de] eso. | Ana [commissions of > takes charge of] that.
sum* a | ~add to the|these|this dead|rescue|strike|protest|list | - | Ana se [suma a] la protesta. | Ana [adds to the protest > joins the protest].
sitúa|situó|sitúan|situaron|situará en | ~situate in | ~stand at | La tasa se [sitúa en] el 3 %. | The rate [situates in > stands at] 3 percent.
produ* | it|they ~produce the|a|an accident|fire|incident|crash|explosion|attack|events|landslide | - | Se [produjo] un incendio. | [It produced a fire > A fire broke out].
celebr* | ~celebrate the|on|today|in|tomorrow|this|between|from|a|an monday|tuesday|wednesday|thursday|friday|saturday|sunday|meeting|trial|election|elections|press|assembly|summit|plenary|next|congress|funeral|cathedral|referendum | - | La misa se [celebrará] el lunes. | The Mass will [celebrate the Monday > be held on Monday].
celebr* | ~celebrate morning | - | Se [celebrará] mañana. | It will [celebrate morning > be held tomorrow].
regist*|registr* | they|it ~register rains|temperatures|incidents|delays|damage|damages|gusts|a|an|the|some | - | Se [registraron] retrasos. | [They registered delays > There were delays].
qued* #|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocas|pocos|muchas|muchos|semanas|meses|días|mucho | they|it ~remain _ | - | [Quedan dos] meses. | [They remain two > There are two] months left.
qued* en | ~remain second|first|third|last | ~finish second | Ana [quedó en] segundo lugar. | Ana [remained second > finished second].
qued* sin | ~remain without | ~be left without | Ana se [quedó sin] casa. | Ana [remained without > was left without] a home.
hora|horas de la madrugada | tall hours|time|times of the? morning | the small hours | Acabó a altas [horas de la madrugada]. | It ended in [tall hours of the morning > the small hours].
madrugada | morning of|of the monday|tuesday|wednesday|thursday|friday|saturday|sunday | - | Fue en la [madrugada] del lunes. | It was in the [morning of the Monday > small hours of Monday].
de madrugada | of|by morning | in the small hours | Ardió [de madrugada]. | It burned [of morning > in the small hours].
hora y media | hour and average | hour and a half | Tardó una [hora y media]. | It took an [hour and average > hour and a half].
los días # | the days # | $1 | Cierra [los días 8] y 9. | It closes on [the days 8 > 8] and 9.
lunes | from|until|since|for|of|~play|~celebrate|~close|~open|~begin|~start|~conclude|~end|~die|~disappear|~restart|~travel|~declare|~vote|~arrive|~publish|~place|~première|~premiere|~go|~happen|~announce the monday | - | Cerró el [lunes]. | It [closed the Monday > closed on Monday].
martes | from|until|since|for|of|~play|~celebrate|~close|~open|~begin|~start|~conclude|~end|~die|~disappear|~restart|~travel|~declare|~vote|~arrive|~publish|~place|~première|~premiere|~go|~happen|~announce the tuesday | - | Cerró el [martes]. | It [closed the Tuesday > closed on Tuesday].
miércoles | from|until|since|for|of|~play|~celebrate|~close|~open|~begin|~start|~conclude|~end|~die|~disappear|~restart|~travel|~declare|~vote|~arrive|~publish|~place|~première|~premiere|~go|~happen|~announce the wednesday | - | Cerró el [miércoles]. | It [closed the Wednesday > closed on Wednesday].
jueves | from|until|since|for|of|~play|~celebrate|~close|~open|~begin|~start|~conclude|~end|~die|~disappear|~restart|~travel|~declare|~vote|~arrive|~publish|~place|~première|~premiere|~go|~happen|~announce the thursday | - | Cerró el [jueves]. | It [closed the Thursday > closed on Thursday].
viernes | from|until|since|for|of|~play|~celebrate|~close|~open|~begin|~start|~conclude|~end|~die|~disappear|~restart|~travel|~declare|~vote|~arrive|~publish|~place|~première|~premiere|~go|~happen|~announce the friday | - | Cerró el [viernes]. | It [closed the Friday > closed on Friday].
sábado|sábados | from|until|since|for|of|~play|~celebrate|~close|~open|~begin|~start|~conclude|~end|~die|~disappear|~restart|~travel|~declare|~vote|~arrive|~publish|~place|~première|~premiere|~go|~happen|~announce the saturday | - | Cerró el [sábado]. | It [closed the Saturday > closed on Saturday].
domingo|domingos | from|until|since|for|of|~play|~celebrate|~close|~open|~begin|~start|~conclude|~end|~die|~disappear|~restart|~travel|~declare|~vote|~arrive|~publish|~place|~première|~premiere|~go|~happen|~announce the sunday | - | Cerró el [domingo]. | It [closed the Sunday > closed on Sunday].
pasado|pasada | the past week|month|season|course|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night | - | Cerró el mes [pasado]. | It closed [the past month > last month].
próximo|próxima | the next monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|season|summer|course | - | Abre la [próxima] semana. | It opens [the next week > next week].
mundo|país|europa|españa|ciudad|historia | biggest|best|worst|oldest|longest|largest|richest|tallest|highest|youngest|greatest of the|europe|spain world|country|city|history | - | Es la mejor del [mundo]. | It is the [best of the world > best in the world].
ayudas | helps | aid | Cobran las [ayudas]. | They get the [helps > aid].
aplausos | applauses | applause | Hubo [aplausos]. | There were [applauses > applause].
noticia|noticias | a|another good|bad|great|excellent news | good news | Es una buena [noticia]. | It is [a good news > good news].
otan | the nato | NATO | Habló la [OTAN]. | [The NATO > NATO] spoke.
va|vamos|van|fue|ir más allá | ~go more there | ~go further | Quiere [ir más allá]. | She wants to [go more there > go further].
como consecuencia de|del | like consequence of | as a result of | Cerró [como consecuencia de] la nieve. | It closed [like consequence of > as a result of] the snow.
como | ~work|~act|~serve|~describe|~appear like professor|doctor|nurse|teacher|lawyer|witness|volunteer|driver|engineer|a|an | - | Trabaja [como] guía. | She [works like a > works as a] guide.
conocid* como | ~know|known|be like | known as | Es [conocido como] el Rubio. | He is [known like > known as] the Blond.
tal como | such as it|they was|were|foreseen|had | - | Abre [tal como] dijo. | It opens [such as it was > just as she] said.
por su parte | by his|her|its|their part | meanwhile | [Por su parte], Ruiz calló. | [By his part > Meanwhile], Ruiz was silent.
por el momento | by the moment | for the moment | [Por el momento] no cierra. | It is not closing [by the moment > for the moment].
al término|finalizar de|del|la|el | to the term|end of | at the end of | Habló [al término del] acto. | He spoke [to the term of > at the end of] the event.
a la entrada|salida|espera|altura de|del | to the entrance|start|height of | - | Chocó [a la entrada del] túnel. | It crashed [to the entrance of > at the entrance to] the tunnel.
al borde|frente|margen de|del | to the brink|margin of | on the brink of | Está [al borde del] caos. | It is [to the brink of > on the brink of] chaos.
en primera | to first|second | - | Subió [en primera]. | It went up [to first > to the first tier].
`,
)
