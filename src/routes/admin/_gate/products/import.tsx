import { createFileRoute } from '@tanstack/react-router'
import { ImportPage } from '@/features/admin/products/ImportPage'
import { importSearch } from '@/features/admin/products/import.search'

export const Route = createFileRoute('/admin/_gate/products/import')({
  staticData: { access: { permission: 'catalogue.import' }, title: 'common:title.productImport' },
  validateSearch: importSearch,
  component: ImportPage,
})
