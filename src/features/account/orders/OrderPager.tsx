import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OrderListQuery } from '@/contract/order-list'
import type { OrderId } from '@/domain/ids'
import { orderQueries } from '@/entities/order/order.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { useDataAhead } from '@/shared/lib/use-ahead'
import { AppLink } from '@/shared/ui/AppLink'
import css from './order-detail.module.css'

type Props = { orderId: OrderId; list: OrderListQuery }

/** Previous and next within the list the person came from. A place that is not known yet takes no room. */
export function OrderPager({ orderId, list }: Props) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const navigate = useNavigate()
  const { data } = useQuery(orderQueries.neighbours(orderId, list))
  useDataAhead(data?.next ? orderQueries.detail(data.next) : undefined)

  const go = (to: OrderId | null | undefined): void => {
    if (to) void navigate({ to: '/account/orders/$orderId', params: { orderId: to }, search: list })
  }
  useShortcuts([
    { keys: 'k', label: t('actions.previous'), run: () => go(data?.previous) },
    { keys: 'j', label: t('actions.next'), run: () => go(data?.next) },
  ])

  if (!data?.position) return null
  return (
    <>
      <span className={`cap num nowrap ${css.position}`}>
        {t('actions.position', { position: format.number(data.position), total: format.number(data.total) })}
      </span>
      <span className={css.pager}>
        <Step to={data.previous} list={list} label={t('actions.previous')} back />
        <Step to={data.next} list={list} label={t('actions.next')} />
      </span>
    </>
  )
}

type StepProps = { to: OrderId | null; list: OrderListQuery; label: string; back?: boolean }

function Step({ to, list, label, back }: StepProps) {
  const StepIcon = back ? IconChevronLeft : IconChevronRight
  const icon = <StepIcon size={16} className="flip" aria-hidden />
  if (!to)
    return (
      <span role="link" aria-disabled="true" aria-label={label}>
        {icon}
      </span>
    )
  return (
    <AppLink
      to="/account/orders/$orderId"
      params={{ orderId: to }}
      search={list}
      look="quiet"
      aria-label={label}
      title={label}
    >
      {icon}
    </AppLink>
  )
}
