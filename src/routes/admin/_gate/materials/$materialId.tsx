import { createFileRoute } from '@tanstack/react-router'
import { deskMaterialQueries } from '@/entities/material/desk-material.queries'
import { DeskMaterialPage } from '@/features/admin/materials/DeskMaterialPage'
import { materialParams } from '@/features/admin/materials/materials.search'

export const Route = createFileRoute('/admin/_gate/materials/$materialId')({
  staticData: { access: { permission: 'materialDesk.view' }, title: 'common:title.material' },
  params: materialParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(deskMaterialQueries.detail(params.materialId)),
  component: DeskMaterialPage,
})
