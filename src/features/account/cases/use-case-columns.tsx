import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '@/contract/cases'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import css from './cases.module.css'

export const useCaseColumns = (): Column<CaseSummary>[] => {
  const { t } = useTranslation('cases')
  return [
    {
      id: 'number',
      header: t('columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ number }) => <DocNumber number={number} />,
    },
    {
      id: 'subject',
      header: t('columns.subject'),
      sortable: true,
      cell: ({ subject }) => (
        <span className={css.subject} title={subject}>
          {subject}
        </span>
      ),
      cardCell: ({ subject }) => <span className={css.whole}>{subject}</span>,
    },
    { id: 'type', header: t('columns.type'), cell: ({ type }) => t(`type.${type}`) },
    {
      id: 'status',
      header: t('columns.status'),
      card: 'status',
      cell: ({ status }) => <StatusBadge kind="case" status={status} />,
    },
    {
      id: 'order',
      header: t('columns.order'),
      cell: ({ orderId, orderNumber }) =>
        orderId && orderNumber ? (
          <AppLink to="/account/orders/$orderId" params={{ orderId }} look="ink">
            <DocNumber number={orderNumber} />
          </AppLink>
        ) : (
          <span className="cap">{t('noOrder')}</span>
        ),
      cardCell: ({ orderId, orderNumber }) =>
        orderId &&
        orderNumber && (
          <AppLink to="/account/orders/$orderId" params={{ orderId }} look="ink">
            <DocNumber number={orderNumber} />
          </AppLink>
        ),
    },
    {
      id: 'openedAt',
      header: t('columns.openedAt'),
      cardLabel: 'before',
      sortable: true,
      cell: ({ openedAt }) => <DateText value={openedAt} />,
    },
    {
      id: 'updatedAt',
      header: t('columns.updatedAt'),
      cardLabel: 'before',
      sortable: true,
      card: 'date',
      cell: ({ updatedAt }) => <DateText value={updatedAt} withTime />,
    },
  ]
}
