import { calqueLines } from '../entry'

/** Words of fires, weather, health and science of which engines without context take another sense. */
export const sensesInEmergencies = calqueLines(
  'sense',
  `
llamas|llama | the|of +llama | the flames | Las [llamas] cercan el pueblo. | [The llamas > The flames] are closing in on the village.
extinción | +work|+works of extinction | firefighting | Siguen las labores de [extinción]. | The [works of extinction > firefighting] goes on.
extinción | in the extinction of the fire|fires | to put out the fire | Trabajan en la [extinción] del incendio. | They work [in the extinction of the fire > to put out the fire].
dieron|dio|dan|dado por controlado|extinguido|estabilizado | ~give by|for controlled|extinguished|stabilised | ~declare under control | Ya lo [dieron por controlado]. | They have [given by controlled > declared under control] the fire.
dispositivo de | the|a +device of search|research|security|rescue|surveillance|emergency | - | Activan un [dispositivo de] búsqueda. | They set up [a device of research > a search operation].
presa | the prey | the dam | Se rompió la [presa]. | [The prey > The dam] burst.
crecida|crecidas | the grown of|in | the flood of | Cerró por la [crecida] del Miño. | It closed because of [the grown of > the flood of] the Miño.
se desbord* | ~overflow of|to|in|by | - | El río [se desbordó] en Lugo. | The river [overflowed in > burst its banks in] Lugo.
desprendimiento|desprendimientos | +detachment of earth|earths|lands|land|rocks|stones | +landslide | Hubo un [desprendimiento] de tierra. | There was a [detachment of earth > landslide].
escombros | +demolition | rubble | Buscan entre los [escombros]. | They search the [demolitions > rubble].
réplica|réplicas | the|of|some|new|a|several replies|reply | aftershocks | Temen las [réplicas]. | They fear [the replies > aftershocks].
mal tiempo | bad time | bad weather | Cerró por el [mal tiempo]. | It closed because of the [bad time > bad weather].
buen tiempo | good time | good weather | Vuelve el [buen tiempo]. | The [good time > good weather] is back.
balance | the|a|first|last|provisional balance of victims|dead|wounded|damages|the|# | - | Sube el [balance] de víctimas. | [The balance of victims > The death toll] is rising.
destroz* | ~shatter the roof|house|car|harvest|beach|centre|city|crops | ~wreck the roof | El viento [destrozó] el tejado. | The wind [shattered the roof > wrecked the roof].
zona catastrófica | catastrophic +zone | disaster area | Piden la [zona catastrófica]. | They ask for [catastrophic zone > disaster area] status.
clases | the classes will restart|restart|restarted|continue | - | Las [clases] seguirán el lunes. | [The classes will restart > Lessons will resume] on Monday.
desaloj* | ~evict to the neighbours|neighbors | ~evacuate the residents | Ayer [desalojaron] a los vecinos. | Yesterday they [evicted to the neighbours > evacuated the residents].
vecino|vecina|vecinos de | , neighbour|neighbor|neighbours|neighbors of | - | Juan, [vecino de] Soria, lo vio. | Juan, a [neighbour of > resident of] Soria, saw it.
vecinos | neighbours|neighbors spend|demand|ask|protest|do|will|have|complain|denounce|report|who|also|were|could|had|are|remembered|explained|say|said | - | Protestan los [vecinos]. | The [neighbours ask > residents ask] for help.
vecinos | of|to|with|for|by|between|among|all|some|many|several|other|# the? neighbours|neighbors | - | Cita a los [vecinos]. | He calls a meeting [of neighbours > of residents].
hogares | to # homes | - | Llega a 300 [hogares]. | It reaches [to 300 homes > 300 households].
herida|heridas leves|leve|graves | slight|light|grave|serious|mild wounds|wound | - | Sufre [heridas graves]. | She has [grave wounds > serious injuries].
grave|graves | grave state|condition|wounds | - | Está en estado [grave]. | He is in [grave state > a serious condition].
qued* herid*|destrozad*|atrapad*|aplazad*|cerrad*|suspendid*|inundad*|paralizad*|dañad*|sepultad*|descartad*|pendiente | ~remain wounded|shattered|trapped|postponed|closed|suspended|flooded|paralysed|damaged|buried|pending|injured|enclosed|destroyed | - | El acto [quedó aplazado]. | The event [remained postponed > was postponed].
traslad* a|al | moved to the? hospital|commissariat | taken to hospital | Fue [trasladado al] hospital. | He was [moved to hospital > taken to hospital].
atend* | ~be attended in|by|on|for|to|at | ~be treated in | Fue [atendida] en Lugo. | She [was attended in > was treated in] Lugo.
dar|dieron|dado|dio|recibió|reciben|recibir|recibido de? el? alta | ~give|~receive|~get the|of|him tall | - | Ayer [recibió el alta]. | Yesterday she [received the tall > was discharged].
centro|centros de salud | +centre|+center of health | health +centre | Cierra el [centro de salud]. | The [centre of health > health centre] is closing.
centro|centros de acogida | +centre|+center of received|reception | reception +centre | Abre un [centro de acogida]. | A [centre of received > reception centre] is opening.
atención primaria | primary attention | primary care | Falla la [atención primaria]. | The [primary attention > primary care] service is failing.
atención | attention to the patient|patients|elderly|public|victims|dependents | - | Mejora la [atención] al paciente. | The [attention to the patient > care for patients] improves.
lista|listas de espera | +list of wait|waits|expects | waiting +list | Crece la [lista de espera]. | The [list of wait > waiting list] is growing.
sanitario|sanitaria|sanitarios|sanitarias | sanitary service|services|personnel|professionals|staff|centre|centres|workers|authorities|system|crisis|card|emergency|attention|sources|material|area | - | Avisó al personal [sanitario]. | He called the [sanitary personnel > medical staff].
sanitarios | the sanitary | health workers | Protestan los [sanitarios]. | [The sanitary > Health workers] are protesting.
médico|médica|médicos|médicas | medical in|fault|for|to|of|that|and | - | Faltan [médicos] en Lugo. | There is a shortage of [medical in > doctors in] Lugo.
faltan|falta|faltaban | they ~be missing | there is a shortage of | Aquí [faltan] camas. | Here [they are missing > there is a shortage of] beds.
hace|hacen|hacía|harán|hará falta | ~do|~make {0-1} fault | - | Aquí [hacen falta] camas. | Here they [do fault > need] beds.
ensayo|ensayos clínico|clínicos | clinical|clinic +essay | clinical +trial | Dirige el [ensayo clínico]. | She runs the [clinical essay > clinical trial].
ensayo con|en|participaron|pacientes | essay in|with|started|has|was|included|shows|showed|lasted | - | El [ensayo con] Ana mostró poco. | The [essay showed > trial showed] little with Ana.
estudio|estudios publicado|publicados|realizado|elaborado|revela|concluye|señala|muestra|dirigido|científico|sobre|demuestra|indica|recoge|apunta|analiza|confirma|alerta|advierte | the|a|an|this|new|last|his|her|recent +studio | - | El [estudio sobre] el asma. | [The studio > The study] on asthma.
brote|brotes | the|a +shoot of|in|has|was|is | - | Hay un [brote] de gripe. | There is [a shoot of > an outbreak of] flu.
contagiado|contagiados|contagiada | the infected have|are|has|is|will|person | - | Suben los [contagiados]. | [The infected are > Infections are] up.
equipo|equipos investigador|médico|científico|médicos|científicos | +squad researcher|medical|scientific | - | Llegó el [equipo médico]. | The [squad medical > medical team] arrived.
equipo | the|his|her|its|my|our squad won|plays|played|lost|attained|achieved|has|will|visitor|local|scored|signed|needs|of | - | Ganó el [equipo]. | [The squad won > The team won].
efecto|efectos secundario|secundarios | secondary +effect | side +effect | Tiene [efectos secundarios]. | It has [secondary effects > side effects].
receta|recetas médica|médicas|electrónica | medical|electronic +recipe | +prescription | Firma la [receta médica]. | He signs the [medical recipe > prescription].
trasplante|trasplantes | +transplantation | +transplant | Fue el primer [trasplante]. | It was the first [transplantation > transplant].
segur* | sure and effective|efficient | safe and effective | Es [segura] y eficaz. | It is [sure and effective > safe and effective].
vacuna|vacunas | vaccine sure|bass|low | - | Es una [vacuna] segura. | It is a [vaccine sure > safe vaccine].
restos humanos | human rests | human remains | Hallan [restos humanos]. | They find [human rests > human remains].
restos | the rests of | the remains of | Hallan los [restos] de Ana. | They find [the rests of > the remains of] Ana.
investigador|investigadora|investigadores|investigadoras principal|responsable | main|principal +researcher | lead +researcher | Lo dice la [investigadora principal]. | The [main researcher > lead researcher] says so.
medio|medios ambiente|ambiental|ambientales | the half environment | the environment | Cuida el [medio ambiente]. | It protects [the half environment > the environment].
calentamiento global|del | global|the heating | global warming | Crece el [calentamiento global]. | [Global heating > Global warming] is rising.
vertido|vertidos | +poured | spill | El [vertido] llegó a la playa. | The [poured > spill] reached the beach.
aguas|agua residuales|residual | residual +water | waste +water | Trata [aguas residuales]. | It treats [residual waters > waste waters].
agua potable | potable +water | drinking +water | Falta [agua potable]. | There is no [potable water > drinking water].
ganadero|ganaderos | +grazier | livestock +farmer | Protestan los [ganaderos]. | The [graziers > livestock farmers] are protesting.
agricultor|agricultores | agriculturalist|agriculturalists | farmers | Ayudan al [agricultor]. | They are helping [agriculturalists > farmers].
nave|naves espacial|espaciales|industrial|industriales | spatial|space|industrial +nave | - | Ardió una [nave industrial]. | An [industrial nave > industrial building] burned.
móvil|móviles | the mobile of the crime | the motive for the crime | Buscan el [móvil]. | They look for [the mobile of the crime > the motive for the crime].
labor|labores | +work of rescue | rescue operation | Siguen las [labores] de rescate. | The [works of rescue > rescue operation] goes on.
`,
)
