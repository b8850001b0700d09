import { useTranslation } from 'react-i18next'
import type { RunRow } from '@/contract/admin/sync-rows'
import css from '@/entities/sync/rows.module.css'

/** What a dry run would change in a record, field by field. Values come from outside and are shown as text. */
export function RowDiff({ diff }: { diff: NonNullable<RunRow['diff']> }) {
  const { t } = useTranslation('syncRows')
  if (diff.length === 0) return null
  return (
    <dl className={css.diff}>
      {diff.map(({ field, before, after }, place) => (
        <div key={`${field} ${place}`}>
          <dt>
            <bdi dir="ltr">{field}</bdi>
          </dt>
          <dd>
            {before !== null && (
              <del aria-label={t('diff.before', { value: before })}>
                <bdi dir="auto">{before}</bdi>
              </del>
            )}{' '}
            {after !== null && (
              <ins aria-label={t('diff.after', { value: after })}>
                <bdi dir="auto">{after}</bdi>
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
