import { pluralNoun } from './english'

/** Words that grammar checks know by their part of speech. Lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** After a noun, these show that it is not the beginning of a compound ("information about", not "information desk"). */
export const afterNoun =
  set(`about after against among and are as at because before between but by can could did do does during for
from had has have if in into is it may might must near of on or over should since so such than that the their these they this those through to
toward towards under until was we were when where which while who will with within without would you he she`)

/** Verbs that ask for a base form; a perfect after one may have a definite time ("may have left yesterday"). */
export const modals = set(
  `can cannot can't could couldn't may might mightn't must mustn't shall should shouldn't will won't would wouldn't`,
)

/** Finite auxiliaries, by which a clause's verb is recognised. */
export const auxiliaries = set(
  `am is are was were has have had do does did can could may might must shall should will would cannot`,
)

/** Before a participle these make it passive. */
export const beForms = set(
  `am is are was were be been being 's 're isn't aren't wasn't weren't get gets got getting he's she's they're it's`,
)

/** Words that begin a noun phrase. */
export const determiners = set(
  `the a an this that these those his her its their our my your each every no some any all both many several most there`,
)

/** Pronouns that begin a clause. */
export const subjectPronouns = set(`i he she it we they you who`)

/** Verbs in their base form that are seldom nouns: after "to" they are infinitives. */
export const baseVerbs =
  set(`accept achieve act add address adopt answer allow announce apologize appear apply approve arrange arrest ask
assess assume attend attract avoid become begin believe bring build buy calculate cancel carry cause celebrate change choose clarify close come
commit communicate compete complete comply condemn conduct confirm connect consider consult continue contribute control convince cooperate
create cross deal decide defend define deliver deny destroy determine develop discuss do eat eliminate encourage end enforce engage enhance
ensure enter establish evacuate evaluate examine expand explain explore express extend find finish follow force form gain get give go
grow happen have help hide hire identify impose improve include increase inform inspect install intervene introduce invest investigate invite
join keep know launch learn leave let live look lose maintain make manage meet modify monitor move negotiate obtain offer open operate
organize overcome participate pay perform play postpone prepare prevent produce promote protect prove provide publish pursue put raise reach read
receive recognize recover reduce refuse register reject release remain remove renounce replace resign resolve respect respond restore restrict
return reveal save say see seek sell send set settle share sign solve speak spend stay stop strengthen submit suffer suggest suspend take
talk tell think transfer travel try understand undermine update use visit wait walk watch wear win withdraw work write`)

const persons = `activist actor actress admiral adviser agent ambassador analyst artist athlete attorney author boy candidate captain chancellor
child citizen coach colleague commander commissioner correspondent criminal daughter defendant deputy diplomat director doctor driver economist
editor employee engineer expert farmer father fighter firefighter friend general girl governor guard guest hostage immigrant inhabitant journalist
judge lawmaker lawyer leader mayor migrant minister mother neighbor neighbour nurse officer official owner parent participant passenger patient
person philosopher physician pilot player poet politician president priest prisoner professor prosecutor protester refugee reporter researcher resident
sailor scholar scientist senator singer soldier specialist spokesman spokeswoman student teacher teenager tourist victim viewer volunteer voter
witness worker writer`
/** Singular nouns for people. */
export const personNouns = set(`${persons} man woman`)
/** Plural nouns for people. */
export const personPlurals: ReadonlySet<string> = new Set([...personNouns].map(pluralNoun))

/** Things that nobody takes for a person or a group of them. */
export const thingNouns =
  set(`accord agreement algorithm article attack bill book bridge budget building bus car case concept contract crisis
decision decree disease document drug earthquake election event explosion factor film fire flight house hurricane idea incident initiative
issue law letter machine measure medicine missile movie object problem procedure process product program programme project proposal
question reason reform regulation report result river road rocket rule ship song story storm study substance summit system
technology test text theory threat train treaty vaccine vehicle video virus weapon`)

/** Nouns that are counted, in the singular; none is a verb that may follow a number or a determiner. */
export const countNouns =
  set(`${persons} man woman accident activity actor agreement airport animal area article aspect association building
campaign category century challenge church city club college committee company component condition conflict contract corporation country crime
crisis disaster district document effort element embassy enterprise error event example exhibition explosion factor family feature festival
film forest goal group hospital hotel house idea incident industry institution instrument island job journal kilometer kilometre lake
language lesson match meeting method ministry mistake moment monument mountain movie museum nation newspaper night novel
obstacle opinion opportunity organization organisation parliament park party period photo picture place planet principle problem
proposal province question reason region religion river road scandal scholar school scientist sector shop song source species
stage station story street subject summit system task team theory thing town topic tournament tradition tragedy tribe
university vehicle version village war way weapon website week word year month day hour`)
