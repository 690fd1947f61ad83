import { Fragment, memo, type ReactNode } from 'react'
import { blockBreak, type Content, type Range, sliceContent } from '../../../core/text/content'
import { CodeChip } from './CodeChip'
import styles from './Row.module.css'

/** A row's source with its codes, the words that a finding rests on lit up. */
export const SourceText = memo(function SourceText({
  content,
  lit,
}: {
  readonly content: Content
  readonly lit: Range | null
}) {
  if (!lit || lit.from === lit.to) return withCodes(content)
  const part = (from: number, to: number): ReactNode => withCodes(sliceContent(content, { from, to }))
  return (
    <>
      {part(0, lit.from)}
      <mark className={styles.lit}>{part(lit.from, lit.to)}</mark>
      {lit.to < content.text.length && part(lit.to, content.text.length)}
    </>
  )
})

function withCodes({ text, codes }: Content): ReactNode {
  if (codes.length === 0) return withBreaks(text)
  return (
    <>
      {codes.map((code, index) => (
        <Fragment key={`${code.kind} ${code.id}`}>
          {withBreaks(text.slice(codes[index - 1]?.at ?? 0, code.at))}
          <CodeChip code={code} from={undefined} />
        </Fragment>
      ))}
      {withBreaks(text.slice(codes.at(-1)?.at ?? 0))}
    </>
  )
}

const withBreaks = (text: string): string => text.replaceAll(blockBreak, '\u00b6\n')
