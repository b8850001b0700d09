import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type StockReportQuery, stockReportViews } from '@/contract/admin/report-list'
import { reportQueries } from '@/entities/report/report.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { MoneyText } from '@/shared/ui/MoneyText'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { ReportFrame } from './ReportFrame'
import { SalesFilters } from './SalesFilters'
import { useGoodsColumns } from './use-goods-columns'

const routeApi = getRouteApi('/admin/_gate/reports/goods')

/** ADM-24: the register of goods, from the ERP and the portal together. */
export function GoodsPage() {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<StockReportQuery>(routeApi)
  const result = useQuery(reportQueries.stock(search))
  const columns = useGoodsColumns()
  const { views, totals, total } = result.data ?? {}
  return (
    <ReportFrame title={t('nav.goods')} sub={t('goods.sub')}>
      <DataTable
        id="goods"
        label={t('nav.goods')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch, 'sku')}
        rowKey={({ productId }) => productId}
        rowLabel={({ name }) => name}
        source={{ search, query: reportQueries.stock }}
        views={stockReportViews.map((id) => ({ id, label: t(`goods.view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'all'}
        filters={
          <SalesFilters
            only="category"
            search={search}
            label={t('goods.search')}
            // The filters of this report are among those of the other.
            patch={(change, options) => patch(change as Partial<StockReportQuery>, options)}
          />
        }
        filtered={search.q !== undefined || search.category !== undefined}
        onClearFilters={() => clear(['q', 'category'])}
        emptyState={<EmptyState title={t('goods.empty.title')} hint={t('goods.empty.hint')} />}
        minWidth={1080}
        footer={
          totals && {
            label: t('goods.total', { count: total ?? 0, formatted: format.number(total ?? 0) }),
            cells: {
              free: format.number(totals.free),
              reserved: format.number(totals.reserved),
              backordered: format.number(totals.backordered),
              waiting: format.number(totals.waiting),
              value: <MoneyText value={totals.value} />,
            },
          }
        }
      />
      <p className="cap">{t('goods.hint')}</p>
    </ReportFrame>
  )
}
