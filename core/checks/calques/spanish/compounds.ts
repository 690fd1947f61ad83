import { type CalqueEntry, calqueLines } from '../entry'

/** The words of a pattern at their simplest: `lista|listas de espera` as "lista de espera". */
const sampleOf = (pattern: string): string =>
  pattern
    .split(' ')
    .map((element) => (element.split('|')[0] ?? '').replace(/^\+/, ''))
    .join(' ')

/** `SOURCE | WORD FOR WORD | COMPOUND`, each with the plainest example there is. */
function compoundLines(lines: string): readonly CalqueEntry[] {
  const whole = lines.trim().split('\n')
  const rows = whole.map((line) => {
    const [source = '', target = '', better = ''] = line.split(' | ')
    const [wrong, right] = [sampleOf(target), sampleOf(better)]
    return `${line} | Era [${sampleOf(source)}]. | It was [${wrong} > ${right}].`
  })
  return calqueLines('literal', rows.join('\n'))
}

/** What Spanish says with "de" or an adjective, and English with a compound: the set terms of the news. */
export const compounds = compoundLines(`
muro|muros de contención | +wall of containment | retaining +wall
cáncer de mama | cancer of breast | breast cancer
cáncer de pulmón | cancer of lung | lung cancer
cáncer de piel | cancer of skin | skin cancer
cáncer de colon | cancer of colon | colon cancer
cáncer de próstata | cancer of prostate | prostate cancer
proyecto|proyectos de ley | +project of law | +bill
proposición|proposiciones de ley | +proposition of law | +bill
ley|leyes de vivienda | +law of house | housing +law
ley|leyes de amnistía | +law of amnesty | amnesty +law
ley|leyes de presupuestos | +law of estimates | budget +law
proyecto|proyectos de presupuestos | +project of estimates | draft +budget
asociación|asociaciones de inquilinos | +association of tenants | tenants’ +association
asociación|asociaciones de consumidores | +association of consumers | consumers’ +association
asociación|asociaciones de padres | +association of parents|fathers | parents’ +association
asociación|asociaciones de víctimas | +association of victims | victims’ +association
plaza|plazas de aparcamiento | +square of parking | parking +space
plaza|plazas de estudio | +square of studio | study +space
plaza|plazas de hotel | +square of hotel | hotel +bed
sala|salas de estudio | +room of studio | study +room
sala|salas de cine | +room of cinema | +cinema
sala|salas de prensa | +room of press | press +room
sala|salas de conciertos | +room of concerts | concert +hall
sala|salas de espera | +room of wait | waiting +room
feria del libro | fair of the book | book fair
escuela|escuelas de música | +school of music | music +school
escuela|escuelas de verano | +school of summer | summer +school
escuela|escuelas de artes y oficios | +school of arts and jobs | arts and crafts +school
libro|libros de texto | +book of text | +textbook
accidente|accidentes de trabajo | +accident of work | workplace +accident
accidente|accidentes de tráfico | +accident of traffic|transit | road +accident
mesa|mesas de negociación | +table of negotiation | negotiating +table
campo|campos de fútbol | +field of football | football +pitch
equipo|equipos de fútbol | +squad of football | football +team
carril|carriles bici | +lane bike | cycle +lane
paso|pasos de cebra | +step of zebra | zebra +crossing
plan|planes de choque | +plan of crash | emergency +plan
plan|planes de empleo | +plan of use | employment +plan
plan|planes de pensiones | +plan of pensions | pension +plan
tasa|tasas de natalidad | +tax of natality | birth +rate
tasa|tasas de mortalidad | +tax of mortality | death +rate
esperanza de vida | hope of life | life expectancy
calidad del aire | quality of the air | air quality
contaminación del aire | contamination of the air | air pollution
zona|zonas de bajas emisiones | +zone of low emissions | low-emission +zone
cuerpo|cuerpos de bomberos | +body of firemen | fire +brigade
parque|parques de bomberos | +park of firemen | fire +station
parque|parques de atracciones | +park of attractions | amusement +park
parque|parques eólico|eólicos | aeolian +park | wind +farm
coche|coches de policía | +car of police | police +car
agente|agentes de policía | +agent of police | police +officer
comisaría|comisarías de policía | +commissariat|+commissary of police | police +station
delito|delitos de odio | +crime of hate | hate +crime
abuso|abusos de menores | +abuse of minors | child +abuse
tráfico de drogas | traffic of drugs | drug trafficking
herida|heridas de bala | +wound of bullet | bullet +wound
disparo|disparos de bala | +shot of bullet | +gunshot
intento|intentos de robo | +attempt of theft | attempted +robbery
intento|intentos de asesinato | +attempt of murder | attempted +murder
intento|intentos de homicidio | +attempt of homicide | attempted +homicide
prueba|pruebas de adn | +test of DNA | DNA +test
prueba|pruebas de acceso | +test of access | entrance +exam
examen|exámenes de acceso | +examination of access | entrance +exam
salida|salidas de emergencia | +start of emergency | emergency +exit
estado de emergencia | been of emergency | state of emergency
estado de alarma | been of alarm | state of alarm
proceso|procesos de paz | +process of peace | peace +process
acuerdo|acuerdos de paz | +agreement of peace | peace +agreement
conversaciones de paz | conversations of peace | peace talks
campaña|campañas de vacunación | +campaign of vaccination | vaccination +campaign
centro|centros de vacunación | +centre|+center of vaccination | vaccination +centre
centro|centros de día | +centre|+center of day | day +centre
centro|centros de investigación | +centre|+center of investigation | research +centre
centro|centros de estudios | +centre|+center of studios | study +centre
grupo|grupos de investigación | +group of investigation | research +group
grupo|grupos de trabajo | +group of work | working +group
residencia|residencias de estudiantes | +residence of students | +hall of residence
servicio|servicios de urgencias | +service of urgencies | emergency +department
médico|médicos de familia | +doctor of family | family +doctor
ataque|ataques al corazón | +attack to the heart | heart +attack
nivel del mar | level of the sea | sea level
temporada|temporadas de lluvias | +season of rains | rainy +season
corte|cortes de agua | +court of water | water +cut
corte|cortes de luz | +court of light | power +cut
corte|cortes de tráfico | +court of traffic | road +closure
recogida de basura|basuras | collected of rubbish | rubbish collection
festival|festivales de música | +festival of music | music +festival
banda|bandas de música | +band of music | music +band
director de orquesta | director of orchestra | conductor
director de cine | director of cinema | film director
patrimonio de la humanidad | heritage of the humanity | World Heritage
casa|casas de cultura | +house of culture | cultural +centre
línea|líneas de metro | +line of metre | metro +line
estación|estaciones de metro | +season|+station of metre | metro +station
estación|estaciones de autobuses | +season|+station of buses | bus +station
estación|estaciones de tren|trenes | +season|+station of train|trains | train +station
billete|billetes de tren | +banknote of train | train +ticket
billete|billetes de avión | +banknote of aeroplane | plane +ticket
vía|vías de tren|del | +road of train | railway +track
límite|límites de velocidad | +limit of speed | speed +limit
exceso de velocidad | excess of speed | speeding
permiso|permisos de trabajo | +permission of work | work +permit
permiso|permisos de residencia | +permission of residence | residence +permit
permiso|permisos|carné de conducir | +permission to drive | driving +licence
solicitud|solicitudes de asilo | +application of asylum | asylum +application
torre|torres de control | +tower of control | control +tower
pista|pistas de aterrizaje | +clue of landing | +runway
viaje|viajes de negocios | +trip of businesses | business +trip
viaje|viajes de estudios | +trip of studios | study +trip
comisión|comisiones de investigación | +commission of investigation | inquiry +committee
comisión|comisiones de expertos | +commission of experts | expert +committee
comité|comités de expertos | +committee of experts | expert +committee
sesión|sesiones de investidura | +session of investiture | investiture +session
debate|debates de investidura | +debate of investiture | investiture +debate
votación|votaciones de investidura | +vote of investiture | investiture +vote
colegio|colegios electoral|electorales | electoral +school | polling +station
mesa|mesas electoral|electorales | electoral +table | polling +station
jornada|jornadas electoral|electorales | electoral +day | election +day
campaña|campañas electoral|electorales | electoral +campaign | election +campaign
programa|programas electoral|electorales | electoral +programme|+program | election +manifesto
promesa|promesas electoral|electorales | electoral +promise | election +promise
jornada de reflexión | day of reflection | eve of the election
intención de voto | intention of vote | voting intention
segunda vuelta | second turn | second round
primera vuelta | first turn | first round
segunda fuerza | second force | second-largest party
tercera fuerza | third force | third-largest party
gran coalición | big|great coalition | grand coalition
hombre de negocios | man of businesses | businessman
mujer de negocios | woman of businesses | businesswoman
expediente|expedientes de regulación de empleo | +file of regulation of use | redundancy +plan
oferta|ofertas de empleo|trabajo | +offer of use|work | job +offer
creación de empleo | creation of use | job creation
subida|subidas de precios | +rise of prices | price +rise
factura|facturas de la luz | +bill of the light | electricity +bill
precio de la luz | price of the light | price of electricity
cifra|cifras de negocio | +figure of business | +turnover
volumen de negocio | volume of business | turnover
medalla|medallas de oro | +medal of gold | gold +medal
medalla|medallas de plata | +medal of silver | silver +medal
medalla|medallas de bronce | +medal of bronze | bronze +medal
copa|copas del mundo | cup of the world | World Cup
campeonato|campeonatos del mundo | +championship of the world | world +championship
récord|récords del mundo | +record of the world | world +record
campeón|campeona|campeones|campeonas del mundo | +champion of the world | world +champion
salto de altura | jump of height | high jump
salto de longitud | jump of longitude | long jump
fuegos artificiales | artificial fires | fireworks
venta|ventas de entradas | +sale of entrances | ticket +sale
agencia|agencias de noticias | +agency of news | news +agency
agencia|agencias de viajes | +agency of trips | travel +agency
tareas|labores de búsqueda | +task of research | search +effort
trabajos|trabajo de rescate | +work of rescue | rescue +effort
carta|cartas de despido | +card of dismissal | dismissal +letter
baja|bajas laboral|laborales | labour|labor drop | sick leave
mercado de la vivienda | market of the house | housing market
mercado del alquiler | market of the hire | rental market
precio del alquiler | price of the hire | price of rent
bloque|bloques de pisos | +bloc of floors | +block of flats
edificio|edificios de viviendas | +edifice|+building of houses | apartment +building
contrato|contratos de alquiler | +agreement for hire | rental +agreement
piso|pisos de|en alquiler | +floor for|in|of hire | rented +flat
vivienda|viviendas de|en alquiler | +house for|in|of hire | rented +home
piso|pisos turístico|turísticos | tourist +floor | holiday +flat
vivienda|viviendas turística|turísticas | tourist +house | holiday +home
vivienda|viviendas pública|públicas | public +house | public +home
vivienda|viviendas digna|dignas | worthy +house | decent +home
licencia|licencias de obras | +licence|+license of works | building +permit
casco|cascos histórico|históricos | historical +helmet | old +town
obras de ampliación | works of enlargement|extension | extension works
obras de reforma | works of reform | renovation works
obras de restauración | works of restoration | restoration works
obras de mejora | works of improvement | improvement works
aceite de oliva | oil of olive | olive oil
cosecha de aceituna | harvest of olive | olive harvest
explotación|explotaciones agrícola|agrícolas | agricultural +exploitation | +farm
barco|barcos de pesca | +ship of fishing | fishing +boat
fosa|fosas común|comunes | common +pit | mass +grave
fiesta|fiestas mayor|mayores | main +party | local +festival
vacaciones de verano | holidays of summer | summer holidays
vacaciones de navidad | holidays of christmas | Christmas holidays
profesor|profesora|profesores de instituto | +professor of institute | secondary school +teacher
trabajo|trabajos de investigación | +work of investigation | research +project
cámara|cámaras de seguridad | +camera of security | security +camera
cámara|cámaras de vigilancia | +camera of surveillance | surveillance +camera
guardia|guardias de seguridad | +guard of security | security +guard
fuerzas de seguridad | strengths|forces of security | security forces
consejo de seguridad | advice|council of security | Security Council
compañía|compañías aérea|aéreas | aerial +company | +airline
tráfico aéreo | aerial traffic | air traffic
ataque|ataques aéreo|aéreos | aerial +attack | air +strike
casa|casas de apuestas | +house of bets | betting +shop
caja|cajas de cartón | +box of cardboard | cardboard +box
piso|pisos franco|francos | frank +floor | safe +house
inspector|inspectora jefe|jefa | inspector boss | chief inspector
golpe|golpes de calor | +swipe|+blow|+hit of heat | heatstroke
medios aéreos | aerial means | aircraft
comité|comités de huelga | +committee of strike | strike +committee
precio|precios de salida | +price of start|exit | starting +price
campo neutral | neutral field | neutral ground
mal estado de conservación | bad state of conservation | poor condition
coche|coches eléctrico|eléctricos | electrical +car | electric +car
patinete|patinetes eléctrico|eléctricos | electrical +scooter | electric +scooter
maestro|maestra de escuela | master of school | schoolteacher
mujeres maltratadas | women abused|mistreated|maltreated | battered women
medio millón de | half million of | half a million
polígono|polígonos industrial|industriales | industrial +polygon | industrial +estate
artículo|artículos de opinión | +article of opinion | opinion +piece
rebaja|rebajas de impuestos | +discount of taxes | tax +cut
parte|partes meteorológico|meteorológicos | meteorological +part | weather +report
ropa de abrigo | clothes of coat | warm clothes
`)
