import { calqueLines } from '../entry'

/** More turns that come out word for word: where, when and how something happened. */
export const engineTurns = calqueLines(
  'literal',
  `
a oscuras | to dark | in the dark | Sigue [a oscuras]. | It is still [to dark > in the dark].
a caballo | to horse | on horseback | Llegó [a caballo]. | She came [to horse > on horseback].
a salvo | to i save | safe | Está [a salvo]. | She is [to I save > safe].
a nado | to i swim | by swimming | Llegó [a nado]. | She got there [to I swim > by swimming].
a pleno rendimiento | to full performance | at full capacity | Va [a pleno rendimiento]. | It is working [to full performance > at full capacity].
a disposición de | to disposal|disposition of | at the disposal of | Está [a disposición de] todos. | It is [to disposal of > at the disposal of] all.
bajo fianza | under bail | on bail | Salió [bajo fianza]. | He was released [under bail > on bail].
bajo los escombros | under the demolitions | under the rubble | Sigue [bajo los escombros]. | She is still [under the demolitions > under the rubble].
bajo tierra | under earth | underground | Vive [bajo tierra]. | It lives [under earth > underground].
ante el|la|los|las falta|aumento|posibilidad|llegada|riesgo|escasez|subida|situación|avalancha|temor|negativa|imposibilidad|previsión|ola|crisis | in front of the lack|fault|increase|possibility|arrival|risk|shortage|rise|situation|fear|refusal|impossibility|forecast|wave|crisis | - | Cierra [ante la falta] de nieve. | It closes [in front of the lack > because of the lack] of snow.
lo que va de mes | in what it goes of month | so far this month | Van dos en [lo que va de mes]. | There are two [in what it goes of month > so far this month].
lo que va de temporada | in what it goes of season | so far this season | Van dos en [lo que va de temporada]. | There are two [in what it goes of season > so far this season].
lo que va de año | in what it goes of year | so far this year | Van dos en [lo que va de año]. | There are two [in what it goes of year > so far this year].
por error | by error | by mistake | Lo envió [por error]. | She sent it [by error > by mistake].
lo que|cual explica que | which explains that | which explains why | Nieva, [lo que explica que] cierren. | It is snowing, [which explains that > which explains why] they are closing.
ha|han|haya|hayan mantenido contactos | ~have maintained contacts | ~have been in contact | Ambos [han mantenido contactos]. | Both [have maintained contacts > have been in contact].
por internet | by internet | on the internet | Lo pide [por internet]. | She orders it [by internet > on the internet].
por debajo | underneath of | below | Está [por debajo] del muro. | It is [underneath of > below] the wall.
en definitiva | in definite | in short | [En definitiva], gana. | [In definite > In short], she wins.
en directo | in direct | live | Lo vio [en directo]. | She saw it [in direct > live].
en solitario | in solitary | alone | Llegó [en solitario]. | She arrived [in solitary > alone].
en paro | ~be in the? unemployment | ~be out of work | Ahora está [en paro]. | She [is in unemployment > is out of work] now.
en obras | still in works | still under repair | Sigue [en obras]. | It is [still in works > still under repair].
en coma | in comma | in a coma | Sigue [en coma]. | She is still [in comma > in a coma].
en riesgo | ~put in risk | ~put at risk | Pone [en riesgo] todo. | It [puts in risk > puts at risk] everything.
lugar de los hechos | place of the facts | scene | Huyó del [lugar de los hechos]. | He fled from the [place of the facts > scene].
pleno|plena centro|calle|verano|noche|día | in full centre|street|night|day|summer | - | Ocurrió en [pleno centro]. | It happened [in full centre > in the very centre].
sin que nadie|los|el|la|se | without that | without | Huyó [sin que nadie] mirase. | He fled [without that > without] anybody looking.
el|la mayor parte | the main part of | most of | Llovió [la mayor parte]. | It rained [the main part of > most of] the time.
todo tipo|clase de | all type|class of | all kinds of | Vende [todo tipo de] té. | She sells [all type of > all kinds of] tea.
todo el mundo | all the world | everybody | Lo sabe [todo el mundo]. | [All the world > Everybody] knows it.
cada vez menos|peor|mejor|más | every time less|worse|better|more | - | Llueve [cada vez menos]. | It rains [every time less > less and less].
no solo|sólo | no only | not only | Cierra, y [no solo] hoy. | It closes, and [no only > not only] today.
tan pronto como | so prompt eat? | as soon as | Iré [tan pronto como] pueda. | I will go [so prompt eat > as soon as] I can.
tanto el|la|los|las|en|a {1-6} como | so much the | both the | [Tanto el edil como] ella van. | [So much the > Both the] councillor and she go.
aún|todavía no | still no has|have|is|are|know|knows|can|wants | - | [Aún no] ha llegado. | It [still no has > has not yet] arrived.
ya | already it|they has|have|is|was|are | - | [Ya] ha llegado. | [Already it has > It has already] come.
recién nacid* | recently born | newborn | Es una [recién nacida]. | She is a [recently born > newborn] girl.
apenas | you grieve | barely | Hay [apenas] 3 casas. | There are [you grieve > barely] three houses.
apenas | does grieve | - | Nació hace [apenas] un año. | She [does grieve > was born barely] a year ago.
hace|hacía unos|tiempo|calor|frío|mucho|años|meses|un|una|dos | it|that does|did some|years|grieve|cold|heat|months | - | [Hace unos] días llovió. | [It does some > A few] days ago it rained.
no cabe duda | does not fit doubt | is no doubt | [No cabe duda] de eso. | There [does not fit doubt > is no doubt] about it.
dar|da|dio|dieron lugar|paso a | ~give place|step to | ~give way to | Eso [dio lugar a] un lío. | That [gave place to > gave way to] a muddle.
dio|da|dan|dieron un paso | ~give a step | ~take a step | Ana [dio un paso] al frente. | Ana [gave a step > took a step] forward.
da|dan|dar|dio clase|clases | ~give class | ~teach | Ana [da clase] en Vigo. | Ana [gives class > teaches] in Vigo.
da|dio|dieron|dar razón|cara|vuelta | ~give the|him reason|face|turn | - | El juez le [da razón]. | The judge [gives the reason > agrees].
llamó|llama|llamar|llaman la atención | ~call the attention | ~attract attention | Su traje [llama la atención]. | Her suit [calls the attention > attracts attention].
poner|puso|pone|ponen|pondrá fin | ~put end | ~put an end | Hoy [pone fin] al paro. | Today it [puts end > puts an end] to the strike.
poner|puso|pone|pusieron de manifiesto | ~put of self evident | ~show | Eso [pone de manifiesto] el error. | That [puts of self-evident > shows] the mistake.
pon*|pus* de acuerdo | ~put of agreement | ~agree | Hoy se [ponen de acuerdo]. | Today he [puts of agreement > agrees].
se puso|pone|ponen|pusieron en contacto | ~put in contact | ~get in touch | Ayer [se puso en contacto] con Ana. | Yesterday he [put in contact > got in touch] with Ana.
qued* claro | ~remain clear | ~be clear | Eso [quedó claro]. | That [remained clear > was clear].
salt* alarma|las|la alarmas? | ~jump the alarms|alarm | - | Ayer [saltaron las alarmas]. | Yesterday [jumped the alarms > alarm bells rang].
tiene|tienen|tenía|tener|tenemos razón|miedo|prisa|ganas|sueño|frío | ~have reason|fear|haste|win|sleep|cold | - | Ana [tiene razón]. | Ana [has reason > is right].
tener|tuvo|tiene|tienen éxito|suerte | ~have luck | ~be lucky | Ana [tiene suerte]. | Ana [has luck > is lucky].
vio|vieron|visto|ve|ven obligad*|afectad*|forzad*|implicad*|envuelt* | ~see obliged|affected|forced|involved|wrapped | - | Ana se [vio obligada] a ir. | Ana [saw obliged > was forced] to go.
viene|vienen|vino|vienen de lejos | ~come of far | ~go back a long way | Eso [viene de lejos]. | That [comes of far > goes back a long way].
agot* | ~exhaust the|all|his entrances|tickets|time|term | - | Ya [agotó] las entradas. | It has already [exhausted the entrances > sold out].
entre lágrimas|sollozos | among tears|sobs | in tears | Habló [entre lágrimas]. | She spoke [among tears > in tears].
entre aplausos|gritos|vítores | among applause|applauses|shouts|cheers | to applause | Salió [entre aplausos]. | She left [among applause > to applause].
a unos #|metros|kilómetros|veinte|diez|cien|cinco | to some # | some $1 | Está [a unos 10] metros. | It is [to some 10 > some 10] metres away.
a # metros|kilómetros|minutos|segundos|horas|días | ~be|~live|~stand|situated|located to # metres|kilometres|minutes|seconds|hours|km|m | - | Está [a 3 metros]. | It [is to 3 metres > is 3 metres] away.
a ocho|diez|cinco|dos|tres|cuatro|seis|siete|nueve|pocos|escasos metros|kilómetros|minutos|segundos | ~be|~live|~stand|situated|located to eight|ten|five|two|three|four|six|seven|nine|few metres|kilometres|minutes|seconds | - | Está [a diez metros]. | It [is to ten metres > is ten metres] away.
las ocho|siete|nueve|diez|once|doce|cinco|seis|cuatro|tres|dos|# de la mañana|tarde|noche|madrugada | the|of|to|on eight|seven|nine|ten|eleven|twelve|five|six|four|three|two|# of the morning|evening|night|afternoon | - | Eran [las ocho de la tarde]. | It was [the eight of the evening > eight in the evening].
sobre|hacia|de|a las ocho|siete|nueve|diez|once|doce|cinco|seis|cuatro|tres|dos|una | on|to|from|until|before|after the eight|seven|nine|ten|eleven|twelve|five|six|four|three|two|one of|in the? morning|afternoon|evening|night | - | Fue [sobre las ocho] de la mañana. | It was [on the eight of the morning > at about eight in the morning].
emple* a|de | ~employ to more|# | - | La firma [emplea a] mil. | The firm [employs to more > employs more] than a thousand.
tiempo récord | in time record | in record time | Acabó en [tiempo récord]. | It was finished [in time record > in record time].
por las|los|la calles|centro|redes | by the streets|nets | through the streets | Marchan [por las calles]. | They march [by the streets > through the streets].
por un|una valor|importe|total|infarto | by a|an value|import|infarct | - | Se vende [por un importe] de 3 euros. | It is sold [by an import > for a sum] of 3 euros.
por falta|exceso de | by fault|excess of | - | Cierra [por exceso de] nieve. | It closes [by excess of > because of too much] snow.
en ambulancia | in ambulance | by ambulance | Llegó [en ambulancia]. | He arrived [in ambulance > by ambulance].
en avión | in plane|aeroplane !station|stations|crash|crashes|accident|accidents|tickets|fares|services|sales|travel|drivers|factories | by plane | Llegó [en avión]. | He arrived [in plane > by plane].
en tren | in train !station|stations|crash|crashes|accident|accidents|tickets|fares|services|sales|travel|drivers|factories | by train | Llegó [en tren]. | He arrived [in train > by train].
en coche | in car !station|stations|crash|crashes|accident|accidents|tickets|fares|services|sales|travel|drivers|factories | by car | Llegó [en coche]. | He arrived [in car > by car].
en autobús | in bus !station|stations|crash|crashes|accident|accidents|tickets|fares|services|sales|travel|drivers|factories | by bus | Llegó [en autobús]. | He arrived [in bus > by bus].
en helicóptero | in helicopter !station|stations|crash|crashes|accident|accidents|tickets|fares|services|sales|travel|drivers|factories | by helicopter | Llegó [en helicóptero]. | He arrived [in helicopter > by helicopter].
en barco | in ship !station|stations|crash|crashes|accident|accidents|tickets|fares|services|sales|travel|drivers|factories | by ship | Llegó [en barco]. | He arrived [in ship > by ship].
de alto|larga|alta|corta|gran|mediana _ | of tall range|intensity|quality|level|risk|security|speed|voltage|temperatures|performance|duration | - | Es [de alta gama]. | It is [of tall range > top-of-the-range].
no ha sido un|una {0-1} ataque|accidente|atentado|crimen|asesinato|error|casualidad|robo|suicidio|agresión|incidente|explosión | it has not been a|an {0-1} attack|accident|crime|murder|error|mistake|coincidence|robbery|suicide|assault|incident|explosion | - | «[No ha sido un ataque]», dijo. | “[It has not been an attack > It was not an attack],” he said.
cay* en ese|este|aquel|el país | ~fall on _ country | ~fall in $1 country | Dos drones [cayeron en ese país]. | Two drones [fell on that country > fell in that country].
contacto|contactos concreto|concretos | exact|concrete +contact | specific +contact | Niega [contactos concretos]. | He denies [exact contacts > specific contacts].
finales de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre | finals of _ | late $1 | Abre a [finales de mayo]. | It opens in [finals of May > late May].
data|datan|databa|databan de # | ~date of # | ~date from $1 | La casa [data de 1928]. | The house [dates of 1928 > dates from 1928].
así lo|se | like this it|they | - | [Así lo] dijo. | [Like this it > So she] said.
mientras dur* | while they|it last|lasts the | while the | Calla [mientras duren] las obras. | He is silent [while they last the > while the] works go on.
a la hora de | to the hour to|of | when it comes to | Falla [a la hora de] tirar. | She fails [to the hour of > when it comes to] shooting.
consider* {0-2} la|el|las|los | ~consider insufficient|necessary|excessive|positive|essential|possible|impossible|unfair|fundamental the | - | Ana [considera justa la] medida. | Ana [considers necessary the > approves of the] measure.
pidió|pide|pidieron|piden , {1-5} , esperar | ~ask , {1-5} , to wait | - | El edil [pidió, al cierre, esperar]. | The councillor [asked, at the close, to wait > called, at the close, for patience].
`,
)
