import { lazy } from './lazy'

/** `ise` is British; `ize` is American and the way of Oxford and the United Nations, who write "colour" too. */
export type SpellingStyle = 'american' | 'british' | 'ise' | 'ize'

export interface SpellingForm {
  readonly style: SpellingStyle
  /** The same word in the other variety. */
  readonly other: string
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** British, then American; one side with `!` is written by both and says nothing. */
const pairs =
  list(`centring/centering defenceless/defenseless practise/!practice practised/practiced practising/practicing
licence/!license licences/!licenses programme/!program programmes/!programs cheque/!check cheques/!checks tyre/!tire tyres/!tires
storey/!story storeys/!stories kerb/!curb kerbs/!curbs metre/!meter metres/!meters grey/gray greys/grays ageing/aging
fulfil/fulfill fulfils/fulfills fulfilment/fulfillment enrol/enroll enrols/enrolls enrolment/enrollment enrolments/enrollments
instalment/installment instalments/installments instil/instill distil/distill skilful/skillful skilfully/skillfully
wilful/willful wilfully/willfully jewellery/jewelry aluminium/aluminum sceptic/skeptic sceptics/skeptics sceptical/skeptical
sceptically/skeptically scepticism/skepticism sulphur/sulfur foetus/fetus foetuses/fetuses foetal/fetal paediatric/pediatric
paediatrician/pediatrician paediatricians/pediatricians paediatrics/pediatrics haemorrhage/hemorrhage haemorrhages/hemorrhages
anaemia/anemia leukaemia/leukemia oestrogen/estrogen diarrhoea/diarrhea manoeuvre/maneuver manoeuvres/maneuvers
manoeuvred/maneuvered manoeuvring/maneuvering orthopaedic/orthopedic anaesthetic/anesthetic anaesthetics/anesthetics
anaesthesia/anesthesia gynaecologist/gynecologist gynaecologists/gynecologists moustache/mustache moustaches/mustaches
cosy/cozy pyjamas/pajamas plough/plow ploughs/plows ploughed/plowed ploughing/plowing mould/mold moulds/molds moulded/molded
smoulder/smolder smouldered/smoldered smouldering/smoldering marvellous/marvelous woollen/woolen councillor/councilor
councillors/councilors counsellor/counselor counsellors/counselors artefact/artifact artefacts/artifacts
analyse/analyze analysed/analyzed analysing/analyzing analyser/analyzer paralyse/paralyze paralyses/paralyzes
paralysed/paralyzed paralysing/paralyzing catalyse/catalyze catalysed/catalyzed catalysing/catalyzing`)

const our =
  list(`colo favo labo hono behavio neighbo harbo rumo humo vapo armo endeavo flavo parlo rigo savio savo splendo
tumo valo vigo clamo cando ardo fervo odo demeano ranco dishono disfavo misdemeano discolo misbehavio`)
const ourEndings = list(`s ed ing able ably ful less ite ites al ally hood hoods ly er ers ist ists y`)

const re = list(
  `cent theat fib calib kilomet centimet millimet lit millilit lust spect somb sab meag epicent amphitheat`,
)
const ence = list('def off pret')

const doubled =
  list(`travel cancel label model signal fuel level counsel dial total tunnel quarrel marvel jewel panel pedal
shovel equal initial libel duel funnel marshal unravel refuel dishevel grovel swivel channel`)

/** Words in -ize that are Greek or made the same way; "advise", "surprise" and the like are not. */
const ize = list(`agon american amort anonym antagon apolog author bapt brutal cannibal canon capital categor central
character civil colon commercial computer conceptual contextual critic crystal custom decentral dehuman demilitar demobil
demoral destabil digit digital dramat econom emphas energ epitom equal evangel familiar fantas federal fertil final
formal fratern galvan general global harmon homogen hospital human hypothes ideal idol immobil immun incentiv individual industrial
initial internal international italic item jeopard legal liberal lion local magnet marginal material maxim mechan
memor mesmer militar minim mobil modern monet monopol moral national natural neutral normal optim organ ostrac oxid
patron penal personal plagiar polar politic popular pressur priorit privat radical random rational real recogn
regular reorgan revital revolution ritual romantic sanit satir scandal scrutin secular sensit serial social special
stabil standard steril stigmat strateg subsid summar symbol sympath synchron synthes terror tranquil trivial unauthor
urban util vandal verbal victim visual vital western`)
const izeEndings = list('e es ed ing er ers able ation ations ational')

function* british(): Generator<readonly [british: string, american: string]> {
  for (const stem of our) {
    yield [`${stem}ur`, `${stem}r`]
    for (const ending of ourEndings) yield [`${stem}ur${ending}`, `${stem}r${ending}`]
    yield [`un${stem}urable`, `un${stem}rable`]
  }
  for (const stem of re)
    for (const [end, other] of [
      ['re', 'er'],
      ['res', 'ers'],
      ['red', 'ered'],
    ])
      yield [`${stem}${end}`, `${stem}${other}`]
  for (const stem of ence) for (const end of ['', 's']) yield [`${stem}ence${end}`, `${stem}ense${end}`]
  for (const stem of doubled) for (const end of ['ed', 'ing', 'er', 'ers']) yield [`${stem}l${end}`, `${stem}${end}`]
}

const forms = lazy(() => {
  const map = new Map<string, SpellingForm>()
  const add = (one: string, other: string, style: SpellingStyle) => {
    if (!one.startsWith('!')) map.set(one, { style, other: other.replace('!', '') })
  }
  for (const [uk, us] of [...british(), ...pairs.map((pair) => pair.split('/'))]) {
    add(uk ?? '', us ?? '', 'british')
    add(us ?? '', uk ?? '', 'american')
  }
  for (const stem of ize)
    for (const end of izeEndings) {
      add(`${stem}is${end}`, `${stem}iz${end}`, 'ise')
      add(`${stem}iz${end}`, `${stem}is${end}`, 'ize')
    }
  return map
})

/** Whether a lower-case word is spelt the American or the British way, and how the other is; undefined for all others. */
export const spellingForm = (lower: string): SpellingForm | undefined => forms().get(lower)
