import { createFileRoute } from '@tanstack/react-router'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { MastersPage } from '@/features/admin/products/MastersPage'

export const Route = createFileRoute('/admin/_gate/products/master')({
  staticData: { access: { permission: 'catalogue.view' }, title: 'common:title.productMaster' },
  loader: ({ context }) => context.queryClient.ensureQueryData(catalogueQueries.masters()),
  component: MastersPage,
})
