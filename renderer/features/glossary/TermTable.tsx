import { Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Term } from '../../../core/text/house-rules'
import { useDiptych } from '../../app/context'
import { IconButton } from '../../components/Button'
import hidden from '../../components/hidden.module.css'
import styles from './GlossarySheet.module.css'
import type { Kept, Scope } from './house-rules'

/** More rows than this are found by the filter. */
const mostShown = 200

const nameOf = ({ source, forbidden }: Term): string => source || (forbidden[0] ?? '')

const has = ({ source, target, forbidden, note }: Term, filter: string): boolean =>
  [source, ...target, ...forbidden, note].some((each) => each.toLowerCase().includes(filter))

interface TermTableProps {
  readonly terms: readonly Kept<Term>[]
  readonly filter: string
  /** Where entries can be changed. */
  readonly scopes: readonly Scope[]
  readonly say: (text: string) => void
  readonly onEdit: (kept: Kept<Term>) => void
}

/** The terms as a table. */
export function TermTable({ terms, filter, scopes, say, onEdit }: TermTableProps) {
  const { t } = useTranslation()
  const wanted = filter.trim().toLowerCase()
  const found = wanted === '' ? terms : terms.filter(({ value }) => has(value, wanted))
  if (found.length === 0)
    return <p className={styles.none}>{t(terms.length === 0 ? 'glossary.none' : 'glossary.noneFound')}</p>
  const left = found.length - mostShown
  return (
    <>
      <table className={styles.table}>
        <caption className={hidden.hidden}>{t('glossary.terms')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('glossary.source')}</th>
            <th scope="col">{t('glossary.target')}</th>
            <th scope="col">{t('glossary.forbidden')}</th>
            <th scope="col">{t('glossary.note')}</th>
            <th scope="col">{t('glossary.scope')}</th>
            <th scope="col">
              <span className={hidden.hidden}>{t('glossary.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, mostShown).map((kept) => (
            <TermRow
              key={`${kept.scope} ${kept.id}`}
              kept={kept}
              canChange={scopes.includes(kept.scope)}
              say={say}
              onEdit={onEdit}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={styles.none}>{t('glossary.more', { count: left })}</p>}
    </>
  )
}

function TermRow({
  kept,
  canChange,
  say,
  onEdit,
}: {
  readonly kept: Kept<Term>
  readonly canChange: boolean
  readonly say: (text: string) => void
  readonly onEdit: (kept: Kept<Term>) => void
}) {
  const { t } = useTranslation()
  const { glossary } = useDiptych()
  const { value, scope } = kept
  const name = nameOf(value)
  const remove = () => {
    glossary.removeTerm(kept)
    say(t('glossary.removed', { name }))
  }
  return (
    <tr>
      <th scope="row" dir="auto">
        {value.source === '' ? <span className={styles.hint}>{t('glossary.everywhere')}</span> : value.source}
      </th>
      <td>{value.target.join(' | ')}</td>
      <td className={styles.forbidden}>{value.forbidden.join(' | ')}</td>
      <td className={styles.hint}>
        {value.note} {value.caseSensitive && t('glossary.capitalsCountNote')}
      </td>
      <td className={styles.hint}>{t(`glossary.scopes.${scope}`)}</td>
      <td className={styles.acts}>
        {canChange && (
          <>
            <IconButton icon={Pencil} label={t('glossary.editTerm', { name })} onPress={() => onEdit(kept)} />
            <IconButton icon={Trash2} label={t('glossary.remove', { name })} onPress={remove} />
          </>
        )}
      </td>
    </tr>
  )
}
