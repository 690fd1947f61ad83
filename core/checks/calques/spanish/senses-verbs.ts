import { calqueLines } from '../entry'

/** Verbs of the news of which engines without context take another sense. */
export const sensesOfVerbs = calqueLines(
  'sense',
  `
baraj* | ~stir | ~consider | Antes [barajaron] cerrar. | Before that they [stirred > considered] closing.
coloc* | ~plant in|to|a|the|him|her|his | ~put the | Ayer [colocó] la bandera. | Yesterday she [planted the > put the] flag there.
coloc* | ~plant at | ~move to | Se [colocó] al frente. | She [planted at > moved to] the front.
contó|contaron|cuenta|cuentan|contaba | ~count that|the|it|, | - | Él [contó] que llovía. | He [counted that > said that] it was raining.
contó|contaron|cuenta|cuentan | ~count among|one|a|with|her|his|him|yesterday | - | Eso [contó] una vecina. | So [counted a > said a] neighbour.
supon*|supus* | ~suppose a | ~mean a | Eso [supone] un alivio. | That [supposes a > means a] relief.
supon*|supus* el|los|un # | ~suppose the|a|an # | ~account for $1 | Las exportaciones [suponen el 43] por ciento. | Exports [suppose the 43 > account for 43] per cent.
terminó|terminaron|termina|terminan|terminará|acab* con|de|en|a|sin|hoy|ayer | ~end up with|the|yesterday|today|without|at|to|this | ~end with | El acto [terminó con] un baile. | The event [ended up with > ended with] a dance.
rechaz* | ~refuse the|a|his|her|their|this|these|that | ~reject the | El juez [rechazó] la petición. | The judge [refused the > rejected the] request.
asum* | ~assume the|his|her|responsibility|responsibilities|responsability cost|control|leadership|charge|guilt|presidency|direction|responsibility|command | - | Ahora [asume] el mando. | Now she [assumes the command > takes command].
asum* responsabilidades|responsabilidad|culpa | ~assume responsibilities|responsibility | ~take responsibility | Nadie [asume responsabilidades]. | Nobody [assumes responsibilities > takes responsibility].
atend*|atiend* | ~attend to|his|her|the|their|our|# claim|claims|request|requests|demands|petition|patients|emergency|wounded|people|neighbours|calls|call|injured|victims|media|alerts | - | No [atiende] sus quejas. | It does not [attend his requests > meet their requests].
animar*|animó|anima|animan|animaron|animado | ~animate | ~encourage | El edil [animó] a leer. | The councillor [animated > encouraged] people to read.
arroj* | ~launch a|the|some|objects|stones|# | - | Ayer [arrojaron] piedras. | Yesterday they [launched stones > threw stones].
clasific* para|a | ~classify for|to | ~qualify for | Se [clasificó para] la final. | She [classified for > qualified for] the final.
censur* | ~censor the|his|her|that | ~condemn the | El sindicato [censuró] el recorte. | The union [censored the > condemned the] cut.
compromet* a | ~engage to | ~pledge to | El edil se [comprometió a] ir. | The councillor [engaged to > pledged to] go.
concedió|conceden|concede|concedieron|conceder|concederá | ~concede a|an|the|# grant|licence|prize|interview|permission|extension|credit|award|subsidy|subvention|aid|scholarship|citizenship|freedom | - | Ayer [concedió] el premio. | Yesterday it [conceded the prize > awarded the prize].
concret*|precis* | ~concretise|~concretize | ~specify | No [concretó] la fecha. | He did not [concretise > specify] the date.
conllev*|entrañ*|implic*|acarre* | ~comport | ~involve | Eso [conlleva] un riesgo. | That [comports > involves] a risk.
constat* | ~ascertain that | ~find that | La edil [constató] que llueve. | The councillor [ascertained that > found that] it is raining.
cumpl* | ~fulfil|~fulfill the|with|his|its|a law|the|norm|norms|rule|rules|requirements|term|sentence|promise|objective|deadline|conditions|agreement | - | No [cumple] la ley. | It does not [fulfil the law > comply with the law].
difund* | ~spread a|the|an|images|this|yesterday video|images|image|communiqué|statement|photo|report|news|data|note | - | Ayer [difundió] un vídeo. | Yesterday she [spread a video > released a video].
discut* | ~argue the|a|an|about the? proposal|plan|law|budget|estimates|agreement|measures|measure|issue | - | Hoy [discuten] el plan. | Today they [argue the plan > discuss the plan].
ejerc* | ~exert as|of|like|the|his | - | Hoy [ejerce] de médica. | Today she [exerts of > works as] doctor.
elabor* | ~elaborate a|the|an|by|this|with report|list|plan|law|study|studio|document|project|estimates|census|map | - | Hoy [elabora] un informe. | Today she [elaborates a report > writes a report].
elev* | ~elevate the|to|his|until|by|its | ~raise the | El banco [elevó] la cifra. | The bank [elevated the > raised the] figure.
elimin* | ~delete the|a|all|to | ~scrap the | El pleno [elimina] la tasa. | The council [deletes the > scraps the] fee.
estall* | ~burst the|a|in|last war|strike|protest|conflict|crisis|scandal|fire | - | Ayer [estalló] la guerra. | Yesterday [burst the war > war broke out].
expuso|exponen|expone|expusieron|exponer|expondrá | ~expose that|the|his|her|their arguments|reasons|motives|plan|plans|works|work|pictures|project|situation|problem | - | Hoy [expone] sus obras. | Today she [exposes her works > shows her works].
falló|fallaron|falla a favor|en | ~fail in favour|favor|against | ~rule in favour | El juez [falló a favor]. | The judge [failed in favour > ruled in favour].
impart* | ~impart | ~give | Hoy [imparte] un taller. | Today she [imparts > gives] a workshop.
imput* | ~impute | ~charge | El juez [imputó] a dos. | The judge [imputed > charged] two people.
incendi* | ~ignite the|a|his | ~set fire to the | Ayer [incendiaron] el bar. | Yesterday they [ignited the > set fire to the] bar.
integr* | ~integrate by|the|# | - | Lo [integran] seis. | It is [integrated by > made up of] six.
interv* | ~take part the|a|drug|weapons|# | - | Ayer [intervinieron] el arma. | Yesterday they [took part the > seized the] weapon.
interv* | ~be taken part | - | El banco fue [intervenido]. | The bank [was taken part > was rescued].
sal*|result* | ~exit ahead|badly|well|forward|wounded|unharmed|first|second | - | Todo [salió] bien. | Everything [exited well > went well].
marchó|marcharon|marchar|marcha|marchan|marcharse | ~leave of | ~leave | Ayer se [marchó] de casa. | Yesterday he [left of > left] home.
plante* | ~pose that|to|a|the|of|new|if alternative|measures|reform|possibility|change|changes|need|strike | - | Hoy [plantea] una reforma. | Today she [poses a reform > proposes a reform].
procur* | ~procure that|to|not|, | ~try to | El edil [procura] ir. | The councillor [procures to > tries to] go.
protagoniz* | ~star a|the|an accident|incident|protest|race|strike|fight|scene|comeback|rescue | - | Ayer [protagonizó] una protesta. | Yesterday she [starred a protest > staged a protest].
rebaj* | ~recess | ~cut | Hoy [rebaja] la tasa. | Today it [recesses > cuts] the fee.
recorr* | ~visit the|# streets|kilometres|centre|city|town|# | - | La marcha [recorrió] el centro. | The march [visited the centre > went through the centre].
reivindic* | ~claim the|more|his|her|better|improvements|that | ~demand more | Hoy [reivindican] más luz. | Today they [claim more > demand more] light.
reivindicación|reivindicaciones | +claim | +demand | Oye sus [reivindicaciones]. | It hears their [claims > demands].
remit* | ~remit the|a|to|it | ~send the | Hoy [remite] el informe. | Today he [remits the > sends the] report.
repart* | ~deliver lunch|food|between|among | - | Hoy [reparten] comida. | Today they [deliver lunch > hand out food].
revis* | ~revise the|his|all|its | ~review the | Hoy [revisan] el caso. | Today they [revise the > review the] case.
sofoc* | ~stifle the | ~put out the | Ya [sofocaron] el fuego. | They have already [stifled the > put out the] fire.
valor* | ~value that|the|positively|like|very|of|his|to | - | El edil [valoró] el gesto. | The councillor [valued the > welcomed the] gesture.
viol*|incumpl*|vulner* la|el|las|los ley|norma|derecho|derechos|tregua|tratado|acuerdo|intimidad|constitución|normas | ~rape the | ~violate the | Eso [viola la ley]. | That [rapes the > violates the] law.
prest* servicio|ayuda|atención|apoyo|auxilio|asistencia|servicios | ~loan service|help|attention|support|aid|assistance|services | - | Ahí [presta servicio]. | She [loans service > serves] there.
impuso|impusieron|impone|imponerse|impondrá | ~impose yesterday|in|to|with|by|at | - | Se [impuso] ayer. | She [imposed yesterday > won yesterday].
detuv*|deten*|paraliz* | ~detain|~paralyse|~paralyze all|the|his|its|yesterday|their activity|production|traffic|works|project|construction|train|bus|all|his | - | Ayer [detuvo] la producción. | Yesterday it [detained the production > stopped production].
paraliz* | ~paralyse|~paralyze the | ~halt the | Hoy [paraliza] la obra. | Today it [paralyses the > halts the] work.
instal*|ubic*|situad* | ~situate to|in the|at|# | - | Está [situado] en Vigo. | It is [situated in the > in the] middle of Vigo.
sig* lejos|sin|cerca | ~follow far|near | ~be still far | Eso [sigue lejos]. | That [follows far > is still far] off.
endurec* | ~toughen the race|career|penalties|pities|law|conditions | - | Hoy [endurecen] la ley. | Today they [toughen the law > tighten the law].
aband* el|la|los|las | ~abandon the|his|her hospital|race|match|party|edition|field|meeting|room | ~leave the hospital | Ya [abandonó el] hospital. | He has already [abandoned the hospital > left the hospital].
aband* | ~oblige to abandon | ~force to withdraw | El frío le obligó a [abandonar]. | The cold [obliged to abandon > forced to withdraw] some.
oblig* a | ~oblige to|the | ~force the | La lluvia [obligó a] la gente a salir. | The rain [obliged the > forced the] people out.
perd* la vida | ~lose the life | ~lose his life | Ayer [perdió la vida]. | Yesterday he [lost the life > lost his life].
salv* la vida | ~save him|her|them the life|lives | ~save his life | Le [salvó la vida]. | She [saved him the life > saved his life].
quit* la vida | ~remove the life | ~take the life | Le [quitó la vida]. | He [removed the life > took the life] of his victim.
al caer|salir|llegar|conocer|cruzar|entrar|bajar|volver|intentar|terminar|cerrar|abrir|ver | when falling|exiting|arriving|knowing|crossing|going|entering|descending|trying|ending|closing|opening|seeing from|of|to|the|out|in | - | Murió [al caer] del tejado. | He died [when falling from > after falling from] the roof.
tras conocer|salir|llegar|recibir|caer|perder | after knowing|exiting | - | Habló [tras conocer] el plan. | He spoke [after knowing > after hearing of] the plan.
qued* por|mucho|poco|meses|semanas|días|años|dos|tres|cinco | ~remain him|them|her|us _ | - | Le [quedan dos] meses. | [Remain him two > He has two] months left.
hac* | ~do a|an|the call|use|tail|case|big|great|enormous|trip|proposal|statement|question|film|break|offer|mistake|party|photo|decision|balance | - | Hoy [hacen] una fiesta. | Today they [do a party > hold a party].
dirección|directiva | to|with the direction|directive of|that|and | - | Exige a la [dirección] que pague. | He demands [to the direction that > that management] pay.
dirección | the direction expressed|said|ensured|will|has|offers|proposes|rejected|refused|announced|assured|denied|negotiates|explained | - | La [dirección] callará. | [The direction will > Management will] be silent.
colabor* con | ~collaborate with the investigation|justice|police|judge | ~cooperate with the police | Ana [colabora con] la policía. | Ana [collaborates with the police > cooperates with the police].
cercan*|próxim* a|al|caso|investigación|familia | near sources|fonts to | sources close to | Fuentes [cercanas a] la edil. | [Near sources to > Sources close to] the councillor.
fallecido|fallecida|muerto|muerta | the died|deads|deceased will|had|was|is|spent|has|left|worked | - | El [fallecido] era de Lugo. | [The died was > The victim was] from Lugo.
fallecido|fallecida | the died | the victim | Era amigo del [fallecido]. | He was a friend of [the died > the victim].
fallecidos|fallecidas | the died | the victims | Era amigo de los [fallecidos]. | He was a friend of [the died > the victims].
turno | ~begin|~finish|~end|~start his|her|the turn | - | Empezaba su [turno]. | He was [starting his turn > starting his shift].
compañeros|compañeras|compañero|compañera | the|his|her|my|their|our +mate | - | Lo vieron sus [compañeros]. | [Their mates > Their colleagues] saw it.
vecin* de la localidad | neighbour|neighbor|neighbours of the location | a resident of | Ana, [vecina de la localidad]. | Ana, [neighbour of the location > a resident of] this place.
localidad|localidades | +location | +town | Es una [localidad] pequeña. | It is a small [location > town].
medida|medidas de seguridad | +measure of security | safety +measure | Faltan [medidas de seguridad]. | There is a lack of [measures of security > safety measures].
medida|medidas de protección|prevención|ahorro|presión|control | +measure of protection|prevention|saving|pressure|control | - | Toman [medidas de ahorro]. | They take [measures of saving > savings measures].
carga de trabajo | load of work | workload | Sube la [carga de trabajo]. | The [load of work > workload] is rising.
carrera|carreras | the career will|concluded|ended|started|finished|began|crosses | - | La [carrera] acabó tarde. | [The career ended > The race ended] late.
carrera {0-12} etapa|corredor|corredora|ciclista|meta|kilómetros|piloto|atleta|salida | the +career | the +race | La [carrera tuvo una etapa]. | [The career > The race] had one stage.
etapa|corredor|corredora|corredoras|corredores|ciclista|ciclistas|piloto|pilotos|atletas {0-14} carrera | the +career | the +race | Los [pilotos de la carrera]. | The drivers in [the career > the race].
corredor|corredora|corredores|corredoras ciclis*|equipo|del|italian*|español*|vasc*|frances*|etapa | +runner of|italian|spanish|french | - | La [corredora del] Iturri. | The [runner of > rider for] Iturri.
etapa reina | stage reigns|queen | queen stage | Ganó la [etapa reina]. | She won the [stage reigns > queen stage].
prueba | director|organisers|winner|organizers|edition of the test | - | Habló el director de la [prueba]. | The [director of the test > race director] spoke.
clasificación|clasificaciones general|del | general classification | overall standings | Lidera la [clasificación general]. | She leads the [general classification > overall standings].
línea de meta|llegada | line of arrival|goal|dip | finish line | Cruzó la [línea de meta]. | She crossed the [line of arrival > finish line].
a falta de | to fault of | with | [A falta de] un día, gana. | [To fault of > With] a day to go, she leads.
metros|kilómetros de meta | metres|kilometres of dip | - | A seis [kilómetros de meta]. | Six [kilometres of dip > kilometres from the finish].
público | the favourite|favorite of the public | the crowd’s favourite | Es la favorita del [público]. | She is [the favourite of the public > the crowd’s favourite].
grave|graves | grave injury|injuries|accident|incident|crisis|problem|problems|consequences|errors|damage|situation|risk | serious injury | No hay daños [graves]. | There is no [grave damage > serious injury] here.
cuneta|cunetas | the +ditch in|of|spite | - | Hay gente en las [cunetas] de Vigo. | There are people in [the ditches of > the roadsides of] Vigo.
cita|citas | the date of|electoral|with|will|is|was|has|takes|begins | - | La [cita] es hoy. | [The date is > The event is] today.
se dieron|dar|dan|darse cita | ~give date | ~gather | Ahí [se dieron cita] cien. | A hundred [gave date > gathered] there.
se coloca|colocó|sitúa al frente | at the head of the classification | top of the standings | Ya [se coloca al frente]. | She is already [at the head of the classification > top of the standings].
el doble que|de | the double that|of | twice as much as | Gana [el doble que] yo. | She earns [the double that > twice as much as] I do.
elecciones autonómicas | autonomic|autonomous elections | regional elections | Hay [elecciones autonómicas]. | There are [autonomic elections > regional elections].
gobierno|presidente|ministro en funciones | in functions | acting | Es [presidente en funciones]. | He is president, [in functions > acting].
medio|media | the half age|price|temperature|level|salary|wage|income|term|cost|speed|duration | - | Sube la edad [media]. | [The half age > The average age] is rising.
propio|propia | the own mayor|company|minister|president|government|city|club|driver|judge|affected|victim|party|hospital|author|director|singer | - | Lo dijo el [propio] alcalde. | [The own mayor > The mayor himself] said so.
distintos|distintas | distinct points|groups|places|parts|areas|countries|types|cities|sectors|zones|administrations | various places | Llega a [distintos] sitios. | It reaches [distinct places > various places].
diversos|diversas | diverse points|places|countries|areas|cities|activities|occasions|media | various places | Llega a [diversos] sitios. | It reaches [diverse places > various places].
toma de decisiones | taking of decisions | decision-making | Pide sitio en la [toma de decisiones]. | She wants a place in the [taking of decisions > decision-making].
hoja de ruta | leaf of route | road map | Pactan la [hoja de ruta]. | They agree the [leaf of route > road map].
visto bueno | seen well|good | approval | Dan el [visto bueno]. | They give their [seen well > approval].
formación profesional | professional formation | vocational training | Crece la [formación profesional]. | The [professional formation > vocational training] sector is growing.
`,
)
