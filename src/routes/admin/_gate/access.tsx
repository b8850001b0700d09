import { createFileRoute } from '@tanstack/react-router'
import { accessSearch } from '@/features/admin/access/access.search'
import { AccessPage } from '@/features/admin/access/AccessPage'

export const Route = createFileRoute('/admin/_gate/access')({
  staticData: { access: { permission: 'accounts.view' }, title: 'common:title.access' },
  validateSearch: accessSearch,
  component: AccessPage,
})
