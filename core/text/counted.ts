/** Things counted in news whose plural shows no s. */
const pluralsWithoutS =
  'people|men|women|children|yuan|yen|won|baht|rand|renminbi|mu|li|cattle|sheep|fish|aircraft|spacecraft|police|troops'
const adjectives = '(?:[a-z][a-z-]{1,20}\\s){0,2}'
/** Words in s that are no plurals: verbs and function words that may follow a number. */
const notPlural =
  '(?!(?:is|was|has|does|as|this|its|his|us|yes|less|plus|minus|versus|across|towards|besides|always|perhaps)\\b)'
const plural = new RegExp(
  `^\\s(?:${adjectives})${notPlural}(?:(?:${pluralsWithoutS})\\b|[a-z]{2,20}[a-rt-z]s\\b(?!['\\u2019]))`,
)
const unit =
  /^\s?(?:m|km|cm|mm|kg|g|t|ha|mu|tons?|tonnes?|kW|MW|GW|kWh|MWh|L|l|ml|m\u00b2|m\u00b3|km\u00b2|sq|square|cubic|USD|RMB|EUR|percent)(?![\p{L}\p{N}])/u

/** Whether what follows a number in English is what it counts: a plural, with an adjective or two before it. */
export const isCounted = (after: string): boolean => plural.test(after)

/** Whether what follows a number is a unit of measure. */
export const isMeasured = (after: string): boolean => unit.test(after)
