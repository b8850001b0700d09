import { createFileRoute } from '@tanstack/react-router'
import { importSearch } from '@/features/admin/translations-exchange/import.search'
import { ImportPage } from '@/features/admin/translations-exchange/ImportPage'

export const Route = createFileRoute('/admin/_gate/translations/import')({
  staticData: { access: { permission: 'translations.edit' }, title: 'common:title.textImport' },
  validateSearch: importSearch,
  component: ImportPage,
})
