/** What is wrong, by the key of its message below `checks.<check>.`. */
type Kind =
  | 'preposition'
  | 'form'
  | 'number'
  | 'extra'
  | 'missing'
  | 'order'
  | 'word'
  | 'idiom'
  | 'redundant'
  | 'apart'
  | 'capital'
  | 'spelling'

/** The checks of ours that the library's rules speak through. */
export type LibraryCheckId = 'grammar' | 'word-choice' | 'capitals' | 'spelling'

interface Group {
  readonly check: LibraryCheckId
  readonly kind: Kind
  /** By the library's own names. */
  readonly rules: string
}

/**
 * The rules of harper.js 2.10 that we let speak; every other stays off. Left out: what fires on names, on tokenised text
 * or on good English of the news (its commas, spaces, quotes, discourse markers, compound nouns, sentence length), what
 * is taste (curses, oxymorons, "boring" words, the Oxford comma, contractions), chat abbreviations, programmers' words
 * and brands, and what checks of ours already say (a/an, "told that", "since two years", "discuss about").
 */
const groups: readonly Group[] = [
  {
    check: 'grammar',
    kind: 'preposition',
    rules: `AccuseOf AmountsFor AspireTo AwareOf ByAccident CommitmentTo CureFor CuriousAbout ExceptOf FascinatedBy GoToSleep GoToWar
GuineaBissau HiddenIn ImitateFrom Impressed InNeedOf InRetaliationTo InspiredBy InvestIn JealousOf LaughOfAt LookForwardTo
MeansALotTo ObsessPreposition PassionateAbout ReasonForDoing ResponsibilityFor SimilarLike TakeCareOf TakePrideIn ThinkKnowOff ThriveOn
AtTheEndOfTheDay InTheFirstPlace OnFirstGlance AskNoPreposition RifeWith`,
  },
  {
    check: 'grammar',
    kind: 'form',
    rules: `AsComparedTo BeAllowed BeBiased BeConcerned BePrejudiced BeWorried BeShocked CanBeSeen GetUsedTo HeDos HelpedPast HowDoesCompared
IAmAgreement IDo IfWouldve IsBeenAuxSequence IsKnownFor ModalBeAdjective NoLongerPronoun NorModalPronoun NotBeAfterNot NotOnlyInversion
NowKnownAs ProgressiveNeedsBe PronounInflectionBe SupposedTo ThreatenVerb ToWorryAbout UseToUsedTo WidelyAccepted
WillContain WillNonLemma WorthToDo WorseOrWorst WishCould SingleBe TakeItPersonally`,
  },
  {
    check: 'grammar',
    kind: 'number',
    rules: `AnotherOnes AnotherThings BehindTheScenes CriteriaPhenomena InDetail InThisThatRegard MakeSense MostOfTheTimes
PluralWrongWordOfPhrase PointsOfView PassersBy LevelOfDetails AtAllCosts OldestInTheBook LinesOfCode`,
  },
  {
    check: 'grammar',
    kind: 'extra',
    rules: `ACoupleMore ALittleOfPractice ASomeTime AnAnother AnotherAn ConstituteAs CraveFor DateBackFrom HadOf ItLooksLikeThat
PayForPrice QuiteMany SomeWithoutArticle TheAnother TheMy ToTo Towards UnderneathOf Unless AsLongAs EverPronounRelPronoun`,
  },
  {
    check: 'grammar',
    kind: 'missing',
    rules: `AMeansToAnEnd AfterAWhile AsToInterrogative DespiteItIs ForAWhile ForTheMostPart
GoSoFarAsTo GrindToAHalt HaveAHardTime InAHurry InAWhile InAnIdealWorld InFavourOfDoing LongTimeAgo StateOfTheArt
EverySingleOneOf FewUnitsOfTimeAgo`,
  },
  {
    check: 'grammar',
    kind: 'redundant',
    rules: `AfterLater AmInTheMorning AsIfThough AsOfCurrently AsOfLately ForFreeOfCharge FellowCoRedundancy InTimeFromNow LikeAsIf LessWorse
OverPlus VeryMuchSo WholeEntire HaveNegNoAny`,
  },
  {
    check: 'word-choice',
    kind: 'word',
    rules: `Addicting APart Ado AheadAnd Ajar AllReady AllThough ApartFrom Audible Bought Brutality CeaseTo Combinate CompulseToCompel
ConfirmThat Copyright DoMistake DoToDueTo Expatriate ExtendOrExtent FeelFell
FlauntForFlout ForNoun GoMissing HavePassed HumanLife Initiatively Insensitive Insurmountable LetAlone MoreThatLikely
Monumentous NoLonger NotIn NotTo OfCourse Payed PrincipleToPrincipalRoleNoun Provocate QuiteQuiet RiseTheQuestion SafeToSave SameAs
SaveToSafe SeamToSeem ThatThan TheDifferenceBetween TheirToThere ThereOwn ThereToTheir TheyreToTheir
ThoughThought ThoughtProcess ThrowAway ToLoseTooLoose TrialAndError WasAloud WinPrize OpenTheLight TakeMedicine
LeadRiseTo PlayAFactor MakeItSeem Touristic BadRap WaistWaste ThingThink ModalOf`,
  },
  {
    check: 'word-choice',
    kind: 'idiom',
    rules: `AllIntentsAndPurposes AllOfASudden AsFarBackAs AtFaceValue AtTheVeryLeast
BareInMind BatedBreath BeckAndCall BesideThePoint BlanketStatement ByTheBook CallItQuits CaseInPoint CautionaryTale
ChangeTack ChickenAndEgg DampSquib DayAndAge FarAndFewBetween FinishingTouches FishNorFowl FootTheBill FormativeYears FreeRein
FullToTheBrim HitTheNailOnTheHead HomeInOn InHindsight InLieuOf InTheGrandSchemeOfThings InTheSameVein JumpTheGun
LastButNotLeast LeavingInDroves LikeThePlague LookDownOnesNose LowHangingFruit MassExodus MixedBag MootPoint NailInCoffin NakedEye
NerveRacking NervousWreck NobelPeacePrize OneFellSwoop OnSecondThought PeaceOfMind PiqueInterest RiseTheRanks ShootOneselfInTheFoot
SlipperySlope SneakingSuspicion SoughtAfter StatuteOfLimitations StrikeOfLuck SufficeItToSay ThrowBabyWithBathwater ToGreatLengths
ToSomeDegree TongueInCheek TryOnesHandAt TryOnesLuck ViciousCircle WhetYourAppetite WithOpenArms WorstCaseScenario
WreakHavoc OnTheSpurOfTheMoment InflectionPoint SoonerOrLater`,
  },
  {
    check: 'word-choice',
    kind: 'apart',
    rules: `AfterAll Alongside Anywhere EveryTime Everyone Everywhere However Insofar Instead InsteadOf Itself LikelyHood
Likewise Meanwhile Misunderstand Misunderstood Myself Nonetheless Nothing Notwithstanding Nowadays Nowhere Overnight Shortcoming
Shortcomings Somehow Someone Somewhere Straightforward Tenfold Therefore Thereupon Upward Whereas Whereupon Widespread Without
Worldwide Worthwhile Yourself Furthermore Henceforth Postpone`,
  },
  {
    check: 'capitals',
    kind: 'capital',
    rules: `Americas Australia Canada Countries Holidays Koreas Laos Malaysia Months NationalCapitals OceansAndSeas UnitedOrganizations`,
  },
  { check: 'spelling', kind: 'spelling', rules: 'SpellCheck' },
]

/** Which check of ours says what a rule of the library finds, and with which message. */
export const libraryRules: ReadonlyMap<string, { readonly check: LibraryCheckId; readonly kind: Kind }> = new Map(
  groups.flatMap(({ check, kind, rules }) => rules.split(/\s+/).map((rule) => [rule, { check, kind }] as const)),
)
