import { useTranslation } from 'react-i18next'
import type { DeskOrderSummary } from '@/contract/admin/orders'
import type { DeskOrderListQuery } from '@/contract/admin/desk-order-list'
import { OriginText } from '@/entities/order/OriginText'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import css from './orders.module.css'

/** Columns of the order desk. The link to an order carries the list's state along, for "next" and the way back. */
export const useOrderColumns = (search: DeskOrderListQuery): Column<DeskOrderSummary>[] => {
  const { t } = useTranslation(['adminOrders', 'enums'])
  return [
    {
      id: 'number',
      header: t('column.number'),
      cell: ({ id, number }) => (
        <DocLink number={number} to="/admin/orders/$orderId" params={{ orderId: id }} search={search} />
      ),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'company',
      header: t('column.company'),
      cell: ({ companyName, customerNumber }) => (
        <bdi className="nowrap" title={t('customerNumber', { number: customerNumber })}>
          {companyName}
        </bdi>
      ),
      sortable: true,
    },
    {
      id: 'poNumber',
      header: t('column.poNumber'),
      text: ({ poNumber }) => poNumber,
      cell: ({ poNumber }) =>
        poNumber ? <bdi className="nowrap">{poNumber}</bdi> : <span className="cap nowrap">{t('noPoNumber')}</span>,
      cardCell: ({ poNumber }) => poNumber && <bdi className="nowrap">{t('cardPoNumber', { number: poNumber })}</bdi>,
      sortable: true,
    },
    {
      id: 'placedAt',
      header: t('column.placedAt'),
      cell: ({ placedAt }) => <DateText value={placedAt} />,
      sortable: true,
      card: 'date',
    },
    {
      id: 'status',
      header: t('column.status'),
      cell: ({ status }) => <StatusBadge kind="order" status={status} />,
      sortable: true,
      card: 'status',
    },
    {
      id: 'erpState',
      header: t('column.erpState'),
      cell: ({ erpState, erpNumber }) => (
        <span className={css.erpCell}>
          <StatusBadge kind="erp" status={erpState} />
          {erpNumber && (
            <bdi dir="ltr" className="cap">
              {erpNumber}
            </bdi>
          )}
        </span>
      ),
      sortable: true,
    },
    {
      id: 'origin',
      header: t('column.origin'),
      cell: ({ origin }) => <OriginText origin={origin} />,
      text: ({ origin }) => t(`enums:orderOrigin.${origin}`),
    },
    {
      id: 'shipTo',
      header: t('column.shipTo'),
      cell: ({ shipTo }) => <span className="nowrap">{shipTo}</span>,
      // The widest column and the one least often asked for at the desk; a wide screen has room for it.
      hiddenByDefault: true,
    },
    {
      id: 'total',
      header: t('column.total'),
      cell: ({ total }) => <MoneyText value={total} />,
      sortable: true,
      align: 'end',
      hideable: false,
      card: 'amount',
    },
  ]
}
