import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CustomerActivityQuery } from '@/contract/admin/customer-activity-list'
import { customerActivityKinds } from '@/domain/customers/fields'
import { customerQueries } from '@/entities/customer/customer.queries'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import css from './customers.module.css'
import { activityFilterKeys } from './customers.search'
import { SentChanges } from './SentChanges'
import { useActivityColumns } from './use-activity-columns'

const routeApi = getRouteApi('/admin/_gate/customers/$companyId/activity')

/** What happened at a customer, newest first. */
export function CustomerActivityPage() {
  const { t } = useTranslation('customers')
  const { companyId } = routeApi.useParams()
  const { search, patch, clear } = useTableSearch(routeApi)
  const result = useQuery(customerQueries.activity(companyId, search))
  const columns = useActivityColumns(companyId)
  return (
    <div className={css.tab}>
      <SentChanges companyId={companyId} />
      <DataTable
        id="customer-activity"
        label={t('tabs.activity')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        source={{ search, query: (state: CustomerActivityQuery) => customerQueries.activity(companyId, state) }}
        minWidth={760}
        filters={
          <GroupFilters
            search={{
              value: search.q ?? '',
              label: t('activity.search'),
              onChange: (q) => patch({ q }, { replace: true }),
            }}
            groups={[
              {
                id: 'kind',
                name: t('activity.kind'),
                choices: customerActivityKinds.map((value) => ({ value, label: t(`activity.kinds.${value}`) })),
                chosen: search.kind,
                onChange: (kind) => patch({ kind: kind as CustomerActivityQuery['kind'] }),
              },
            ]}
            onClearAll={() => clear(activityFilterKeys)}
          />
        }
        filtered={activityFilterKeys.some((key) => search[key] !== undefined)}
        onClearFilters={() => clear(activityFilterKeys)}
        emptyState={<EmptyState title={t('activity.empty.title')} hint={t('activity.empty.hint')} />}
      />
    </div>
  )
}
