/** Marks of Chinese and Japanese typesetting by what Latin typesetting has for them, with the space it leaves. */
const marks: Readonly<Record<string, string>> = {
  '\u3001': ', ',
  '\u3002': '. ',
  '\uff61': '. ',
  '\uff64': ', ',
  '\uff0c': ', ',
  '\uff0e': '.',
  '\uff1a': ': ',
  '\uff1b': '; ',
  '\uff01': '! ',
  '\uff1f': '? ',
  '\uff08': ' (',
  '\uff09': ') ',
  '\u3010': ' [',
  '\u3011': '] ',
  '\uff3b': ' [',
  '\uff3d': '] ',
}

/** What a full-width character is in Latin typesetting; null for every other character. */
export function narrow(character: string): string | null {
  const mark = marks[character]
  if (mark !== undefined) return mark
  const code = character.charCodeAt(0)
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : null
}

/** Runs of full-width characters and East Asian marks. */
export const wideRuns = /[\u3001\u3002\u3010\u3011\uff01-\uff5e\uff61\uff64]+/g
