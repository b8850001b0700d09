import { useTranslation } from 'react-i18next'
import type { CompanyId } from '@/domain/ids'
import { type ReturnStatus, returnStatuses } from '@/domain/returns/vocabulary'
import { useDaysFilter } from '@/shared/forms/use-days-filter'
import { GroupFilters } from '@/shared/ui/GroupFilters'

type Search = {
  q?: string
  status?: ReturnStatus[]
  companyId?: CompanyId[]
  requestedFrom?: string
  requestedTo?: string
}
type Props = {
  label: string
  search: Search
  patch: (change: Search, options?: { replace?: boolean }) => void
  onClearAll: () => void
  /** Whose returns there are to choose from; only the desk sees those of several. */
  companies?: readonly { id: CompanyId; name: string }[]
}

export function ReturnFilters({ label, search, patch, onClearAll, companies = [] }: Props) {
  const { t } = useTranslation('returns')
  const { requestedFrom, requestedTo } = search
  const requested = useDaysFilter({
    name: t('list.filters.requested'),
    labels: { from: t('list.filters.requestedFrom'), to: t('list.filters.requestedTo') },
    from: requestedFrom,
    to: requestedTo,
    onFrom: (day) => patch({ requestedFrom: day }),
    onTo: (day) => patch({ requestedTo: day }),
    onRemove: () => patch({ requestedFrom: undefined, requestedTo: undefined }),
  })
  return (
    <GroupFilters
      search={{ value: search.q ?? '', label, onChange: (q) => patch({ q }, { replace: true }) }}
      onClearAll={onClearAll}
      groups={[
        {
          id: 'company',
          name: t('desk.customer'),
          choices: companies.map(({ id, name }) => ({ value: id, label: name })),
          chosen: search.companyId,
          onChange: (companyId) => patch({ companyId: companyId as Search['companyId'] }),
        },
        {
          id: 'status',
          name: t('list.filters.status'),
          choices: returnStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          chosen: search.status,
          onChange: (status) => patch({ status: status as Search['status'] }),
        },
      ]}
      more={requested}
    />
  )
}
