import { languageOf } from '../text/language-tag'

/** What a language knows about full stops that end no sentence. */
export interface SentenceExceptions {
  /** Stand before a name, a number or an object: a sentence never ends after them. Lower case, without the last stop. */
  readonly inner: ReadonlySet<string>
  /** End an enumeration: the sentence goes on only in lower case. */
  readonly final: ReadonlySet<string>
  /** May stand at a sentence's end: it ends there when the next word begins sentences. */
  readonly either: ReadonlySet<string>
  /** Words that begin sentences and seldom follow an abbreviation or an initial. Lower case. */
  readonly starters: ReadonlySet<string>
  /** Whether `3.` means "third": then a number with a stop does not end a sentence before a word. */
  readonly ordinalStops: boolean
}

interface Words {
  readonly inner: string
  readonly final?: string
  readonly either?: string
  readonly starters?: string
  readonly ordinalStops?: boolean
}

const entry = ({ inner, final = '', either = '', starters = '', ordinalStops = false }: Words): SentenceExceptions => ({
  inner: set(inner),
  final: set(final),
  either: set(either),
  starters: set(starters),
  ordinalStops,
})

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(/[\s|]+/).map((word) => word.replace(/_/g, ' ')))

/** Per language; a space inside an abbreviation is written `_`. */
const exceptions: Readonly<Record<string, SentenceExceptions>> = {
  en: entry({
    inner: `mr mrs ms mx dr prof rev hon st gen col lt maj capt cmdr adm sgt cpl pvt brig gov sen rep pres supt sr jr
      vs cf fig figs eq vol ed eds pp al approx est dept no nos art sec ch ave blvd mt ft e.g i.e viz ca c messrs mme
      jan feb mar apr jun jul aug sep sept oct nov dec`,
    final: 'etc',
    either: 'u.s u.k u.n e.u u.s.a d.c a.m p.m a.d b.c inc ltd co corp bros ph.d m.d b.a m.a',
    starters: `the a an this that these those he she it they we you i his her its their our in on at by for from with
      to of as if when while after before since until but and or so yet however meanwhile there here what who why how
      where which no not one both many some all most such under over during despite although because according`,
  }),
  es: entry({
    inner: `sr sra srta sres sras d dª dña dr dra dres prof profa lic ing arq gral gral cnel tte cap cmdte alm mons fr
      sto sta san ee ff jj cc rr núm nº n.º n.ª págs pág pp p vol cap art arts fig ed av avda c/ pza pl dpto tel tfno apdo ej p._ej
      v.g vs excmo excma ilmo ilma rvdo aprox máx mín ref vid cf cía admón ene feb abr jun jul ago sept oct nov dic`,
    final: 'etc',
    either:
      'ee._uu ee.uu uu ff._aa ff.aa jj._oo cc._aa rr._hh s.a s.l a.c d.c a._c d._c a.m p.m a._m p._m ud uds vd vds ss',
    starters: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella él ella ellos
      ellas su sus en con por para de desde según sin sobre tras durante ante al del pero y e o ni aunque si cuando
      mientras como además asimismo también no ya así ahora hoy ayer después luego sin embargo entonces se nos me te
      esto eso aquello todo todos nadie nada qué quién cómo dónde`,
  }),
  fr: entry({
    inner: `m mm mme mmes mlle mlles dr pr me mgr st ste gal col cdt cap lt av bd art arts chap fig n° no p pp vol éd
      réf tél cf ex p._ex env max min janv févr avr juill sept oct nov déc`,
    final: 'etc',
    either: 'j.-c av._j.-c apr._j.-c s.a u.e o.n.u',
    starters: `le la les l un une des ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs en
      dans avec pour par sur sous de du depuis selon sans après avant pendant mais et ou donc or car si quand lorsque
      comme alors aussi ainsi cependant toutefois pourtant tous toutes rien personne que qui`,
  }),
  de: entry({
    inner: `hr fr hrn dr prof dipl ing frl st nr nrn art abs bd s vgl bzw ca d.h d._h z.b z._b u.a u._a v.a v._a z.t z._t
      i.d.r o.ä o._ä s.o s._o s.u ggf evtl inkl exkl max min mio mrd tsd tel str geb gest verh gen hl kap abb hrsg
      jan feb apr jun jul aug sept okt nov dez`,
    final: 'usw etc u.s.w',
    either: 'v.chr n.chr v._chr n._chr uhr jh jhd a.d',
    starters: `der die das den dem des ein eine einen einem einer dieser diese dieses er sie es wir ihr ich man sein
      seine ihre in im am an auf aus bei mit nach von vor zu zum zur über unter für gegen ohne seit während wegen
      aber und oder doch denn wenn als ob weil obwohl dass auch nur noch schon so dann danach dabei jedoch laut nicht
      kein keine alle was wer wie wo warum`,
    ordinalStops: true,
  }),
  it: entry({
    inner: `sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap ten mons
      s ss p pag pagg pp vol cap art artt fig ed n nr tel es p._es ad._es v vs cfr ecc.mo ca c.so v.le p.zza gen feb
      mar apr mag giu lug ago sett ott nov dic`,
    final: 'ecc etc',
    either: 's.p.a s.r.l a.c d.c u.e',
    starters: `il lo la i gli le l un uno una questo questa questi queste quello quella egli lui lei loro essi noi voi
      io suo sua suoi in nel nella con per da dal dalla di del della su tra fra secondo senza dopo prima durante ma e o
      se quando mentre come anche inoltre però tuttavia poi ora oggi ieri non si che chi cosa`,
  }),
  pt: entry({
    inner: `sr sra srs sras srta d dr dra drs prof profa eng arq gen cel cap ten alm pe fr sto sta núm nº n.º n pág págs
      pp p vol cap art arts fig ed av r tel ex p._ex v cf aprox máx mín lda exmo exma jan fev mar abr mai jun jul ago
      set out nov dez`,
    final: 'etc',
    either: 's.a e.u.a eua a.c d.c a.m p.m cia ltda',
    starters: `o a os as um uma uns umas este esta estes estas esse essa isso aquele aquela ele ela eles elas nós eu seu
      sua seus suas em no na nos nas com por para de do da desde segundo sem sobre após durante mas e ou se quando
      enquanto como também além porém contudo depois agora hoje ontem não já que quem`,
  }),
  uk: entry({
    inner: `м с р рр ст вул просп пл бул обл р-н ім проф акад доц д-р канд ген полк кол гр п пп див напр зокр т._зв
      т.зв о св тис грн коп млн млрд трлн н._е до_н._е січ лют берез квіт трав черв лип серп верес жовт листоп груд
      буд кв стор с-ще смт ред вид гол заст`,
    final: 'т._д т._п т._ін т.д т.п та_ін',
    either: 'грн коп млн млрд тис рр р ст н._е',
    starters: `це цей ця ці він вона воно вони ми ви я у в на з із зі до від для за про при по через після перед під над
      але і й та а або якщо коли поки як також водночас крім однак проте тому тоді тепер сьогодні вчора не що хто де
      чому його її їх`,
  }),
  ru: entry({
    inner: `г гг с р ст ул просп пр пл бул обл р-н им проф акад доц д-р канд ген полк гр п пп см ср напр т._е т.е т._н
      т.н т._к т.к о св тыс руб коп млн млрд трлн янв февр апр авг сент окт нояб дек дом кв стр пос ред изд гл зам`,
    final: 'т._д т._п т.д т.п др пр',
    either: 'руб коп млн млрд тыс гг г вв в н._э н.э ст',
    starters: `это этот эта эти он она оно они мы вы я в во на с со из к от для за о об при по через после перед под над
      но и а или если когда пока как также однако поэтому тогда теперь сегодня вчера не что кто где почему его её их
      кроме согласно`,
  }),
  pl: entry({
    inner: `p pan dr prof inż mgr gen płk kpt ul al pl św nr ok tzn tzw np m.in m._in t.j tj woj pow tys mln mld zł ks
      bp red wyd rozdz str s poz art ust pkt`,
    final: 'itd itp',
    either: 'r w n.e n._e zł gr tys mln mld',
    starters:
      'to ten ta te on ona ono oni w na z ze do od dla za o po przez ale i a oraz jeśli gdy nie co kto jak jest',
    ordinalStops: true,
  }),
  nl: entry({
    inner:
      'dhr mevr mw dr drs prof ir ing mr st nr blz p pp art vgl bijv bv d.w.z o.a m.n i.v.m t.a.v ca jl resp gen kol',
    final: 'enz etc',
    either: 'e.d a.d v.chr n.chr',
    starters:
      'de het een dit dat deze die hij zij ze we wij ik je zijn haar hun in op aan bij met van voor na maar en of als toen niet er ook',
  }),
  ro: entry({
    inner: 'dl dna d-na d-l dr prof ing gen col lt cpt str bd nr art alin pag pg vol cap ex p._ex sf sec mil mld',
    final: 'etc',
    either: 's.a a.c d.hr î.hr ș.a',
    starters:
      'el ea ei ele acest această aceasta în la cu de pe din pentru prin dar și sau dacă când nu ce cine cum a am au o un',
  }),
  el: entry({
    inner: 'κ κα κκ δρ καθ αρ σελ τηλ λεωφ οδ π.χ π._χ δηλ βλ πρβ κεφ αρθ',
    final: 'κ.λπ κλπ κ.ά κ.τ.λ',
    either: 'π.μ μ.μ μ.χ π.χ',
    starters: 'ο η το οι τα ένας μια αυτός αυτή αυτό σε στο στη στον με για από αλλά και αν όταν δεν τι ποιος πώς',
  }),
}

const none = entry({ inner: '' })

/** What is known about a language (BCP 47); nothing for a language that is not in the table. */
export const sentenceExceptions = (language: string): SentenceExceptions => exceptions[languageOf(language)] ?? none
