import { createFileRoute } from '@tanstack/react-router'
import { compareSearch } from '@/features/admin/roles/roles.search'
import { CompareRolesPage } from '@/features/admin/roles/CompareRolesPage'

export const Route = createFileRoute('/admin/_gate/roles/compare')({
  staticData: { access: { permission: 'roles.view' }, title: 'common:title.roleCompare' },
  validateSearch: compareSearch,
  component: CompareRolesPage,
})
