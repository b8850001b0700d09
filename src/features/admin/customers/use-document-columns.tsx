import { useTranslation } from 'react-i18next'
import type { CustomerDocumentQuery } from '@/contract/admin/customer-document-list'
import type { CustomerDocument } from '@/contract/admin/customer-records'
import type { OrderId } from '@/domain/ids'
import { usePlacedBy } from '@/entities/order/use-placed-by'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'

type Columns = Record<NonNullable<CustomerDocumentQuery['view']>, Column<CustomerDocument>[]>

/** Columns of each kind. A number leads to its record where the reader may open it. */
export const useDocumentColumns = (): Columns => {
  const { t } = useTranslation('customers')
  const placedBy = usePlacedBy()
  const opensOrders = useCan('orderDesk.view')
  const opensMails = useCan('outbox.view')
  const toOrder = (orderId: OrderId | undefined, number: string) =>
    orderId && opensOrders ? (
      <AppLink to="/admin/orders/$orderId" params={{ orderId }} look="ink">
        <bdi dir="ltr">{number}</bdi>
      </AppLink>
    ) : (
      <bdi dir="ltr">{number}</bdi>
    )
  const fixed = { sortable: true, hideable: false, card: 'title' } as const
  const amount = { sortable: true, align: 'end', card: 'amount' } as const
  return {
    orders: [
      {
        id: 'number',
        header: t('documents.column.order'),
        text: ({ number }) => number,
        cell: ({ number, order }) => toOrder(order?.id, number),
        ...fixed,
      },
      {
        id: 'at',
        header: t('documents.column.placed'),
        text: ({ order }) => ({ at: order?.placedAt ?? null }),
        cell: ({ order }) => order && <DateText value={order.placedAt} withTime />,
        sortable: true,
        card: 'date',
      },
      {
        id: 'by',
        header: t('documents.column.by'),
        text: ({ order }) => order && placedBy(order),
        cell: ({ order }) => order && <bdi dir="auto">{placedBy(order)}</bdi>,
      },
      {
        id: 'status',
        header: t('documents.column.status'),
        cell: ({ order }) => order && <StatusBadge kind="order" status={order.status} />,
        card: 'status',
      },
      {
        id: 'amount',
        header: t('documents.column.total'),
        text: ({ order }) => order?.total,
        cell: ({ order }) => order && <MoneyText value={order.total} />,
        ...amount,
      },
    ],
    invoices: [
      {
        id: 'number',
        header: t('documents.column.invoice'),
        text: ({ number }) => number,
        cell: ({ number, invoice }) => toOrder(invoice?.orderId ?? undefined, number),
        ...fixed,
      },
      {
        id: 'at',
        header: t('documents.column.issued'),
        text: ({ invoice }) => ({ at: invoice?.issuedOn ?? null }),
        cell: ({ invoice }) => invoice && <DateText value={invoice.issuedOn} />,
        sortable: true,
        card: 'date',
      },
      {
        id: 'due',
        header: t('documents.column.due'),
        text: ({ invoice }) => ({ at: invoice?.dueOn ?? null }),
        cell: ({ invoice }) => invoice && <DateText value={invoice.dueOn} />,
        cardLabel: 'before',
      },
      {
        id: 'status',
        header: t('documents.column.status'),
        cell: ({ invoice }) =>
          invoice && <StatusBadge kind="invoice" status={invoice.overdue ? 'overdue' : invoice.status} />,
        card: 'status',
      },
      {
        id: 'open',
        header: t('documents.column.open'),
        text: ({ invoice }) => invoice?.open,
        cell: ({ invoice }) => invoice && <MoneyText value={invoice.open} />,
        align: 'end',
        cardLabel: 'before',
      },
      {
        id: 'amount',
        header: t('documents.column.total'),
        text: ({ invoice }) => invoice?.total,
        cell: ({ invoice }) => invoice && <MoneyText value={invoice.total} />,
        ...amount,
      },
    ],
    mails: [
      {
        id: 'number',
        header: t('documents.column.subject'),
        text: ({ number }) => number,
        cell: ({ number, mail }) =>
          mail && opensMails ? (
            <AppLink to="/admin/outbox/$mailId" params={{ mailId: mail.id }} look="ink">
              <bdi dir="auto">{number}</bdi>
            </AppLink>
          ) : (
            <bdi dir="auto">{number}</bdi>
          ),
        ...fixed,
      },
      {
        id: 'to',
        header: t('documents.column.to'),
        text: ({ mail }) => mail?.to,
        cell: ({ mail }) => <bdi dir="ltr">{mail?.to}</bdi>,
      },
      {
        id: 'at',
        header: t('documents.column.sent'),
        text: ({ mail }) => ({ at: mail?.sentAt ?? null }),
        cell: ({ mail }) => mail && <DateText value={mail.sentAt} withTime />,
        sortable: true,
        card: 'date',
      },
    ],
  }
}
