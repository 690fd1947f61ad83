/** Terms that a glossary may have; larger ones are databases. */
export const mostTerms = 5_000
