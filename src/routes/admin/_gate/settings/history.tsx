import { createFileRoute } from '@tanstack/react-router'
import { HistoryPage } from '@/features/admin/portal-settings/HistoryPage'
import { historySearch } from '@/features/admin/portal-settings/history.search'

export const Route = createFileRoute('/admin/_gate/settings/history')({
  staticData: { access: { permission: 'portalSettings.view' }, title: 'common:title.settingsHistory' },
  validateSearch: historySearch,
  component: HistoryPage,
})
