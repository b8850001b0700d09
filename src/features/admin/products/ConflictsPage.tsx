import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type conflictChoices, decideProductConflicts, type ProductConflict } from '@/contract/admin/product-masters'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusal } from '@/shared/ui/use-refusal'
import { CatalogueNav } from './CatalogueNav'
import { useConflictColumns } from './use-conflict-columns'
import { useValueName } from './use-value-name'

const routeApi = getRouteApi('/admin/_gate/products/conflicts')
const keyOf = ({ productId, key }: ProductConflict): string => `${productId} ${key}`

/** INT-03: values in which portal and ERP differ and somebody decides, one by one or many at once. */
export function ConflictsPage() {
  const { t } = useTranslation('products')
  const format = useFormat()
  const refusal = useRefusal()
  const name = useValueName()
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery({ ...catalogueQueries.conflicts(search), placeholderData: keepPreviousData })
  const decide = useMutation(mutation(decideProductConflicts))
  const { rows = [], total, fields = [], allowedActions = [] } = result.data ?? {}
  const reason = refusal(allowedActions.find(({ action }) => action === 'decide'))
  const choose = (chosen: readonly ProductConflict[], choice: (typeof conflictChoices)[number], done?: () => void) =>
    decide.mutate(
      { body: { decisions: chosen.map(({ productId, version, key }) => ({ productId, version, key, choice })) } },
      {
        onSuccess: (reply) => {
          const count = reply.rows.filter(({ outcome }) => outcome === 'taken' || outcome === 'kept').length
          const left = reply.rows.length - count
          const message = left > 0 ? t('conflicts.left', { count: left }) : undefined
          notify({ title: t('conflicts.decided', { count }), message, tone: left > 0 ? 'info' : 'good' })
          done?.()
        },
        onError: () => notify({ title: t('conflicts.failed'), tone: 'bad' }),
      },
    )
  const columns = useConflictColumns({
    reason,
    pending: decide.isPending,
    choose: (row, choice) => choose([row], choice),
  })
  return (
    <>
      <PageHeader
        title={t('conflicts.title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t('conflicts.sub')}
      />
      <CatalogueNav />
      <DataTable
        id="product-conflicts"
        label={t('conflicts.title')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={keyOf}
        source={{ search, query: catalogueQueries.conflicts }}
        rowLabel={(row) => `${row.sku} ${name.value(row.key)}`}
        minWidth={900}
        filters={
          <GroupFilters
            search={{ value: search.q ?? '', label: t('search'), onChange: (q) => patch({ q }, { replace: true }) }}
            groups={[
              {
                id: 'field',
                name: t('column.value'),
                choices: fields.map(({ field }) => ({ value: field, label: name.field(field) })),
                chosen: search.field,
                onChange: (field) => patch({ field }),
              },
            ]}
            onClearAll={() => clear(['q', 'field'])}
          />
        }
        filtered={search.q !== undefined || search.field !== undefined}
        onClearFilters={() => clear(['q', 'field'])}
        selection={
          reason === undefined
            ? {
                actions: (keys, done) => {
                  const chosen = rows.filter((row) => keys.includes(keyOf(row)))
                  return (
                    <>
                      <ActionButton size="xs" loading={decide.isPending} onClick={() => choose(chosen, 'take', done)}>
                        {t('conflicts.takeAll')}
                      </ActionButton>
                      <ActionButton size="xs" variant="default" onClick={() => choose(chosen, 'keep', done)}>
                        {t('conflicts.keepAll')}
                      </ActionButton>
                    </>
                  )
                },
              }
            : undefined
        }
        emptyState={<EmptyState title={t('conflicts.empty')} hint={t('conflicts.emptyHint')} />}
      />
    </>
  )
}
