import { createFileRoute } from '@tanstack/react-router'
import { NewReturnPage } from '@/features/account/returns/NewReturnPage'
import { newReturnSearch } from '@/features/account/returns/returns.search'

export const Route = createFileRoute('/account/_gate/returns/new')({
  staticData: { access: { permission: 'returns.create' }, title: 'common:title.newReturn' },
  validateSearch: newReturnSearch,
  component: NewReturnPage,
})
