import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ReplyFor } from '@/contract/endpoint'
import type { browseProducts } from '@/contract/products-page'
import { goodsQueries } from '@/entities/product/goods.queries'
import type { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { tableState } from '@/shared/ui/table-state'
import { askedGoods, type CatalogueSearch, goodsFilterKeys, pageSizes } from './catalogue.search'
import css from './catalogue.module.css'
import { CategoryTree } from './CategoryTree'
import { GoodsCards } from './GoodsCards'
import { GoodsFilters } from './GoodsFilters'
import { GoodsSort } from './GoodsSort'
import { useGoodsChips } from './use-goods-chips'
import { useGoodsColumns } from './use-goods-columns'

type Props = {
  table: ReturnType<typeof useTableSearch<CatalogueSearch>>
  result: UseQueryResult<ReplyFor<typeof browseProducts>>
  /** The filters have no room beside the goods. */
  small: boolean
}

/** The goods as pictures or as rows, with what they were narrowed down by above them. */
export function GoodsList({ table: { search, patch, clear }, result, small }: Props) {
  const { t } = useTranslation('catalogue')
  const columns = useGoodsColumns(search.currency)
  const { data } = result
  const chips = useGoodsChips(data?.facets, search, patch)
  const look = search.look ?? 'cards'
  const clearAll = () => clear([...goodsFilterKeys, 'q'])
  const filters = (
    <FilterBar
      search={{
        value: search.q ?? '',
        label: t('search'),
        onChange: (q) => patch({ q: q || undefined }, { replace: true }),
      }}
      chips={chips}
      onClearAll={() => clear(goodsFilterKeys)}
    >
      <span className={css.controls}>
        {small && data && (
          <FilterPopover count={chips.length}>
            <CategoryTree
              categories={data.facets.categories}
              chosen={search.category}
              onChoose={(category) => patch({ category })}
            />
            <GoodsFilters facets={data.facets} search={search} onChange={patch} />
          </FilterPopover>
        )}
        {look === 'cards' && <GoodsSort search={search} onChange={(sort) => patch({ sort })} />}
      </span>
    </FilterBar>
  )
  const empty = <EmptyState title={t('empty.title')} hint={t('empty.text')} />
  const page = {
    page: search.page ?? 1,
    pageSize: search.pageSize ?? pageSizes[look],
    filtered: chips.length > 0 || search.q !== undefined,
    onClearFilters: clearAll,
    ...{ filters, emptyState: empty, ...tableState(result) },
  }
  if (look === 'cards')
    return <GoodsCards {...page} onPage={(next) => patch({ page: next })} currency={search.currency} />
  return (
    <DataTable
      id="goods"
      label={t('title')}
      columns={columns}
      {...page}
      source={{ search: askedGoods(search), query: goodsQueries.list, views: false }}
      sort={search.sort}
      onChange={(change) => patch(change as Partial<CatalogueSearch>)} // sortable columns are the contract's sorts
      rowKey={({ id }) => id}
      rowLabel={({ sku }) => sku}
      minWidth={720}
    />
  )
}
