import type { Overview } from '@/contract/overview'
import { dateIn, daysBetween } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { Currency } from '@/domain/money'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import { can, holds } from '@/domain/permissions/can'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceSearch, OrderSearch, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { notOverdue } from '../disputes/held-back'
import { dueSoonFilter } from '../invoices/list-invoices'
import { reachOf } from '../reach'

export type Need = {
  kind: Overview['needs'][number]['kind']
  count: number
  amount: number | null
  days: number | null
}

const amountIn = (totals: readonly { currency: Currency; amount: number }[], { currency }: CompanyRow): number =>
  totals.find((total) => total.currency === currency)?.amount ?? 0

/** Orders that are on their way or stuck, with how long the oldest has been. Kinds without any are left out. */
export async function orderNeeds(tx: Tx, company: CompanyRow, ctx: Context): Promise<Need[]> {
  if (!holds(ctx.actor, 'orders.view')) return []
  const today = dateIn(company.timeZone, ctx.clock.now())
  const need = async (kind: Need['kind'], filter: OrderSearch): Promise<Need[]> => {
    const found = await tx.search.orders({ ...filter, ...reachOf(ctx.actor, 'orders.view') }, 'placedAt', false, 0, 1)
    const [first] = found.ids
    if (first === undefined) return []
    const { placedAt } = await tx.orders.require(first)
    const days = daysBetween(dateIn(company.timeZone, placedAt), today)
    return [{ kind, count: found.total, amount: amountIn(found.totals, company), days }]
  }
  const parts = await Promise.all([
    need('onHoldOrders', { statuses: ['onHold'] }),
    need('backorders', { statuses: openOrderStatuses, hasBackorder: true }),
    need('openOrders', { statuses: openOrderStatuses }),
  ])
  return parts.flat()
}

/** Invoices that are late or soon due, with how late the oldest is or how near the next. */
export async function invoiceNeeds(tx: Tx, company: CompanyRow, today: IsoDate, ctx: Context): Promise<Need[]> {
  if (!holds(ctx.actor, 'invoices.view')) return []
  const need = async (kind: Need['kind'], filter: InvoiceSearch): Promise<Need[]> => {
    const found = await tx.search.invoices({ ...filter, ...reachOf(ctx.actor, 'invoices.view') }, 'dueOn', false, 0, 1)
    const [first] = found.ids
    if (first === undefined) return []
    const { dueOn } = await tx.invoices.require(first)
    const days = Math.abs(daysBetween(dueOn, today))
    return [{ kind, count: found.total, amount: amountIn(found.openTotals, company), days }]
  }
  const overdue = async (): Promise<Need[]> => {
    const held = (await notOverdue(tx, company.id, today)).filter(
      ({ invoice }) => invoice.currency === company.currency && can(ctx.actor, 'invoices.view', invoice),
    )
    const notClaimed = held.reduce((sum, { amount }) => sum + amount, 0)
    return (await need('overdueInvoices', { overdueOn: today })).map((each) => ({
      ...each,
      amount: (each.amount ?? 0) - notClaimed,
    }))
  }
  const parts = await Promise.all([overdue(), need('dueSoonInvoices', dueSoonFilter(today))])
  return parts.flat()
}
