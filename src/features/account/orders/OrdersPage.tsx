import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { orderViews } from '@/contract/order-list'
import { orderQueries } from '@/entities/order/order.queries'
import { Can } from '@/features/session/Can'
import { useFormat } from '@/shared/i18n/use-format'
import { useDataAhead, usePageAhead } from '@/shared/lib/use-ahead'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyTotals } from '@/shared/ui/MoneyTotals'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { nextPageOf, tableState } from '@/shared/ui/table-state'
import { OrderFilters } from './OrderFilters'
import { orderFilterKeys } from './orders.search'
import { useOrderColumns } from './use-order-columns'

const routeApi = getRouteApi('/account/_gate/orders/')

export function OrdersPage() {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const { search } = table
  const result = useQuery({ ...orderQueries.list(search), placeholderData: keepPreviousData })
  const columns = useOrderColumns(search)

  const { data } = result
  const next = nextPageOf(result)
  useDataAhead(next ? orderQueries.list({ ...search, page: next }) : undefined)
  usePageAhead('/account/_gate/orders/$orderId/', data !== undefined)
  const filtered = orderFilterKeys.some((key) => search[key] !== undefined)
  const totals = data?.totals ?? []

  return (
    <>
      <PageHeader
        title={t('list.title')}
        count={data && format.number(data.total)}
        sub={t('list.caption')}
        actions={
          <Can permission="orders.create">
            <LinkButton to="/account/basket" leftSection={<IconPlus size={15} aria-hidden />}>
              {t('list.newOrder')}
            </LinkButton>
          </Can>
        }
      />
      <DataTable
        id="orders"
        label={t('list.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: orderQueries.list }}
        {...tableAddress(search, table.patch, '-placedAt')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={filtered}
        onClearFilters={() => table.clear(orderFilterKeys)}
        emptyState={
          <EmptyState
            title={t('list.empty.title')}
            hint={t('list.empty.text')}
            action={
              <Can permission="orders.create">
                <LinkButton to="/account/basket">{t('list.empty.action')}</LinkButton>
              </Can>
            }
          />
        }
        views={orderViews.map((id) => ({ id, label: t(`list.views.${id}`), count: data?.views[id] }))}
        view={search.view ?? 'all'}
        filters={<OrderFilters search={search} patch={table.patch} clear={table.clear} />}
        footer={
          data && totals.length > 0
            ? {
                label: t('list.footer', { count: data.total, number: format.number(data.total) }),
                cells: {
                  total: <MoneyTotals values={totals} />,
                },
              }
            : undefined
        }
        minWidth={960}
      />
    </>
  )
}
