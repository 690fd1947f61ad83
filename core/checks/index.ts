import { addresses } from './addresses'
import { ages } from './ages'
import { agreement } from './agreement'
import { alteredName } from './altered-name'
import { apostrophes } from './apostrophes'
import { calquesCheck } from './calques'
import { capitals } from './capitals'
import { caption } from './caption'
import type { Check } from './check'
import { codeOrder } from './code-order'
import { codeSpacing } from './code-spacing'
import { comparison } from './comparison'
import { countability } from './countability'
import { cueLines } from './cue-lines'
import { currencies } from './currencies'
import { cutSentence } from './cut-sentence'
import { dashes } from './dashes'
import { datedPerfect } from './dated-perfect'
import { dates } from './dates'
import { digitGroups } from './digit-groups'
import { doubleNegation } from './double-negation'
import { duplicateParagraph } from './duplicate-paragraph'
import { endPunctuation } from './end-punctuation'
import { engineMarks } from './engine-marks'
import { extraCode } from './extra-code'
import { falseFriends } from './false-friends'
import { foreignQuotes } from './foreign-quotes'
import { foreignScript } from './foreign-script'
import { glossaryForbidden } from './glossary-forbidden'
import { glossaryRequired } from './glossary-required'
import { grammar } from './grammar'
import { indefiniteArticleCheck } from './indefinite-article'
import { invertedAttribution } from './inverted-attribution'
import { joinedSentence } from './joined-sentence'
import { largeAmounts } from './large-amounts'
import { longSentence } from './long-sentence'
import { markStyle } from './mark-style'
import { markup } from './markup'
import { missingCode } from './missing-code'
import { missingSubject } from './missing-subject'
import { mojibake } from './mojibake'
import { nameForms } from './name-forms'
import { nameSpelling } from './name-spelling'
import { negation } from './negation'
import { nestedQuotes } from './nested-quotes'
import { nounNumber } from './noun-number'
import { nounStacking } from './noun-stacking'
import { numberFormat } from './number-format'
import { numberMismatch } from './number-mismatch'
import { numberStyle } from './number-style'
import { omission } from './omission'
import { ordinals } from './ordinals'
import { passivePileUp } from './passive-pile-up'
import { percentages } from './percentages'
import { questionMark } from './question-mark'
import { quoteBalance } from './quote-balance'
import { quoteDirection } from './quote-direction'
import { rawEngine } from './raw-engine'
import { readingSpeedCheck } from './reading-speed'
import { relativePronouns } from './relative-pronouns'
import { repeatedGloss } from './repeated-gloss'
import { repeatedReportingVerb } from './repeated-reporting-verb'
import { repeatedWord } from './repeated-word'
import { reportingVerbs } from './reporting-verbs'
import { runawaySentence } from './runaway-sentence'
import { sameSource } from './same-source'
import { sentenceStart } from './sentence-start'
import { siteName } from './site-name'
import { sourceWords } from './source-words'
import { spacing } from './spacing'
import { spelling } from './spelling'
import { spellingVariety } from './spelling-variety'
import { splitPhrase } from './split-phrase'
import { strayMarks } from './stray-marks'
import { tenseDrift } from './tense-drift'
import { termVariants } from './term-variants'
import { timePhrases } from './time-phrases'
import { times } from './times'
import { touchingQuotes } from './touching-quotes'
import { unfinishedSentence } from './unfinished-sentence'
import { units } from './units'
import { untranslated } from './untranslated'
import { userPatterns } from './user-patterns'
import { verbPatterns } from './verb-patterns'
import { verblessFragment } from './verbless-fragment'
import { weekdays } from './weekdays'
import { wideCharacters } from './wide-characters'
import { wordChoice } from './word-choice'

/** Every check, in the order in which manuals and settings list them. */
export const checks: readonly Check[] = [
  splitPhrase,
  cutSentence,
  joinedSentence,
  unfinishedSentence,
  missingSubject,
  verblessFragment,
  sentenceStart,
  runawaySentence,
  quoteDirection,
  quoteBalance,
  foreignQuotes,
  touchingQuotes,
  nestedQuotes,
  endPunctuation,
  dashes,
  strayMarks,
  apostrophes,
  markStyle,
  wideCharacters,
  mojibake,
  markup,
  missingCode,
  extraCode,
  codeOrder,
  codeSpacing,
  engineMarks,
  spacing,
  dates,
  weekdays,
  numberFormat,
  digitGroups,
  largeAmounts,
  percentages,
  times,
  currencies,
  ordinals,
  ages,
  untranslated,
  omission,
  negation,
  units,
  numberMismatch,
  alteredName,
  sourceWords,
  foreignScript,
  siteName,
  repeatedGloss,
  addresses,
  questionMark,
  repeatedWord,
  indefiniteArticleCheck,
  agreement,
  nounNumber,
  countability,
  datedPerfect,
  verbPatterns,
  relativePronouns,
  doubleNegation,
  comparison,
  nounStacking,
  timePhrases,
  grammar,
  wordChoice,
  spelling,
  capitals,
  calquesCheck,
  rawEngine,
  falseFriends,
  duplicateParagraph,
  caption,
  nameSpelling,
  nameForms,
  termVariants,
  numberStyle,
  sameSource,
  spellingVariety,
  tenseDrift,
  reportingVerbs,
  repeatedReportingVerb,
  invertedAttribution,
  passivePileUp,
  longSentence,
  readingSpeedCheck,
  cueLines,
  glossaryRequired,
  glossaryForbidden,
  userPatterns,
]
