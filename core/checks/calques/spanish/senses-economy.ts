import { calqueLines } from '../entry'

/** Words of work, money, housing, trains and roads of which engines without context take another sense. */
export const sensesInEconomy = calqueLines(
  'sense',
  `
paro|paros de|parcial # | unemployment of # hours | - | Secundan el [paro de 24] horas. | They join the [unemployment of 24 hours > 24-hour strike].
a favor del paro | in favour|favor of the unemployment | in favour of the strike | Votaron [a favor del paro]. | They voted [in favour of the unemployment > in favour of the strike].
paro|paros | ~summon|~call|~maintain|~support|~announce|~join a|an|the +unemployment | - | Hoy convocan un [paro]. | Today they [summon an unemployment > call a strike].
paros | unemployments | stoppages | Siguen los [paros]. | The [unemployments > stoppages] go on.
tasa|tasas de paro|desempleo|inflación|empleo|natalidad|mortalidad|ocupación|ahorro|pobreza|interés|contagio|contagios | +tax of | +rate of | Sube la [tasa de inflación]. | The [tax of > rate of] inflation is rising.
tasa|tasas de paro|desempleo | unemployment tax | unemployment rate | Baja la [tasa de paro]. | The [unemployment tax > unemployment rate] is falling.
empleo|empleos | ~create|~destroy|~generate|quality|youth use|uses | - | Prevé crear [empleo]. | She expects to [create use > create jobs].
puesto|puestos de trabajo | +position of work | +job | Pierde su [puesto de trabajo]. | She is losing her [position of work > job].
huelga|huelgas | ~go to the strike | ~go on strike | Irán a la [huelga] en mayo. | They will [go to the strike > go on strike] in May.
vota* a favor de|del la|paro|huelga | ~vote by the strike | ~vote for the strike | Ayer [votaron a favor de la] huelga. | Yesterday they [voted by the strike > voted for the strike].
servicios mínimos | minimal services | minimum service | Fijan [servicios mínimos] hoy. | They set [minimal services > minimum service] levels today.
plantilla|plantillas del|de|equipo | staff of the squad | squad | Crece la [plantilla del] club. | The [staff of the squad > squad] is growing.
comité de empresa | committee of company | works council | Lo firma el [comité de empresa]. | The [committee of company > works council] signs it.
los|las autónomos|autónomas | the autonomous pay|have|will|are|can|earn|protest|want | - | Protestan [los autónomos]. | [The autonomous are > The self-employed are] protesting.
contrato|contratos temporal|temporales|fijo|fijos|indefinido|indefinidos|laboral|laborales | temporary|fixed|indefinite|temporal|labour|permanent +agreement | - | Firmó un [contrato fijo]. | She signed a [fixed agreement > permanent contract].
contrato|contratos | the|of|his|her|their|its|a|an|new|these +agreement of work|rent|hire|sale|purchase|obra | - | Vence el [contrato] de alquiler. | [The agreement of hire > The tenancy] is running out.
mano de obra | hand of work | labour | Falta [mano de obra]. | [Hand of work > Labour] is lacking.
gasto|gastos público|sanitario|militar|educativo | public|sanitary|military|educational +cost | - | Sube el [gasto público]. | The [public cost > public spending] rises.
ingreso|ingresos mínimo|vital|mínimos | minimum entry|income vital | minimum income | Cobra el [ingreso mínimo]. | She gets the [minimum entry vital > minimum income].
ingreso|ingresos mínimo vital | vital minimum entry|income | minimum living income | Cobra el [ingreso mínimo vital]. | He gets the [vital minimum entry > minimum living income].
partida|partidas de # | +party of # | - | Hay una [partida de 30] euros. | There is a [party of 30 > budget item of 30] euros.
repunte|repuntes | the|a +backstitch | an upturn | Teme un [repunte]. | He fears [a backstitch > an upturn].
bajada|descenso|descensos|bajadas de|en|del | +descent of|in the? price|prices|rate|rates|unemployment|sales|number|temperatures|demand|births|consumption|exports|deaths|crime | - | El [descenso de] precios. | The [descent of prices > fall in prices].
alza | heaves | rise | Sigue el [alza] del gas. | The [heaves > rise] of gas continues.
se encarec* | ~put up the price of | - | El piso [se encareció]. | The flat [put up the price of > became dearer].
bajar|bajará|bajó|bajarán|bajaron|baja|bajan|bajado los|las|el|la precio|precios|sueldo|sueldos|salario|salarios|impuesto|impuestos|tarifas|cuota|iva|listas|ratios | ~go down the | ~cut the | El dueño [bajó el sueldo]. | The owner [went down the > cut the] wages.
cobr* pensión|sueldo|salario|indemnización|prestación|subsidio|nómina | ~charge the|a|their|his pension|wage|salary|compensation|provision|subsidy|payroll | - | Ya [cobra pensión] Ana. | Ana already [charges a pension > draws a pension].
apuesta|apuestan|apostó|apostaron|apostará|apostado por|a | ~bet by|for the | ~back the | El edil [apuesta por] la paz. | The councillor [bets by the > backs the] peace.
apuesta|apuestas por | +bet by|for | +commitment to | Es una [apuesta por] la paz. | It is a [bet by > commitment to] peace.
bolsa|bolsas de | stock exchange of plastic|rubbish|work|employment|food | - | Lleva una [bolsa de] plástico. | He has a [stock exchange of plastic > plastic bag].
acciones | the|its|some|# actions rose|fell|rise|fall | - | Caen las [acciones]. | [The actions fall > The shares fall] today.
junta de accionistas | joint of shareholders | shareholders’ meeting | Irá a la [junta de accionistas]. | She will go to the [joint of shareholders > shareholders’ meeting].
quiebra | the break of the? company|bank|firm | - | Evita la [quiebra] del banco. | It averts [the break of the bank > the bankruptcy of the bank].
concurso de acreedores | +contest of creditors | insolvency | Entra en [concurso de acreedores]. | It goes into [contest of creditors > insolvency].
caja|cajas de ahorro|ahorros | +box of saving|savings | savings bank | Cierra la [caja de ahorros]. | The [box of savings > savings bank] is closing.
cajero|cajeros automático|automáticos|del|de | automatic +cashier | cash machine | Usa el [cajero automático]. | She uses the [automatic cashier > cash machine].
piso|pisos | ~sell|~buy|~rent|~build|tourist +floor | - | Venden [pisos]. | They [sell floors > sell flats].
vivienda|viviendas social|sociales|pública|públicas|protegida|protegidas | social|public|protected +house | - | Hay pocas [viviendas sociales]. | There are few [social houses > social homes] there.
ministerio|ministra|ministro|consejería|concejalía|consejera|consejero|departamento de vivienda | +ministry|+minister|+department of house | - | Lo dice el [Ministerio de Vivienda]. | The [Ministry of House > Ministry of Housing] says so.
ministerio|ministra|ministro de trabajo | +ministry|+minister|+department of work | - | Lo dice el [Ministerio de Trabajo]. | The [Ministry of Work > Ministry of Labour] says so.
ministerio|ministra|ministro|consejería|consejera|consejero de transportes | of transports | of Transport | Lo dice la [ministra de Transportes]. | The Minister [of Transports > of Transport] says so.
consejería|consejera|consejero|ministra|ministro de hacienda | +ministry|+minister|+adviser|+department|+council of property | - | Calla la [consejera de Hacienda]. | The [minister of Property > minister of Finance] is silent.
casco antiguo|histórico|viejo | ancient|old|historical|historic +helmet | old quarter | Vive en el [casco antiguo]. | He lives in the [ancient helmet > old quarter].
clase media | half|average +class | middle +class | Sufre la [clase media]. | The [half class > middle class] is suffering.
rentas|renta altas|alta|más | tall +income | high +income | Pagan las [rentas altas]. | The [tall incomes > high incomes] pay.
coste de la vida | cost of the life | cost of living | Sube el [coste de la vida]. | The [cost of the life > cost of living] is rising.
producto interior bruto | gross inner|interior product | gross domestic product | Crece el [producto interior bruto]. | The [gross inner product > gross domestic product] is growing.
abono transporte | credit of? transport | travel pass | Renueva el [abono transporte]. | He renews the [credit transport > travel pass].
estación|estaciones de|del? tren|trenes|metro|autobuses|servicio|bomberos|atocha|sants|chamartín|central|ferroviaria|ferroviarias|intermodal|espacial|meteorológica | +season | +station | La [estación de tren] cerró. | The train [season > station] closed.
billete|billetes de metro|tren|avión|autobús|ida|bus|lotería|transporte | +banknote | +ticket | Sube el [billete de metro]. | The [banknote > ticket] for the metro goes up.
billete|billetes de # euros | +banknote of # | +note of $1 | Un [billete de 20 euros] falso. | A false [banknote of 20 > note of 20] euros.
maquinista|maquinistas | engine +driver | train +driver | Paran los [maquinistas]. | The [engine drivers > train drivers] are on strike.
operación salida | operation exited|start|exit|departure|leaves | holiday getaway | Empieza la [operación salida]. | The [operation exited > holiday getaway] begins.
otra|única|ninguna|alguna salida | another|only|any|no|some start | - | No hay [otra salida]. | There is not [another start > another option].
salida del|de | start of the courts|building|edifice|hospital|prison|church|city|village|stadium|station | - | A la [salida del] hospital. | At the [start of the hospital > hospital door].
salida | ~look for a|an|the start | - | Busca una [salida] a la crisis. | He [looks for a start > is looking for a way out] of the crisis.
sal* de|del|a|por | exited of|by | - | El preso [salió de] la cárcel. | The prisoner [exited of > came out of] jail.
sal* | exited to the street|streets | took to the streets | Miles [salieron] a la calle. | Thousands [exited to the street > took to the streets].
paso|pasos de peatones|cebra | +step of pedestrians|zebra | pedestrian +crossing | Cruzó el [paso de peatones]. | She used the [step of pedestrians > pedestrian crossing].
semáforo|semáforos | +semaphore | traffic +light | Se saltó el [semáforo]. | He ran the [semaphore > traffic light].
turismo|turismos | a|the|between tourism clashed|collided|crashed | - | Chocó un [turismo]. | [A tourism crashed > A car crashed] there.
adelant* a|al un|una? camión|coche|autobús|vehículo|turismo|moto|ciclista | ~advance to | ~overtake | Quiso [adelantar a un camión]. | He wanted to [advance to > overtake] a lorry.
atropell* | ~run over to | ~run over | Ayer [atropelló] a un niño. | Yesterday he [ran over to > ran over] a boy.
cort* la|el|las carretera|tráfico|autovía|calle|autopista | ~cut the road|traffic|roads|street|motorway|streets|highway | - | Hoy [cortan la carretera]. | Today they [cut the road > block the road].
corte|cortes de luz|agua|tráfico|suministro | +cut of light|water|traffic|electricity|supply | - | Hubo un [corte de luz]. | There was a [cut of light > power cut].
hora|horas punta | +hour|+time tip|point | rush +hour | Llega en [hora punta]. | It comes at [hour tip > rush hour].
alta velocidad | tall speed | high speed | Es de [alta velocidad]. | It is [tall speed > high speed].
alto|alta|altos|altas | the|of|in|by|with|most|very|more|so tall temperature|temperatures|costs|cost|prices|price|performance|risk|incidence|quality|mountain|rate|levels|level|risks|voltage|demand|number|cultural | - | Con [altas] temperaturas. | [With tall temperatures > With high temperatures].
a gran velocidad | to big|great|high speed | at high speed | Iba [a gran velocidad]. | It was going [to big speed > at high speed].
dejó|dejan|dejará|dejado|deja en tierra | ~leave in earth|ground|land to? | ~leave stranded | La huelga [dejó en tierra] a mil. | The strike [left in earth to > left stranded] a thousand.
hace|hizo|hará|hacía|hacer|hicieron|con escala en | +scale in | +stopover in | Siempre [hace escala en] Vigo. | It always makes a [scale in > stopover in] Vigo.
luz | ~leave|~remain|~be|~stay without light | - | Siguen sin [luz]. | They [are without light > are without power].
sin luz | without light | without power | Otro mes [sin luz]. | Another month [without light > without power].
recibo|factura de la luz | +receipt|+bill of the light | electricity +bill | Sube el [recibo de la luz]. | The [receipt of the light > electricity bill] is going up.
central|centrales nuclear|nucleares|térmica|térmicas|eléctrica|eléctricas|hidroeléctrica | nuclear|thermal|electrical|hydroelectric head office|offices | - | Cierra la [central nuclear]. | The [nuclear head office > nuclear plant] is closing.
placa|placas|panel|paneles solar|solares | solar +plate|+signpost | solar +panel | Instala [placas solares]. | It installs [solar plates > solar panels].
eólico|eólica|eólicos|eólicas | aeolian | wind | Rechazan el parque [eólico]. | They oppose the [aeolian > wind] farm.
red eléctrica|ferroviaria | electrical|railway|electric +net | - | Falla la [red eléctrica]. | The [electrical net > power grid] is failing.
`,
)
