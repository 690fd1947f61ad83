import type { Texts } from '../../locales'
import type { Notice } from './app-store'

/** What a person must be told about a file: `notices.<code>`. */
export const wordNotice = (texts: Texts, { code, data }: Notice): string =>
  (texts.t as unknown as (key: string, data: Notice['data']) => string)(`notices.${code}`, data)
