import { calqueLines } from '../entry'

/** Words of sport, culture, schools and daily life of which engines without context take another sense. */
export const sensesInCulture = calqueLines(
  'sense',
  `
partido|partidos contra|ante|entre|terminó|acabó|quedó|aplazado|disputado|suspendido|amistoso | party|parties against|between|ended|remained|postponed|played|contested|suspended|finished|was|in | - | El [partido terminó] tarde. | The [party ended > match ended] late.
partido | ~contest|~play|~suspend the|a|an|his|their|this +party | - | Hoy disputan un [partido]. | Today they [contest a party > play a match].
partido|partidos amistoso|amistosos | friendly|amicable +party | friendly +match | Jugó un [partido amistoso]. | She played a [friendly party > friendly match].
disput* | ~contest the|a party|match|final|meeting|semifinal|league | ~play the final | Hoy [disputan] la final. | Today they [contest the final > play the final].
encuentro|encuentros | the|a meeting ended|finished|against|contested | - | El [encuentro] terminó 2-1. | [The meeting ended > The match ended] 2-1.
jornada|jornadas de liga | +day of league | round of matches | Ganó en la primera [jornada de Liga]. | They won in the first [day of League > round of matches].
jornada|jornadas de #|trabajo|huelga|lucha|reflexión|protesta | +day of #|work|strike|struggle|reflection|protest | - | Piden la [jornada de 35] horas. | They want the [day of 35 > 35-hour week].
entrenador|entrenadora|entrenadores | the|his|her|their|its|new|a|of trainer|trainers | the coach | Habló el [entrenador]. | [The trainer > The coach] spoke.
técnico|entrenador | the technician|trainer spanish|italian|argentinian|portuguese|said|ensured|regretted|praised|explained|of | - | Habló el [técnico] ayer. | Yesterday [the technician explained > the manager explained] it.
aficionado|aficionados | the|of|thousands|some amateurs | the fans | Cantan los [aficionados]. | [The amateurs > The fans] are singing.
vestuario|vestuarios | the wardrobe | the dressing room | Reina la calma en el [vestuario]. | Calm reigns in [the wardrobe > the dressing room].
césped | the|on|of|in lawn | the pitch | Saltó al [césped]. | He ran onto [the lawn > the pitch].
ascenso|ascensos a|de | the|an +ascent to|of | promotion to | Celebran el [ascenso a] Segunda. | They celebrate [the ascent to > promotion to] the second tier.
descenso a segunda|primera|tercera | descent to | relegation to | Evita el [descenso a Segunda]. | It avoids [descent to > relegation to] the second tier.
pelotón | the squad | the pack | Atacó al [pelotón]. | He attacked [the squad > the pack].
cabeza de serie | head of series | seed | Cae la [cabeza de serie]. | The [head of series > seed] is out.
tenista|tenistas | +tennist | tennis +player | Gana la [tenista]. | The [tennist > tennis player] is winning.
mundial | world wide | World Cup | Juega el [Mundial]. | She is playing in the [World-wide > World Cup].
liga de campeones | league of champions | Champions League | Ganó la [Liga de Campeones]. | He won the [League of Champions > Champions League].
fase de grupos | phase of groups | group stage | Pasó la [fase de grupos]. | It got through the [phase of groups > group stage].
segundo|primer tiempo | second|first time | second half | Marcó en el [segundo tiempo]. | He scored in the [second time > second half].
prórroga | in the extension | in extra time | Ganó en la [prórroga]. | It won [in the extension > in extra time].
venc*|derrot*|elimin*|super* al|a | ~win|~defeat|~eliminate|~surpass|~beat to the|a|his|her|# | ~beat the | Ayer [venció al] líder. | Yesterday they [won to the > beat the] leaders.
entren* al|a | ~coach|~train to the|a | ~coach the | Ahora [entrena al] rival. | She now [coaches to the > coaches the] rival.
estren* | ~première | ~premiere | Hoy [estrena] su filme. | Today she [premières > premieres] her film.
exposición|exposiciones | the|an|this|new|his|her +exposure of|gathers|will|can|opened|opens|on|that|is|has|was|includes|photographic|showing|in | - | La [exposición] abre hoy. | [The exposure opens > The exhibition opens] today.
exposición|exposiciones | ~inaugurate|~visit|~open|~see|~receive|~organise the|an|a|this +exposure | - | Ya inaugura la [exposición]. | It is [inaugurating the exposure > opening the exhibition].
inaugur* | ~inaugurate the|a|an bridge|exhibition|exposure|hospital|station|school|course|line|museum|centre|library|works | - | Ayer [inauguró] el puente. | Yesterday she [inaugurated the bridge > opened the bridge].
acog* | ~receive the|a|an final|exposure|exhibition|festival|concert|event|race|matches|tournament|congress|fair|edition | - | Vigo [acoge] la final. | Vigo [receives the final > hosts the final].
acogida | received | - | Es una casa de [acogida]. | It is a [received > shelter] home.
entrada es|será|gratuita|libre|cuesta|costará | entrance is|are|will|free|costs | - | La [entrada es] gratuita. | The [entrance is > show is] free.
entradas | ~sell|~buy|# +entrance | - | Ya venden las [entradas]. | They are already [selling entrances > selling tickets].
entradas | entrances | tickets | Vendió 300 [entradas]. | It sold 300 [entrances > tickets].
tema|temas | +subject of his|her|their|the disk|disc|album|record | - | Cantó [temas] de su disco. | She sang [subjects of her disk > songs from her album].
disco|discos | the|a|his|her|their|new|first|last|second|third +disk | - | Presenta su [disco]. | She presents [her disk > her album].
cantante|actor|actriz|banda|grupo actu* | ~act in|on|to|the|yesterday|tonight | ~perform in | El [cantante actuará] en Lugo. | The singer will [act in > perform in] Lugo.
sala|salas | the rooms of cinema|films|film | cinemas | Llega a las [salas] de cine. | It comes to [the rooms of cinema > cinemas].
obras | the works last|started|have|are|began|forced|continue|of | - | Siguen las [obras]. | [The works are > Building work is] going on.
rued* | ~roll the|a|his|her film|series|scene|scenes | - | Ahora [rueda] la serie. | Now she [rolls the series > is shooting the series].
rod* | ~go the film|series|scene|scenes | - | Ayer [rodó] la película. | Yesterday he [went the film > shot the film].
protagoniz*|interpret*|encarn* a|el|la|al | ~interpret to|the|a | ~play the | Ahora [interpreta a] la reina. | Now she [interprets to > plays the] queen.
museo|biblioteca|teatro|centro cerrará|abrirá|abre|cierra sus | his doors | its doors | El [museo abrirá sus] puertas. | The museum will open [his doors > its doors].
empresa|compañía|planta|fábrica|banco|hospital|tienda|museo|feria|festival|parque|universidad|biblioteca|partido|ayuntamiento|gobierno {0-6} su|sus | ~close|~open|~reduce|~double|~increase|~celebrate|~present|~announce|~improve|~maintain|~expand|~sell|~launch his|her | - | La [empresa cerrará sus] tiendas. | The company will [close his > close its] shops.
agricultores|vecinos|trabajadores|médicos|jugadores|alumnos|padres|manifestantes|conductores|familiares|afectados|profesores|víctimas|turistas|estudiantes|ciudadanos|policías|sindicatos|bomberos|pescadores|ganaderos|empleados {0-6} su|sus | neighbours|workers|agriculturalists|doctors|players|students|parents|demonstrators|drivers|relatives|affected|professors|victims|tourists|citizens|police|unions|firemen|fishermen|graziers|employees {1-3} his | - | Los [vecinos dejaron sus] casas. | The [neighbours left his > residents left their] homes.
curso|cursos escolar|académico | school|academic +course | school year | Empieza el [curso escolar]. | The [school course > school year] begins.
curso | course starts|begins|started|ended|with | school year starts | El [curso] empieza hoy. | The [course starts > school year starts] today.
colegio|instituto|alumno|alumnos|escuela|escuelas|primaria|secundaria|maestros|colegios|institutos|profesorado|aulas|clases {0-12} profesor|profesores|profesora|profesoras | +professor | +teacher | La [escuela busca profesores]. | The school is looking for [professors > teachers].
profesor|profesora|profesores {0-12} colegio|instituto|alumno|alumnos|escuela|escuelas|primaria|secundaria|clases|aulas|colegios|institutos|ratios|matemáticas | +professor | +teacher | Los [profesores de la escuela] paran. | The [professors > teachers] at the school are on strike.
carrera|carreras de medicina|derecho|enfermería|periodismo|física|químicas|ingeniería|magisterio | +career of | degree in | Cursa la [carrera de Derecho]. | He is taking a [career of > degree in] law.
suspend* el|la|los|las examen|prueba|asignatura|curso | ~suspend the | ~fail the | Ayer [suspendió el examen]. | Yesterday he [suspended the > failed the] exam.
aprob* el|la|los|las|un examen|oposición|selectividad|asignatura|curso | ~approve the | ~pass the | Ayer [aprobó el examen]. | Yesterday he [approved the > passed the] exam.
acoso escolar | school bullying|harassment | bullying | Sufre [acoso escolar]. | She suffers from [school bullying > bullying].
acoso sexual | sexual bullying | sexual harassment | Denuncia [acoso sexual]. | She alleges [sexual bullying > sexual harassment].
becas|beca | the|of|new +scholarship and helps | - | Sube las [becas] y ayudas. | It raises [the scholarships and helps > grants and aid].
mayores de # años | the main of # years | people over $1 | Ayuda a los [mayores de 65 años]. | It helps [the main of 65 years > people over 65].
mayores | the|our|of|for main | older people | Cuida de los [mayores]. | It looks after [the main > older people].
personas mayores | main people|persons | older people | Ayuda a [personas mayores]. | It helps [main people > older people].
tercera edad | third age | elderly | Es para la [tercera edad]. | It is for the [third age > elderly].
residencia|residencias de ancianos|mayores | +residence of elderly|main | care +home | Cierra una [residencia de ancianos]. | A [residence of elderly > care home] is closing.
joven|jóvenes | +youngster | young +person | Emigran los [jóvenes]. | The [youngsters > young people] are emigrating.
menores|menor de edad | +minor of age | +minor | Es [menor de edad]. | He is a [minor of age > minor].
menores no acompañados | no|not accompanied minors | unaccompanied minors | Llegan [menores no acompañados]. | [No accompanied minors > Unaccompanied minors] are coming.
campo|campos de refugiados | +field of refugees | refugee +camp | Visitó un [campo de refugiados]. | She visited a [field of refugees > refugee camp].
campo|campos de concentración | +field of concentration | concentration +camp | Murió en un [campo de concentración]. | He died in a [field of concentration > concentration camp].
capilla ardiente | ardent|burning|blazing chapel | lying in state | Abre la [capilla ardiente]. | The [ardent chapel > lying in state] begins.
semana santa | saint week | Holy Week | Llega [Semana Santa]. | [Saint Week > Holy Week] is coming.
temporada|temporadas alta|baja | tall|low|high season | peak season | Es [temporada alta]. | It is [tall season > peak season].
violencia machista | male chauvinistic|chauvinist|macho violence | violence against women | Crece la [violencia machista]. | There is more [male chauvinistic violence > violence against women].
violencia de género | violence of gender | gender-based violence | Sufre [violencia de género]. | She suffers [violence of gender > gender-based violence].
mujer|esposa|marido|pareja|exmujer | ~kill|~murder|~attack|~strike|~injure to? his couple|woman | - | Mató a su [mujer]. | He [killed to his woman > killed his wife].
pareja|parejas | his|her couple | - | Vive con su [pareja]. | He lives with [his couple > his partner].
titular|titulares del|de juzgado|tribunal|sanidad|educación|hacienda|interior | the headline of the? | the head of | Es la [titular de Sanidad]. | She is [the headline of > the head of] Health.
marcha | a|the course in|against|by|to|for | - | Hubo una [marcha] contra la ley. | There was [a course against > a march against] the law.
ilusión | with|much|big illusion | - | Lo hace con [ilusión]. | He does it [with illusion > with enthusiasm].
cumpl* # años | ~fulfil|~comply # years | ~turn $1 | Hoy [cumple 90 años]. | Today she [fulfils 90 years > turns 90].
cumpl* | they|it ~fulfil two|three|four|five|six|ten|twenty|fifty|# years|months | - | Hoy se [cumplen] dos años. | Today [they fulfil two years > it is two years].
plaza|plazas de | +square of public|firemen|police|nursery|parking|professor|doctor|doctors|nurses | - | Convoca [plazas de] médicos. | It advertises [squares of doctors > posts for doctors].
puerto|puertos de montaña | +port of mountain | mountain +pass | Sube un [puerto de montaña]. | He climbs a [port of mountain > mountain pass].
cola|colas | the|long|kilometric +tail of|to|for|in | - | Hay [colas] de una hora. | There are [long tails of > long queues of] an hour.
plazo|plazos | the|a term to|of|for present|presentation|registration|inscription|# | - | Acaba el [plazo] de inscripción. | [The term of inscription > The registration period] is ending.
trámite|trámites | admitted to formality | admitted | La querella fue admitida a [trámite]. | The complaint was [admitted to formality > admitted].
papel de|en | the|his|her|its paper of|in | the role of | Hace el [papel de] Hamlet. | She plays [the paper of > the role of] Hamlet.
carta|cartas | +chart|+menu to the|sent|from|addressed | - | Envió una [carta] a la reina. | He sent a [chart to the > letter to the] queen.
nota | a note of press | a press release | Envió una [nota] de prensa. | It sent [a note of press > a press release].
mayor | elder of|fire|problem|city|company|festival|challenge | - | Es la [mayor] feria. | It is the [elder of > biggest of] the fairs.
mayor | elder|older number|part|presence|investment|control|demand|security | - | Pide [mayor] control. | He wants [elder control > more control].
menor | minor number|than|impact|cost | - | Es [menor] que ayer. | It is [minor than > smaller than] yesterday.
`,
)
