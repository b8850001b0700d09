import { createFileRoute } from '@tanstack/react-router'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { CategoryTreePage } from '@/features/admin/products/CategoryTreePage'

export const Route = createFileRoute('/admin/_gate/products/categories')({
  staticData: { access: { permission: 'catalogue.view' }, title: 'common:title.productCategories' },
  loader: ({ context }) => context.queryClient.ensureQueryData(catalogueQueries.categories()),
  component: CategoryTreePage,
})
