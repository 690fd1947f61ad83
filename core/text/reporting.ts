const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Past forms of verbs that stand before the speaker as easily as after: "asked the mayor". Lower case. */
export const freeReporting = set(
  'said asked wrote replied answered cried exclaimed shouted whispered joked laughed quipped sang yelled',
)

/** Those that some newspapers put before the speaker, and most do not. */
export const plainReporting =
  set(`added admitted advised agreed announced argued boasted claimed commented complained concluded confessed confirmed continued declared
denied estimated explained insisted mused noted objected observed predicted promised recalled remarked reported revealed suggested told urged
vowed warned wondered`)

/** Those that read as a translation when they stand before the speaker. */
export const heavyReporting =
  set(`affirmed asserted assured celebrated clarified considered criticised criticized critiqued defended denounced detailed emphasised emphasized ensured
evaluated expressed highlighted indicated informed lamented maintained
manifested opined pronounced reaffirmed recognised recognized reflected regretted reiterated related reproached sentenced signaled signalled specified stated stressed summarised
summarized underlined underscored valued`)
