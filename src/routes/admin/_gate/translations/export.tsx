import { createFileRoute } from '@tanstack/react-router'
import { exportSearch } from '@/features/admin/translations-exchange/export.search'
import { ExportPage } from '@/features/admin/translations-exchange/ExportPage'

export const Route = createFileRoute('/admin/_gate/translations/export')({
  staticData: { access: { permission: 'translations.view' }, title: 'common:title.textExport' },
  validateSearch: exportSearch,
  component: ExportPage,
})
