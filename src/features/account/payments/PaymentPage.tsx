import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PaymentDetail } from '@/contract/payments'
import { PreviewButton } from '@/entities/document/PreviewButton'
import { MethodText } from '@/entities/payment/MethodText'
import { paymentQueries } from '@/entities/payment/payment.queries'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { DownloadReceipt } from './DownloadReceipt'
import { ReceiptLines } from './ReceiptLines'

const routeApi = getRouteApi('/account/_gate/payments/$paymentId')

/** INV-08: the receipt of a payment. */
export function PaymentPage() {
  const { t } = useTranslation('payments')
  const { paymentId } = routeApi.useParams()
  const { data: payment } = useSuspenseQuery(paymentQueries.detail(paymentId))
  const { number, state, madeAt, madeBy, enteredBy, company, erpNumber, amount } = payment
  return (
    <>
      <PageHeader
        title={t('receipt.title', { number })}
        record={number}
        copyable={number}
        status={<StatusBadge kind="payment" status={state} size="lg" />}
        sub={t('receipt.company', { company: company.name, number: company.customerNumber })}
        actions={
          <>
            <PreviewButton
              title={t('receipt.title', { number })}
              fileName={t('receipt.fileName', { number })}
              file={paymentQueries.receipt(paymentId)}
            />
            <DownloadReceipt payment={payment} />
          </>
        }
      />
      <div className="stack">
        <PaymentNotice payment={payment} />
        <Facts
          items={[
            { label: t('column.madeAt'), value: <DateText value={madeAt} withTime /> },
            {
              label: t('column.madeBy'),
              value: <bdi>{madeBy}</bdi>,
              hint: enteredBy === null ? undefined : t('receipt.enteredBy', { name: enteredBy }),
            },
            { label: t('column.method'), value: <MethodText payment={payment} /> },
            ...(payment.prepaidOrder
              ? [
                  {
                    label: t('receipt.order'),
                    value: (
                      <DocLink
                        number={payment.prepaidOrder.number}
                        to="/account/orders/$orderId"
                        params={{ orderId: payment.prepaidOrder.id }}
                      />
                    ),
                  },
                ]
              : []),
            { label: t('receipt.erp'), value: erpNumber ? <bdi>{erpNumber}</bdi> : t(`erp.${payment.erpState}`) },
            { label: t('column.amount'), value: <MoneyText value={amount} strong /> },
          ]}
        />
        <ReceiptLines payment={payment} />
      </div>
    </>
  )
}

/** What the payer should know of a payment that is not simply done. */
function PaymentNotice({ payment: { state, erpState } }: { payment: PaymentDetail }) {
  const { t } = useTranslation('payments')
  if (state === 'pending')
    return (
      <Notice tone="info" title={t('receipt.pending.title')}>
        {t('receipt.pending.text')}
      </Notice>
    )
  if (state === 'failed')
    return (
      <Notice tone="warn" title={t('receipt.failed.title')}>
        {t('receipt.failed.text')}
      </Notice>
    )
  if (erpState === 'waiting' || erpState === 'failed')
    return (
      <Notice tone="info" title={t('receipt.waiting.title')}>
        {t('receipt.waiting.text')}
      </Notice>
    )
  return null
}
