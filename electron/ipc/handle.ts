import type { IpcMainInvokeEvent } from 'electron'
import type { Reply } from './channels'
import { type AnswerOf, type ArgumentOf, type CallName, contract } from './contract'
import { Refusal } from './refusal'

/** One function for every call of the contract: a call without one does not compile. */
export type Handlers = {
  readonly [Name in CallName]: (argument: ArgumentOf<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>
}

/** The part of the handlers that one capability brings. */
export type HandlersOf<Name extends CallName> = Pick<Handlers, Name>

/** The one page that may call: the top frame of our own window. */
export const pageAddress = 'app://diptych/'

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>

const isOurPage = ({ senderFrame }: Sender): boolean =>
  senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(pageAddress)

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(contract, name)

async function answer(handlers: Handlers, sender: Sender, name: unknown, argument: unknown): Promise<unknown> {
  if (!isOurPage(sender)) throw new Refusal('refused:sender')
  if (!isCallName(name)) throw new Refusal('refused:call')
  const parsed = contract[name].argument.safeParse(argument)
  if (!parsed.success) throw new Refusal(`refused:argument:${name}`)
  // The argument has just been checked against this very call; the compiler cannot follow that through the union.
  const handler = handlers[name] as (argument: unknown) => unknown
  return handler(parsed.data)
}

/**
 * The listener for `ipcMain.handle(callChannel, …)`. Refuses strangers, calls that do not exist and arguments that do not
 * fit; whatever a handler throws beyond that is a programmer's mistake: logged here, told to the window only as a code.
 */
export const answerCalls =
  (handlers: Handlers, logError: (error: unknown, during: string) => void) =>
  async (sender: Sender, name: unknown, argument: unknown): Promise<Reply> => {
    try {
      return { answer: await answer(handlers, sender, name, argument) }
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.message }
      logError(error, String(name))
      return { refused: 'failed:internal' }
    }
  }
