import { Checkbox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SubscriptionListQuery } from '@/contract/subscription-list'
import { subscriptionQueries } from '@/entities/subscription/subscription.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { shownSubscriptions } from './subscriptions.search'
import { useSubscriptionColumns } from './use-subscription-columns'

const routeApi = getRouteApi('/account/_gate/subscriptions/')

/** SUB-01, SUB-02: what the company pays for again and again. */
export function SubscriptionsPage() {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const table = useTableSearch<SubscriptionListQuery>(routeApi)
  const search = shownSubscriptions(table.search)
  const result = useQuery({ ...subscriptionQueries.list(search), placeholderData: keepPreviousData })
  const all = search.accounts === 'all'
  const columns = useSubscriptionColumns(all)
  const others = result.data?.ofOtherAccounts ?? 0
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
        {...tableAddress(search, table.patch)}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={search.q !== undefined || others > 0}
        onClearFilters={() => table.patch({ q: undefined, accounts: 'all' })}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.text')} />}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              label: t('search'),
              onChange: (q) => table.patch({ q: q || undefined }, { replace: true }),
            }}
          >
            <Checkbox
              label={t('allAccounts', { count: others, formatted: format.number(others) })}
              checked={all}
              onChange={(event) => table.patch({ accounts: event.currentTarget.checked ? 'all' : undefined })}
            />
          </FilterBar>
        }
        minWidth={940}
      />
    </>
  )
}
