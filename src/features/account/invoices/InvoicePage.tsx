import { IconCreditCard } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useHistoryText } from '@/entities/order/use-history-text'
import { archiveQueries } from '@/entities/document/archive.queries'
import { PreviewButton } from '@/entities/document/PreviewButton'
import { invoiceDetail } from '@/entities/invoice/invoice-detail.queries'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Dock } from '@/shared/ui/Dock'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { Timeline } from '@/shared/ui/Timeline'
import { WithRail } from '@/shared/ui/WithRail'
import { invoiceLook } from '@/shared/ui/status-vocabulary'
import { useRefusal } from '@/shared/ui/use-refusal'
import { DiscountNotice } from './DiscountNotice'
import { InvoiceDisputes } from './InvoiceDisputes'
import { InvoiceBehind } from './InvoiceBehind'
import { InvoiceFacts } from './InvoiceFacts'
import { InvoiceLines } from './InvoiceLines'
import { InvoiceRail } from './InvoiceRail'
import { InvoiceSettlements } from './InvoiceSettlements'
import css from './invoice.module.css'
import { usePayInvoices } from './use-pay-invoices'

const routeApi = getRouteApi('/account/_gate/invoices/$invoiceId')

/** INV-01, INV-18: what is owed and until when, what it is for, and what has been paid of it. */
export function InvoicePage() {
  const { t } = useTranslation(['invoices', 'enums', 'archive'])
  const { invoiceId } = routeApi.useParams()
  const { data: invoice } = useSuspenseQuery(invoiceDetail(invoiceId))
  const small = useSmallScreen()
  const refusal = useRefusal()
  const payInvoices = usePayInvoices()
  const sentence = useHistoryText()
  const payAction = invoice.allowedActions.find(({ action }) => action === 'pay')
  const pay = invoice.status !== 'paid' && (
    <ActionButton
      leftSection={<IconCreditCard size={15} stroke={1.7} aria-hidden />}
      disabledReason={refusal(payAction)}
      reasonBelow={small}
      onClick={() => payInvoices([invoice.id])}
    >
      {t('detail.pay')}
    </ActionButton>
  )
  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{invoice.number}</bdi>}
        record={invoice.number}
        copyable={invoice.number}
        status={<StatusBadge kind="invoice" status={invoiceLook(invoice)} size="lg" />}
        sub={invoice.order && t('detail.origin', { origin: t(`enums:orderOrigin.${invoice.order.origin}`) })}
        actions={
          <>
            {invoice.archiveId && (
              <PreviewButton
                title={t('archive:detail.title', { kind: t('archive:kind.invoice'), number: invoice.number })}
                fileName={t('archive:detail.fileName', { kind: t('archive:kind.invoice'), number: invoice.number })}
                file={archiveQueries.invoiceFile(invoice.id)}
              />
            )}
            {!small && pay}
          </>
        }
      />
      <InvoiceFacts invoice={invoice} />
      <div className={css.body}>
        <WithRail railLabel={t('detail.summary')} rail={<InvoiceRail invoice={invoice} />}>
          <div className="stack">
            <DiscountNotice invoice={invoice} />
            <InvoiceLines invoice={invoice} />
            <InvoiceDisputes invoice={invoice} />
            <InvoiceSettlements invoice={invoice} />
            <InvoiceBehind invoice={invoice} />
            {invoice.history.length > 0 && (
              <Section title={t('detail.history')}>
                <Timeline label={t('detail.history')} entries={invoice.history.map(sentence)} />
              </Section>
            )}
          </div>
        </WithRail>
      </div>
      {small && pay && <Dock>{pay}</Dock>}
    </>
  )
}
