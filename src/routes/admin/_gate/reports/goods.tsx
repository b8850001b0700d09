import { createFileRoute } from '@tanstack/react-router'
import { reportQueries } from '@/entities/report/report.queries'
import { GoodsPage } from '@/features/admin/reports/GoodsPage'
import { stockReportSearch } from '@/features/admin/reports/reports.search'

export const Route = createFileRoute('/admin/_gate/reports/goods')({
  staticData: { access: { permission: 'reports.view' }, title: 'common:title.goods' },
  validateSearch: stockReportSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(reportQueries.stock(deps))
  },
  component: GoodsPage,
})
