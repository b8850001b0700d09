import { IconCreditCard, IconFileZip } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { InvoiceSummary } from '@/contract/invoices'
import { currencies, money } from '@/domain/money'
import { useInvoiceZip } from '@/entities/document/use-invoice-zip'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { usePayInvoices } from './use-pay-invoices'

/** INV-02: what can be done with the invoices that are selected, and what they come to. */
export function InvoiceSelection({ invoices }: { invoices: readonly InvoiceSummary[] }) {
  const { t } = useTranslation(['invoices', 'refusals'])
  const format = useFormat()
  const payInvoices = usePayInvoices()
  const mayPay = useCan('invoices.pay')
  const mayPreview = useCan('invoices.preview')
  const zip = useInvoiceZip()
  const payable = invoices.filter(({ status }) => status !== 'paid')
  const totals = currencies.flatMap((currency) => {
    const open = payable.flatMap((invoice) => (invoice.open?.currency === currency ? [invoice.open.amount] : []))
    return open.length > 0
      ? [
          money(
            open.reduce((sum, amount) => sum + amount, 0),
            currency,
          ),
        ]
      : []
  })
  const reason = !mayPay
    ? t('refusals:permission.invoicesPay')
    : payable.length === 0
      ? t('list.pay.nothing')
      : totals.length > 1
        ? t('list.pay.mixed')
        : undefined
  return (
    <>
      {totals.length > 0 && <span className="num">{format.list(totals.map((total) => format.money(total)))}</span>}
      <ActionButton
        size="xs"
        leftSection={<IconCreditCard size={14} stroke={1.8} aria-hidden />}
        disabledReason={reason}
        onClick={() => payInvoices(payable.map(({ id }) => id))}
      >
        {t('list.pay.selected', { count: payable.length })}
      </ActionButton>
      <ActionButton
        size="xs"
        variant="default"
        leftSection={<IconFileZip size={14} stroke={1.8} aria-hidden />}
        disabledReason={mayPreview ? undefined : t('list.zip.refused')}
        onClick={() => zip([...invoices])}
      >
        {t('list.zip.selected')}
      </ActionButton>
    </>
  )
}
