import { createFileRoute } from '@tanstack/react-router'
import { DisputesPage } from '@/features/admin/disputes/DisputesPage'
import { disputesSearch } from '@/features/admin/disputes/disputes.search'

export const Route = createFileRoute('/admin/_gate/disputes/')({
  staticData: { access: { permission: 'disputeDesk.view' }, title: 'common:title.disputes' },
  validateSearch: disputesSearch,
  component: DisputesPage,
})
