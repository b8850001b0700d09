import { createFileRoute } from '@tanstack/react-router'
import { departmentQueries } from '@/entities/task/department.queries'
import { DepartmentsPage } from '@/features/admin/departments/DepartmentsPage'

export const Route = createFileRoute('/admin/_gate/departments')({
  staticData: { access: { permission: 'administrators.view' }, title: 'common:title.departments' },
  loader: ({ context }) => context.queryClient.ensureQueryData(departmentQueries.list()),
  component: DepartmentsPage,
})
