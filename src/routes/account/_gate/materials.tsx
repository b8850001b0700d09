import { createFileRoute } from '@tanstack/react-router'
import { materialQueries } from '@/entities/material/material.queries'
import { MaterialsPage } from '@/features/account/materials/MaterialsPage'
import { materialsSearch } from '@/features/account/materials/materials.search'

export const Route = createFileRoute('/account/_gate/materials')({
  staticData: { access: { permission: 'materials.view' }, title: 'common:title.materials' },
  validateSearch: materialsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(materialQueries.list({ pageSize: 24, ...deps }))
  },
  component: MaterialsPage,
})
