import { createFileRoute } from '@tanstack/react-router'
import { ReturnsPage } from '@/features/admin/returns/ReturnsPage'
import { returnsSearch } from '@/features/admin/returns/returns.search'

export const Route = createFileRoute('/admin/_gate/returns/')({
  staticData: { access: { permission: 'returnDesk.view' }, title: 'common:title.returns' },
  validateSearch: returnsSearch,
  component: ReturnsPage,
})
