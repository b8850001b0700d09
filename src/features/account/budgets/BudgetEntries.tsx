import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { BudgetEntry } from '@/contract/budgets'
import type { BudgetId } from '@/domain/ids'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { useCan } from '@/features/session/use-session'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { AppLink } from '@/shared/ui/AppLink'
import { DataTable } from '@/shared/ui/DataTable'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import type { Column } from '@/shared/ui/data-table-types'
import { tableState } from '@/shared/ui/table-state'

const routeApi = getRouteApi('/account/_gate/budgets/$budgetId')
const rowsOfPage = 10

/** What orders did to the budget, newest first, with a way to each order the reader may open. */
export function BudgetEntries({ budgetId }: { budgetId: BudgetId }) {
  const { t } = useTranslation('budgets')
  const table = useTableSearch(routeApi)
  const search = { ...table.search, pageSize: table.search.pageSize ?? rowsOfPage }
  const result = useQuery({ ...budgetQueries.entries(budgetId, search), placeholderData: keepPreviousData })
  const columns = useEntryColumns()
  return (
    <Section title={t('entries.title')}>
      <DataTable
        id="budget-entries"
        label={t('entries.caption')}
        columns={columns}
        {...tableState(result)}
        page={search.page ?? 1}
        pageSize={search.pageSize}
        sort={search.sort ?? '-at'}
        onChange={(change) => table.patch(change as Partial<typeof table.search>)} // `at` is the only column that sorts
        rowKey={({ id }) => id}
        source={{
          search,
          query: (state: typeof table.search) => budgetQueries.entries(budgetId, state),
          views: false,
        }}
        filtered={search.q !== undefined}
        onClearFilters={() => table.clear(['q'])}
        emptyState={<EmptyState title={t('entries.empty.title')} hint={t('entries.empty.text')} />}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              label: t('entries.search'),
              onChange: (q) => table.patch({ q: q || undefined }, { replace: true }),
            }}
          />
        }
        minWidth={620}
      />
    </Section>
  )
}

const useEntryColumns = (): Column<BudgetEntry>[] => {
  const { t } = useTranslation(['budgets', 'enums'])
  const seesPrices = useCan('prices.view')
  const amount: Column<BudgetEntry> = {
    id: 'amount',
    header: t('entries.amount'),
    align: 'end',
    card: 'amount',
    cell: (entry) => <MoneyText value={entry.amount} strong />,
  }
  return [
    {
      id: 'order',
      header: t('entries.order'),
      hideable: false,
      card: 'title',
      cell: ({ order }) =>
        order.visible ? (
          <AppLink to="/account/orders/$orderId" params={{ orderId: order.id }}>
            <DocNumber number={order.number} />
          </AppLink>
        ) : (
          <DocNumber number={order.number} />
        ),
    },
    {
      id: 'at',
      header: t('entries.at'),
      sortable: true,
      card: 'date',
      cell: ({ at }) => <DateText value={at} withTime />,
    },
    { id: 'orderer', header: t('entries.orderer'), cell: ({ orderer }) => <bdi>{orderer}</bdi> },
    {
      id: 'kind',
      header: t('entries.kind'),
      cell: ({ kind, sku }) => {
        const word = t(`enums:budgetEntryKind.${kind}`)
        return sku === null ? word : t('entries.line', { kind: word, sku })
      },
    },
    ...(seesPrices ? [amount] : []),
  ]
}
