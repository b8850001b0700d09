import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { deskOrderViews } from '@/contract/admin/desk-order-list'
import { mostOrdersAtOnce } from '@/contract/admin/orders'
import type { OrderId } from '@/domain/ids'
import { deskOrderQueries } from '@/entities/desk-order/desk-order.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useDataAhead, usePageAhead } from '@/shared/lib/use-ahead'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { MoneyTotals } from '@/shared/ui/MoneyTotals'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { nextPageOf, tableState } from '@/shared/ui/table-state'
import { OrderFilters } from './OrderFilters'
import { deskOrderFilterKeys } from './orders.search'
import { SendOrders } from './SendOrders'
import { useOrderChips } from './use-order-chips'
import { useOrderColumns } from './use-order-columns'

const routeApi = getRouteApi('/admin/_gate/orders/')

/** ADM-03, ADM-04: the orders of every company. */
export function OrdersPage() {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery(deskOrderQueries.list(search))
  const maySend = useCan('orderDesk.send')
  const chips = useOrderChips(search, clear)
  const columns = useOrderColumns(search)
  const { views, totals, total } = result.data ?? {}
  const next = nextPageOf(result)
  useDataAhead(next ? deskOrderQueries.list({ ...search, page: next }) : undefined)
  usePageAhead('/admin/_gate/orders/$orderId', total !== undefined)
  const clearFilters = () => clear([...deskOrderFilterKeys, 'q'])

  return (
    <>
      <PageHeader title={t('title')} count={total === undefined ? undefined : format.number(total)} />
      <DataTable
        id="desk-orders"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: deskOrderQueries.list }}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        minWidth={1040}
        selection={
          maySend
            ? {
                actions: (keys, unselect) => <SendOrders orderIds={keys as OrderId[]} onSent={unselect} />,
                most: mostOrdersAtOnce,
              }
            : undefined
        }
        views={deskOrderViews.map((id) => ({ id, label: t(`view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'all'}
        filters={
          <FilterBar
            search={{ value: search.q ?? '', onChange: (q) => patch({ q: q || undefined }), label: t('search') }}
            chips={chips}
            onClearAll={clearFilters}
          >
            <FilterPopover count={chips.length} width={720}>
              <OrderFilters search={search} onChange={patch} />
            </FilterPopover>
          </FilterBar>
        }
        filtered={chips.length > 0 || search.q !== undefined || (search.view ?? 'all') !== 'all'}
        onClearFilters={() => clear([...deskOrderFilterKeys, 'q', 'view'])}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
        footer={
          totals && totals.length > 0 && total
            ? {
                label: t('total', { count: total, formatted: format.number(total) }),
                cells: {
                  total: <MoneyTotals values={totals} />,
                },
              }
            : undefined
        }
      />
    </>
  )
}
