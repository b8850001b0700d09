import { useTranslation } from 'react-i18next'
import type { InvoiceSummary } from '@/contract/invoices'
import { DueText } from '@/entities/invoice/DueText'
import { InvoiceNumber } from '@/entities/invoice/InvoiceNumber'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import { invoiceLook } from '@/shared/ui/status-vocabulary'

export const useInvoiceColumns = (): Column<InvoiceSummary>[] => {
  const { t } = useTranslation('invoices')
  return [
    {
      id: 'number',
      header: t('list.columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: (invoice) => <InvoiceNumber invoice={invoice} />,
      text: ({ number }) => number,
    },
    {
      id: 'order',
      header: t('list.columns.order'),
      cell: ({ orderId, orderNumber, subscriptionId }) => {
        if (orderId && orderNumber)
          return <DocLink number={orderNumber} to="/account/orders/$orderId" params={{ orderId }} />
        return (
          subscriptionId && (
            <AppLink to="/account/subscriptions/$subscriptionId" params={{ subscriptionId }} look="ink">
              {t('list.subscription')}
            </AppLink>
          )
        )
      },
      text: ({ orderNumber }) => orderNumber ?? t('list.subscription'),
    },
    {
      id: 'issuedOn',
      header: t('list.columns.issuedOn'),
      sortable: true,
      cardLabel: 'before',
      cell: ({ issuedOn }) => <DateText value={issuedOn} />,
    },
    {
      id: 'dueOn',
      header: t('list.columns.dueOn'),
      sortable: true,
      card: 'date',
      cardLabel: 'before',
      cell: (invoice) => <DueText invoice={invoice} />,
      text: ({ dueOn }) => ({ at: dueOn }),
    },
    {
      id: 'returnUntil',
      header: t('list.columns.returnUntil'),
      hiddenByDefault: true,
      card: 'none',
      cell: ({ returnUntil, allowedActions: [action] }) =>
        returnUntil && action?.allowed ? <DateText value={returnUntil} /> : <span className="dim">–</span>,
      text: ({ returnUntil, allowedActions: [action] }) => (returnUntil && action?.allowed ? { at: returnUntil } : ''),
    },
    {
      id: 'status',
      header: t('list.columns.status'),
      card: 'status',
      cell: (invoice) => <StatusBadge kind="invoice" status={invoiceLook(invoice)} />,
    },
    {
      id: 'total',
      header: t('list.columns.total'),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
      cell: ({ total }) => <MoneyText value={total} />,
      // As long as nothing was paid, it is the amount above.
      cardCell: ({ total, open }) => total && total.amount !== open?.amount && <MoneyText value={total} />,
    },
    {
      id: 'open',
      header: t('list.columns.open'),
      sortable: true,
      align: 'end',
      hideable: false,
      card: 'amount',
      cell: ({ open }) => <MoneyText value={open} strong />,
    },
  ]
}
