import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BudgetListQuery, budgetViews } from '@/contract/budget-list'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusal } from '@/shared/ui/use-refusal'
import { BudgetFilters } from './BudgetFilters'
import { budgetFilterKeys, shownBudgets } from './budgets.search'
import { useBudgetColumns } from './use-budget-columns'

// Most visits only look.
const CreateBudgetDrawer = lazyPart(() => import('./BudgetDrawer').then(({ CreateBudgetDrawer }) => CreateBudgetDrawer))
const routeApi = getRouteApi('/account/_gate/budgets/')

export function BudgetsPage() {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const refusal = useRefusal()
  const navigate = useNavigate()
  const table = useTableSearch(routeApi)
  const search = shownBudgets(table.search)
  const result = useQuery({ ...budgetQueries.list(search), placeholderData: keepPreviousData })
  const columns = useBudgetColumns()
  const [creating, setCreating] = useState(false)
  const { data } = result
  const create = data?.allowedActions.find(({ action }) => action === 'create')

  return (
    <>
      <PageHeader
        title={t('list.title')}
        count={data && format.number(data.total)}
        sub={t('list.caption')}
        actions={
          data && (
            <ActionButton
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
              disabledReason={refusal(create)}
              onClick={() => setCreating(true)}
            >
              {t('list.new')}
            </ActionButton>
          )
        }
      />
      <DataTable
        id="budgets"
        label={t('list.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: BudgetListQuery) => budgetQueries.list(shownBudgets(state)) }}
        {...tableAddress(search, table.patch)}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        filtered={budgetFilterKeys.some((key) => search[key] !== undefined) || (data?.views.all ?? 0) > 0}
        onClearFilters={() =>
          table.patch({ ...Object.fromEntries(budgetFilterKeys.map((key) => [key, undefined])), view: 'all' })
        }
        emptyState={
          <EmptyState
            title={t('list.empty.title')}
            hint={create?.allowed ? t('list.empty.text') : t('list.empty.textOwn')}
          />
        }
        views={budgetViews.map((id) => ({ id, label: t(`list.views.${id}`), count: data?.views[id] }))}
        view={search.view}
        filters={<BudgetFilters search={search} patch={table.patch} clear={table.clear} />}
        minWidth={900}
      />
      {creating && (
        <Suspense>
          <CreateBudgetDrawer
            onClose={() => setCreating(false)}
            onCreated={({ id }) => void navigate({ to: '/account/budgets/$budgetId', params: { budgetId: id } })}
          />
        </Suspense>
      )}
    </>
  )
}
