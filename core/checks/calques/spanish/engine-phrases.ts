import { calqueLines } from '../entry'

/** Turns that have an English counterpart and come out word for word. */
export const enginePhrases = calqueLines(
  'literal',
  `
todo lo posible | all the possible | everything possible | Intentó [todo lo posible]. | She tried [all the possible > everything possible].
hacer|hará|harán|hace|hacen|hecho|haremos todo lo posible | ~do all the possible | ~do everything possible | [Hará todo lo posible]. | She will [do all the possible > do everything possible].
lo antes posible | the before possible | as soon as possible | Abre [lo antes posible]. | It opens [the before possible > as soon as possible].
cuanto antes | what before | as soon as possible | Abre [cuanto antes]. | It opens [what before > as soon as possible].
qué hacer | ~know|~decide what do | ~know what to do | No sabe [qué hacer]. | She does not [know what do > know what to do].
cómo|dónde|adónde|cuándo|quién|qué *ar|*er|*ir|*arse|*erse|*irse | what|how|where go|arrive|act|explain|think|put|find|react|sleep|take|give|begin|get|eat|choose|buy|reach|obtain|request|ask|manage|protect|solve|reduce|improve|avoid|avert | - | No sabe [cómo llegar]. | She does not know [how arrive > how to get there].
afectado|afectados|afectadas | the affected will|can|have|received|could|are|were|had|demand|ask|report|asked|do|go|complain|say|said|by | - | Pagan a los [afectados]. | They pay [the affected by > those affected by] it.
perjudicado|perjudicados|perjudicadas | the|of|to|all prejudiced | those affected | Cobran los [perjudicados]. | [The prejudiced > Those affected] get money.
sal*|result*|ser|sean|serán perjudicad* | ~exit|~result|~be prejudiced | ~lose out | Nadie [salió perjudicado]. | Nobody [exited prejudiced > lost out].
el|la que más|menos | the one who|that more|less _ | - | Es [la que más] gana. | She is [the one who more earns > the one who earns most].
la que | to which remembered|added|ensured|said|explained|signalled|warned | - | Habló Ana, [la que] avisó. | It was Ana [to which warned > who warned].
lo que | what spent|spends | - | Nadie sabe [lo que] pasó. | Nobody knows [what spent > what happened].
pasó|pasado|pasa|pasando|pasará | what|nothing|something ~have? not? spent|spends | - | No sabe qué ha [pasado]. | He does not know [what has spent > what has happened].
pasó|pasaron|pasa|pasan|pasar|pasará a | ~spend to | - | El alcalde [pasó a] otro tema. | The mayor [spent to > moved on to] another topic.
llev* #|años|meses|días|semanas|horas|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|toda|más|casi|mucho|tiempo|décadas|abierto|abierta|cerrado|cerrada|mes | they|we|i|it|he|she|you spend|spends {0-3} years|months|weeks|days|hours|decades|year|month|week|opened|closed|enclosed | - | [Llevan meses] así. | [They spend months > They have been] like this for months.
dej* de | ~leave to circulate|exist|function|emit|smoke|operate|breathe | - | Los trenes [dejaron de] circular. | The trains [left to circulate > stopped running].
dej* de ser | ~leave to be | - | El dinero [dejó de ser] un problema. | Money [left to be > stopped being] a problem.
dej* | accident|fire|storm|attack|earthquake|explosion ~leave to | - | El incendio [deja] a dos sin casa. | The [fire leaves to > fire leaves] two homeless.
sigue|siguen|seguía|seguían|siguió|siguieron|seguirá|seguirán | follow|follows|followed opened|closed|open|active|enclosed|without|hospitalised|hospitalized|alive|missing|interested|detained|trapped|blocked|admitted|working|waiting | - | El caso [sigue] abierto. | The case [follows opened > is still open].
seguir|sigan | not follow like|closed|opened|so|without | - | No podemos [seguir] así. | We can [not follow like > not go on like] this.
sig* encima|sobre la mesa | ~follow on of? the table | ~be still on the table | El plan [sigue sobre la mesa]. | The plan [follows on the table > is still on the table].
volv*|vuelv* a *ar|*er|*ir | ~go back to win|open|be|begin|happen|demand|have|fall|rise|insist|critique|lose|reject|refuse|repeat|try|warn|grow|propose|defeat|summon|suffer|register|break | - | [Volvió a ganar]. | She [went back to win > won again].
acab* de *ar|*er|*ir | ~finish to | - | [Acaba de abrir] hoy. | It [finishes to > has just] opened today.
va|vamos|van|voy a *ar|*er|*ir|*arse|*erse|*irse | i|we|they|he|she|it|you go|goes to follow|be|have|continue|resort|stop|allow|win|lose|keep|know|permit|need|accept|leave|begin|demand|suffer|say|denounce|improve|exit|happen|reduce|create|invest|remain|change | - | «[Vamos a seguir]», avisó. | “[We go to follow > We are going to go on],” he warned.
no va|vamos|van|voy a *ar|*er|*ir|*arse | ~do not go to stop|be|have|allow|accept|leave|permit|know|say|change|resign|happen|continue|negotiate|lose|win | - | «[No vamos a parar]», avisó. | “We [do not go to stop > are not going to stop],” he warned.
me voy|fui|iba | i go|went me | I am going | «[Me voy] hoy», dijo. | “[I go me > I am going] today,” he said.
nos vamos|fuimos|hemos|tenemos|quedamos | ~go|~remain|~have remained|gone? us on|at|without|with|to | - | «[Nos hemos] quedado sin luz», dijo. | “We [have remained us without > are without] power,” he said.
va|vaya|fue a peor|mejor | ~go to worse|better | - | El caso [va a peor]. | The case [goes to worse > is getting worse].
nada | ~say|~do|~charge|~receive|~find|~buy|~tell|~spend us|me|him|them? at all | - | No han hecho [nada]. | They have not [done at all > done anything].
nada | at all more|less | - | No pide [nada] más. | She asks for [at all more > nothing more].
nada | there ~be not at all | - | Aquí no hay [nada]. | Here [there is not at all > there is nothing].
tampoco | neither it|they|he|she|we|there has|have|is|was|were|did|knows|had|will|can|could|do|does|wanted|want|knew|exists | - | [Tampoco] hubo pacto. | [Neither there was > Nor was there] a deal.
también | also it|they|we|i _ | - | [También] habló Ruiz. | [Also it spoke > Ruiz also spoke] there.
también | also there will|is|was|were|are|have | - | [También] habrá música. | [Also there will > There will also] be music.
nunca|jamás | never i|it|they|we|he|she _ | - | [Nunca] he visto eso. | [Never I have > I have never] seen that.
solo|sólo|solamente | only we|i ask|want|need|wanted | - | «[Solo] pedimos agua», dice. | “[Only we ask > We only ask] for water,” she says.
aún|todavía | still it|they|he|she|we remains|remain|is|are|has|have|does|do|lacks|exists|was|were|exist | - | [Aún] queda agua. | [Still it remains > There is still] water.
da|dio|dado|dieron|darse a conocer | ~be given to know | ~be announced | El plan se [dio a conocer] ayer. | The plan [was given to know > was announced] yesterday.
no|nada tiene|tienen|tenía|tuvo nada? que ver | ~have {0-3} that see | - | Eso [no tiene nada que ver]. | That [has not at all that see > has nothing to do] with it.
hizo|hace|hacen|hacerse|haciéndose cargo | ~do charge | ~take charge | Ana se [hizo cargo]. | Ana [did charge > took charge].
hacer|hizo|hace|hacen|hecho declaraciones | ~do statements|declarations | ~comment | No quiso [hacer declaraciones]. | She would not [do statements > comment].
hizo|hace|hacen|hecho|hacer un llamamiento | ~do a call | ~appeal | [Hizo un llamamiento] a la calma. | She [did a call > appealed] for calm.
tom*|adopt* medidas | ~take measured | ~take measures | Hoy [tomaron medidas]. | Today they [took measured > took measures].
corre|corren|corría peligro|riesgo | ~run danger|risk | ~be in danger | El puente [corre peligro]. | The bridge [runs danger > is in danger].
pedir|pide|piden|pidió|pidieron|pedirá|pedirán|pedimos|pedía|pedían|pidiendo|pedido | ~ask the|a|more|his|an|some|her|its return|resignation|closing|closure|dismissal|money|help|construction|creation|collaboration|investment|resources|means|withdrawal|suspension|solution|rise|increase|vote|end|attention|intervention|protection|absolution|explanations|licence|loan|credit|extension|respect|calm|transparency|justice|appearance|cessation|approval|intermediation | - | Hoy [piden] más medios. | Today they [ask more means > ask for more resources].
pedir|pide|piden|pidió|pidieron|pedirá|pedirán|pedimos|pedía|pedían|pidiendo|pedido|pedid* | ~ask help|calm|responsibility|prudence|patience|justice|respect|explanations|money|caution|collaboration|improvements|measures|solutions|support|peace|water|transparency|helps|information|asylum|elections|loyalty|dialogue|consensus|resources|clarity|aid|freedom|changes|guarantees|answers | - | Hoy [piden] paz. | Today they [ask peace > ask for peace].
quiso|quiere|quieren|querer|querido hacer | ~want to do statements | - | No [quiso hacer] comentarios. | She did not [want to do statements > want to comment].
agradec* su|el|la|los|las apoyo|labor|esfuerzo|ayuda|trabajo | ~appreciate his|the|her endeavour|endeavours | - | [Agradeció el esfuerzo]. | She [appreciated the endeavour > gave thanks for the effort].
evit* | ~avert that | - | Para [evitar] que llueva. | To [avert that > keep it from] raining.
evit* | ~avert|~avoid to | - | [Evitó] hablar. | He [averted to > avoided] speaking.
parecid*|similar*|igual|misma | an alike | a similar | Hay un caso [parecido]. | There is [an alike > a similar] case.
lleg* hasta | arrived until | reached | Ayer [llegó hasta] Vigo. | Yesterday it [arrived until > reached] Vigo.
lleg* a un acuerdo|pacto|acuerdos | ~arrive to an? agreement|pact | ~reach an agreement | Ayer [llegaron a un acuerdo]. | Yesterday they [arrived to an agreement > reached an agreement].
alcanz*|logr*|consig* un acuerdo|pacto|acuerdos | ~attain an agreement|pact | ~reach an agreement | Ayer [alcanzó un acuerdo]. | Yesterday it [attained an agreement > reached an agreement].
logr*|consig*|consegu* *ar|*er|*ir|*arse | ~attain|~achieve to | ~manage to | Por fin [logró salir]. | Finally she [attained to > managed to] get out.
esper* | ~expect that rain|arrive|be|have | - | Todos [esperan] que llueva. | All [expect that rain > expect rain].
habrá|hay que esperar | necessary to expect | necessary to wait | [Habrá que esperar]. | It will be [necessary to expect > necessary to wait].
tien* previst* | ~have foreseen | ~plan | Ana [tiene previsto] ir. | Ana [has foreseen > plans] to go.
está|están previst* | ~be foreseen | ~be planned | La boda [está prevista] hoy. | The wedding [is foreseen > is planned] today.
tratar|trató|tratan|trata|trataron|tratará|tratando|tratado de *ar|*er|*ir | ~treat to | ~try to | Ayer [trató de huir]. | Yesterday he [treated to > tried to] flee.
muestra|mostró|mostraron|muestran|mostrado satisfech*|favorable|partidari*|optimista|contrari*|crítico|crítica|convencid* | ~show satisfied|favourable|optimistic|contrary|critical|convinced | - | Ana se [mostró satisfecha]. | Ana [showed satisfied > was satisfied].
mostró|muestra|mostraron a favor|en | ~show in favour|favor | ~be in favour | Ana se [mostró a favor]. | Ana [showed in favour > was in favour].
se encuentra|encontraba en|entre|bajo | finds in | is in | Ana [se encuentra en] Vigo. | Ana [finds in > is in] Vigo.
sum* a | ~add to the|these|this dead|rescue|strike|protest | - | Ana se [suma a] la protesta. | Ana [adds to the protest > joins the protest].
sitúa|situará en | situates in | stands at | La tasa se [sitúa en] el 3 %. | The rate [situates in > stands at] 3 percent.
produ* | it|they ~produce the|a|an accident|fire|incident|crash|explosion|attack|landslide | - | Se [produjo] un incendio. | [It produced a fire > A fire broke out].
celebr* | ~celebrate the|a|an monday|tuesday|wednesday|thursday|friday|saturday|sunday|meeting|trial|press|assembly|summit|plenary | - | La misa se [celebrará] el lunes. | The Mass will [celebrate the Monday > be held on Monday].
regist*|registr* | they ~register rains|temperatures|incidents|delays|damage|damages|gusts | - | Se [registraron] retrasos. | [They registered delays > There were delays].
qued* #|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocas|pocos|muchas|muchos|semanas|meses|días|mucho | they|it ~remain two|three|four|five|six|seven|eight|nine|ten|#|weeks|months|days | - | [Quedan dos] meses. | [They remain two > There are two] months left.
hora|horas de la madrugada | tall hours|time|times of the? morning | the small hours | Acabó a altas [horas de la madrugada]. | It ended in [tall hours of the morning > the small hours].
madrugada | morning of|of the monday|tuesday|wednesday|thursday|friday|saturday|sunday | - | Fue en la [madrugada] del lunes. | It was in the [morning of the Monday > small hours of Monday].
de madrugada | of morning | in the small hours | Ardió [de madrugada]. | It burned [of morning > in the small hours].
hora y media | hour and average | hour and a half | Tardó una [hora y media]. | It took an [hour and average > hour and a half].
los días # | the days # | $1 | Cierra [los días 8] y 9. | It closes on [the days 8 > 8] and 9.
lunes | since|~die|~disappear|~arrive|~vote|~happen|~travel|~declare the monday | - | Murió el [lunes]. | She [died the Monday > died on Monday].
martes | since|~die|~disappear|~arrive|~vote|~happen|~travel|~declare the tuesday | - | Murió el [martes]. | She [died the Tuesday > died on Tuesday].
miércoles | since|~die|~disappear|~arrive|~vote|~happen|~travel|~declare the wednesday | - | Murió el [miércoles]. | She [died the Wednesday > died on Wednesday].
jueves | since|~die|~disappear|~arrive|~vote|~happen|~travel|~declare the thursday | - | Murió el [jueves]. | She [died the Thursday > died on Thursday].
viernes | since|~die|~disappear|~arrive|~vote|~happen|~travel|~declare the friday | - | Murió el [viernes]. | She [died the Friday > died on Friday].
sábado|sábados | since|~die|~disappear|~arrive|~vote|~happen|~travel|~declare the saturday | - | Murió el [sábado]. | She [died the Saturday > died on Saturday].
domingo|domingos | since|~die|~disappear|~arrive|~vote|~happen|~travel|~declare the sunday | - | Murió el [domingo]. | She [died the Sunday > died on Sunday].
pasado|pasada | the past january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night | - | Cerró el [pasado] enero. | It closed [the past January > last January].
mundo|país|europa|españa|ciudad|historia | biggest|worst|oldest|longest|largest|richest|tallest|highest|youngest|greatest of the|europe|spain world|country|city|history | - | Es la mayor del [mundo]. | It is the [biggest of the world > biggest in the world].
ayudas | the helps | the aid | Cobran las [ayudas]. | They get [the helps > the aid].
aplausos | applauses | applause | Hubo [aplausos]. | There were [applauses > applause].
noticia|noticias | a|another good|bad|great|excellent news | - | Es una buena [noticia]. | It is [a good news > good news].
otan | the nato has|is|will|said|was|warned|announced|wants|confirmed|condemned | - | Avisó la [OTAN]. | [The NATO warned > NATO warned] them.
va|vamos|van|fue|ir más allá | ~go more there | ~go further | Quiere [ir más allá]. | She wants to [go more there > go further].
como consecuencia de|del | like consequence of | as a result of | Cerró [como consecuencia de] la nieve. | It closed [like consequence of > as a result of] the snow.
como | ~work|~act|~serve|~appear like professor|doctor|nurse|teacher|lawyer|witness|volunteer|driver|engineer | - | Trabaja [como] médico. | He [works like doctor > works as a doctor].
conocid* como | known like | known as | Es [conocido como] el Rubio. | He is [known like > known as] the Blond.
tal como | such as it|they was|were|foreseen|had | - | Abre [tal como] dijo. | It opens [such as it was > just as she] said.
por su parte | by his|her|its|their part | meanwhile | [Por su parte], Ruiz calló. | [By his part > Meanwhile], Ruiz was silent.
por el momento | by the moment | for the moment | [Por el momento] no cierra. | It is not closing [by the moment > for the moment].
al término|finalizar de|del|la|el | to the term of | at the end of | Habló [al término del] acto. | He spoke [to the term of > at the end of] the event.
`,
)
