import { useTranslation } from 'react-i18next'
import type { DeskQuoteSummary } from '@/contract/admin/quotes'
import { QuoteBadge } from '@/entities/quote/QuoteBadge'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Tag } from '@/shared/ui/Tag'
import type { Column } from '@/shared/ui/data-table-types'
import css from './desk.module.css'

export const useQuoteColumns = (): Column<DeskQuoteSummary>[] => {
  const { t } = useTranslation('quotes')
  const opensOrders = useCan('orderDesk.view')
  const opensCustomers = useCan('customers.view')
  return [
    {
      id: 'number',
      header: t('list.columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ id, number }) => <DocLink number={number} to="/admin/quotes/$quoteId" params={{ quoteId: id }} />,
    },
    {
      id: 'company',
      header: t('desk.customer'),
      sortable: true,
      text: ({ company }) => company.name,
      cell: ({ company }) =>
        opensCustomers ? (
          <AppLink to="/admin/customers/$companyId" params={{ companyId: company.id }} look="ink">
            <bdi dir="auto" className={`ell ${css.company}`} title={company.name}>
              {company.name}
            </bdi>
          </AppLink>
        ) : (
          <bdi dir="auto" className={`ell ${css.company}`} title={company.name}>
            {company.name}
          </bdi>
        ),
    },
    {
      id: 'subject',
      header: t('list.columns.subject'),
      sortable: true,
      text: ({ subject }) => subject,
      cell: ({ subject, unread }) => (
        <span className={css.subject}>
          <bdi dir="auto">{subject}</bdi>
          {unread > 0 && <Tag>{t('list.unread', { count: unread })}</Tag>}
        </span>
      ),
    },
    {
      id: 'status',
      header: t('list.columns.status'),
      card: 'status',
      text: ({ status }) => t(`status.${status}`),
      cell: ({ status }) => <QuoteBadge status={status} />,
    },
    {
      id: 'turn',
      header: t('desk.turn'),
      text: ({ turn }) => turn && t(`desk.turns.${turn}`),
      cell: ({ turn }) => turn && t(`desk.turns.${turn}`),
    },
    {
      id: 'since',
      header: t('desk.since'),
      cardLabel: 'before',
      cell: ({ since, turn }) => turn && <DateText value={since} relative />,
    },
    {
      id: 'requestedAt',
      header: t('list.columns.requestedAt'),
      sortable: true,
      card: 'date',
      cell: ({ requestedAt }) => <DateText value={requestedAt} />,
    },
    {
      id: 'requestedBy',
      header: t('list.columns.requestedBy'),
      hiddenByDefault: true,
      cell: ({ requestedBy }) => <bdi className="nowrap">{requestedBy}</bdi>,
    },
    {
      id: 'validUntil',
      header: t('list.columns.validUntil'),
      cardLabel: 'before',
      sortable: true,
      cell: ({ validUntil }) => validUntil && <DateText value={validUntil} />,
    },
    {
      id: 'order',
      header: t('desk.order'),
      cardLabel: 'before',
      text: ({ order }) => order?.number,
      cell: ({ order }) =>
        order &&
        (opensOrders ? (
          <DocLink number={order.number} to="/admin/orders/$orderId" params={{ orderId: order.id }} />
        ) : (
          <DocNumber number={order.number} />
        )),
    },
    {
      id: 'total',
      header: t('list.columns.total'),
      sortable: true,
      align: 'end',
      card: 'amount',
      text: ({ total }) => total,
      cell: ({ total, status }) =>
        total ? (
          <MoneyText value={total} />
        ) : (
          status === 'requested' && <span className="dim">{t('list.notPriced')}</span>
        ),
    },
  ]
}
