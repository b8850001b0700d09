import type { ReactNode } from 'react'
import type { OrderListQuery } from '@/contract/order-list'
import type { Overview } from '@/contract/overview'
import { AppLink } from '@/shared/ui/AppLink'

const orders: Partial<Record<Overview['needs'][number]['kind'], OrderListQuery>> = {
  openOrders: { view: 'open' },
  backorders: { status: ['backordered'] },
  onHoldOrders: { status: ['onHold'] },
}

type Props = {
  kind: Overview['needs'][number]['kind']
  tone: 'neutral' | 'warn' | 'bad'
  className?: string
  children: ReactNode
}

/** A link to the list behind a count, filtered to what was counted. */
export function NeedLink({ kind, tone, ...rest }: Props) {
  const list = orders[kind]
  if (list) return <AppLink to="/account/orders" search={list} look="quiet" data-tone={tone} {...rest} />
  return (
    <AppLink
      to="/account/invoices"
      search={kind === 'overdueInvoices' ? { view: 'overdue' } : { view: 'open', sort: 'dueOn' }}
      look="quiet"
      data-tone={tone}
      {...rest}
    />
  )
}
