import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DataNotices } from '@/entities/freshness/DataNotices'
import { StockAge } from '@/entities/freshness/StockAge'
import { goodsQueries } from '@/entities/product/goods.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { askedGoods, type CatalogueSearch } from './catalogue.search'
import css from './catalogue.module.css'
import { CategoryTree } from './CategoryTree'
import { ConversionNote } from './ConversionNote'
import { CurrencyChoice } from './CurrencyChoice'
import { GoodsFilters } from './GoodsFilters'
import { GoodsList } from './GoodsList'
import { LookChoice } from './LookChoice'

const routeApi = getRouteApi('/account/_gate/catalogue/')

/** NAV-14: everything the caller may buy, at their price. */
export function CataloguePage() {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const small = useSmallScreen()
  const table = useTableSearch<CatalogueSearch>(routeApi)
  const { search, patch } = table
  const result = useQuery({ ...goodsQueries.list(askedGoods(search)), placeholderData: keepPreviousData })
  const { data } = result
  const meant = data?.meant ?? []

  return (
    <>
      <PageHeader
        title={t('title')}
        count={data && format.number(data.total)}
        sub={
          <span className="row">
            <span>{t('caption')}</span>
            <StockAge />
          </span>
        }
        actions={
          <>
            <CurrencyChoice value={search.currency} onChange={(currency) => patch({ currency })} />
            <LookChoice value={search.look ?? 'cards'} onChange={(look) => patch({ look, pageSize: undefined })} />
          </>
        }
      />
      <DataNotices />
      <div className={css.layout}>
        {!small && (
          <aside className={css.aside} aria-label={t('filters.title')}>
            <CategoryTree
              categories={data?.facets.categories ?? []}
              chosen={search.category}
              onChoose={(category) => patch({ category })}
            />
            {data && <GoodsFilters facets={data.facets} search={search} onChange={patch} />}
          </aside>
        )}
        <div className={css.main}>
          {meant.length > 0 && (
            <Notice tone="info" title={t('meant.title', { words: format.list(meant.map(({ word }) => word)) })}>
              {t('meant.text', { words: format.list(meant.map(({ typed }) => typed)) })}
            </Notice>
          )}
          <ConversionNote conversion={data?.conversion ?? null} />
          <GoodsList table={table} result={result} small={small} />
        </div>
      </div>
    </>
  )
}
