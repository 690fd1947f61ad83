import type { Range } from './content'

/** An address of the web or of mail, or an account. */
export interface Address extends Range {
  readonly kind: 'web' | 'mail' | 'account'
  /** For comparing: without protocol, `www.`, capitals and what follows the address in its sentence. */
  readonly key: string
}

const pattern =
  /(https?:\/\/[^\s<>"\u201c\u201d\u00ab\u00bb\u3000-\u9fff\uff00-\uffef]{4,300}|(?<![\w.@])www\.[\w-]{1,60}\.[^\s<>"\u201c\u201d\u00ab\u00bb\u3000-\u9fff\uff00-\uffef]{2,200})|(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})|(?<![\w@./])(@\w{3,30})(?![\w@.]{0,40}\w)/gi
const trailing = /[.,;:!?'"\u2019)\]}*_]+$/

/** The addresses of a text, in order. */
export function findAddresses(text: string): readonly Address[] {
  if (!/[@]|https?:|www\./i.test(text)) return []
  return [...text.matchAll(pattern)].map(({ 0: found, 1: web, 2: mail, index }) => {
    const bare = found.replace(trailing, '')
    const key = bare
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '')
    return {
      from: index,
      to: index + bare.length,
      kind: web !== undefined ? 'web' : mail !== undefined ? 'mail' : 'account',
      key,
    }
  })
}
