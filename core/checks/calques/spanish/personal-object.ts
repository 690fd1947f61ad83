import { calqueLines } from '../entry'

/** Objects that Spanish introduces with "a", and other prepositions that engines carry over one by one. */
export const personalObject = calqueLines(
  'preposition',
  `
rescat* a|al | ~rescue to | ~rescue | Ya [rescataron a] los dos. | They have already [rescued to > rescued] the two.
evacu* a|al | ~evacuate to the neighbours|neighbors|residents|people|patients|# | - | Ya [evacuaron a] los vecinos. | They have already [evacuated to the neighbours > evacuated the neighbours].
conden* a|al | ~condemn to the|a|an accused|man|president|boss|ex|director|mayor|company|state|government|driver|author|two|three|four | - | Ayer [condenó a] un hombre. | Yesterday it [condemned to a man > sentenced a man].
despid*|desped* a|al | ~sack to the priest|actor|singer|president|pope|writer|player | - | Hoy [despiden al] cura. | Today they [sack to the priest > say goodbye to the priest].
contrat*|emple* a|al | ~hire|~employ to # | ~hire $1 | Ya [contrató a] 20 guías. | It has already [hired to 20 > hired 20] guides.
engañ* a|al | ~deceive to | ~deceive | Ayer [engañó a] su socio. | Yesterday he [deceived to > deceived] his partner.
mat*|asesin* a|al | ~kill|~murder to his|her|their|a|an | - | Ayer [mató a] su socio. | Yesterday he [killed to his > killed his] partner.
roza|rozan|rozó|rozaron los|las|el | ~brush|~border the # | ~approach $1 | Ayer [rozó los] 40 grados. | Yesterday it [brushed the 40 > approached 40] degrees.
acus* a | ~accuse to his | ~accuse his | Ayer [acusó a] su rival. | Yesterday he [accused to his > accused his] rival.
acus* a | ~accuse to her | ~accuse her | Ayer [acusó a] su rival. | Yesterday she [accused to her > accused her] rival.
acus* a | ~accuse to a | ~accuse a | Ayer [acusó a] un rival. | Yesterday she [accused to a > accused a] rival.
acus* a|al | ~accuse to the | ~accuse the | Ayer [acusó al] edil. | Yesterday she [accused to the > accused the] councillor.
critic* a|al | ~critique|~criticise|~criticize to the | ~criticise the | Ayer [criticó al] edil. | Yesterday she [critiqued to the > criticised the] councillor.
reproch* a|al | ~reproach to the|his|her | ~reproach the | Ayer [reprochó al] edil su tono. | Yesterday she [reproached to the > reproached the] councillor for his tone.
absolv*|absuelv* a|al | ~absolve|~acquit to | ~acquit | Hoy [absuelve a] los dos. | Today it [absolves to > acquits] the two.
recib* a|al | ~receive to the|his|a | ~receive the | Hoy [recibe a] la reina. | Today he [receives to the > receives the] queen.
acog* a|al | ~receive to the | ~welcome the | Hoy [acogen a] las niñas. | Today they [receive to the > welcome the] girls.
visit* a|al | visited to the | visited the | Ayer [visitó a] la reina. | Yesterday he [visited to the > visited the] queen.
inst*|pid*|urg* a|al | ~urge|~ask to the | ~urge the | Hoy [insta al] juez a callar. | Today he [urges to the > urges the] judge to be silent.
afect* a|al|la|las|los | ~affect to | ~affect | Esto [afecta a] todos. | This [affects to > affects] everybody.
identific* a|al | ~identify to the | ~identify the | Ya [identificaron a] los dos. | They have already [identified to the > identified the] two.
entrevist* a|al | interviewed to | interviewed | Ayer [entrevistó a] la actriz. | Yesterday he [interviewed to > interviewed] the actress.
dej* a miles|cientos|unas|unos|más|#|tres|cuatro|cinco|cerca | ~leave to thousands|hundreds|some|more|#|three|four|five|about|around|nearly | - | La nieve [dejó a miles] sin luz. | The snow [left to thousands > left thousands] without power.
dej* sin {0-3} a|al | ~leave without light|power|water|electricity to | - | El viento [dejó sin luz a] Vigo. | The wind [left without light to > left without power] Vigo.
estaf*|rob* a|al | ~swindle|~rob to | ~swindle | Ayer [robó a] un turista. | Yesterday he [robbed to > robbed] a tourist.
represent* a|al | ~represent to | ~represent | Hoy [representa a] su país. | Today she [represents to > represents] her country.
investiga|investigan|investigó|investigaron|investigar a|al | ~investigate to | ~investigate | Hoy [investigan a] tres ediles. | Today they [investigate to > investigate] three councillors.
acerc*|aproxim* a|al | approached to | approached | El tren se [acercó a] Vigo. | The train [approached to > approached] Vigo.
enfrent* a|al|con | ~confront to | ~face | Hoy se [enfrenta a] un juicio. | Today he [confronts to > faces] a trial.
acud*|asist* | they ~assist|~attend _ people|persons|neighbours|demonstrators | - | Ayer [acudieron] mil personas. | Yesterday [they attended thousand people > a thousand people attended].
cerca|cercanas de|a # | near of # | close to $1 | Ahí viven [cerca de 300] perros. | [Near of 300 > Close to 300] dogs live there.
cerca de|del | near of | near | Vive [cerca del] río. | She lives [near of > near] the river.
encima de la mesa | on of|on the table | on the table | Sigue [encima de la mesa]. | It is still [on of the table > on the table].
superó|superaron|superar|superan|supera|alcanzó|alcanzaron|alcanzar|alcanza|alcanzan|rebasa|rebasó los|las|el | ~surpass|~achieve|~reach the # degrees|euros|kilometres|people|points | - | Ayer [alcanzó los] 40 grados. | Yesterday it [achieved the 40 degrees > reached 40 degrees].
superó|superaron|superar|superan|supera el millón | ~surpass the million | ~exceed a million | Ya [supera el millón]. | It already [surpasses the million > exceeds a million].
entre los|las # | between|among the # and the? # | between $1 and $2 | Tienen [entre los 18] y los 30. | They are [between the 18 and the 30 > between 18 and 30].
entre # | among # and | between $1 and | Tienen [entre 18] y 30 años. | They are [among 18 and > between 18 and] 30.
entre | among the years # | between $1 | Robó [entre] 2009 y 2014. | He stole [among the years 2009 > between 2009] and 2014.
de entre # | from among # and | aged between $1 and | Jóvenes [de entre 18] y 30 años. | People [from among 18 and > aged between 18 and] 30.
de media|promedio | of average | on average | Gasta 10 euros [de media]. | It spends 10 euros [of average > on average].
en protesta por | in protest by | in protest at | Cierra [en protesta por] la ley. | It closes [in protest by > in protest at] the law.
por culpa de|del | by fault of | because of | Cerró [por culpa del] frío. | It closed [by fault of > because of] the cold.
por motivos|razones de | by motives|reasons of | for reasons of | Cierra [por motivos de] seguridad. | It closes [by motives of > for reasons of] safety.
con motivo de|del | with motive|reason of | to mark | Hubo misa [con motivo del] día. | There was a Mass [with motive of > to mark] the day.
con el fin de *ar|*er|*ir|*arse|*erse|*irse | with the end of | in order to | Cierra [con el fin de ahorrar]. | It closes [with the end of > in order to] save.
a cargo de|del | to charge of | in charge of | Está [a cargo de] las obras. | He is [to charge of > in charge of] the works.
a manos de | to|in hands of | at the hands of | Murió [a manos de] su primo. | He died [to hands of > at the hands of] his cousin.
a nivel nacional|europeo|mundial|internacional|local|regional|autonómico | to _ level | at $1 level | Crece [a nivel nacional]. | It is growing [to national level > at national level].
a última hora | to|at last hour | at the last minute | Marcó [a última hora]. | He scored [to last hour > at the last minute].
al mes|año|día | euros|dollars|pounds to the month|year|day | - | Cobra 900 euros [al mes]. | She earns 900 [euros to the month > euros a month].
en función de|del | in function of | depending on | Cambia [en función del] clima. | It changes [in function of > depending on] the climate.
de acuerdo con | of agreement with | according to | Va [de acuerdo con] el plan. | It is going [of agreement with > according to] plan.
en contra de|del | against of | against | Está [en contra del] pacto. | She is [against of > against] the deal.
dentro de # | inside # | in $1 | Abre [dentro de 2] días. | It opens [inside 2 > in 2] days.
dentro de | inside two|three|four|five|six|ten|some days|weeks|months|years|hours | - | Abre [dentro de] dos días. | It opens [inside two days > in two days].
por persona | by person | per person | Son dos litros [por persona]. | It is two litres [by person > per person].
hasta # kilómetros|euros|millones|litros|metros|grados | of until # | of up to $1 | Hay rachas de [hasta 90 kilómetros]. | There are gusts [of until 90 > of up to 90] kilometres.
permit* a|al | ~allow|~permit to the | ~allow the | Eso [permite a] la gente ir. | That [allows to the > allows the] people to go.
impuso|impone|impusieron|imponen|impondrá | ~impose him|her|them | - | Le [impuso] una multa. | It [imposed him > imposed on him] a fine.
`,
)
