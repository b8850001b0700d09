import type { AllowedAction } from '@/contract/action'
import type { OrderLineId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type LineReturn, lineReturn, type ReturnRules } from '@/domain/returns/eligibility'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import { erpToday } from '@mocks/erp/calendar'
import type { InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { OrderRecord } from '../orders/order-record'
import { openModules } from '../portal-settings/modules'
import { portalSettings } from '../portal-settings/portal-settings'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'

export type ReturnsOfOrder = {
  reasons: readonly ReturnReason[]
  lines: ({ orderLineId: OrderLineId } & LineReturn)[]
  action: AllowedAction<'requestReturn'>
}

const closed: readonly OrderRow['status'][] = ['cancelled', 'rejected', 'declined']

/** ADM-20: the lines of an order as the window of the business sees them on a day of the seller. */
export function returnableLines(
  order: Pick<OrderRow, 'lines' | 'status'>,
  shipments: readonly Pick<ShipmentRow, 'deliveredAt' | 'lines'>[],
  rules: ReturnRules,
  today: string,
): ReturnsOfOrder['lines'] {
  const off = closed.includes(order.status)
  return order.lines.map(({ id, ordered, confirmed }) => {
    const parts = shipments.flatMap(({ deliveredAt, lines }) =>
      lines
        .filter(({ orderLineId }) => orderLineId === id)
        .map(({ quantity }) => ({ quantity, deliveredOn: deliveredAt === null ? null : erpToday(deliveredAt) })),
    )
    return { orderLineId: id, ...lineReturn(off ? 0 : (confirmed ?? ordered), parts, rules, today) }
  })
}

/** What the caller may return of an order, and why not where they may not. */
export async function returnsOf(
  tx: Tx,
  { order, shipments, company }: Pick<OrderRecord, 'order' | 'shipments' | 'company'>,
  ctx: Context,
): Promise<ReturnsOfOrder> {
  const settings = await portalSettings(tx)
  const lines = returnableLines(order, shipments, settings, erpToday(ctx.clock.now()))
  const isOpen = (await openModules(tx, company)).has('returns')
  const states = new Set(lines.map(({ state }) => state))
  const action = actionUnless(
    'requestReturn',
    !isOpen && { code: 'setting.moduleClosed' },
    await whyNotThem(tx, settings.returnsBy, ctx),
    !states.has('open') && !states.has('expired') && { code: 'state.notDelivered' },
    !states.has('open') && { code: 'state.returnExpired', params: { count: settings.returnDays } },
  )
  return { reasons: settings.returnReasons, lines, action }
}

/** The same for an invoice, which is for everything of its order that was charged. */
export async function returnsOfInvoice(tx: Tx, invoice: Pick<InvoiceRow, 'orderId'>, ctx: Context) {
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

/** RMA-20: who of a company may ask for returns. */
async function whyNotThem(
  tx: Tx,
  returnsBy: 'everybody' | 'orderers' | 'managers',
  { actor }: Context,
): Promise<Parameters<typeof actionUnless>[1]> {
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
