import { basename } from 'node:path'
import { atomicWrite } from '../cli/node/atomic-write'
import { readLimited } from '../cli/node/limited-file'
import { succeed } from '../core/problem'
import type { Dialogs } from './dialogs'
import type { HandlersOf } from './ipc/handle'

/** Bytes. Terms of this size would be a hundred thousand. */
const largestGlossary = 10_000_000

/** `glossary:choose` and `glossary:save`: bytes in and text out; the window, which can do no harm, reads and writes them. */
export const glossaryHandlers = (
  dialogs: Dialogs,
  folder: string,
): HandlersOf<'glossary:choose' | 'glossary:save'> => ({
  'glossary:choose': async () => {
    const [path] = await dialogs.chooseGlossary()
    return path === undefined ? null : readLimited(path, largestGlossary)
  },
  'glossary:save': async ({ format, text }) => {
    const path = await dialogs.saveGlossary({ folder, name: `glossary.${format}` }, format)
    if (path === null) return null
    const written = await atomicWrite(path, text, { replace: true })
    if (written.ok) return succeed({ name: basename(path) })
    const { problem } = written
    return { ok: false, problem: problem.code === 'save-failed' ? { ...problem, code: 'export-failed' } : problem }
  },
})
