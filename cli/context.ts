import type { Problem } from '../core/problem'
import type { Texts } from '../locales'
import { wordProblem } from '../locales/words'
import type { Terminal } from './terminal'

/** What every command is given. */
export interface Context {
  readonly terminal: Terminal
  readonly texts: Texts
  /** Of Diptych. */
  readonly version: string
}

/** What a command ends with: the exit status of the process. */
export const exitStatus = { clean: 0, found: 1, failed: 2 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** Says what kept the command from being carried out. */
export function refuse({ terminal, texts }: Context, problem: Problem): ExitStatus {
  terminal.warn(texts.t('cli.problem', { message: wordProblem(texts, problem) }))
  return exitStatus.failed
}

/** Says what a person should look at, and goes on. */
export function warn({ terminal, texts }: Context, problem: Problem): void {
  terminal.warn(texts.t('cli.warning', { message: wordProblem(texts, problem) }))
}

/** Says why a file could not be written. Here nobody goes on trying, and a file that is there can be replaced at will. */
export function refuseFile(context: Context, problem: Problem): ExitStatus {
  const status = refuse(context, problem.code === 'save-failed' ? { ...problem, code: 'export-failed' } : problem)
  if (problem.code === 'file-exists') context.terminal.warn(context.texts.t('cli.force'))
  return status
}
