import { createFileRoute } from '@tanstack/react-router'
import { deskMaterialQueries } from '@/entities/material/desk-material.queries'
import { DeskMaterialsPage } from '@/features/admin/materials/DeskMaterialsPage'
import { materialsSearch } from '@/features/admin/materials/materials.search'

export const Route = createFileRoute('/admin/_gate/materials/')({
  staticData: { access: { permission: 'materialDesk.view' }, title: 'common:title.materials' },
  validateSearch: materialsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(deskMaterialQueries.list(deps))
  },
  component: DeskMaterialsPage,
})
