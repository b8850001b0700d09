import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CreditListQuery } from '@/contract/statement-list'
import { creditKinds } from '@/domain/billing/vocabulary'
import { statementQueries } from '@/entities/statement/statement.queries'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { StatementNav } from './StatementNav'
import css from './statement.module.css'
import { useCreditColumns } from './use-credit-columns'

const routeApi = getRouteApi('/account/_gate/statement/credits/')
const views = ['all', ...creditKinds] as const

/** INV-13, INV-14: what the seller owes the company, and what of it is left. */
export function CreditsPage() {
  const { t } = useTranslation('statement')
  const table = useTableSearch(routeApi)
  const { search } = table
  const result = useQuery({ ...statementQueries.credits(search), placeholderData: keepPreviousData })
  const columns = useCreditColumns()
  const remaining = result.data?.remaining ?? []
  return (
    <>
      <PageHeader title={t('credits.title')} sub={t('credits.sub')} />
      <StatementNav />
      <DataTable
        id="credits"
        label={t('credits.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: CreditListQuery) => statementQueries.credits(state) }}
        {...tableAddress(search, table.patch, '-issuedOn')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={search.kind !== undefined || search.q !== undefined}
        onClearFilters={() => table.clear(['kind', 'q'])}
        emptyState={<EmptyState title={t('credits.empty')} hint={t('credits.emptyHint')} />}
        views={views.map((id) => ({ id, label: t(`credits.views.${id}`) }))}
        view={search.kind ?? 'all'}
        onView={(view) => table.patch({ kind: creditKinds.find((kind) => kind === view) })}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              label: t('credits.search'),
              onChange: (q) => table.patch({ q: q || undefined }, { replace: true }),
            }}
          />
        }
        footer={
          remaining.length > 0
            ? {
                label: t('credits.left'),
                cells: {
                  remaining: (
                    <span className={css.closing}>
                      {remaining.map((amount) => (
                        <MoneyText key={amount.currency} value={amount} strong />
                      ))}
                    </span>
                  ),
                },
              }
            : undefined
        }
        minWidth={720}
      />
    </>
  )
}
