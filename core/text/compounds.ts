import type { Range } from './content'

/**
 * English compounds of the news that other languages say the other way round or in one word, with what they say. The
 * beginning of the last word is enough. American and British spellings stand side by side.
 */
const rows: readonly (readonly [english: string, sources: string])[] = [
  [
    'press conference|news conference',
    'conferencia de prensa|rueda de prensa|conférence de presse|conferência de imprensa|entrevista coletiva|coletiva de imprensa|conferenza stampa|pressekonferenz|пресс-конференци|прес-конференці|пресконференці|记者会|新闻发布会|记者招待会|記者会|مؤتمر صحفي|مؤتمر صحافي|מסיבת עיתונאים|מסיבת העיתונאים',
  ],
  [
    'press release',
    'comunicado de prensa|nota de prensa|communiqué de presse|comunicado de imprensa|comunicato stampa|pressemitteilung|пресс-релиз|прес-реліз|新闻稿',
  ],
  [
    'air defence|air defense',
    'defensa aérea|defensa antiaérea|défense aérienne|défense antiaérienne|defesa aérea|defesa antiaérea|difesa aerea|contraerea|luftabwehr|flugabwehr|противовоздушн|протиповітрян|防空',
  ],
  [
    'police station',
    'comisaría|estación de policía|commissariat|poste de police|delegacia|esquadra de polícia|commissariato|polizeirevier|polizeiwache|отделение полиции|відділення поліції|派出所|警察局',
  ],
  [
    'police officer',
    'agente de policía|oficial de policía|agent de police|policial|agente de polícia|agente di polizia|polizist|сотрудник полиции|поліцейськ|警察|警员',
  ],
  [
    'foreign minister',
    'ministro de exteriores|ministro de asuntos exteriores|ministra de exteriores|canciller|ministre des affaires étrangères|ministro das relações exteriores|ministro degli esteri|außenminister|министр иностранных дел|министра иностранных дел|міністр закордонних справ|外交部长|外长',
  ],
  [
    'defence minister|defense minister',
    'ministro de defensa|ministra de defensa|ministre de la défense|ministro da defesa|ministro della difesa|verteidigungsminister|министр обороны|министра обороны|міністр оборони|міністра оборони|国防部长',
  ],
  [
    'interior minister',
    'ministro del interior|ministra del interior|ministre de l’intérieur|ministro da administração interna|ministro dell’interno|innenminister|министр внутренних дел|міністр внутрішніх справ|内政部长',
  ],
  [
    'prime minister',
    'primer ministro|primera ministra|premier ministre|première ministre|primeiro-ministro|primo ministro|ministerpräsident|премьер-министр|прем’єр-міністр|首相|总理',
  ],
  [
    'climate change',
    'cambio climático|changement climatique|mudança climática|mudanças climáticas|alterações climáticas|cambiamento climatico|klimawandel|изменение климата|изменения климата|зміна клімату|зміни клімату|气候变化',
  ],
  [
    'arms race',
    'carrera armamentística|carrera de armamentos|course aux armements|corrida armamentista|corsa agli armamenti|wettrüsten|гонка вооружений|гонки вооружений|перегони озброєнь|军备竞赛',
  ],
  [
    'arrest warrant',
    'orden de detención|orden de arresto|orden de captura|mandat d’arrêt|mandado de prisão|mandato d’arresto|haftbefehl|ордер на арест|逮捕令',
  ],
  [
    'interest rate|interest rates',
    'tasa de interés|tasas de interés|tipo de interés|tipos de interés|taux d’intérêt|taxa de juro|taxas de juro|tasso d’interesse|tassi di interesse|zinssatz|leitzins|процентная ставка|процентные ставки|利率',
  ],
  [
    'oil price|oil prices',
    'precio del petróleo|precios del petróleo|prix du pétrole|preço do petróleo|preços do petróleo|prezzo del petrolio|ölpreis|цена на нефть|цены на нефть|ціни на нафту|油价',
  ],
  [
    'power plant|power station',
    'central eléctrica|central nuclear|centrale électrique|centrale nucléaire|usina|central elétrica|centrale elettrica|kraftwerk|электростанци|електростанці|发电厂|核电站',
  ],
  [
    'power outage|power cut',
    'corte de luz|apagón|corte de electricidad|panne de courant|coupure de courant|apagão|corte de energia|blackout|stromausfall|отключение электроэнергии|відключення електроенергії|停电',
  ],
  [
    'football match',
    'partido de fútbol|match de football|jogo de futebol|partida de futebol|partita di calcio|fußballspiel|футбольный матч|футбольний матч|足球比赛',
  ],
  [
    'world cup',
    'copa del mundo|copa mundial|coupe du monde|copa do mundo|coppa del mondo|weltmeisterschaft|кубок мира|кубок світу|世界杯',
  ],
  [
    'human rights',
    'derechos humanos|droits de l’homme|droits humains|direitos humanos|diritti umani|menschenrecht|права человека|прав человека|права людини|прав людини|人权',
  ],
  [
    'security council',
    'consejo de seguridad|conseil de sécurité|conselho de segurança|consiglio di sicurezza|sicherheitsrat|совет безопасности|совета безопасности|рада безпеки|ради безпеки|安理会',
  ],
  [
    'supreme court',
    'tribunal supremo|corte suprema|cour suprême|supremo tribunal|corte di cassazione|oberster gerichtshof|верховный суд|верховного суда|верховний суд|верховного суду|最高法院',
  ],
  [
    'city council|town council',
    'ayuntamiento|conseil municipal|câmara municipal|consiglio comunale|stadtrat|городской совет|міська рада|міської ради|市议会',
  ],
  [
    'train station|railway station',
    'estación de tren|estación de trenes|gare|estação de comboio|estação de trem|stazione ferroviaria|bahnhof|вокзал|火车站',
  ],
  [
    'nuclear weapon|nuclear weapons',
    'armas nucleares|arma nuclear|armes nucléaires|arme nucléaire|armi nucleari|atomwaffe|ядерное оружие|ядерного оружия|ядерна зброя|ядерної зброї|核武器',
  ],
  [
    'peace talks|peace agreement|peace treaty',
    'conversaciones de paz|acuerdo de paz|tratado de paz|pourparlers de paix|accord de paix|negociações de paz|acordo de paz|colloqui di pace|accordo di pace|friedensgespräch|friedensvertrag|мирные переговоры|мирный договор|мирні переговори|мирна угода|和平谈判|和平协议',
  ],
  [
    'market share',
    'cuota de mercado|part de marché|quota de mercado|quota di mercato|marktanteil|доля рынка|частка ринку|市场份额',
  ],
  [
    'bus stop|bus station',
    'parada de autobús|estación de autobuses|arrêt de bus|gare routière|paragem de autocarro|ponto de ônibus|fermata dell’autobus|bushaltestelle|автобусная остановка|зупинка|公交车站',
  ],
  [
    'health ministry|health minister',
    'ministerio de salud|ministerio de sanidad|ministro de salud|ministra de sanidad|ministère de la santé|ministre de la santé|ministério da saúde|ministro da saúde|ministero della salute|ministro della salute|gesundheitsminister|министерство здравоохранения|министр здравоохранения|міністерство охорони здоров’я|卫生部',
  ],
  [
    'school year',
    'año escolar|curso escolar|année scolaire|ano letivo|anno scolastico|schuljahr|учебный год|навчальний рік|学年',
  ],
]

/** Each English compound, lower case, with the source phrases that mean it. */
export const compounds: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([english, sources]) => english.split('|').map((compound) => [compound, sources.split('|')] as const)),
)

/** Where a source says the compound: the phrase found first, to the end of its last word. */
export function findCompound(compound: string, source: string): Range | null {
  const lower = source.toLowerCase().replaceAll("'", '\u2019')
  if (lower.length !== source.length) return null
  for (const phrase of compounds.get(compound) ?? []) {
    const from = lower.indexOf(phrase)
    if (from < 0) continue
    const end = from + phrase.length
    const rest = /\p{Script=Han}/u.test(phrase)
      ? ''
      : (/^[\p{L}\p{M}]{0,30}/u.exec(lower.slice(end, end + 30))?.[0] ?? '')
    return { from, to: end + rest.length }
  }
  return null
}
