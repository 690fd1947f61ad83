import type { Content, InlineCode } from '../../../core/text/content'

/** A content in one line: `a {b}bold{/b} word{img.}`; with ids `{b1}` where several codes have one label. */
export function shown({ text, codes }: Content, withIds = false): string {
  let line = ''
  let done = 0
  for (const { at, kind, label, id } of codes) {
    line += `${text.slice(done, at)}{${kind === 'close' ? '/' : ''}${label}${withIds ? id : ''}${kind === 'point' ? '.' : ''}}`
    done = at
  }
  return (line + text.slice(done)).replaceAll('\n', '\\n')
}

/** The content that `{b1}` … `{/b1}` and `{img2.}` stand for: a label of letters, then the id. */
export function fromShown(line: string): Content {
  let text = ''
  const codes: InlineCode[] = []
  for (const [part, slash, label, id, point] of line.matchAll(/\{(\/?)([^\d{}]+)(\d+)(\.?)\}|[^{]+|\{/g)) {
    if (label === undefined || id === undefined) text += part.replaceAll('\\n', '\n')
    else codes.push({ at: text.length, id, label, kind: point ? 'point' : slash ? 'close' : 'open' })
  }
  return { text, codes }
}
