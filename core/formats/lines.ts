/** A line of a text and the newline that ends it, empty at the end of the file. */
export interface Line {
  readonly text: string
  readonly end: string
}

/** The lines of a text; they join back to it. U+2029 ends a line too, so that it never stands inside a block. */
export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/([^\n\r\u2029]*)(\r\n|[\n\r\u2029]|$)/g)]
    .map(([, line = '', end = '']) => ({ text: line, end }))
    .filter((line) => line.text !== '' || line.end !== '')
}
