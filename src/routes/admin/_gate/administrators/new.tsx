import { createFileRoute } from '@tanstack/react-router'
import { NewAdministratorPage } from '@/features/admin/administrators/NewAdministratorPage'

export const Route = createFileRoute('/admin/_gate/administrators/new')({
  staticData: { access: { permission: 'administrators.edit' }, title: 'common:title.administratorNew' },
  component: NewAdministratorPage,
})
