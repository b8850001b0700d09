import { createFileRoute } from '@tanstack/react-router'
import { ReasonsPage } from '@/features/admin/returns/ReasonsPage'
import { reasonsSearch } from '@/features/admin/returns/returns.search'

export const Route = createFileRoute('/admin/_gate/returns/reasons')({
  staticData: { access: { permission: 'returnDesk.view' }, title: 'common:title.returnReasons' },
  validateSearch: reasonsSearch,
  component: ReasonsPage,
})
