import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import { callChannel, type EventMessage, eventChannel, type Reply } from './ipc/channels'
import type { Bridge, ChosenFile } from './ipc/contract'

async function call(name: string, argument: unknown): Promise<unknown> {
  const reply: Reply = await ipcRenderer.invoke(callChannel, name, argument)
  if ('refused' in reply) throw new Error(reply.refused)
  return reply.answer
}

const bridge: Bridge = {
  call: async (name, argument) => {
    // Only `drop` may say paths: it takes them from files that a person really dropped.
    if (String(name) === 'files:dropped') throw new Error('refused:call')
    return (await call(name, argument)) as never
  },
  on: (name, listener) => {
    const forward = (_event: IpcRendererEvent, ...[sent, detail]: EventMessage): void => {
      // Main sends each name with its own detail (`electron/events.ts`); the pair is typed there.
      if (sent === name) listener(detail as never)
    }
    ipcRenderer.on(eventChannel, forward)
    return () => ipcRenderer.off(eventChannel, forward)
  },
  drop: async (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
    return (await call('files:dropped', paths.slice(0, 10))) as readonly ChosenFile[]
  },
}

contextBridge.exposeInMainWorld('diptych', bridge)
