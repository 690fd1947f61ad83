import { once } from 'node:events'
import type { WriteStream } from 'node:tty'

/** Where a command writes. Results go out; warnings, problems and progress go to the side. */
export interface Terminal {
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>
  readonly warn: (text: string) => void
  readonly colours: boolean
  /** Cells in a line of the terminal; 80 for a pipe. */
  readonly width: number
}

const defaultWidth = 80

/** The terminal of this process. A reader that has seen enough (`… | head`) ends the process quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  return {
    write: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    warn: (text) => {
      stderr.write(`${text}\n`)
    },
    colours: wantsColours(stdout, env),
    width: stdout.columns || defaultWidth,
  }
}

/** See no-color.org; `FORCE_COLOR` is for pagers that understand colours. */
function wantsColours({ isTTY }: Pick<WriteStream, 'isTTY'>, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return isTTY && env.TERM !== 'dumb'
}
