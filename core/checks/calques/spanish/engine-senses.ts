import { calqueLines } from '../entry'

/** Words of all kinds of news of which engines without context take the other sense. */
export const engineSenses = calqueLines(
  'sense',
  `
tramo|tramos | +tract | +stretch | Cierran un [tramo]. | They close a [tract > stretch] of road.
estantería|estanterías | +shelving | shelves | Sobran [estanterías]. | There are too many [shelvings > shelves] here.
volc*|vuelc* | ~dump when|and|on|in|after|at|near|this|yesterday|last|, | - | El coche [volcó] en Gijón. | The car [dumped in > overturned in] Gijón.
ruido muy? fuerte | strong noise | loud noise | Se oyó un [ruido fuerte]. | There was a [strong noise > loud noise] there.
circul* a # | ~circulate to|at # | ~travel at $1 | [Circulaba a 118] por hora. | It [circulated to 118 > traveled at 118] an hour.
circul* sin | ~circulate without | ~drive without | [Circulaba sin] carné. | He [circulated without > drove without] a licence.
reconoc* la|su derrota | ~recognise|~recognize the|his|her defeat | ~concede defeat | Hoy [reconoce la derrota]. | Today she [recognises the defeat > concedes defeat].
obten*|obtuv*|obtien*|logr* # diputad*|escaños|concejales | ~obtain|~achieve|~attain # deputies|seats|councillors|aldermen | ~win $1 seats | Ayer [obtuvo 35 diputados]. | Yesterday it [obtained 35 deputies > won 35 seats].
presidenta|presidente en funciones | president in functions | acting president | Es [presidenta en funciones]. | This is the [president in functions > acting president].
alcaldesa|alcalde en funciones | mayor in functions | acting mayor | Es [alcaldesa en funciones]. | This is the [mayor in functions > acting mayor].
ministra|ministro en funciones | minister in functions | acting minister | Es [ministra en funciones]. | This is the [minister in functions > acting minister].
director|directora en funciones | director in functions | acting director | Es [director en funciones]. | This is the [director in functions > acting director].
gobierno en funciones | government in functions | acting government | Es [gobierno en funciones]. | This is the [government in functions > acting government].
a más tardar | to more take on? | no later than | Será [a más tardar] hoy. | It will be [to more take > no later than] today.
en las afueras | in the outskirts | on the outskirts | Vive [en las afueras]. | She lives [in the outskirts > on the outskirts].
dar|dio|dieron|da|dado el|la aviso|voz | ~give the notice|voice | ~raise the alarm | Ella [dio el aviso]. | She [gave the notice > raised the alarm].
qued* apoyad* | ~remain leaned|supported on|in | ~come to rest against | Así [quedó apoyado] en el muro. | So it [remained leaned on > came to rest against] the wall.
celebrarse | to celebrate | to be held | La boda debe [celebrarse] hoy. | The wedding has [to celebrate > to be held] today.
celebrarse | can celebrate | can be held | La boda puede [celebrarse] hoy. | The wedding [can celebrate > can be held] today.
celebrarse | will celebrate | will be held | La boda va a [celebrarse] hoy. | The wedding [will celebrate > will be held] today.
ir|va|van|fue|irá más lejos|allá | ~go more far|there | ~go further | Quieren [ir más lejos]. | They want to [go more far > go further].
presunto|presunta asesino|asesina | presumptive murderous|murderer | alleged murderer | Huye el [presunto asesino]. | The [presumptive murderous > alleged murderer] is on the run.
decenas de | tens of of? flights|people|families|dead|wounded|homes|houses|cars|demonstrators|complaints | - | Hay [decenas de] vuelos. | There are [tens of flights > dozens of flights].
declar*|consider* culpable | ~declare|~consider {0-1} culprit | - | Lo [declaró culpable]. | He was [declared culprit > found guilty].
traduj*|traduc* a|al | ~translate to | ~translate into | La [tradujo al] ruso. | She [translated to > translated into] Russian.
a puerta cerrada | to|at enclosed|closed door | behind closed doors | Será [a puerta cerrada]. | It will be [to enclosed door > behind closed doors].
a quien|quién | to who | whom | No dirá [a quién]. | She will not say [to who > whom].
por primera|segunda|tercera|cuarta|quinta vez | by|for first|second|third|fourth|fifth time | - | Ganó [por tercera vez]. | He won [by third time > for the third time].
hace falta|hacen|hacía | it|they|that ~do|make fault|lack | - | Aquí [hace falta] agua. | Here [it does fault > there is a need for] water.
aterriz*|aterrizaje de emergencia | ~land of emergency | ~make an emergency landing | Ayer [aterrizó de emergencia]. | Yesterday it [landed of emergency > made an emergency landing].
tiene|tenemos|tienen|tener derecho a | ~have right to | ~have the right to | Ella [tiene derecho a] votar. | She [has right to > has the right to] vote.
da|dan|dar|dio|dieron de comer a | ~give to|of eat to? | ~feed | Hoy [da de comer a] todos. | Today she [gives to eat to > feeds] everyone.
sueñ*|soñ* con | ~dream with | ~dream of | Ella [sueña con] ganar. | She [dreams with > dreams of] winning.
barrio|barrios obrero|obreros | working +neighbourhood|+neighborhood | working-class +neighbourhood | Vive en un [barrio obrero]. | She lives in a [working neighbourhood > working-class neighbourhood].
de nacionalidad _ | of nationality _ | - | Es [de nacionalidad belga]. | She is [of nationality Belgian > Belgian].
papel|papeles | paper of|in|by lawyer|doctor|mother|father|king|queen|detective|villain|policeman | role of lawyer | Brilla en su [papel] de abogada. | She shines in the [paper of lawyer > role of lawyer].
récord|récords mundial | record world wide | world record | Es [récord mundial]. | It is a [record world-wide > world record].
por aula|clase|habitante|hogar|familia | by classroom|class|inhabitant|home|family | per class | Hay diez [por aula]. | There are ten [by classroom > per class].
falta de | fault of | lack of | Hay [falta de] agua. | There is a [fault of > lack of] water.
varias|muchas|numerosas|distintas|diversas ocasiones | in several|many|numerous|various|distinct|diverse|a occasions | - | Calló en [varias ocasiones]. | He was silent [in several occasions > on several occasions].
al precio de | to the price of | at a price of | Lo vende [al precio de] dos. | She sells it [to the price of > at a price of] two.
minuto # | the minute # | - | Marcó en el [minuto 12]. | He scored in [the minute 12 > minute 12].
poste|palo | the stick | the post | Dio en el [poste]. | It hit [the stick > the post].
disp* de | ~have of | ~have | [Dispone de] dos salas. | It [has of > has] two rooms.
vestid* de | ~dress of | ~dress in | Va [vestida de] rojo. | She is [dressed of > dressed in] red.
activ* | ~actuate | ~activate | Ya [activaron] el plan. | They have already [actuated > activated] the plan.
amenaz* con *ar|*er|*ir | ~loom with | - | [Amenaza con cerrar]. | He [looms with > is threatening] closing.
amenaz* con | ~loom with | ~threaten | [Amenaza con] un paro. | He [looms with > threatens] a stoppage.
confía|confían|confió|confiaba en *ar|*er|*ir | ~trust to | ~hope to | [Confía en ganar]. | She [trusts to > hopes to] win.
de cada dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|# | of each|every two|three|four|five|six|seven|eight|nine|ten|hundred|# | - | Votan dos [de cada tres]. | Two [of each three > in three] vote.
dieron|dio|dar|da|dan con el|la|los|las|un|una | ~give with the|a | - | Al fin [dio con la] llave. | At last she [gave with the > found the] key.
que | of the that | of which | Es un pacto del [que] habla. | It is a pact [of the that > of which] he speaks.
décima|décimas|puntos | two|three|four|five|six|seven|eight|nine|# tenth | - | Baja tres [décimas]. | It is falling by [three tenth > three tenths of a point].
ritmo | to a|this|good {0-2} rhythm | - | Crece a buen [ritmo]. | It is growing [to a good rhythm > at a good pace].
consecutiv*|seguid* | by second|third|fourth|fifth|sixth|tenth consecutive|successive|followed | - | Cae por tercer mes [consecutivo]. | It is falling [by third consecutive > for the third consecutive] month.
culpa|culpan|culpó|culparon a|al | fault|faults|faulted to | - | Gil [culpa a] la lluvia. | Gil [fault to > blames] the rain.
va|irá|ir|iría|irán a más|menos|peor|mejor | ~go to more|less|worse|better | - | El calor [irá a más]. | The heat will [go to more > get worse].
valor|cifra|nivel|temperatura|precio|tasa|punto|porcentaje|dato|puntuación más alto|alta | the tallest value|figure|level|temperature|price|rate|tax|point|percentage|data | - | Es el [valor más alto]. | It is [the tallest value > the highest value].
segu*|sig* *ando|*iendo | ~follow _ | ~keep $1 | [Seguirá cantando]. | She will [follow singing > keep singing].
acus* de *ar|*er|*ir|*arse | ~accuse {1-4} to | - | La [acusó de mentir]. | He [accused her to > accused her of] lie.
cobr* la|el|una|un|su pensión|sueldo|salario|nómina|subsidio|prestación | ~charge the|a|his {0-1} pension|wage|salary|payroll|subsidy|subvention|provision|benefit | - | No [cobra la pensión]. | He does not [charge the pension > draw the pension].
compañía|empresa|empresas|consumo|red|sector|suministro|tarifa|factura|energía eléctrica|eléctrico|eléctricas | electrical company|companies|consumption|network|net|sector|supply|rate|bill|invoice|energy | - | La [compañía eléctrica] calla. | The [electrical company > power company] is silent.
aunque ningún|ninguna | although any | although no | Gana, [aunque ninguna] vota. | He wins, [although any > although no] woman votes.
pero ningún|ninguna | but any | but no | Hay diez, [pero ninguna] vota. | There are ten women, [but any > but no] woman votes.
porque ningún|ninguna | because any | because no | Pierde [porque ninguna] vota. | He loses [because any > because no] woman votes.
contest*|respond* a|al | ~answer to the | ~answer the | No [contesta al] juez. | He does not [answer to the > answer the] judge.
relato | a|the|his|her relate | - | Es el [relato] de un viaje. | It is [the relate > the story] of a journey.
de noche | of night | at night | Trabaja [de noche]. | She works [of night > at night].
diligencias | diligences | proceedings | Abre [diligencias]. | He is opening [diligences > proceedings].
prevaricación | prevarication | misconduct in office | Lo juzgan por [prevaricación]. | He is on trial for [prevarication > misconduct in office].
el triple de | the triple of | three times | Vale [el triple de] eso. | It is worth [the triple of > three times] that.
primo|prima | a|his|her|the prime of | a cousin of | Es [primo] de Gil. | He is [a prime of > a cousin of] Gil.
cit* a declarar|testificar | ~quote to | ~summon to | Lo [citó a declarar]. | The judge [quoted to > summoned to] testify some.
nada que *ar|*er|*ir | at all that _ | - | No tiene [nada que decir]. | He does not have [at all that say > anything to say].
consistorio | the|a consistory | the council | Lo paga el [consistorio]. | [The consistory > The council] pays for it.
al|la|los|las que | to|in|with|by|for the that | - | Es un pacto [al que] llegan. | It is a pact [to the that > which] they reach.
lleg* a *ar|*er|*ir|*arse|*erse|*irse | ~arrive to|in _ | - | No [llegó a decir] eso. | He never [arrived to say > went so far as to say] that.
le|les ha|han|había retirado|quitado|negado | ~remove|~deny|~withdraw him|them his|the|her | - | [Le han retirado] el carné. | They have [removed him the > taken away his] licence.
convenc*|aliment*|abuche*|silb*|aplaud*|despist*|desmient* a|al | ~convince|~feed|~boo|~whistle|~applaud|~contradict to the|his|her|their|some | - | [Abuchearon al] juez. | They [booed to the > booed the] judge.
los lunes | the Mondays | on Mondays | Abre [los lunes]. | It opens [the Mondays > on Mondays].
los martes | the Tuesdays | on Tuesdays | Abre [los martes]. | It opens [the Tuesdays > on Tuesdays].
los miércoles | the Wednesdays | on Wednesdays | Abre [los miércoles]. | It opens [the Wednesdays > on Wednesdays].
los jueves | the Thursdays | on Thursdays | Abre [los jueves]. | It opens [the Thursdays > on Thursdays].
los viernes | the Fridays | on Fridays | Abre [los viernes]. | It opens [the Fridays > on Fridays].
los sábados | the Saturdays | on Saturdays | Abre [los sábados]. | It opens [the Saturdays > on Saturdays].
los domingos | the Sundays | on Sundays | Abre [los domingos]. | It opens [the Sundays > on Sundays].
dio|dieron|dar|dado negativo | ~give negative | ~test negative | Ella [dio negativo]. | She [gave negative > tested negative].
amenaz* | ~loom the | ~threaten the | El frío [amenaza] la viña. | The cold [looms the > threatens the] vineyard.
dan|da|dio|dar|dado por perdid*|hech*|muert*|cerrad*|terminad* | ~give by lost|done|died|dead|closed|enclosed|finished | - | Ya la [dan por perdida]. | They already [give by lost > consider lost] the boat.
por metro cuadrado | by square metre | per square metre | Son diez [por metro cuadrado]. | It is ten [by square metre > per square metre].
por kilómetro cuadrado | by square kilometre | per square kilometre | Son diez [por kilómetro cuadrado]. | It is ten [by square kilometre > per square kilometre].
nos | we _ us | - | Ayer [nos] sentamos. | Yesterday [we sat us > we sat] down.
conviene|convendría | it ~suit to | it ~be advisable to | [Conviene] salir. | [It suits to > It is advisable to] leave.
de lo previsto | of|that the planned|foreseen | than planned | Llega antes [de lo previsto]. | It arrives earlier [of the planned > than planned].
es|era|fue|será|ser|sería|son de # | ~be of # | ~be $1 | La tasa [es de 20] euros. | The fee [is of 20 > is 20] euros.
hart* de | fed up of | fed up with | Está [harta de] eso. | She is [fed up of > fed up with] that.
por fases | by phases | in phases | Abre [por fases]. | It opens [by phases > in phases].
desplaz* a|hasta | ~displace to | ~travel to | Se [desplaza a] Soria. | She [displaces to > travels to] Soria.
`,
)
