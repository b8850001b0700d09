import type { AllowedAction } from '@/contract/action'
import type { OrderLineId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import type { LineReturn, ReturnRules } from '@/domain/returns/eligibility'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { OrderRecord } from '../orders/order-record'
import { openModules } from '../portal-settings/modules'
import { settingsFor } from '../shop-settings/shop-settings'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'
import { whyNot } from '../team/why-not'
import { lineReturnOf } from './line-parts'
import { type Taken, takenOf } from './taken'

export type ReturnsOfOrder = {
  reasons: readonly ReturnReason[]
  lines: ({ orderLineId: OrderLineId } & LineReturn)[]
  action: AllowedAction<'requestReturn'>
}

/** ADM-20: the lines of an order as the window of the business sees them on a day of the seller. */
export const returnableLines = (
  order: Pick<OrderRow, 'lines' | 'status' | 'erpNumber'>,
  shipments: readonly Pick<ShipmentRow, 'id' | 'deliveredAt' | 'lines'>[],
  rules: ReturnRules,
  today: string,
  taken: Taken,
): ReturnsOfOrder['lines'] =>
  order.lines.map((line) => ({
    orderLineId: line.id,
    ...lineReturnOf(order, line, shipments, { rules, today, taken }),
  }))

/** What the caller may return of an order, and why not where they may not. */
export async function returnsOf(
  tx: Tx,
  { order, shipments, company }: Pick<OrderRecord, 'order' | 'shipments' | 'company'>,
  ctx: Context,
): Promise<ReturnsOfOrder> {
  const settings = await settingsFor(tx, company)
  const lines = returnableLines(order, shipments, settings, erpToday(ctx.clock.now()), await takenOf(tx, order.id))
  const isOpen = (await openModules(tx, company)).has('returns')
  const states = new Set(lines.map(({ state }) => state))
  const action = actionUnless(
    'requestReturn',
    !isOpen && { code: 'setting.moduleClosed' },
    await whyNotThem(tx, company, ctx),
    !states.has('open') && !states.has('expired') && !states.has('returned') && { code: 'state.notDelivered' },
    !states.has('open') && states.has('returned') && { code: 'state.returned' },
    !states.has('open') && { code: 'state.returnExpired', params: { count: settings.returnDays } },
  )
  return { reasons: settings.returnReasons, lines, action }
}

/** The same for an invoice, which is for everything of its order that was charged; a service is never returned. */
export async function returnsOfInvoice(tx: Tx, invoice: Pick<InvoiceRow, 'orderId'>, ctx: Context) {
  if (invoice.orderId === null)
    return { until: null, action: actionUnless('requestReturn', { code: 'state.notDelivered' as const }) }
  const order = await tx.orders.require(invoice.orderId)
  const [company, shipments] = await Promise.all([
    tx.companies.require(order.companyId),
    tx.shipments.by('orderId', order.id),
  ])
  const { lines, action } = await returnsOf(tx, { order, company, shipments }, ctx)
  const open = lines.filter(({ state }) => state === 'open')
  const days = (open.length > 0 ? open : lines).flatMap(({ until }) => until ?? [])
  return { until: days.toSorted().at(-1) ?? null, action }
}

/** RMA-20: whether the caller may ask for returns, by their rights and by what the business says. */
export async function whyNotThem(
  tx: Tx,
  company: Pick<CompanyRow, 'country'>,
  ctx: Context,
): Promise<Parameters<typeof actionUnless>[1]> {
  const { actor } = ctx
  const without = await whyNot(tx, ctx, 'returns.create', 'permission.returnsCreate')
  if (without) return without
  const { returnsBy } = await settingsFor(tx, company)
  if (returnsBy === 'everybody') return false
  if (returnsBy === 'orderers')
    return (
      !holds(actor, 'orders.create') && {
        code: 'permission.returns',
        ask: await whoCan(tx, actor.companyId, 'orders.create'),
      }
    )
  const user = await tx.users.get(actor.userId)
  return user?.accountRole !== 'accountManager' && { code: 'permission.returnsManager' }
}
