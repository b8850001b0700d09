import { createFileRoute } from '@tanstack/react-router'
import { paymentQueries } from '@/entities/payment/payment.queries'
import { PaymentsPage } from '@/features/account/payments/PaymentsPage'
import { paymentsSearch, shownPayments } from '@/features/account/payments/payments.search'

export const Route = createFileRoute('/account/_gate/payments/')({
  staticData: { access: { permission: 'invoices.view' }, title: 'common:title.payments' },
  validateSearch: paymentsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(paymentQueries.list(shownPayments(deps)))
  },
  component: PaymentsPage,
})
