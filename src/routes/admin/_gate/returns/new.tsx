import { createFileRoute } from '@tanstack/react-router'
import { NewReturnPage } from '@/features/admin/returns/NewReturnPage'
import { newReturnSearch } from '@/features/admin/returns/returns.search'

export const Route = createFileRoute('/admin/_gate/returns/new')({
  staticData: { access: { permission: 'returnDesk.edit' }, title: 'common:title.newReturn' },
  validateSearch: newReturnSearch,
  component: NewReturnPage,
})
