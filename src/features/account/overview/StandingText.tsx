import { IconCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { InvoiceSummary } from '@/contract/invoices'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { invoiceLook } from '@/shared/ui/status-vocabulary'
import css from './overview.module.css'

/** NAV-05 knows two words: paid, or pending with the state that says why it is not. */
export function StandingText({ invoice }: { invoice: InvoiceSummary }) {
  const { t } = useTranslation('overview')
  const look = invoiceLook(invoice)
  if (look === 'paid') return <StatusBadge kind="invoice" status="paid" />
  return (
    <span className={css.standing}>
      <span className={css.pending}>
        {look === 'open' && <IconCircle size={15} stroke={1.9} aria-hidden />}
        {t('invoices.pending')}
      </span>
      {look !== 'open' && <StatusBadge kind="invoice" status={look} />}
    </span>
  )
}
