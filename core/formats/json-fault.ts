const token =
  /[ \t\r\n]*(?:([{}[\],:])|"[^"\\\n\r\t]*(?:\\["\\/bfnrtu][^"\\\n\r\t]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y
const space = /[ \t\r\n]*/y

/** What may come next: a value, a value or the end of an array, a name or the end of an object, a name, a colon, what follows a value. */
type Expected = 'value' | 'first' | 'name or end' | 'name' | 'colon' | 'next'

/** Where a text stops being JSON: the offset of the first thing that cannot stand there. Engines don't all say. */
export function jsonFault(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  while (!(expected === 'next' && open.length === 0)) {
    space.lastIndex = at
    const start = at + (space.exec(text)?.[0].length ?? 0)
    token.lastIndex = at
    const found = token.exec(text)
    const next: Expected | null = found && step(expected, found[1] ?? (text[start] === '"' ? 'text' : 'value'), open)
    if (!found || !next) return start
    expected = next
    at += found[0].length
  }
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

/** What may come after a token; null where it may not stand. Keeps what is open. */
function step(expected: Expected, sign: string, open: string[]): Expected | null {
  const isName = expected === 'name' || expected === 'name or end'
  if (sign === 'text' && isName) return 'colon'
  if (sign === ':') return expected === 'colon' ? 'value' : null
  if (sign === ',') return expected !== 'next' ? null : open.at(-1) === '{' ? 'name' : 'value'
  if (sign === '}' || sign === ']') {
    const matches = open.pop() === (sign === '}' ? '{' : '[')
    return matches && (expected === 'next' || expected === (sign === '}' ? 'name or end' : 'first')) ? 'next' : null
  }
  if (expected !== 'value' && expected !== 'first') return null
  if (sign === '{' || sign === '[') {
    open.push(sign)
    return sign === '{' ? 'name or end' : 'first'
  }
  return 'next'
}
