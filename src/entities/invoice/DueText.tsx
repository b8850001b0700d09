import { useTranslation } from 'react-i18next'
import type { InvoiceSummary } from '@/contract/invoices'
import { DateText } from '@/shared/ui/DateText'
import css from './DueText.module.css'

type Props = { invoice: Pick<InvoiceSummary, 'dueOn' | 'dueInDays' | 'status' | 'overdue'> }

/** When an invoice is due, and for one that is open how many days are left or how late it is. */
export function DueText({ invoice: { dueOn, dueInDays, status, overdue } }: Props) {
  const { t } = useTranslation('invoices')
  return (
    <span className={css.due}>
      <DateText value={dueOn} />{' '}
      {status !== 'paid' && (
        <span className={overdue ? css.late : 'dim'}>
          {dueInDays < 0
            ? t('due.late', { count: -dueInDays })
            : dueInDays === 0
              ? t('due.today')
              : t('due.in', { count: dueInDays })}
        </span>
      )}
    </span>
  )
}
