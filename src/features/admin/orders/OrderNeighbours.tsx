import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DeskOrderListQuery } from '@/contract/admin/desk-order-list'
import type { OrderId } from '@/domain/ids'
import { deskOrderQueries } from '@/entities/desk-order/desk-order.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { useDataAhead } from '@/shared/lib/use-ahead'
import { AppLink } from '@/shared/ui/AppLink'
import css from './orders.module.css'

/** Place of the order in the list it was opened from, with the way to the one before and after it. */
export function OrderNeighbours({ orderId, search }: { orderId: OrderId; search: DeskOrderListQuery }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const navigate = useNavigate()
  const { data } = useQuery(deskOrderQueries.neighbours(orderId, search))
  useDataAhead(data?.next ? deskOrderQueries.detail(data.next) : undefined)
  const go = (target: OrderId | null | undefined) => {
    if (target) void navigate({ to: '/admin/orders/$orderId', params: { orderId: target }, search })
  }
  useShortcuts([
    { keys: '[', label: t('neighbours.previous'), run: () => go(data?.previous) },
    { keys: ']', label: t('neighbours.next'), run: () => go(data?.next) },
  ])

  const step = (target: OrderId | null | undefined, label: string, StepIcon: typeof IconChevronLeft) =>
    target ? (
      <AppLink
        to="/admin/orders/$orderId"
        params={{ orderId: target }}
        search={search}
        look="quiet"
        className={css.step}
        aria-label={label}
        title={label}
      >
        <StepIcon size={16} className="flip" aria-hidden />
      </AppLink>
    ) : (
      <span className={css.step} data-off aria-hidden>
        <StepIcon size={16} className="flip" />
      </span>
    )

  return (
    <nav className={css.neighbours} aria-label={t('neighbours.label')}>
      <span className="cap num nowrap">
        {data?.position != null &&
          t('neighbours.position', { position: format.number(data.position), total: format.number(data.total) })}
      </span>
      {step(data?.previous, t('neighbours.previous'), IconChevronLeft)}
      {step(data?.next, t('neighbours.next'), IconChevronRight)}
    </nav>
  )
}
