import { createFileRoute } from '@tanstack/react-router'
import { newAccountSearch } from '@/features/admin/accounts/accounts.search'
import { NewAccountPage } from '@/features/admin/accounts/NewAccountPage'

export const Route = createFileRoute('/admin/_gate/accounts/new')({
  staticData: { access: { permission: 'accounts.edit' }, title: 'common:title.accountNew' },
  validateSearch: newAccountSearch,
  component: NewAccountPage,
})
