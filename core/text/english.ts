/** The forms of an English verb that spelling shows. `past` and `participle` are often the same word. */
export const verbForms = ['base', 'third', 'past', 'participle', 'gerund'] as const
export type VerbForm = (typeof verbForms)[number]

/** Past and participle of the irregular verbs that news and calques use; `be` and `have` carry their third person too. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken
overcome overcame overcome|overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read|rid rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spill spilled spilled
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written`
    .split(/[|\n]/)
    .map((row) => row.split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
)

/** Verbs of more than one syllable whose last consonant doubles because the stress is on the end. */
const stressedAtEnd = new Set(
  `abet abhor acquit admit allot annul commit compel concur confer control corral defer deter dispel distil enrol equip excel
expel extol incur infer inter occur omit patrol permit prefer propel rebel rebut recur refer regret repel submit transfer transmit`.split(
    /\s+/,
  ),
)

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter)

function doublesConsonant(base: string): boolean {
  const last = base.at(-1)
  const before = base.at(-2)
  if (isVowel(last) || last === undefined || 'wxyh'.includes(last) || !isVowel(before) || isVowel(base.at(-3)))
    return base.length > 4 && /qu[aeiou][^aeiouwxyh]$/.test(base) && stressedAtEnd.has(base)
  const syllables = base.match(/[aeiouy]+/g)?.length ?? 1
  return syllables === 1 || stressedAtEnd.has(base)
}

const withS = (base: string): string => {
  if (base === 'have') return 'has'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return `${base}s`
}

const withEd = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doublesConsonant(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

const withIng = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return doublesConsonant(base) || base === 'quit' ? `${base}${base.at(-1)}ing` : `${base}ing`
}

const pastOf: ReadonlyMap<string, string> = new Map(
  Object.values(irregular).map(([past, participle]) => [participle, past]),
)

const pastForms: ReadonlySet<string> = new Set(Object.values(irregular).map(([past]) => past))

/** Whether a lower-case word is the past of an irregular verb. */
export const isIrregularPast = (lower: string): boolean => pastForms.has(lower)

/** Whether a lower-case word is the base form of an irregular verb. */
export const isIrregularBase = (lower: string): boolean => Object.hasOwn(irregular, lower)

/** The past of the verb that has this participle ("taken", "said", "approved"); null for what can be none. */
export function pastOfParticiple(participle: string): string | null {
  if (participle === 'been') return 'was'
  return pastOf.get(participle) ?? (/^[a-z]{2,}ed$/.test(participle) ? participle : null)
}

/** A verb in one of its forms, American spelling; `be` gives `is` and `was`, a phrase inflects its first word. */
export function inflectVerb(base: string, form: VerbForm): string {
  const space = base.indexOf(' ')
  if (space > 0) return inflectVerb(base.slice(0, space), form) + base.slice(space)
  if (base === 'be') return { base: 'be', third: 'is', past: 'was', participle: 'been', gerund: 'being' }[form]
  switch (form) {
    case 'base':
      return base
    case 'third':
      return withS(base)
    case 'past':
      return irregular[base]?.[0] ?? withEd(base)
    case 'participle':
      return irregular[base]?.[1] ?? withEd(base)
    case 'gerund':
      return withIng(base)
  }
}

const irregularPlurals: Readonly<Record<string, string>> = {
  child: 'children',
  foot: 'feet',
  half: 'halves',
  knife: 'knives',
  leaf: 'leaves',
  life: 'lives',
  man: 'men',
  person: 'people',
  policeman: 'policemen',
  shelf: 'shelves',
  thief: 'thieves',
  tooth: 'teeth',
  wife: 'wives',
  woman: 'women',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
  hypothesis: 'hypotheses',
  criterion: 'criteria',
  phenomenon: 'phenomena',
}

/** The plural of an English noun; a phrase inflects its last word. */
export function pluralNoun(singular: string): string {
  const space = singular.lastIndexOf(' ')
  if (space > 0) return singular.slice(0, space + 1) + pluralNoun(singular.slice(space + 1))
  const known = irregularPlurals[singular]
  if (known !== undefined) return known
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(singular) && !/(?:photo|piano|euro|kilo)$/.test(singular))
    return `${singular}es`
  return `${singular}s`
}

/** Gives `replacement` the capitals of `original`: a capital first letter, or all capitals where there are two or more. */
export function likeCapitals(original: string, replacement: string): string {
  const letters = original.match(/\p{L}/gu) ?? []
  if (letters.length > 1 && letters.every((letter) => letter !== letter.toLowerCase())) return replacement.toUpperCase()
  const first = letters[0]
  if (first !== undefined && first !== first.toLowerCase())
    return replacement.charAt(0).toUpperCase() + replacement.slice(1)
  return replacement
}
