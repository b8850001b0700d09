import { createFileRoute } from '@tanstack/react-router'
import { roleQueries } from '@/entities/role/role.queries'
import { RolePage } from '@/features/admin/roles/RolePage'
import { roleParams } from '@/features/admin/roles/roles.search'

export const Route = createFileRoute('/admin/_gate/roles/$roleId')({
  staticData: { access: { permission: 'roles.view' }, title: 'common:title.role' },
  params: roleParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(roleQueries.detail(params.roleId)),
  component: RolePage,
})
