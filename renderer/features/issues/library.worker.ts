import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js'
import { isLibraryRule } from '../../../core/checks/library'
import { readLints, textForLibrary } from '../../../core/checks/lint'
import type { LintAnswer, LintedText, LintRequest } from './checks-protocol'

const post = (answer: LintAnswer): void => postMessage(answer)

async function start(binary: string): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(binary, 'slim'), dialect: Dialect.American })
  await linter.setup()
  const rules = Object.keys(await linter.getDefaultLintConfig())
  await linter.setLintConfig(Object.fromEntries(rules.map((rule) => [rule, isLibraryRule(rule)])))
  return linter
}

async function ask(linter: LocalLinter, texts: readonly Omit<LintedText, 'lints'>[]): Promise<void> {
  const links: LintedText[] = []
  for (const { link, text } of texts) {
    const byRule = await linter.organizedLints(textForLibrary(text), { language: 'plaintext' })
    links.push({ link, text, lints: readLints(text, byRule) })
  }
  post({ kind: 'linted', links })
}

/** Asked only after it said that it is ready. What fails is thrown, and the window goes on without the library. */
const state: { linter: LocalLinter | null } = { linter: null }

addEventListener('message', async ({ data }: MessageEvent<LintRequest>) => {
  if (data.kind === 'start') {
    state.linter = await start(data.binary)
    post({ kind: 'ready' })
  } else if (state.linter !== null) await ask(state.linter, data.texts)
})
