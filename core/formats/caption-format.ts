import { fail, succeed } from '../problem'
import { decode } from './encoding'
import type { Format } from './format'
import { documentOf, type Layout, writeLaid } from './layout'

/** What one format of subtitles is made of. */
interface CaptionKind {
  readonly id: string
  readonly extension: string
  /** Whether a text is such a file, by its beginning. */
  readonly isOne: (text: string) => boolean
  readonly lay: (text: string) => Layout
  readonly asTyped?: true
}

/** A format for subtitles: only the texts of cues change, never their times. */
export const captionFormat = ({ id, extension, isOne, lay, ...more }: CaptionKind): Format => ({
  id,
  extensions: [extension],
  recognise: (file) => {
    const decoded = decode(file)
    return decoded.ok && isOne(decoded.value.text) ? 1 : 0
  },
  read: (file) => {
    const decoded = decode(file)
    if (!decoded.ok) return decoded
    const document = documentOf(lay(decoded.value.text))
    if (document.blocks.length === 0) return fail('file-empty', { name: file.name })
    return succeed({ document, coding: decoded.value.coding })
  },
  write: (original, texts, coding) => writeLaid(original, lay, texts, coding),
  ...more,
})
