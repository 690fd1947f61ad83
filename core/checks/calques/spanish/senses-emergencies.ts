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
crecida|crecidas | the grown of|in | the flood of | Cerró por la [crecida] del Miño. | It closed because of [the grown of > the flood of] the Miño.
desprendimiento|desprendimientos | +detachment of earth|earths|lands|land|rocks|stones | +landslide | Hubo un [desprendimiento] de tierra. | There was a [detachment of earth > landslide].
escombros | demolitions | rubble | Buscan entre los [escombros]. | They search the [demolitions > rubble].
réplicas | the|of|some|new|several replies | - | Temen las [réplicas]. | They fear [the replies > the aftershocks].
mal tiempo | bad time | bad weather | Cerró por el [mal tiempo]. | It closed because of the [bad time > bad weather].
buen tiempo | good time | good weather | Vuelve el [buen tiempo]. | The [good time > good weather] is back.
balance | the|a|first|last|provisional balance of victims|dead|wounded|damages | - | Sube el [balance] de víctimas. | [The balance of victims > The death toll] is rising.
destroz* | ~shatter the roof|house|car|harvest|beach|centre|city|crops | - | El viento [destrozó] el tejado. | The wind [shattered the roof > wrecked the roof].
zona catastrófica | catastrophic +zone | disaster area | Piden la [zona catastrófica]. | They ask for [catastrophic zone > disaster area] status.
desaloj* | ~evict to the neighbours|neighbors | ~evacuate the residents | Ayer [desalojaron] a los vecinos. | Yesterday they [evicted to the neighbours > evacuated the residents].
herida|heridas leves|leve|graves | light|grave|mild wounds|wound | - | Sufre [heridas graves]. | She has [grave wounds > serious injuries].
grave|graves | grave state|wounds | - | Está en estado [grave]. | He is in [grave state > a serious condition].
qued* herid*|destrozad*|aplazad*|dañad*|descartad* | ~remain wounded|shattered|postponed|damaged|injured|destroyed | - | El acto [quedó aplazado]. | The event [remained postponed > was postponed].
atend* | ~be attended in | ~be treated in | Fue [atendida] en Lugo. | She [was attended in > was treated in] Lugo.
dar|dieron|dado|dio|recibió|reciben|recibir|recibido de? el? alta | ~give|~receive|~get the|of|him tall | - | Ayer [recibió el alta]. | Yesterday she [received the tall > was discharged].
centro|centros de salud | +centre|+center of health | health +centre | Cierra el [centro de salud]. | The [centre of health > health centre] is closing.
centro|centros de acogida | +centre|+center of received|reception | reception +centre | Abre un [centro de acogida]. | A [centre of received > reception centre] is opening.
atención primaria | primary attention | primary care | Falla la [atención primaria]. | The [primary attention > primary care] service is failing.
atención | attention to the patient|patients|dependents | - | Mejora la [atención] al paciente. | The [attention to the patient > care for patients] improves.
lista|listas de espera | +list of wait|waits|expects | waiting +list | Crece la [lista de espera]. | The [list of wait > waiting list] is growing.
sanitario|sanitaria|sanitarios|sanitarias | sanitary service|services|personnel|professionals|staff|centre|centres|workers|authorities|system|crisis|card|emergency|attention|sources|material|area | - | Avisó al personal [sanitario]. | He called the [sanitary personnel > medical staff].
sanitarios | the sanitary | health workers | Protestan los [sanitarios]. | [The sanitary > Health workers] are protesting.
médico|médica|médicos|médicas | medical in|fault|of|that | - | Faltan [médicos] en Lugo. | There is a shortage of [medical in > doctors in] Lugo.
hace|hacen|hacía|harán|hará falta | ~do|~make {0-1} fault | - | Aquí [hacen falta] camas. | Here they [do fault > need] beds.
ensayo|ensayos clínico|clínicos | clinical|clinic +essay | clinical +trial | Dirige el [ensayo clínico]. | She runs the [clinical essay > clinical trial].
ensayo con|en|participaron|pacientes | essay started|included|shows|showed|lasted | - | El [ensayo con] Ana mostró poco. | The [essay showed > trial showed] little with Ana.
estudio|estudios publicado|publicados|realizado|elaborado|revela|concluye|señala|muestra|dirigido|científico|sobre|demuestra|indica|recoge|apunta|analiza|confirma|alerta|advierte | the|a|an|this|new|last|his|her|recent +studio | - | El [estudio sobre] el asma. | [The studio > The study] on asthma.
brote|brotes | a|the shoot of|in|has|was|is | - | Hay un [brote] de gripe. | There is [a shoot of > an outbreak of] flu.
contagiado|contagiados|contagiada | the infected have|are|has|is|will | - | Suben los [contagiados]. | [The infected are > Infections are] up.
equipo|equipos investigador|médico|científico|médicos|científicos | +squad researcher|medical|scientific | - | Llegó el [equipo médico]. | The [squad medical > medical team] arrived.
efecto|efectos secundario|secundarios | secondary +effect | side +effect | Tiene [efectos secundarios]. | It has [secondary effects > side effects].
receta|recetas médica|médicas|electrónica | medical|electronic +recipe | +prescription | Firma la [receta médica]. | He signs the [medical recipe > prescription].
segur* | sure and effective|efficient | safe and effective | Es [segura] y eficaz. | It is [sure and effective > safe and effective].
vacuna|vacunas | vaccine sure|bass|low | - | Es una [vacuna] segura. | It is a [vaccine sure > safe vaccine].
restos humanos | human rests | human remains | Hallan [restos humanos]. | They find [human rests > human remains].
restos | the rests of | the remains of | Hallan los [restos] de Ana. | They find [the rests of > the remains of] Ana.
investigador|investigadora|investigadores|investigadoras principal|responsable | main +researcher | lead +researcher | Lo dice la [investigadora principal]. | The [main researcher > lead researcher] says so.
medio|medios ambiente|ambiental|ambientales | the half environment | the environment | Cuida el [medio ambiente]. | It protects [the half environment > the environment].
vertido|vertidos | +poured | spill | El [vertido] llegó a la playa. | The [poured > spill] reached the beach.
aguas|agua residuales|residual | residual +water | waste +water | Trata [aguas residuales]. | It treats [residual waters > waste waters].
ganadero|ganaderos | +grazier | livestock +farmer | Protestan los [ganaderos]. | The [graziers > livestock farmers] are protesting.
agricultor|agricultores | +agriculturalist | +farmer | Ayudan al [agricultor]. | They are helping the [agriculturalist > farmer].
nave|naves espacial|espaciales|industrial|industriales | spatial|space|industrial +nave | - | Ardió una [nave industrial]. | An [industrial nave > industrial building] burned.
móvil|móviles | the mobile of the crime | the motive for the crime | Buscan el [móvil]. | They look for [the mobile of the crime > the motive for the crime].
labor|labores | +work of rescue | rescue operation | Siguen las [labores] de rescate. | The [works of rescue > rescue operation] goes on.
`,
)
