import { createFileRoute } from '@tanstack/react-router'
import { roleQueries } from '@/entities/role/role.queries'
import { rolesSearch } from '@/features/admin/roles/roles.search'
import { RolesPage } from '@/features/admin/roles/RolesPage'

export const Route = createFileRoute('/admin/_gate/roles/')({
  staticData: { access: { permission: 'roles.view' }, title: 'common:title.roles' },
  validateSearch: rolesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(roleQueries.list(deps))
  },
  component: RolesPage,
})
