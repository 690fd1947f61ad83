import { calqueLines } from '../entry'

/** Words of work, money, housing, trains and roads of which engines without context take another sense. */
export const sensesInEconomy = calqueLines(
  'sense',
  `
paro|paros de|parcial # | unemployment of # hours | - | Secundan el [paro de 24] horas. | They join the [unemployment of 24 hours > 24-hour strike].
a favor del paro | in favour|favor of the unemployment | in favour of the strike | Votaron [a favor del paro]. | They voted [in favour of the unemployment > in favour of the strike].
paro|paros | ~summon|~call|~maintain|~support|~announce|~join a|an|the +unemployment | - | Hoy convocan un [paro]. | Today they [summon an unemployment > call a strike].
paros | unemployments | stoppages | Siguen los [paros]. | The [unemployments > stoppages] go on.
paro parcial|total|indefinido | partial|total|indefinite unemployment | stoppage | Habrá [paro parcial]. | There will be a [partial unemployment > stoppage].
tasa|tasas de paro|desempleo|inflación|empleo|natalidad|mortalidad|ocupación|ahorro|pobreza|interés|contagio|contagios | +tax of | rate of | Sube la [tasa de inflación]. | The [tax of > rate of] inflation is rising.
tasa|tasas de paro|desempleo | unemployment tax | unemployment rate | Baja la [tasa de paro]. | The [unemployment tax > unemployment rate] is falling.
empleo|empleos | ~create|~destroy|~generate|quality|youth|public use|uses | - | Prevé crear [empleo]. | She expects to [create use > create jobs].
puesto|puestos de trabajo | +place|+position of work | +job | Pierde su [puesto de trabajo]. | She is losing her [place of work > job].
huelga|huelgas | ~go to the strike | ~go on strike | Irán a la [huelga] en mayo. | They will [go to the strike > go on strike] in May.
vota* a favor de|del la|paro|huelga | ~vote by the strike | ~vote for the strike | Ayer [votaron a favor de la] huelga. | Yesterday they [voted by the strike > voted for the strike].
servicios mínimos | minimum|minimal services | minimum service | Fijan [servicios mínimos] hoy. | They set [minimum services > minimum service] levels today.
plantilla|plantillas del|de|equipo | staff of the squad|club | squad | Crece la [plantilla del] club. | The [staff of the club > squad] is growing.
comité de empresa | committee of company | works council | Lo firma el [comité de empresa]. | The [committee of company > works council] signs it.
autónomo|autónomos | the autonomous|autonomouses | the self-employed | Protestan los [autónomos]. | [The autonomous > The self-employed] are protesting.
contrato|contratos temporal|temporales|fijo|fijos|indefinido|indefinidos|laboral|laborales | temporary|fixed|indefinite|temporal|labour|permanent +agreement | - | Firmó un [contrato fijo]. | She signed a [fixed agreement > permanent contract].
contrato|contratos | the|of|his|her|their|its|a|an|new|these +agreement of work|rent|hire|sale|purchase|obra | - | Vence el [contrato] de alquiler. | [The agreement of hire > The tenancy] is running out.
mano de obra | hand of work | labour | Falta [mano de obra]. | [Hand of work > Labour] is lacking.
gasto|gastos público|sanitario|militar|social|educativo | public|sanitary|military|social|educational +cost | public spending | Sube el [gasto público]. | The [public cost > public spending] rises.
ingreso|ingresos mínimo|vital|mínimos | minimum entry|income vital | minimum income | Cobra el [ingreso mínimo]. | She gets the [minimum entry vital > minimum income].
ingreso|ingresos mínimo vital | vital minimum entry|income | minimum living income | Cobra el [ingreso mínimo vital]. | He gets the [vital minimum entry > minimum living income].
presupuesto|presupuestos | the|an|of|its|his|her|their|new|general|public +estimate | - | Aprueban el [presupuesto]. | They approve [the estimate > the budget].
partida|partidas de # | +party of # | - | Hay una [partida de 30] euros. | There is a [party of 30 > budget item of 30] euros.
repunte|repuntes | the|a +backstitch | an upturn | Teme un [repunte]. | He fears [a backstitch > an upturn].
bajada|descenso|descensos|bajadas de|en|del | +descent of|in | +fall of | El [descenso de] precios. | The [descent of > fall of] prices.
alza | heaves | rise | Sigue el [alza] del gas. | The [heaves > rise] of gas continues.
encarec* | ~put up the price of | - | El piso se [encareció]. | The flat [put up the price of > became dearer].
bajar|bajará|bajó|bajarán|bajaron|baja|bajan|bajado los|las|el|la precio|precios|sueldo|sueldos|salario|salarios|impuesto|impuestos|tarifas|cuota|iva|listas|ratios | ~go down the | ~cut the | El dueño [bajó el sueldo]. | The owner [went down the > cut the] wages.
cobr* | ~charge less|their|at | - | Los jóvenes [cobran] menos. | The young [charge less > earn less].
cobr* pensión|sueldo|salario|indemnización|prestación|subsidio|nómina | ~charge the|a|their|his pension|wage|salary|compensation|provision|subsidy|payroll | - | Ya [cobra pensión] Ana. | Ana already [charges a pension > draws a pension].
apuesta|apuestan|apostó|apostaron|apostará|apostado por|a | ~bet by|for|on the | ~back the | El edil [apuesta por] la paz. | The councillor [bets by the > backs the] peace.
apuesta|apuestas por | +bet by|for | +commitment to | Es una [apuesta por] la paz. | It is a [bet by > commitment to] peace.
bolsa|bolsas de | stock exchange of plastic|rubbish|work|employment|food | - | Lleva una [bolsa de] plástico. | He has a [stock exchange of plastic > plastic bag].
acciones | the|his|her|their|its|some|# actions of the|fell|rose|company|bank|fall|rise|went | - | Caen las [acciones] del banco. | [The actions of the > The shares of the] bank are falling.
junta de accionistas | joint of shareholders | shareholders’ meeting | Irá a la [junta de accionistas]. | She will go to the [joint of shareholders > shareholders’ meeting].
quiebra | the|a|in|of failure|break of the|company|bank|to|for | - | Evita la [quiebra] del banco. | It averts [the failure of the > the bankruptcy of the] bank.
concurso de acreedores | +contest of creditors | insolvency | Entra en [concurso de acreedores]. | It goes into [contest of creditors > insolvency].
caja|cajas de ahorro|ahorros | +box of saving|savings | savings bank | Cierra la [caja de ahorros]. | The [box of savings > savings bank] is closing.
cajero|cajeros automático|automáticos|del|de | automatic +cashier | cash machine | Usa el [cajero automático]. | She uses the [automatic cashier > cash machine].
alquiler|alquileres | +hire of|has|have|went|rose|prices|is|are|will | - | El [alquiler] de un piso. | The [hire of > rent for] a flat.
piso|pisos | ~sell|~buy|~rent|~build|tourist +floor | - | Venden [pisos]. | They [sell floors > sell flats].
vivienda|viviendas | price|prices of the house|houses | - | Sube el precio de la [vivienda]. | The [price of the house > price of housing] is rising.
vivienda | access to the house | access to housing | Pide acceso a la [vivienda]. | She wants [access to the house > access to housing].
vivienda|viviendas social|sociales|pública|públicas|protegida|protegidas | social|public|protected +house | social housing | Hay pocas [viviendas sociales]. | There are few [social houses > social housing] there.
ministerio|ministra|ministro|consejería|concejalía|consejera|consejero|departamento de vivienda | of house | of Housing | Lo dice el [Ministerio de Vivienda]. | The Ministry [of House > of Housing] says so.
ministerio|ministra|ministro de trabajo | of work | of Labour | Lo dice el [Ministerio de Trabajo]. | The Ministry [of Work > of Labour] says so.
ministerio|ministra|ministro|consejería|consejera|consejero de transportes | of transports | of Transport | Lo dice la [ministra de Transportes]. | The Minister [of Transports > of Transport] says so.
consejería|consejera|consejero|ministra|ministro de hacienda | of property | of Finance | Calla la [consejera de Hacienda]. | The minister [of Property > of Finance] is silent.
hacienda | property | the tax office | [Hacienda] investiga. | [Property > The tax office] is investigating.
promotora|promotoras|promotor | the +promoter | the developer | Quiebra la [promotora]. | [The promoter > The developer] is going bust.
casco antiguo|histórico|viejo | ancient|old|historical|historic +helmet | old quarter | Vive en el [casco antiguo]. | He lives in the [ancient helmet > old quarter].
clase media | half|average +class | middle +class | Sufre la [clase media]. | The [half class > middle class] is suffering.
rentas|renta altas|alta|más | tall +income | high +income | Pagan las [rentas altas]. | The [tall incomes > high incomes] pay.
coste de la vida | cost of the life | cost of living | Sube el [coste de la vida]. | The [cost of the life > cost of living] is rising.
producto interior bruto | gross inner|interior product | gross domestic product | Crece el [producto interior bruto]. | The [gross inner product > gross domestic product] is growing.
abono transporte | credit of? transport | travel pass | Renueva el [abono transporte]. | He renews the [credit transport > travel pass].
estación|estaciones de|del|central|norte|sur|ferroviaria|ferroviarias|intermodal|espacial|meteorológica | +season | +station | La [estación de] tren cerró. | The train [season > station] closed.
estación | in|at|to|from the {0-1} season | - | Esperan en la [estación]. | They wait [in the season > at the station].
billete|billetes | +banknote | +ticket | Sube el [billete] de metro. | The [banknote > ticket] for the metro goes up.
billete|billetes de # euros | +banknote of # | +note of $1 | Un [billete de 20 euros] falso. | A false [banknote of 20 > note of 20] euros.
maquinista|maquinistas | engine +driver | train +driver | Paran los [maquinistas]. | The [engine drivers > train drivers] are on strike.
operación salida | operation exited|start|exit|departure|leaves | holiday getaway | Empieza la [operación salida]. | The [operation exited > holiday getaway] begins.
otra|única|ninguna|alguna salida | another|only|any|no|some start | another option | No hay [otra salida]. | There is not [another start > another option].
salida del|de | start of the court|courts|building|edifice|hospital|prison|school|church|motorway|city|village|stadium|station|meeting | - | A la [salida del] juzgado. | At the [start of the court > courthouse door].
salida | ~look for a|an|the start | - | Busca una [salida] a la crisis. | He [looks for a start > is looking for a way out] of the crisis.
sal* de|del|a|por | ~exit of|from|to|with|by | - | El preso [salió de] la cárcel. | The prisoner [exited of > came out of] jail.
sal* | to|not exit | - | Piden que no [salgan]. | They ask people [not exit > not to go out].
sal* | ~exit to the street|streets | ~take to the streets | Miles [salieron] a la calle. | Thousands [exited to the street > took to the streets].
vía|vías | of the road | - | El tren se salió de la [vía]. | The train came off [of the road > the track].
paso|pasos de peatones|cebra | +step of pedestrians|zebra | pedestrian crossing | Cruzó el [paso de peatones]. | She used the [step of pedestrians > pedestrian crossing].
semáforo|semáforos | +semaphore | traffic light | Se saltó el [semáforo]. | He ran the [semaphore > traffic light].
vuelco|volcó|volcar|volcado | ~dump the|in|after | ~overturn the | Al [volcar] el camión. | When the truck [dumps the > overturns the] load.
turismo|turismos | a|the|between tourism and|clashed|collided|crashed|a|that | - | Chocó un [turismo] con un camión. | [A tourism and > A car and] a lorry crashed.
adelant* a|al | ~advance to | ~overtake | Quiso [adelantar a] un camión. | He wanted to [advance to > overtake] a lorry.
atropell* | ~run over to | ~run over | Ayer [atropelló] a un niño. | Yesterday he [ran over to > ran over] a boy.
cort* la|el|las carretera|tráfico|autovía|calle|autopista | ~cut the road|traffic|roads|street|motorway|streets|highway | - | Hoy [cortan la carretera]. | Today they [cut the road > block the road].
corte|cortes de luz|agua|tráfico|suministro | +cut of light|water|traffic|electricity|supply|the | - | Hubo un [corte de luz]. | There was a [cut of light > power cut].
hora|horas punta | +hour|+time tip|point | rush +hour | Llega en [hora punta]. | It comes at [hour tip > rush hour].
alta velocidad | tall speed | high speed | Es de [alta velocidad]. | It is [tall speed > high speed].
alto|alta|altos|altas | the|of|in|by|with|most|very|more|so tall temperature|temperatures|costs|cost|prices|price|performance|risk|incidence|quality|mountain|rate|levels|level|risks|voltage|demand|number|cultural | - | Con [altas] temperaturas. | [With tall temperatures > With high temperatures].
a gran velocidad | to big|great|high speed | at high speed | Iba [a gran velocidad]. | It was going [to big speed > at high speed].
dejó|dejan|dejará|dejado|deja en tierra | ~leave in earth|ground|land to? | ~leave stranded | La huelga [dejó en tierra] a mil. | The strike [left in earth to > left stranded] a thousand.
escala|escalas en | +scale in | +stopover in | Hace [escala en] Vigo. | It makes a [scale in > stopover in] Vigo.
luz | ~leave|~remain|~be|~stay without light|electricity | - | Siguen sin [luz]. | They [are without light > are without power].
sin luz | without light | without power | Otro mes [sin luz]. | Another month [without light > without power].
recibo|factura de la luz | +receipt|+bill of the light | electricity +bill | Sube el [recibo de la luz]. | The [receipt of the light > electricity bill] is going up.
central|centrales nuclear|nucleares|térmica|térmicas|eléctrica|eléctricas|hidroeléctrica | nuclear|thermal|electrical|hydroelectric head office|offices | - | Cierra la [central nuclear]. | The [nuclear head office > nuclear plant] is closing.
central | the head office will|is|was|produces|generates|closed | - | La [central] cerrará. | [The head office will > The plant will] close.
placa|placas|panel|paneles solar|solares | solar +plate|+signpost | solar +panel | Instala [placas solares]. | It installs [solar plates > solar panels].
eólico|eólica|eólicos|eólicas | aeolian | wind | Rechazan el parque [eólico]. | They oppose the [aeolian > wind] farm.
red eléctrica|ferroviaria | electrical|railway|electric +net | - | Falla la [red eléctrica]. | The [electrical net > power grid] is failing.
`,
)
