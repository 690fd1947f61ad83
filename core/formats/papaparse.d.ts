/** The part of papaparse that core uses; the types that are published for it bring those of Node along. */
declare module 'papaparse' {
  interface ParseFault {
    /** Counts from 0. */
    readonly row?: number
  }
  interface Papa {
    readonly parse: (
      text: string,
      options: { readonly delimiter: string },
    ) => { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseFault[] }
    readonly unparse: (
      rows: readonly (readonly string[])[],
      options: { readonly newline: '\r\n'; readonly escapeFormulae: RegExp },
    ) => string
  }
  const papa: Papa
  export default papa
}
