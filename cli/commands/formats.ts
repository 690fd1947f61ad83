import { bilingualFormats, formats } from '../../core/formats/index'
import { type Context, type ExitStatus, exitStatus } from '../context'

/** Lists every format: its name, its endings, and whether it is read, written, both, with tracked changes or with both languages. */
export async function listFormats({ terminal, texts: { t } }: Context): Promise<ExitStatus> {
  const rows = [
    ...formats.map(({ id, extensions, create, tracks }) => ({
      id,
      extensions,
      abilities: [
        t('cli.formats.read'),
        t(create === undefined ? 'cli.formats.rewritten' : 'cli.formats.written'),
        ...(tracks === true ? [t('cli.formats.tracks')] : []),
      ],
    })),
    ...bilingualFormats.map(({ id, extensions, read }) => ({
      id,
      extensions,
      abilities: [
        ...(read === undefined ? [] : [t('cli.formats.read')]),
        t('cli.formats.written'),
        t('cli.formats.bilingual'),
      ],
    })),
  ]
  const width = Math.max(...rows.map(({ id }) => id.length))
  const endings = Math.max(...rows.map(({ extensions }) => extensions.join(' ').length))
  for (const { id, extensions, abilities } of rows)
    await terminal.write(`${id.padEnd(width)}  ${extensions.join(' ').padEnd(endings)}  ${abilities.join(', ')}\n`)
  return exitStatus.clean
}
