import { createFileRoute } from '@tanstack/react-router'
import { NewMaterialPage } from '@/features/admin/materials/NewMaterialPage'

export const Route = createFileRoute('/admin/_gate/materials/new')({
  staticData: { access: { permission: 'materialDesk.edit' }, title: 'common:title.newMaterial' },
  component: NewMaterialPage,
})
