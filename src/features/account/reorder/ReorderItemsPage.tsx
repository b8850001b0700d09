import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PurchasedItemsQuery, purchasers } from '@/contract/purchased-items-list'
import type { ProductId } from '@/domain/ids'
import { purchasedQueries } from '@/entities/order/purchased.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { ItemSelection } from './ItemSelection'
import { ReorderFilters } from './ReorderFilters'
import { shownItems } from './reorder-items.search'
import { useItemColumns } from './use-item-columns'

const routeApi = getRouteApi('/account/_gate/reorder')

/** NAV-02, TPL-04, TPL-05: what was bought before, most ordered first, to be put into the basket again. */
export function ReorderItemsPage() {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const search = shownItems(table.search)
  const result = useQuery({ ...purchasedQueries.list(search), placeholderData: keepPreviousData })
  const [quantities, setQuantities] = useState<ReadonlyMap<ProductId, number | null>>(new Map())
  const columns = useItemColumns(quantities, (id, quantity) =>
    setQuantities((before) => new Map([...before, [id, quantity]])),
  )
  return (
    <>
      <PageHeader
        title={t('items.title')}
        count={result.data && format.number(result.data.total)}
        sub={t('items.sub')}
        actions={
          <LinkButton variant="default" to="/account/templates">
            {t('list.title')}
          </LinkButton>
        }
      />
      <DataTable
        id="purchased-items"
        label={t('items.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: PurchasedItemsQuery) => purchasedQueries.list(shownItems(state)) }}
        {...tableAddress(search, table.patch)}
        rowKey={({ goods }) => goods.productId}
        rowLabel={({ goods }) => goods.name}
        filtered={search.q !== undefined || search.whose !== 'company' || search.period !== 'ever'}
        onClearFilters={() => table.patch({ q: undefined, whose: undefined, period: 'ever' })}
        emptyState={<EmptyState title={t('items.empty.title')} hint={t('items.empty.text')} />}
        selection={{
          most: 500,
          actions: (_keys, clear, rows) => <ItemSelection items={rows} quantities={quantities} onDone={clear} />,
        }}
        views={purchasers.map((id) => ({ id, label: t(`items.whose.${id}`) }))}
        view={search.whose}
        onView={(whose) => table.patch({ whose: whose as (typeof purchasers)[number] })}
        filters={<ReorderFilters search={search} patch={table.patch} />}
        minWidth={980}
      />
    </>
  )
}
