import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { defaultPageSize } from '@/contract/paging'
import type { SubscriptionListQuery } from '@/contract/subscriptions'
import { subscriptionQueries } from '@/entities/subscription/subscription.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableState } from '@/shared/ui/table-state'
import { shownSubscriptions } from './subscriptions.search'
import { useSubscriptionColumns } from './use-subscription-columns'

const routeApi = getRouteApi('/account/_gate/subscriptions')

export function SubscriptionsPage() {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const search = shownSubscriptions(table.search)
  const result = useQuery({ ...subscriptionQueries.list(search), placeholderData: keepPreviousData })
  const columns = useSubscriptionColumns()
  return (
    <>
      <PageHeader title={t('title')} count={result.data && format.number(result.data.total)} sub={t('caption')} />
      <DataTable
        id="subscriptions"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{
          search,
          query: (state: SubscriptionListQuery) => subscriptionQueries.list(shownSubscriptions(state)),
        }}
        page={search.page ?? 1}
        pageSize={search.pageSize ?? defaultPageSize}
        sort={search.sort}
        onChange={(change) => table.patch(change as Partial<SubscriptionListQuery>)} // sortable columns are the contract's sorts
        rowKey={({ id }) => id}
        rowLabel={({ plan }) => plan}
        filtered={search.q !== undefined}
        onClearFilters={() => table.clear(['q'])}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.text')} />}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              label: t('search'),
              onChange: (q) => table.patch({ q: q || undefined }, { replace: true }),
            }}
          />
        }
        minWidth={760}
      />
    </>
  )
}
