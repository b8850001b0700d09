import { useTranslation } from 'react-i18next'
import { type DisputeReason, disputeReasons } from '@/domain/disputes/vocabulary'
import type { CompanyId } from '@/domain/ids'
import { GroupFilters } from '@/shared/ui/GroupFilters'

type Search = { q?: string; reason?: DisputeReason[]; companyId?: CompanyId[] }
type Props = {
  search: Search
  patch: (change: Search, options?: { replace?: boolean }) => void
  onClearAll: () => void
  /** Whose disputes there are to choose from; only the desk sees those of several. */
  companies?: readonly { id: CompanyId; name: string }[]
}

export function DisputeFilters({ search, patch, onClearAll, companies = [] }: Props) {
  const { t } = useTranslation('disputes')
  return (
    <GroupFilters
      search={{ value: search.q ?? '', label: t('search'), onChange: (q) => patch({ q }, { replace: true }) }}
      onClearAll={onClearAll}
      groups={[
        {
          id: 'company',
          name: t('columns.customer'),
          choices: companies.map(({ id, name }) => ({ value: id, label: name })),
          chosen: search.companyId,
          onChange: (companyId) => patch({ companyId: companyId as Search['companyId'] }),
        },
        {
          id: 'reason',
          name: t('columns.reason'),
          choices: disputeReasons.map((value) => ({ value, label: t(`reason.${value}`) })),
          chosen: search.reason,
          onChange: (reason) => patch({ reason: reason as Search['reason'] }),
        },
      ]}
    />
  )
}
