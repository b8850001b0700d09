import { createFileRoute } from '@tanstack/react-router'
import { reportQueries } from '@/entities/report/report.queries'
import { SalesReportPage } from '@/features/admin/reports/SalesReportPage'
import { salesReportSearch } from '@/features/admin/reports/reports.search'

export const Route = createFileRoute('/admin/_gate/reports/')({
  staticData: { access: { permission: 'reports.view' }, title: 'common:title.reports' },
  validateSearch: salesReportSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(reportQueries.sales(deps))
  },
  component: SalesReportPage,
})
