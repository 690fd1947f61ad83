import { app } from 'electron'
import { z } from 'zod'

const handedOver = z.object({ files: z.array(z.string().min(1).max(4096)).max(100) })

/**
 * True for the first Diptych of this user. A later one hands its files to the first, which takes them with `receive`,
 * and should quit. The files travel beside argv, which Chromium reorders.
 */
export function holdSingleInstance(files: readonly string[], receive: (files: readonly string[]) => void): boolean {
  if (!app.requestSingleInstanceLock({ files })) return false
  app.on('second-instance', (_event, _argv, _cwd, sent) => {
    const parsed = handedOver.safeParse(sent)
    receive(parsed.success ? parsed.data.files : [])
  })
  return true
}
