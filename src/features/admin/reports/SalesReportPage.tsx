import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SalesReportQuery } from '@/contract/admin/report-list'
import { salesDimensions } from '@/domain/reports/vocabulary'
import { reportQueries } from '@/entities/report/report.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { ReportFrame } from './ReportFrame'
import css from './reports.module.css'
import { salesFilterKeys } from './reports.search'
import { SalesChart } from './SalesChart'
import { SalesControls } from './SalesControls'
import { SalesFilters } from './SalesFilters'
import { SalesTotals } from './SalesTotals'
import { useSalesColumns } from './use-sales-columns'

const routeApi = getRouteApi('/admin/_gate/reports/')

/** ADM-24: what was sold, counted in five ways that all add up to the same. */
export function SalesReportPage() {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<SalesReportQuery>(routeApi)
  const result = useQuery(reportQueries.sales(search))
  const currencies = useQuery(reportQueries.filters()).data?.currencies ?? []
  const report = result.data
  const by = search.by ?? 'period'
  const columns = useSalesColumns(search, report)
  return (
    <ReportFrame
      title={t('title')}
      sub={report && t('sales.sub', { currency: report.currency, date: format.date(report.ratesOn) })}
    >
      <SalesControls search={search} report={report} currencies={currencies} onChange={patch} />
      {report && (
        <div className={css.stack}>
          {report.leftOut.map(({ currency, orders }) => (
            <Notice key={currency} tone="warn" title={t('sales.leftOut', { currency, count: orders })} />
          ))}
          <SalesTotals totals={report.totals} />
          <SalesChart report={report} />
        </div>
      )}
      <DataTable
        id="sales-report"
        label={t(`sales.by.${by}`)}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch, by === 'period' ? '-name' : '-value')}
        rowKey={({ key }) => key}
        rowLabel={({ name }) => name}
        source={{ search, query: reportQueries.sales }}
        views={salesDimensions.map((id) => ({ id, label: t(`sales.by.${id}`) }))}
        view={by}
        onView={(view) => patch({ by: view as SalesReportQuery['by'], sort: undefined })}
        filters={<SalesFilters search={search} label={t('sales.search')} patch={patch} />}
        filtered={salesFilterKeys.some((key) => search[key] !== undefined)}
        onClearFilters={() => clear(salesFilterKeys)}
        emptyState={<EmptyState title={t('sales.empty.title')} hint={t('sales.empty.hint')} />}
        minWidth={760}
        footer={
          report && {
            label: t('sales.all'),
            cells: {
              orders: format.number(report.totals.orders),
              quantity: format.number(report.totals.quantity),
              value: <MoneyText value={report.totals.value} />,
              previous: report.totals.previous && <MoneyText value={report.totals.previous.value} />,
            },
          }
        }
      />
    </ReportFrame>
  )
}
