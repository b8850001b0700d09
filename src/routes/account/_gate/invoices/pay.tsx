import { createFileRoute } from '@tanstack/react-router'
import { paySearch } from '@/features/account/pay/pay.search'
import { PayPage } from '@/features/account/pay/PayPage'

export const Route = createFileRoute('/account/_gate/invoices/pay')({
  staticData: { access: { permission: 'invoices.pay' }, title: 'common:title.pay' },
  validateSearch: paySearch,
  component: PayPage,
})
