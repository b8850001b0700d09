import { createFileRoute } from '@tanstack/react-router'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { AdministratorPage } from '@/features/admin/administrators/AdministratorPage'
import { administratorParams } from '@/features/admin/administrators/administrators.search'

export const Route = createFileRoute('/admin/_gate/administrators/$userId')({
  staticData: { access: { permission: 'administrators.view' }, title: 'common:title.administrator' },
  params: administratorParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(administratorQueries.detail(params.userId)),
  component: AdministratorPage,
})
