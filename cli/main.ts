import { createTexts, resolveLanguage } from '../locales'
import { translator } from '../locales/words'
import { version } from '../package.json'
import { check } from './commands/check'
import { checkPairs } from './commands/check-pairs'
import { compactReview } from './commands/compact'
import { exportReview } from './commands/export'
import { listFormats } from './commands/formats'
import { importReview } from './commands/import'
import { mergeReviews } from './commands/merge'
import { reportReview } from './commands/report'
import { type Context, type ExitStatus, exitStatus, refuse } from './context'
import { parseLine } from './options'
import { isPairs, type Request, type UsageFault } from './request'
import { processTerminal } from './terminal'

/** The languages a person wants, best first: `--language`, then what gettext looks at, in its order. */
function preferredLanguages(chosen: string | null, env: NodeJS.ProcessEnv): readonly string[] {
  const list = env.LANGUAGE?.split(':') ?? []
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG
  return [chosen, ...list, locale].filter((language) => language !== null && language !== undefined)
}

async function carryOut(request: Request, context: Context): Promise<ExitStatus> {
  const { terminal, texts } = context
  switch (request.command) {
    case 'check':
      return isPairs(request.target) && request.source === null ? checkPairs(request, context) : check(request, context)
    case 'import':
      return importReview(request, context)
    case 'export':
      return exportReview(request, context)
    case 'formats':
      return listFormats(context)
    case 'compact':
      return compactReview(request, context)
    case 'merge':
      return mergeReviews(request, context)
    case 'report':
      return reportReview(request, context)
    case 'help':
      await terminal.write(`${texts.t(`cli.help.${request.about ?? 'main'}`)}\n`)
      return exitStatus.clean
    case 'version':
      await terminal.write(`${context.version}\n`)
      return exitStatus.clean
  }
}

function refuseLine(fault: UsageFault, context: Context): ExitStatus {
  const { terminal, texts } = context
  const status = refuse(context, {
    code: 'usage',
    data: { reason: translator(texts)(`cli.faults.${fault.fault}`, fault.data) },
  })
  terminal.warn(texts.t('cli.help.hint', { command: ['diptych', fault.about].filter(Boolean).join(' ') }))
  return status
}

const { language, request } = parseLine(process.argv.slice(2))
const context: Context = {
  terminal: processTerminal(),
  texts: createTexts(resolveLanguage(preferredLanguages(language, process.env))),
  version,
}
try {
  process.exitCode = 'fault' in request ? refuseLine(request, context) : await carryOut(request, context)
} catch (error) {
  context.terminal.warn(`${context.texts.t('cli.crash')}\n${error instanceof Error ? error.stack : error}`)
  process.exitCode = exitStatus.failed
}
