import { useTranslation } from 'react-i18next'
import type { Overview } from '@/contract/overview'
import { TrackingCell } from '@/entities/order/TrackingCell'
import { usePlacedBy } from '@/entities/order/use-placed-by'
import { Can } from '@/features/session/Can'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { RecentTable } from './RecentTable'
import css from './overview.module.css'

type Props = NonNullable<Overview['recentOrders']>

export function RecentOrders({ rows, total }: Props) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const placedByOf = usePlacedBy()
  const seesPrices = useCan('prices.view')
  return (
    <Section
      title={t('orders.title')}
      more={<AppLink to="/account/orders">{t('orders.all', { number: format.number(total) })}</AppLink>}
    >
      {rows.length === 0 ? (
        <p className={css.calm}>
          {t('orders.empty')}{' '}
          <Can permission="orders.create">
            <AppLink to="/account/basket">{t('orders.emptyAction')}</AppLink>
          </Can>
        </p>
      ) : (
        <RecentTable
          id="recent-orders"
          label={t('orders.title')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'number',
              header: t('orders.number'),
              place: 'title',
              cell: ({ id, number }) => (
                <DocLink number={number} to="/account/orders/$orderId" params={{ orderId: id }} />
              ),
            },
            {
              id: 'placed',
              header: t('orders.placed'),
              place: 'date',
              cell: ({ placedAt }) => <DateText value={placedAt} />,
            },
            {
              id: 'by',
              header: t('orders.by'),
              place: 'wide',
              cell: (order) => (
                <span className={`ell ${css.by}`} title={placedByOf(order)}>
                  {placedByOf(order)}
                </span>
              ),
            },
            {
              id: 'status',
              header: t('orders.status'),
              place: 'status',
              cell: ({ status }) => <StatusBadge kind="order" status={status} />,
            },
            {
              id: 'tracking',
              header: t('orders.tracking'),
              place: 'wide',
              cell: (order) => <TrackingCell order={order} />,
            },
            ...(seesPrices
              ? [
                  {
                    id: 'total',
                    header: t('orders.total'),
                    place: 'amount' as const,
                    cell: (order: Props['rows'][number]) => <MoneyText value={order.total} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  )
}
