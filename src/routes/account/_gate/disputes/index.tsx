import { createFileRoute } from '@tanstack/react-router'
import { DisputesPage } from '@/features/account/disputes/DisputesPage'
import { disputesSearch } from '@/features/account/disputes/disputes.search'

export const Route = createFileRoute('/account/_gate/disputes/')({
  staticData: { access: { permission: 'invoices.pay' }, title: 'common:title.disputes' },
  validateSearch: disputesSearch,
  component: DisputesPage,
})
