/** The language of a BCP 47 tag without script and region, lower case; `und` for what is no tag. */
export const languageOf = (tag: string): string => /^([a-z]{2,3})(?:-|$)/i.exec(tag)?.[1]?.toLowerCase() ?? 'und'
