import { useTranslation } from 'react-i18next'
import type { AuthorizationListQuery } from '@/contract/authorization-list'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import { DayRangeFields } from '@/shared/forms/DayRangeFields'
import { useDaysChip } from '@/shared/forms/use-days-chip'
import { GroupFilters } from '@/shared/ui/GroupFilters'
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
  const { submittedFrom, submittedTo } = search
  const submitted = useDaysChip(t('column.submitted'), submittedFrom, submittedTo, () =>
    clear(['submittedFrom', 'submittedTo']),
  )
  return (
    <GroupFilters
      search={{ value: search.q ?? '', label: t('search'), onChange: (q) => patch({ q }, { replace: true }) }}
      onClearAll={() => clear([...authorizationFilterKeys, 'q'])}
      groups={[
        {
          id: 'status',
          name: t('column.status'),
          choices: choices.map((value) => ({ value, label: t(`enums:status.authorization.${value}`) })),
          chosen: search.status,
          onChange: (status) => patch({ status: status as AuthorizationListQuery['status'] }),
        },
      ]}
      more={{
        chips: submitted,
        fields: (
          <DayRangeFields
            from={submittedFrom}
            to={submittedTo}
            labels={{ from: t('filter.fromLabel'), to: t('filter.toLabel') }}
            onFrom={(day) => patch({ submittedFrom: day })}
            onTo={(day) => patch({ submittedTo: day })}
          />
        ),
      }}
    />
  )
}
