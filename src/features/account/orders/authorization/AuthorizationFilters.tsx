import { useTranslation } from 'react-i18next'
import type { AuthorizationListQuery } from '@/contract/authorization-list'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import { useDaysFilter } from '@/shared/forms/use-days-filter'
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
  const submitted = useDaysFilter({
    name: t('column.submitted'),
    labels: { from: t('filter.fromLabel'), to: t('filter.toLabel') },
    from: submittedFrom,
    to: submittedTo,
    onFrom: (day) => patch({ submittedFrom: day }),
    onTo: (day) => patch({ submittedTo: day }),
    onRemove: () => clear(['submittedFrom', 'submittedTo']),
  })
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
      more={submitted}
    />
  )
}
