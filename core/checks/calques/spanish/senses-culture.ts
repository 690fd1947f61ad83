import { calqueLines } from '../entry'

/** Words of sport, culture, schools and daily life of which engines without context take another sense. */
export const sensesInCulture = calqueLines(
  'sense',
  `
partido|partidos aplazado|disputado|amistoso|terminó|acabó | party|parties ended|postponed|contested|played | - | El [partido terminó] tarde. | The [party ended > match ended] late.
partido | ~contest|~play the|a|an|his|their|this +party | - | Hoy disputan un [partido]. | Today they [contest a party > play a match].
partido|partidos amistoso|amistosos | friendly|amicable +party | friendly +match | Jugó un [partido amistoso]. | She played a [friendly party > friendly match].
jornada|jornadas de liga | +day of league | round of matches | Ganó en la primera [jornada de Liga]. | They won in the first [day of League > round of matches].
jornada|jornadas de # | +day of # hours | - | Piden la [jornada de 35] horas. | They want the [day of 35 hours > 35-hour week].
técnico|entrenador | the technician|trainer spanish|italian|argentinian|portuguese | - | Habló el [técnico] italiano. | [The technician Italian > The Italian manager] spoke.
ascenso a primera|segunda|tercera | the ascent to | promotion to | Celebran el [ascenso a Segunda]. | They celebrate [the ascent to > promotion to] the second tier.
descenso a segunda|primera|tercera | descent to | relegation to | Evita el [descenso a Segunda]. | It avoids [descent to > relegation to] the second tier.
cabeza de serie | head of series | seed | Cae la [cabeza de serie]. | The [head of series > seed] is out.
tenista|tenistas | +tennist | tennis +player | Gana la [tenista]. | The [tennist > tennis player] is winning.
liga de campeones | league of champions | Champions League | Ganó la [Liga de Campeones]. | He won the [League of Champions > Champions League].
fase de grupos | phase of groups | group stage | Pasó la [fase de grupos]. | It got through the [phase of groups > group stage].
segundo|primer tiempo | in the second|first time | - | Marcó en el [segundo tiempo]. | He scored [in the second time > in the second half].
venc*|derrot*|elimin*|super* al|a | ~win|~defeat|~eliminate|~surpass|~beat to the | ~beat the | Ayer [venció al] líder. | Yesterday they [won to the > beat the] leaders.
entren* al|a | ~coach|~train to the | ~coach the | Ahora [entrena al] rival. | She now [coaches to the > coaches the] rival.
estren* | ~première | ~premiere | Hoy [estrena] su filme. | Today she [premières > premieres] her film.
exposición|exposiciones | the|an|this|new|his|her +exposure gathers|opens|opened|includes|photographic|showing | - | La [exposición] abre hoy. | [The exposure opens > The exhibition opens] today.
exposición|exposiciones | ~inaugurate|~visit|~open|~organise the|an|a|this +exposure | - | Ya inaugura la [exposición]. | It is [inaugurating the exposure > opening the exhibition].
acog* | ~receive the|a|an final|exposure|exhibition|festival|concert|event|race|matches|tournament|congress|fair|edition | - | Vigo [acoge] la final. | Vigo [receives the final > hosts the final].
entradas | ~sell|~buy|# +entrance | - | Ya venden las [entradas]. | They are already [selling entrances > selling tickets].
tema|temas | subjects of his|her|their|the disk|disc|album|record | - | Cantó [temas] de su disco. | She sang [subjects of her disk > songs from her album].
disco|discos | his|her|their|new|first|last|second|third +disk | - | Presenta su [disco]. | She presents [her disk > her album].
cantante|banda actu* | ~act in | ~perform in | El [cantante actuará] en Lugo. | The singer will [act in > perform in] Lugo.
sala|salas | the rooms of cinema|films|film | cinemas | Llega a las [salas] de cine. | It comes to [the rooms of cinema > cinemas].
rued* | ~roll the|a|his|her film|series|scene|scenes | - | Ahora [rueda] la serie. | Now she [rolls the series > is shooting the series].
rod* | ~go the film|series|scene|scenes | - | Ayer [rodó] la película. | Yesterday he [went the film > shot the film].
interpret* a|al | ~interpret to | ~play | Ahora [interpreta a] la reina. | Now she [interprets to > plays] the queen.
museo|biblioteca|teatro|centro cerrará|abrirá|abre|cierra sus | his doors | its doors | El [museo abrirá sus] puertas. | The museum will open [his doors > its doors].
curso|cursos escolar|académico | school|academic +course | school year | Empieza el [curso escolar]. | The [school course > school year] begins.
colegio|primaria|secundaria|bachillerato|maestros|colegios|institutos {0-12} profesor|profesores|profesora|profesoras | +professor | +teacher | El [colegio busca profesores]. | The school is looking for [professors > teachers].
profesor|profesora|profesores {0-12} colegio|colegios|primaria|secundaria|bachillerato|institutos | +professor | +teacher | Los [profesores de primaria] paran. | Primary school [professors > teachers] are on strike.
carrera|carreras de medicina|derecho|enfermería|periodismo|física|químicas|ingeniería|magisterio | +career of | degree in | Cursa la [carrera de Derecho]. | He is taking a [career of > degree in] law.
suspend* el|la|los|las examen|prueba|asignatura|curso | ~suspend the | ~fail the | Ayer [suspendió el examen]. | Yesterday he [suspended the > failed the] exam.
aprob* el|la|los|las|un examen|oposición|selectividad|asignatura|curso | ~approve the | ~pass the | Ayer [aprobó el examen]. | Yesterday he [approved the > passed the] exam.
acoso escolar | school harassment | bullying | Sufre [acoso escolar]. | She suffers from [school harassment > bullying].
acoso sexual | sexual bullying | sexual harassment | Denuncia [acoso sexual]. | She alleges [sexual bullying > sexual harassment].
becas|beca | the|of|new +scholarship and helps | - | Sube las [becas] y ayudas. | It raises [the scholarships and helps > grants and aid].
mayores de # años | the main of # years | people over $1 | Ayuda a los [mayores de 65 años]. | It helps [the main of 65 years > people over 65].
personas mayores | main people|persons | older people | Ayuda a [personas mayores]. | It helps [main people > older people].
tercera edad | third age | elderly | Es para la [tercera edad]. | It is for the [third age > elderly].
residencia|residencias de ancianos|mayores | +residence of elderly|main | care +home | Cierra una [residencia de ancianos]. | A [residence of elderly > care home] is closing.
menores|menor de edad | +minor of age | +minor | Es [menor de edad]. | He is a [minor of age > minor].
menores no acompañados | no|not accompanied minors | unaccompanied minors | Llegan [menores no acompañados]. | [No accompanied minors > Unaccompanied minors] are coming.
campo|campos de refugiados | +field of refugees | refugee +camp | Visitó un [campo de refugiados]. | She visited a [field of refugees > refugee camp].
campo|campos de concentración | +field of concentration | concentration +camp | Murió en un [campo de concentración]. | He died in a [field of concentration > concentration camp].
capilla ardiente | ardent|burning|blazing chapel | lying in state | Abre la [capilla ardiente]. | The [ardent chapel > lying in state] begins.
semana santa | saint week | Holy Week | Llega [Semana Santa]. | [Saint Week > Holy Week] is coming.
temporada|temporadas alta | tall season | peak season | Es [temporada alta]. | It is [tall season > peak season].
violencia machista | male chauvinistic|chauvinist|macho violence | violence against women | Crece la [violencia machista]. | There is more [male chauvinistic violence > violence against women].
violencia de género | violence of gender | gender-based violence | Sufre [violencia de género]. | She suffers [violence of gender > gender-based violence].
mujer|esposa|marido|pareja|exmujer | ~kill|~murder|~attack|~strike|~injure to? his couple|woman | - | Mató a su [mujer]. | He [killed to his woman > killed his wife].
pareja|parejas | his|her couple | - | Vive con su [pareja]. | He lives with [his couple > his partner].
titular|titulares del|de juzgado|tribunal|sanidad|educación|hacienda|interior | the headline of the? | the head of | Es la [titular de Sanidad]. | She is [the headline of > the head of] Health.
marcha | a|the course against | - | Hubo una [marcha] contra la ley. | There was [a course against > a march against] the law.
ilusión | with|much|big illusion | - | Lo hace con [ilusión]. | He does it [with illusion > with enthusiasm].
cumpl* # años | ~fulfil|~comply # years | ~turn $1 | Hoy [cumple 90 años]. | Today she [fulfils 90 years > turns 90].
cumpl* | they|it ~fulfil two|three|four|five|six|ten|twenty|fifty|# years|months | - | Hoy se [cumplen] dos años. | Today [they fulfil two years > it is two years].
plaza|plazas de | +square of public|firemen|police|nursery|parking|professor|doctor|doctors|nurses | - | Convoca [plazas de] médicos. | It advertises [squares of doctors > posts for doctors].
puerto|puertos de montaña | +port of mountain | mountain +pass | Sube un [puerto de montaña]. | He climbs a [port of mountain > mountain pass].
cola|colas | long|kilometric +tail of|to|for | - | Hay [colas] de una hora. | There are [long tails of > long queues of] an hour.
plazo|plazos | the|a term to|of|for present|presentation|registration|inscription | - | Acaba el [plazo] de inscripción. | [The term of inscription > The registration period] is ending.
trámite|trámites | admitted to formality | admitted | La querella fue admitida a [trámite]. | The complaint was [admitted to formality > admitted].
papel de|en | the paper of | the role of | Hace el [papel de] Hamlet. | She plays [the paper of > the role of] Hamlet.
carta|cartas | +chart to the|sent|from|addressed | - | Envió una [carta] a la reina. | He sent a [chart to the > letter to the] queen.
nota | a note of press | a press release | Envió una [nota] de prensa. | It sent [a note of press > a press release].
mayor | elder fire|problem|city|company|festival|challenge | - | Es el [mayor] reto. | It is the [elder challenge > greatest challenge].
mayor | elder number|part|presence|investment|control|demand|security | - | Pide [mayor] control. | He wants [elder control > more control].
menor | minor number|than | - | Es [menor] que ayer. | It is [minor than > smaller than] yesterday.
`,
)
