import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AuthorizationListQuery } from '@/contract/authorization-list'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import { DateField } from '@/shared/forms/DateField'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import css from '../orders.module.css'
import { authorizationFilterKeys } from './authorizations.search'

const choices = authorizationStatuses.filter((status) => status !== 'notNeeded')

type Props = {
  search: AuthorizationListQuery
  patch: (change: Partial<AuthorizationListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof AuthorizationListQuery)[]) => void
}

/** AUT-08, AUT-09 */
export function AuthorizationFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation(['authorizations', 'enums'])
  const format = useFormat()
  const { status, submittedFrom, submittedTo } = search
  const chips = [
    ...(status?.length
      ? [
          {
            id: 'status',
            name: t('column.status'),
            value: format.list(status.map((each) => t(`enums:status.authorization.${each}`))),
            onRemove: () => clear(['status']),
          },
        ]
      : []),
    ...(submittedFrom || submittedTo
      ? [
          {
            id: 'submitted',
            name: t('column.submitted'),
            value: t(submittedFrom ? (submittedTo ? 'filter.between' : 'filter.from') : 'filter.to', {
              from: submittedFrom && format.date(submittedFrom),
              to: submittedTo && format.date(submittedTo),
            }),
            onRemove: () => clear(['submittedFrom', 'submittedTo']),
          },
        ]
      : []),
  ]
  return (
    <FilterBar
      search={{
        value: search.q ?? '',
        label: t('search'),
        onChange: (q) => patch({ q: q || undefined }, { replace: true }),
      }}
      chips={chips}
      onClearAll={() => clear([...authorizationFilterKeys, 'q'])}
    >
      <FilterPopover count={chips.length}>
        <fieldset className={css.filterGroup}>
          <legend>{t('column.status')}</legend>
          {choices.map((each) => (
            <Checkbox
              key={each}
              label={t(`enums:status.authorization.${each}`)}
              checked={status?.includes(each) ?? false}
              onChange={() => patch({ status: toggled(status, each) })}
            />
          ))}
        </fieldset>
        <div className={css.filterPair}>
          <DateField
            label={t('filter.fromLabel')}
            value={submittedFrom ?? ''}
            max={submittedTo}
            onChange={(date) => patch({ submittedFrom: date || undefined })}
          />
          <DateField
            label={t('filter.toLabel')}
            value={submittedTo ?? ''}
            min={submittedFrom}
            onChange={(date) => patch({ submittedTo: date || undefined })}
          />
        </div>
      </FilterPopover>
    </FilterBar>
  )
}
