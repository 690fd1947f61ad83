import { calqueLines } from '../entry'

/** Words of politics, courts and police of which engines without context take another sense. */
export const sensesInPublicLife = calqueLines(
  'sense',
  `
moción|mociones de censura | +motion of censorship | +motion of no confidence | Pierde la [moción de censura]. | He loses the [motion of censorship > motion of no confidence].
urnas | the urns | the polls | Abren las [urnas]. | [The urns > The polls] are open.
alto|altos cargo|cargos | tall charge|charges | senior officials | Cesan a los [altos cargos]. | They are removing the [tall charges > senior officials].
dej*|abandon*|ocup*|asum*|jur*|acept*|ostent* el|su cargo | ~leave|~abandon|~assume|~accept|~occupy|~hold|~take the|his|her charge | - | Ayer [dejó el cargo]. | Yesterday he [left the charge > left office].
consejero|consejera de | adviser|advisor of | regional minister of | La [consejera de] Vivienda dimitió. | The [adviser of > regional minister of] Housing resigned.
consejero|consejera delegado|delegada | adviser delegated|delegate | chief executive | El [consejero delegado] calla. | The [adviser delegated > chief executive] is silent.
consejería|consejerías de | council of health|education|culture|environment|agriculture|sports|housing|work|economy|transport|transports|equality | - | Lo paga la [Consejería de] Sanidad. | The [Council of Health > Department of Health] pays.
concejal|concejala|concejales | alderman|alderwoman|aldermen | councillor | La [concejala] lo niega. | The [alderwoman > councillor] denies it.
jefe|jefa del ejecutivo|gobierno|estado | boss of the? executive|government|state | head of the government | Habló el [jefe del Ejecutivo]. | The [boss of the Executive > head of the government] spoke.
jefe|jefa de|del | boss of the? service|police|staff|squad|state|opposition|unit|section|guard|press|area|firemen | - | Habló la [jefa de] servicio. | The [boss of service > head of the unit] spoke.
cámara de? comercio|diputados|representantes|senadores|cuentas|alta|baja | +camera of|high|low|tall | - | La [Cámara de Comercio] protesta. | The [Camera of > Chamber of] Commerce protests.
junta de | the joint of | the regional government of | La [Junta de] Andalucía paga. | [The Joint of > The regional government of] Andalusia pays.
delegación del gobierno | delegation of the government | government office | La [delegación del gobierno] lo vio. | The [delegation of the government > government office] saw it.
delegado|delegada del gobierno | delegate of the government | government delegate | Dimite el [delegado del Gobierno]. | The [delegate of the Government > government delegate] is stepping down.
diputación | the deputation | the provincial council | Paga la [Diputación]. | [The Deputation > The provincial council] pays.
mandatario|mandatarios|mandataria | +mandator | +leader | Los dos [mandatarios] hablaron. | The two [mandators > leaders] spoke.
respaldo | the|his|her|their|its|a backrest | backing | Pide el [respaldo] de todos. | He wants [the backrest > backing] of all.
se manifestó|manifestaron|manifestarán|manifestaban|manifestaran | ~manifest in|against|for|yesterday|today | - | Miles [se manifestaron] en Soria. | Thousands [manifested in > marched in] Soria.
concentración|concentraciones | +concentration against|protest | - | Habrá una [concentración] contra la ley. | There will be a [concentration against > rally against] the law.
se concentr* | ~concentrate in front of | ~gather in front of | Ayer [se concentraron] ante la sede. | Yesterday they [concentrated in front of > gathered in front of] the headquarters.
convocatoria|convocatorias de huelga|ayudas|protesta | announcement of strike|helps|protest | - | La [convocatoria de huelga] sigue. | The [announcement of strike > strike call] stands.
convoc* | ~summon a|an|the|new|early|general? strike|strikes|stoppage|stoppages|election|elections|referendum|protest|protests|demonstration|demonstrations|rally|march|mobilisations | - | Ayer [convocaron] un paro. | Yesterday they [summoned a stoppage > called a stoppage].
organismo|organismos | public|international organism|organisms | - | Avisa el [organismo] público. | The [public organism > public body] gives warning.
toma de posesión | takeover | swearing-in | Irá a la [toma de posesión]. | He will attend the [takeover > swearing-in].
cese|ceses del director|presidente|consejero|ministro|entrenador|jefe|gerente|alcalde | cessation of the | dismissal of the | Pide el [cese del director]. | She wants the [cessation of the > dismissal of the] director.
relevo | the|his|her relief of|in|at | - | Prepara el [relevo] en el partido. | She is preparing [the relief in > the succession in] the party.
oposiciones | the|some oppositions | the civil service exams | Aprobó las [oposiciones]. | He passed [the oppositions > the civil service exams].
instrucción | judge|court of instruction | investigating judge | Declara ante el juez de [instrucción]. | She is testifying before the [judge of instruction > investigating judge].
derog* | ~derogate | ~repeal | El Congreso [derogó] la norma. | Congress [derogated > repealed] the rule.
tramit* | ~transact | ~process | Ya [tramitan] la ley. | They are already [transacting > processing] the law.
tacha|tachan|tachó|tacharon de | lines|line|lined|crossed of _ | - | La oposición [tacha de] cara la obra. | The opposition [lines of expensive > calls expensive] the work.
arremet* contra | ~smash against | ~lash out at | Ayer [arremetió contra] el juez. | Yesterday he [smashed against > lashed out at] the judge.
apoy* | ~lean to | ~support | Ayer [apoyó] a la edil. | Yesterday he [leaned to > supported] the councillor.
inst*|anim* a | ~animate to|the | ~encourage | Ayer [animó a] todos a votar. | Yesterday he [animated to > encouraged] everyone to vote.
medios | local|foreign|social means|halves | - | Lo cuentan los [medios] locales. | The [local means > local media] report it.
medio|medios de comunicación | +means|+half of communication | media | Un [medio de comunicación] lo sabe. | A [means of communication > media] outlet knows.
dotación|dotaciones | endowment|endowments of firemen|firefighters|police|the | - | Acudieron tres [dotaciones] de bomberos. | Three [endowments of firemen > fire crews] came.
fallo del|de | failure of|by the court|judge|jury|constitutional|audience | - | El [fallo del] tribunal llega hoy. | The [failure of the court > court’s ruling] is coming today.
fallo|sentencia judicial | judicial failure|sentence | court ruling | Acata el [fallo judicial]. | He accepts the [judicial failure > court ruling].
sentencia|sentencias | the sentence is not firm|declares|says|admits|recognises|considers|obliges|considers|annuls|forces | - | La [sentencia] no es firme. | [The sentence is not firm > The ruling is not final].
cabe recurso | fits resource | can be appealed | Contra ella [cabe recurso]. | It [fits resource > can be appealed].
recurr* | ~resort the|it|this | ~appeal against the | Ya [recurrió] el auto. | He has already [resorted the > appealed against the] order.
demanda|demandas | ~interpose|~lodge|~file|~admit a|the demand | - | Interpuso una [demanda]. | He [interposed a demand > filed a lawsuit].
pruebas | any|some|new|sufficient|enough +test against | - | Buscan [pruebas] contra él. | They want [some tests against > some evidence against] him.
prueba|pruebas | there is|was not any|no +test | - | No hay ninguna [prueba]. | [There is not any test > There is no evidence].
procesado|procesados|procesada | the processed | the defendant | Calló el [procesado]. | [The processed > The defendant] was silent.
juez|jueza|tribunal|audiencia|supremo|jurado|juzgado|sala {0-6} absolv*|absuel* | ~absolve | ~acquit | La [jueza absolvió] al edil. | The judge [absolved > acquitted] the councillor.
pena de|por | +pity of|by | - | Rechaza la [pena de] muerte. | She opposes the [pity of > penalty of] death.
cadena perpetua | perpetual chain | life imprisonment | Pide [cadena perpetua]. | He wants [perpetual chain > life imprisonment].
vista | the view oral|previous|judicial|will celebrate | - | La [vista] se celebrará hoy. | [The view will celebrate > The hearing will be held] today.
años de|por prisión|cárcel | years of prison|jail | years in prison | Cumple 8 [años de cárcel]. | He is serving 8 [years of prison > years in prison].
blanqueo | bleaching | laundering | Investigan un [blanqueo] de dinero. | They are investigating money [bleaching > laundering].
libertad condicional|provisional | conditional|provisional liberty | conditional release | Queda en [libertad provisional]. | He is on [provisional liberty > conditional release].
en libertad con cargos | in liberty with charges | released on bail | Sigue [en libertad con cargos]. | He is still [in liberty with charges > released on bail].
prest* declaración | ~loan|~lend statement | ~give evidence | Hoy [prestó declaración]. | Today he [loaned statement > gave evidence].
registro|registros de|en|domiciliario | +register of the house|domicile|headquarters|domiciles|houses | - | Hubo un [registro de] la sede. | There was a [register of the headquarters > search of the headquarters].
presunto|presunta autor|autora|autores|asesino|agresor | presumptive|presumed|alleged author | suspect | Huyó el [presunto autor]. | The [presumptive author > suspect] fled.
ajuste de cuentas | an adjust|adjustment of accounts | a settling of scores | Fue un [ajuste de cuentas]. | It was [an adjust of accounts > a settling of scores].
policía investiga|busca | police researches|research|looks | - | La [policía investiga] el robo. | The [police researches > police are investigating] the theft.
víctima|víctimas mortal|mortales | mortal +victim | +fatality | No hay [víctimas mortales]. | There are no [mortal victims > fatalities].
muerto|muerta|muertos | ~find|~appear|~be died | ~find dead | Lo hallaron [muerto]. | They [found died > found dead] him.
funcionario|funcionarios de prisiones | civil servants of prisons|prison | prison officers | Protestan los [funcionarios de prisiones]. | The [civil servants of prisons > prison officers] protest.
lengua|lenguas cooficial*|oficial*|propia | official|own +tongue | - | Es [lengua oficial]. | It is an [official tongue > official language].
presenció|presenciaron|presenciado | ~attend to the crime|accident|fire | - | Nadie [presenció] el accidente. | Nobody [attended to the accident > saw the accident].
apunt* a que|un | ~aim to a | ~point to a | Todo [apunta a un] robo. | Everything [aims to a > points to a] theft.
aclar* que | cleared that | clarified that | El edil [aclaró que] sigue. | The councillor [cleared that > clarified that] he is staying.
precis* que | ~require that | ~specify that | El juez [precisó que] no hay plazo. | The judge [required that > specified that] there is no deadline.
destac* que|el|la|los|las | ~stand out the|that | ~highlight the | El edil [destacó el] éxito. | The councillor [stood out the > highlighted the] success.
agradec* a | ~appreciate to | ~thank | Luego [agradeció a] todos. | Then she [appreciated to > thanked] everybody.
denunci* | ~report|~denounce the fault of | - | Ahí [denuncian] la falta de medios. | There they [report the fault of > complain about the lack of] resources.
`,
)
