/** A full stop or comma that stands alone between spaces: right in no language, but how corpora are often cut up. */
const loose = /(?<=\s)[.,](?=\s|$)/g
const stops = /[.,](?=\s|$)/g

/**
 * Whether a text was cut into tokens ("The port , he said , is closed .") as data sets are: then the spaces before marks
 * are its convention and not faults. One stray space does not make it so.
 */
export function isTokenised(text: string): boolean {
  const alone = text.match(loose)?.length ?? 0
  return alone >= 2 && alone === (text.match(stops)?.length ?? 0)
}
