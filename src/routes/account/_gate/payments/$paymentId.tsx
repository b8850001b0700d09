import { createFileRoute } from '@tanstack/react-router'
import { paymentQueries } from '@/entities/payment/payment.queries'
import { PaymentPage } from '@/features/account/payments/PaymentPage'
import { paymentParams } from '@/features/account/payments/payments.search'

export const Route = createFileRoute('/account/_gate/payments/$paymentId')({
  staticData: { access: { permission: 'invoices.view' }, title: 'common:title.payment' },
  params: paymentParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(paymentQueries.detail(params.paymentId)),
  component: PaymentPage,
})
