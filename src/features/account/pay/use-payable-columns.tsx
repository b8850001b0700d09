import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PayableInvoice } from '@/contract/payment-selection'
import type { InvoiceId } from '@/domain/ids'
import { DueText } from '@/entities/invoice/DueText'
import { InvoiceNumber } from '@/entities/invoice/InvoiceNumber'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import type { Column } from '@/shared/ui/data-table-types'
import css from './pay.module.css'

type Props = { chosen: ReadonlySet<InvoiceId>; onChoose: (id: InvoiceId, isChosen: boolean) => void }

/** INV-17, INV-18: number, due date, amount due, and what paying early saves. */
export const usePayableColumns = ({ chosen, onChoose }: Props): Column<PayableInvoice>[] => {
  const { t } = useTranslation('payments')
  const format = useFormat()
  return [
    {
      id: 'number',
      header: t('pay.column.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: (invoice) => (
        <span className={css.pick}>
          <Checkbox
            size="xs"
            aria-label={t('pay.choose', { number: invoice.number })}
            checked={chosen.has(invoice.id)}
            onChange={(event) => onChoose(invoice.id, event.currentTarget.checked)}
          />
          <InvoiceNumber invoice={invoice} />
        </span>
      ),
      text: ({ number }) => number,
    },
    {
      id: 'dueOn',
      header: t('pay.column.dueOn'),
      sortable: true,
      card: 'date',
      cell: (invoice) => <DueText invoice={{ ...invoice, status: 'open' }} />,
      text: ({ dueOn }) => ({ at: dueOn }),
    },
    {
      id: 'discount',
      header: t('pay.column.discount'),
      cell: ({ discount }) =>
        discount && (
          <span className={css.offer}>
            {t('pay.offer', {
              saving: format.money(discount.saving),
              percent: format.percent(discount.basisPoints / 10_000),
              date: format.date(discount.until),
            })}
          </span>
        ),
    },
    {
      id: 'open',
      header: t('pay.column.open'),
      sortable: true,
      align: 'end',
      hideable: false,
      card: 'amount',
      cell: ({ payable, pending, disputed }) => (
        <>
          <MoneyText value={payable} strong />
          {pending.amount > 0 && (
            <span className={css.pending}>{t('pay.pending', { amount: format.money(pending) })}</span>
          )}
          {disputed.amount > 0 && (
            <span className={css.pending}>{t('pay.disputed', { amount: format.money(disputed) })}</span>
          )}
        </>
      ),
    },
  ]
}
