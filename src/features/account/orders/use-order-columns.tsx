import { IconRepeat } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OrderListQuery, OrderSummary } from '@/contract/order-list'
import { OriginText } from '@/entities/order/OriginText'
import { TrackingCell } from '@/entities/order/TrackingCell'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { orderLooks } from '@/shared/ui/order-looks'
import { LookBadge } from '@/shared/ui/LookBadge'
import type { Column } from '@/shared/ui/data-table-types'
import css from './orders.module.css'

/** ORD-01: number, dates, amount, origin and tracking. `list` travels with each link, so that a page knows its place. */
export const useOrderColumns = (list: OrderListQuery): Column<OrderSummary>[] => {
  const { t } = useTranslation(['orders', 'enums'])
  const canReorder = useCan('orders.create')
  const seesPrices = useCan('prices.view')

  const columns: Column<OrderSummary>[] = [
    {
      id: 'number',
      header: t('list.columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ id, number }) => (
        <DocLink number={number} to="/account/orders/$orderId" params={{ orderId: id }} search={list} />
      ),
    },
    {
      id: 'poNumber',
      header: t('list.columns.poNumber'),
      sortable: true,
      cell: ({ poNumber }) => poNumber && <bdi className="dim nowrap">{poNumber}</bdi>,
      cardCell: ({ poNumber }) => poNumber && <bdi className="nowrap">{t('list.poNumber', { number: poNumber })}</bdi>,
    },
    {
      id: 'placedAt',
      header: t('list.columns.placedAt'),
      sortable: true,
      card: 'date',
      cell: ({ placedAt }) => <DateText value={placedAt} />,
    },
    {
      id: 'status',
      header: t('list.columns.status'),
      sortable: true,
      card: 'status',
      cell: ({ status }) => <LookBadge look={orderLooks[status]}>{t(`enums:status.order.${status}`)}</LookBadge>,
    },
    {
      id: 'origin',
      header: t('list.columns.origin'),
      cell: ({ origin }) => <OriginText origin={origin} />,
      text: ({ origin }) => t(`enums:orderOrigin.${origin}`),
    },
    {
      id: 'shipTo',
      header: t('list.columns.shipTo'),
      sortable: true,
      cell: ({ shipTo }) => (
        <span className={`ell ${css.shipTo}`} title={shipTo}>
          {shipTo}
        </span>
      ),
    },
    {
      id: 'tracking',
      header: t('list.columns.tracking'),
      cell: (order) => (
        <span className={css.track}>
          <TrackingCell order={order} />
        </span>
      ),
      text: ({ tracking }) => tracking?.number,
      // On a card the status beside it has already said that nothing was shipped.
      cardCell: (order) => order.tracking && <TrackingCell order={order} />,
    },
  ]
  // A column of dashes says nothing to who may not see prices.
  if (seesPrices)
    columns.push({
      id: 'total',
      header: t('list.columns.total'),
      sortable: true,
      align: 'end',
      hideable: false,
      card: 'amount',
      cell: ({ total }) => <MoneyText value={total} />,
    })
  if (canReorder)
    columns.push({
      id: 'actions',
      header: t('list.columns.actions'),
      hideable: false,
      align: 'end',
      card: 'action',
      cell: ({ id, number }) => (
        <AppLink
          to="/account/orders/$orderId/reorder"
          params={{ orderId: id }}
          look="quiet"
          className={css.rowAction}
          data-noprint
          title={t('actions.reorder')}
          aria-label={t('actions.reorderOf', { number })}
        >
          <IconRepeat size={15} stroke={1.7} aria-hidden />
        </AppLink>
      ),
    })
  return columns
}
