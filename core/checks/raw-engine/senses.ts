import { calqueLines } from '../calques/entry'

/** Words that Apertium always translates alike, whatever they mean; in good English each may be the right one. */
export const rawSenses = calqueLines(
  'sense',
  `
norma|normas | +norm | - | La [norma] obliga. | The [norm > rule] is binding.
aparcamiento|aparcamientos | the parking | the car park | Cierra el [aparcamiento]. | [The parking > The car park] is closed.
aparcamiento|aparcamientos | a parking | a car park | Vive sobre un [aparcamiento]. | She lives above [a parking > a car park].
el|del|al solar | the solar | the site | Venden [el solar]. | They are selling [the solar > the site].
un|este|ese solar | a|this|that solar | - | Venden [un solar]. | They are selling [a solar > a plot].
alquiler | the|this hire | the rent | Sube el [alquiler]. | [The hire > The rent] is rising.
alquileres | hires | rents | Suben los [alquileres]. | The [hires > rents] are rising.
alquiler|alquileres de temporada | +hire of season | short-term +let | Limita el [alquiler de temporada]. | It limits the [hire of season > short-term let] market.
piso|pisos de #|dos|tres|lujo|alquiler|estudiantes|propiedad|protección | +floor of | +flat of | Es un [piso de 30] metros. | It is a [floor of > flat of] 30 metres.
piso|pisos vacío|vacíos | empty +floor | empty +flat | Hay un [piso vacío]. | There is an [empty floor > empty flat] there.
vivir|vive|viven|vivía|vivían|alquil*|compr*|vend*|compart* {0-5} piso|pisos | +floor | +flat | [Vive en un piso] caro. | She lives in an expensive [floor > flat].
oferta|ofertas de pisos|viviendas|vivienda|suelo|energía|alquiler | +offer of | supply of | Cae la [oferta de pisos]. | The [offer of > supply of] flats is falling.
reduc*|aument*|ampli*|falt*|escasa|escasez|mayor|más {0-3} oferta | the offer | the supply | Eso [reducirá la oferta]. | That will reduce [the offer > the supply].
seguidor|seguidores|seguidora|seguidoras | +follower | +supporter | Saludó a sus [seguidores]. | She greeted her [followers > supporters].
se calcul* | it ~calculate | it is estimated | [Se calcula] que son 7. | [It calculates > It is estimated] that there are 7.
calcul* que | it ~calculate that | - | [Calcula que] son 7. | [It calculates that > She reckons that] there are 7.
niños | boys | children | Juegan los [niños]. | The [boys > children] are playing.
lleg* a|al | ~arrive to | ~reach | Ayer [llegó a] Roma. | Yesterday she [arrived to > reached] Rome.
baj* el|la|los|las|su | ~go down the|his | - | Hoy [bajan el] precio. | Today they [go down the > cut the] price.
sub* el|la|los|las|su | ~go up the|his|him|me|us|them | - | Hoy [suben el] precio. | Today they [go up the > raise the] price.
sub*|baj*|pag* la renta | the income | the rent | Hoy [pagan la renta]. | Today they pay [the income > the rent].
durante más|casi|al|menos|unos|unas|cerca | during more|almost|at|less|some|near | - | Habló [durante más] de una hora. | She spoke [during more > for more] than an hour.
durante # | during # | for $1 | Habló [durante 20] minutos. | She spoke [during 20 > for 20] minutes.
en cambio | instead | by contrast | Ella, [en cambio], ríe. | She, [instead > by contrast], laughs.
ante el|la|los|las|un|una tribunal|tribunales|juez|jueza|juzgado|comisión|congreso|senado|consejo|rey|parlamento|pleno|fiscal | in front of the|a|some _ | - | Habló [ante el juez]. | She spoke [in front of the judge > before the judge].
ambas partes | both parts | both sides | Hablan [ambas partes]. | [Both parts > Both sides] are talking.
las|dos partes | the two? parts | the two sides | Hablan [las partes]. | [The parts > The two sides] are talking.
una paga|pagas de | a pay of | a payment of | Habrá [una paga de] cien. | There will be [a pay of > a payment of] a hundred.
indic* que | ~indicate that | ~say that | Ella [indicó que] irá. | She [indicated that > said that] she would go.
sostuv*|sostien*|sosten* | ~sustain that|during|in | - | Ella [sostuvo] que irá. | She [sustained that > maintained that] she would go.
por el _ precio | by the _ price | for the $1 price | Lo vendió [por el mismo precio]. | He sold it [by the same price > for the same price].
pag*|cobr*|compr*|vend* {0-7} por un|una|el|la|cada | by a|the|each floor|house|ticket|entrance|coffee|car|room|month|hour|night|day|kilo|work|picture|player|transfer | - | [Paga diez por cada] hora. | He pays ten [by each hour > for each hour].
prueb*|prob* {0-4} vacuna|fármaco|medicamento|tratamiento|misil|prototipo|sistema | ~try successfully|a|the|his|an|this | - | Hoy [prueban una vacuna]. | Today they [try a > test a] vaccine.
cubo|cubos | +cube | +bucket | Trae un [cubo]. | She brings a [cube > bucket].
estudi*|alumn*|facultad|grado|catedrátic*|licenciad* {0-4} derecho | right | law | Ella [estudió Derecho]. | She studied [right > law].
da|dan|dio|dieron|daba nombre a|al | ~give name to | ~give its name to | Ella [da nombre al] premio. | She [gives name to > gives its name to] the prize.
entrada|salida|andén|andenes|llegada|vías|jefe|cerca|exterior {1-3} estación | season | station | Queda a la [entrada de la estación]. | It is at the entrance to the [season > station].
llev*|trabaj*|sigu*|entró {0-5} en la|el|una compañía|empresa|fábrica|club|firma|periódico|hospital | in the|a company|factory|club|firm|newspaper|hospital | - | [Trabaja en la empresa] hoy. | She works [in the company > at the company] today.
datos de|del la|los|las? caja|estudio|informe|encuesta|ministerio|instituto|policía|satélite|censo | data of the | data from the | Son [datos del estudio]. | It is [data of the > data from the] study.
exceso de velocidad | an excess of speed | excessive speed | Fue el [exceso de velocidad]. | It was [an excess of speed > excessive speed].
trayecto|trayectos | the distance | the route | Cambia el [trayecto]. | [The distance > The route] is changing.
sorpresa|nota|noticia|cara|imagen|victoria {0-5} la dio|puso|protagonizó | ~give|~put|~star it | - | La [sorpresa la dio] Gil. | The surprise [gave it > came from] Gil.
fuerza|clave|llave {0-3} gobierno|parlamento | the key of | the key to | Es la [llave del Gobierno]. | It is [the key of > the key to] government.
felicit* | ~congratulate {1-3} to | - | Ayer [felicitó] por carta a Gil. | Yesterday she [congratulated by letter to > congratulated] Gil.
hall*|encuentr*|encontr* intact*|muert*|viv*|iles*|vací* | ~find intact|died|dead|alive|empty|unharmed a|the|to|his | - | Ayer [hallaron intacta] una tumba. | Yesterday they [found intact a > found a] tomb there.
de hace #|dos|tres|diez|cien|mil|miles|unos|más | of # years ago | from $1 years ago | Es [de hace 90] años. | It is [of 90 years ago > from 90 years ago].
levant* un|una|el|la|su museo|edificio|hospital|estadio|monumento|torre|muro|puente|casa|viviendas | ~raise a|the|his|an museum|edifice|building|hospital|stadium|monument|tower|wall|bridge|house | - | Hoy [levantan un museo]. | Today they [raise a museum > build a museum].
al ver|oír|escuchar *ar|*er|*ir | when seeing|hearing _ | - | Huyó [al ver llegar] al juez. | He fled [when seeing arrive > when he saw] the judge come.
esta|este misma|mismo mañana|tarde|noche|semana|mes|año | this same | this very | Ganó [esta misma mañana]. | She won [this same > this very] morning.
esa|ese misma|mismo | this same | that same | Ganó [esa misma] mañana. | She won [this same > that same] morning.
vamos|van|voy|va|vas|vais a *ar|*er|*ir|*arse|*erse|*irse|*arlo|*erlo|*irlo|*arla|*arlos | we|i|they|he|she|it|you ~go to _ | - | «[Vamos a cantar]», dijo. | “[We go to sing > We are going to sing],” she said.
máximo|mínimo|máxima|mínima anual|mensual|diario|semanal | annual|monthly|daily|weekly maximum|minimum | - | Es el [máximo anual]. | It is the [annual maximum > maximum annual] rise.
#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez menos que|de | two|three|four|five|six|seven|eight|nine|ten less than|that | - | Son [seis menos que] ayer. | It is [six less than > six fewer than] yesterday.
menos | less seats|votes|people|deputies|children|women|men|cars|patients|days|hours|parties|goals|points|homes|companies|cases|deaths|jobs|years | - | Hubo [menos] votos. | There were [less votes > fewer votes].
menos {1-2} que nunca | less {1-2} that never | - | Llueve [menos agua que nunca]. | There is [less rain that never > less rain than ever].
mejor|peor|mayor|menor|más|menos {0-3} que | better|worse|greater|bigger|smaller|more|less that the|never|in|last | - | Va [mejor que] antes. | It is [better that the > better than the] last one.
familiares de|del | familiar of | relatives of | Lloran [familiares de] Ana. | Some [familiar of > relatives of] Ana weep.
reloj|relojes de oro|pulsera|lujo|plata|marca | +clock | +watch | Perdió un [reloj de oro]. | He lost a gold [clock > watch].
cocina | the cookery | the kitchen | Ardió la [cocina]. | [The cookery > The kitchen] burned.
despid*|desped* a | ~sack|~dismiss to | ~sack | Hoy [despide a] diez. | Today it [sacks to > sacks] ten.
salud*|recib*|salv*|atac*|conoc*|vist*|visit*|escuch*|entrevist*|investig* a|al | ~hail|~greet|~receive|~save|~attack|~know|~visit|~listen|~interview|~research|~investigate to the|his|some | - | Ayer [saludó a] los niños. | Yesterday she [hailed to the > greeted the] children.
conoc* a|al | ~know to | ~know | No [conocía a] Gil. | He did not [know to > know] Gil.
expediente|ofertas|oferta|creación|plan|regulación de|del empleo | of use | - | Sube la [oferta de empleo]. | The supply [of use > of jobs] is rising.
la mayoría {0-3} tiene|son|están|es|está | the majority of {1-2} has|is | - | [La mayoría son] rusos. | [The majority of them is > Most of them are] Russian.
disco|discos | new disk | new album | Sale su nuevo [disco]. | Her [new disk > new album] is out.
estudio|estudios | the|a|this|his studio of|shows|reveals|by|published | - | Sale el [estudio] de la universidad. | [The studio of > The study by] the university is out.
estudio|estudios | director of the studio | lead author of the study | Habló la directora del [estudio]. | The [director of the studio > lead author of the study] spoke.
estudio|estudios | complete studio | full study | Sale el [estudio] completo. | The [complete studio > full study] is out.
sierra | the saw | the mountains | Nieva en la [sierra]. | It is snowing in [the saw > the mountains].
registro|registros | +register | - | Hubo dos [registros]. | There were two [registers > searches].
antecedentes | antecedents | a criminal record | Tenía [antecedentes]. | He had [antecedents > a criminal record].
por el|la|una|un tejado|ventana|puerta|balcón|ventanilla | by the|a roof|window|door|balcony|little | - | Huyó [por la ventana]. | He fled [by the window > through the window].
reducid*|reduj* por|al|a | ~reduce by the|some|several | - | Fue [reducido por] dos guardias. | He was [reduced by the > overpowered by two] guards.
al|antes|después|tras|del|hasta del|el? descanso | the rest | half-time | Marcó [antes del descanso]. | He scored before [the rest > half-time].
sal* a|al|de|por|con | ~exit to|of|by|with|from | - | Ana [salió al] campo. | Ana [exited to > came on to] the pitch.
tantos|tanto | one|two|three|four so many|much | - | Marcó dos [tantos]. | He scored [two so many > two goals].
apenas | hardly #|one|two|three|four|five|six|seven|eight|nine|ten|a|some | - | Duró [apenas] 6 días. | It lasted [hardly 6 > barely 6] days.
cumpl*|cúmpl* | ~fulfil|~fulfill | - | Hoy [cumple] 40 años. | Today she [fulfils > turns] 40.
banquillo | in the bench | on the bench | Sigue en el [banquillo]. | He is still [in the bench > on the bench].
será|es|son|serán|causa|causará|sigue|siguen baja | ~be|~cause|~follow drop|low|go | - | Gil [será baja]. | Gil will [be drop > miss the match].
socios|socias | +partner | +member | El club tiene mil [socios]. | The club has a thousand [partners > members].
hace _ años|meses|días|semanas que | years|months|days|weeks ago that | - | [Hace diez años que] no gana. | Ten [years ago that > years have passed since] they won.
el|la|los|las|su mayor|mayores _ | the|his main _ | the biggest $1 | Es [la mayor subida]. | It is [the main rise > the biggest rise].
afect* {1-3} a | ~affect {1-3} to | - | Eso [afecta sobre todo a] Lugo. | That [affects especially to > affects above all] Lugo.
por el fin|final|inicio|comienzo|éxito|estado|uso|robo|asesinato|trato|trabajo|ataque | by the end|final|start|beginning|success|state|use|theft|murder|work|attack|treatment | - | Cae [por el fin] de la campaña. | It is falling [by the end > because of the end] of the season.
por su papel|trabajo|labor|gestión|actuación|parte|participación|implicación|relación|apoyo|defensa|trayectoria | by his|her|their paper|work|management|performance|participation|implication|relation|support|defence|trajectory | - | Ganó [por su trabajo] en ella. | He won [by his work > for his work] on it.
precio|precios|factura|abaratamiento|encarecimiento|subida|corte|cortes|recibo|sin|tarifa|gas {0-4} luz | the light | electricity | Sube el [precio de la luz]. | The price of [the light > electricity] is rising.
movilización|movilizaciones | +mobilisation|+mobilization | +protest | Anuncia [movilizaciones]. | It announces [mobilisations > protests].
pleno|plena _ | in full _ | - | Ocurrió en [plena noche]. | It happened [in full night > in the middle of the night].
dispar* el|la|los|las consumo|precio|precios|demanda|gasto|coste|número|cifra|casos | ~shoot the | ~push up the | Eso [dispara el precio]. | That [shoots the > pushes up the] price.
efectivos | effective | personnel | Van 90 [efectivos]. | There are 90 [effective > personnel].
así | like this it|they|the|he|she|is|we | - | [Así] nadie gana. | [Like this the > In this way] nobody wins.
no hay|hubo|había|habrá|haya | there ~be not _ | - | [No hay] avances. | [There are not advances > There has been no progress].
día # | the day # | - | Abre el [día 9]. | It opens [the day 9 > on the 9th].
días # | the days # | - | Abre los [días 8] y 9. | It opens [the days 8 > on the 8th] and 9.
mal estado | in bad state|been | in poor condition | Está en [mal estado]. | It is [in bad state > in poor condition].
estudio|estudios | of studio|studios | of study | Dos años de [estudio]. | Two years [of studio > of study].
firma|firmas | +byline | +signature | Falta su [firma]. | Her [byline > signature] is missing.
el doble | the double | twice as much | Vale [el doble]. | It is worth [the double > twice as much].
detenid*|muert*|herid*|falleci* | arrested|dead|wounded|injured persons|person two|three|four|five|six|seven|eight|nine|ten|a|an|the|in|when|after | - | [Detenidos] tres menores. | [Arrested persons three > Arrested: three] minors.
a la salida | to the start | on the way out | Habló [a la salida]. | She spoke [to the start > on the way out].
por un|una incendio|tormenta|robo|brote|presunto|supuesto|problema|corte|golpe|virus|temporal|choque|relato|gol|exceso|malentendido | by a|an|some fire|storm|theft|outbreak|alleged|presumptive|problem|cut|court|blow|swipe|virus|crash|relate|goal|excess|misunderstanding | - | Cierra [por un incendio]. | It closes [by a fire > because of a fire].
vecino|vecina de|del | neighbour|neighbor of | resident of | Ana, [vecina de] Soria. | Ana, a [neighbour of > resident of] Soria.
vecinos|vecinas | the neighbours|neighbors | residents | Lo piden los [vecinos]. | [The neighbours > Residents] are asking for it.
los reyes | the kings | the king and queen | Van [los reyes]. | [The kings > The king and queen] are going.
acto | an act | an event | Hubo un [acto] ayer. | There was [an act > an event] yesterday.
terrenos | terrains | land | Vende [terrenos]. | He is selling [terrains > land].
según el auto | according to the car | according to the court order | [Según el auto], calló. | [According to the car > According to the court order], he was silent.
iba|iban a *ar|*er|*ir|*arse|*erse|*irse | went to _ | - | El tren [iba a salir]. | The train [went to leave > was going to leave].
premio {0-3} de _ | +prize of novel|literature|poetry|journalism|theatre|painting|essay|peace|cinema|music|narrative | - | Gana el [premio de poesía]. | She wins the [prize of poetry > poetry prize].
las dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce | after|before|until|from|since|about the two|three|four|five|six|seven|eight|nine|ten|eleven|twelve | - | Abre antes de [las siete]. | It opens [before the seven > before seven].
vi|vio|vieron|ver|oyó|oí *ar|*er|*ir | ~see|~hear to _ | - | Ayer lo [vi caer]. | Yesterday I [saw to fall > saw] it.
al # | to the # | - | Está [al 35] por ciento. | It is [to the 35 > at 35] percent.
de altitud | of altitude | above sea level | Mide 900 metros [de altitud]. | It stands 900 metres [of altitude > above sea level].
quien|quienes | the one|ones who | who | Fue Gil [quien] gritó. | It was Gil [the one who > who] shouted.
según|como *ó|*aron|*ieron|*an|*en | as it|they _ | - | Nieva, [según afirmaron]. | It is snowing, [as they affirmed > they said].
hasta los|las|el # | until the # | - | Sube [hasta los 40]. | It is rising [until the 40 > to 40].
personal | missing|more|sufficient|enough|of|the personal | - | Falta [personal]. | There is a lack [of personal > of staff].
`,
)
