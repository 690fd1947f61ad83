import { calqueLines } from '../entry'

/** Verbs of the news of which engines without context take another sense. */
export const sensesOfVerbs = calqueLines(
  'sense',
  `
baraj* | ~stir | ~consider | Antes [barajaron] cerrar. | Before that they [stirred > considered] closing.
contó|contaron|contaba | counted that | said that | Él [contó] que llovía. | He [counted that > said that] it was raining.
supone | supposes a | means a | Eso [supone] un alivio. | That [supposes a > means a] relief.
supon*|supus* el|los|un # | ~suppose the|a|an # | ~account for $1 | Las exportaciones [suponen el 43] por ciento. | Exports [suppose the 43 > account for 43] per cent.
asum* | ~assume the|his|her cost|guilt|direction | - | Ahora [asume] la culpa. | Now she [assumes the guilt > takes the blame].
atend*|atiend* | ~attend his|her|the|their|our|# claim|claims|request|requests|demands|petition|patients|wounded|injured | - | No [atiende] sus quejas. | It does not [attend his requests > meet their requests].
animar*|animó|anima|animan|animaron|animado | ~animate | ~encourage | El edil [animó] a leer. | The councillor [animated > encouraged] people to read.
arroj* | ~launch objects|stones|bottles | - | Ayer [arrojaron] piedras. | Yesterday they [launched stones > threw stones].
clasific* para|a | ~classify for|to | ~qualify for | Se [clasificó para] la final. | She [classified for > qualified for] the final.
compromet* a | ~engage to | ~pledge to | El edil se [comprometió a] ir. | The councillor [engaged to > pledged to] go.
concedió|conceden|concede|concedieron|conceder|concederá | ~concede a|an|the|# grant|licence|prize|interview|permission|extension|credit|award|subsidy|subvention|aid|scholarship|citizenship|freedom | - | Ayer [concedió] el premio. | Yesterday it [conceded the prize > awarded the prize].
concret*|precis* | ~concretise|~concretize | ~specify | No [concretó] la fecha. | He did not [concretise > specify] the date.
conllev*|entrañ*|implic*|acarre* | ~comport | ~involve | Eso [conlleva] un riesgo. | That [comports > involves] a risk.
cumpl* | ~fulfil|~fulfill the|his|its|a law|the|norm|norms|rule|rules|sentence|deadline | - | No [cumple] la ley. | It does not [fulfil the law > comply with the law].
difund* | ~spread a|the|an|this communiqué|statement|report|note|data | - | Ayer [difundió] una nota. | Yesterday she [spread a statement > released a statement].
discut* | ~argue the|a|an proposal|plan|law|budget|estimates|agreement|measures|measure|issue | - | Hoy [discuten] el plan. | Today they [argue the plan > discuss the plan].
ejerc* | ~exert as|of|like | - | Hoy [ejerce] de médica. | Today she [exerts of > works as] doctor.
elabor* | ~elaborate a|the|an|by|this|with report|list|plan|law|study|studio|document|project|estimates|census|map | - | Hoy [elabora] un informe. | Today she [elaborates a report > writes a report].
elev* | ~elevate the | ~raise the | El banco [elevó] la cifra. | The bank [elevated the > raised the] figure.
estall* | ~burst the|a|in|last war|strike|protest|conflict|crisis|scandal|fire | - | Ayer [estalló] la guerra. | Yesterday [burst the war > war broke out].
expuso|exponen|expone|expusieron|exponer|expondrá | ~expose that|the|his|her|their arguments|reasons|motives|works|work|pictures | - | Hoy [expone] sus obras. | Today she [exposes her works > shows her works].
falló|fallaron|falla a favor|en | ~fail in favour|favor|against | ~rule in favour | El juez [falló a favor]. | The judge [failed in favour > ruled in favour].
impart* | ~impart a | ~give a | Hoy [imparte] un taller. | Today she [imparts a > gives a] workshop.
imput* | ~impute | ~charge | El juez [imputó] a dos. | The judge [imputed > charged] two people.
incendió|incendiaron|incendiar|incendiado|incendiada|incendiados | ~ignite the|a|his bar|house|car|cars|vehicle|vehicles|container|containers|bus|building|flat | - | Ayer [incendiaron] el bar. | Yesterday they [ignited the bar > set fire to the bar].
integr* | integrated by | made up of | Lo [integran] seis. | It is [integrated by > made up of] six.
interv* | ~take part the|a|drug|weapons|# | - | Ayer [intervinieron] el arma. | Yesterday they [took part the > seized the] weapon.
interv* | ~be taken part | - | El banco fue [intervenido]. | The bank [was taken part > was rescued].
sal*|result* | ~exit ahead|badly|well|forward|wounded|unharmed|first|second | - | Todo [salió] bien. | Everything [exited well > went well].
plante* | ~pose that|to|a|the|of|new|if alternative|measures|reform|possibility|change|changes|need|strike | - | Hoy [plantea] una reforma. | Today she [poses a reform > proposes a reform].
procur* | ~procure that|to|not|, | ~try to | El edil [procura] ir. | The councillor [procures to > tries to] go.
protagoniz* | ~star a|the|an accident|incident|protest|race|strike|fight|scene|comeback|rescue | - | Ayer [protagonizó] una protesta. | Yesterday she [starred a protest > staged a protest].
rebaj* | ~recess the | ~cut the | Hoy [rebaja] la tasa. | Today it [recesses the > cuts the] fee.
recorr* | ~visit the|# streets|kilometres | - | La marcha [recorrió] las calles. | The march [visited the streets > went through the streets].
reivindic* | ~claim better|improvements | - | Hoy [reivindican] mejores turnos. | Today they [claim better > demand better] shifts.
remit* | ~remit the|a|to|it | ~send the | Hoy [remite] el informe. | Today he [remits the > sends the] report.
repart* | ~deliver between|among | - | Lo [reparten] entre cien. | They [deliver among > share it out among] a hundred.
sofoc* | ~stifle the fire|fires|blaze|flames | - | Ya [sofocaron] el fuego. | They have already [stifled the fire > put out the fire].
viol*|incumpl*|vulner* la|el|las|los ley|norma|derecho|derechos|tregua|tratado|acuerdo|intimidad|constitución|normas | ~rape the | ~violate the | Eso [viola la ley]. | That [rapes the > violates the] law.
prest* servicio|ayuda|atención|apoyo|auxilio|asistencia|servicios | ~loan service|help|attention|support|aid|assistance|services | - | Ahí [presta servicio]. | She [loans service > serves] there.
detuv*|deten* | ~detain the|his|its|all activity|production|traffic|works|project|construction | - | Ayer [detuvo] la producción. | Yesterday it [detained the production > stopped production].
sig* lejos|sin|cerca | ~follow far|near | ~be still far | Eso [sigue lejos]. | That [follows far > is still far] off.
endurec* | ~toughen the race|career|pities | - | La cuesta [endurece] la carrera. | The hill [toughens the race > makes the race harder].
aband* el|la|los|las | ~abandon the hospital | ~leave the hospital | Ya [abandonó el] hospital. | He has already [abandoned the hospital > left the hospital].
aband* | ~oblige to abandon | ~force to withdraw | El frío le obligó a [abandonar]. | The cold [obliged to abandon > forced to withdraw] some.
perd* la vida | ~lose the life | - | Ayer [perdió la vida]. | Yesterday he [lost the life > lost his life].
salv* la vida | ~save him|her|them the life|lives | - | Le [salvó la vida]. | She [saved him the life > saved his life].
quit* la vida | ~remove the life | ~take the life | Le [quitó la vida]. | He [removed the life > took the life] of his victim.
al caer|salir|llegar|conocer|cruzar|entrar|bajar|volver|intentar|terminar|cerrar|abrir|ver | when falling|exiting|knowing|descending|ending from|of|to|the|out|in | - | Murió [al caer] del tejado. | He died [when falling from > after falling from] the roof.
tras conocer|salir|llegar|recibir|caer|perder | after knowing|exiting | - | Habló [tras conocer] el plan. | He spoke [after knowing > after hearing of] the plan.
qued* por|mucho|poco|meses|semanas|días|años|dos|tres|cinco | ~remain him|them|her|us _ | - | Le [quedan dos] meses. | [Remain him two > He has two] months left.
hac* | ~do a|an|the call|use|tail|proposal|statement|question|offer|mistake|party|decision|balance | - | Hoy [hacen] una fiesta. | Today they [do a party > hold a party].
dirección|directiva | to|with the direction|directive that | - | Exige a la [dirección] que pague. | He demands [to the direction that > that management] pay.
dirección | the direction expressed|said|ensured|proposes|rejected|refused|announced|assured|denied|negotiates|explained | - | La [dirección] calló. | [The direction refused > Management refused] to speak.
cercan*|próxim* a|al|caso|investigación|familia | near sources|fonts to | sources close to | Fuentes [cercanas a] la edil. | [Near sources to > Sources close to] the councillor.
fallecido|fallecida|muerto|muerta | the died|deads|deceased will|had|was|is|spent|has|left|worked | - | El [fallecido] era de Lugo. | [The died was > The victim was] from Lugo.
fallecido|fallecida | the died | the victim | Era amigo del [fallecido]. | He was a friend of [the died > the victim].
fallecidos|fallecidas | the died | the victims | Era amigo de los [fallecidos]. | He was a friend of [the died > the victims].
turno | ~begin|~finish|~end|~start his|her|the turn | - | Empezaba su [turno]. | He was [starting his turn > starting his shift].
vecin* de la localidad | neighbour|neighbor|neighbours of the location | a resident of | Ana, [vecina de la localidad]. | Ana, [neighbour of the location > a resident of] this place.
medida|medidas de seguridad | +measure of security | safety +measure | Faltan [medidas de seguridad]. | There is a lack of [measures of security > safety measures].
medida|medidas de protección|prevención|ahorro|presión|control | measures of protection|prevention|saving|pressure|control | - | Toman [medidas de ahorro]. | They take [measures of saving > savings measures].
carga de trabajo | load of work | workload | Sube la [carga de trabajo]. | The [load of work > workload] is rising.
carrera|carreras | the career will|concluded|ended|started|finished|began|crosses | - | La [carrera] acabó tarde. | [The career ended > The race ended] late.
corredor|corredora|corredores|corredoras ciclis*|equipo|del|italian*|español*|vasc*|frances*|etapa | +runner of|italian|spanish|french | - | La [corredora del] Iturri. | The [runner of > rider for] Iturri.
etapa reina | stage reigns|queen | queen stage | Ganó la [etapa reina]. | She won the [stage reigns > queen stage].
prueba | director|organisers|winner|organizers|edition of the test | - | Habló el director de la [prueba]. | The [director of the test > race director] spoke.
línea de meta|llegada | line of arrival|goal|dip | finish line | Cruzó la [línea de meta]. | She crossed the [line of arrival > finish line].
a falta de | to fault of | with | [A falta de] un día, gana. | [To fault of > With] a day to go, she leads.
metros|kilómetros de meta | metres|kilometres of dip | - | A seis [kilómetros de meta]. | Six [kilometres of dip > kilometres from the finish].
público | the favourite|favorite of the public | the crowd’s favourite | Es la favorita del [público]. | She is [the favourite of the public > the crowd’s favourite].
grave|graves | grave injury|injuries|accident|incident|damage|problems | - | No hay daños [graves]. | There is no [grave damage > serious damage] here.
cita|citas | the date electoral | - | Llega la [cita] electoral. | [The date electoral > The election] is coming.
se dieron|dar|dan|darse cita | ~give date | ~gather | Ahí [se dieron cita] cien. | A hundred [gave date > gathered] there.
se coloca|colocó|sitúa al frente | at the head of the classification | top of the standings | Ya [se coloca al frente]. | She is already [at the head of the classification > top of the standings].
el doble que|de | the double that|of | twice as much as | Gana [el doble que] yo. | She earns [the double that > twice as much as] I do.
elecciones autonómicas | autonomic|autonomous elections | regional elections | Hay [elecciones autonómicas]. | There are [autonomic elections > regional elections].
gobierno|presidente|ministro en funciones | in functions | acting | Es [presidente en funciones]. | He is president, [in functions > acting].
medio|media | the half age|temperature|level|salary|wage|income|speed|duration | - | Sube la edad [media]. | [The half age > The average age] is rising.
propio|propia | the own mayor|company|minister|president|government|city|club|driver|judge|affected|victim|party|hospital|author|director|singer | - | Lo dijo el [propio] alcalde. | [The own mayor > The mayor himself] said so.
toma de decisiones | taking of decisions | decision-making | Pide sitio en la [toma de decisiones]. | She wants a place in the [taking of decisions > decision-making].
hoja de ruta | leaf of route | road map | Pactan la [hoja de ruta]. | They agree the [leaf of route > road map].
visto bueno | seen well|good | approval | Dan el [visto bueno]. | They give their [seen well > approval].
formación profesional | professional formation | vocational training | Crece la [formación profesional]. | The [professional formation > vocational training] sector is growing.
`,
)
