import { addDays, startOfDay } from '@/domain/calendar'
import type { Id } from '@/domain/ids'
import { money } from '@/domain/money'
import { percentage } from '@/domain/money/rounding'
import { type Bill, billDue } from '@/domain/subscriptions/bill'
import { applyDue, change, type ChangeFault, type Wish } from '@/domain/subscriptions/change'
import type { Subscription } from '@/domain/subscriptions/subscription'
import { erpZone } from '@/domain/sync/zone'
import type { Context } from '@mocks/engine/context'
import { setTimer } from '@mocks/engine/timers'
import type { BilledLine } from '@mocks/store/rows/erp'
import type { ErpSubscriptionRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import { erpToday } from './calendar'
import { nextChange } from './erp-change'

const keptKeys = 20

/** What is wished of which subscription, as the portal knew it, and who wishes it. */
export type SubscriptionOrder = { number: string; knownChange: number; wish: Wish; by: string }

/** What became of a wish: `changed` when the record is no longer as the portal knew it. */
export type SubscriptionReply =
  | { outcome: 'written' | 'alreadyThere' | 'changed'; row: ErpSubscriptionRow }
  | { outcome: 'refused'; row: ErpSubscriptionRow; fault: ChangeFault; key?: string }

/** When the ERP has to look at it next by itself; null: never. */
export const nextLook = ({ status, paidUntil, endsOn }: Subscription): string | null => {
  if (status === 'ended') return null
  if (endsOn !== null) return endsOn
  return status === 'active' ? paidUntil : null
}

async function save(tx: Tx, ctx: Context, row: ErpSubscriptionRow, now: Subscription, writes = row.writes) {
  const saved = await tx.erpSubscriptions.update(row.id, { ...now, writes, changed: await nextChange(tx) })
  const next = nextLook(saved)
  if (next !== null) await setTimer(tx, ctx, { kind: 'erp.bill', key: saved.number, at: startOfDay(next, erpZone) })
  return saved
}

/** Bills everything that is due up to today: each period once, also those the clock was moved past. */
export async function billSubscription(tx: Tx, ctx: Context, number: string): Promise<void> {
  const row = await tx.erpSubscriptions.one('number', number)
  if (row) await caughtUp(tx, ctx, row)
}

async function caughtUp(tx: Tx, ctx: Context, row: ErpSubscriptionRow): Promise<ErpSubscriptionRow> {
  const today = erpToday(ctx.clock.now())
  let now: Subscription = row
  for (;;) {
    const { subscription, bill } = billDue(now, today)
    if (subscription === now) break
    if (bill) await issue(tx, ctx, row, bill)
    now = subscription
  }
  now = applyDue(now, today)
  return now === row ? row : save(tx, ctx, row, now)
}

/** Does what the portal wishes, once for each key. */
export async function changeSubscription(
  tx: Tx,
  ctx: Context,
  order: SubscriptionOrder,
  idempotencyKey: string,
): Promise<SubscriptionReply> {
  const found = await tx.erpSubscriptions.one('number', order.number)
  if (!found) throw new Error(`The ERP has no subscription ${order.number}`)
  if (found.writes.includes(idempotencyKey)) return { outcome: 'alreadyThere', row: found }
  const row = await caughtUp(tx, ctx, found)
  if (row.changed !== order.knownChange) return { outcome: 'changed', row }
  const now = ctx.clock.now()
  const done = change(row, order.wish, { today: erpToday(now), at: now, by: order.by })
  if (!done.ok) return { outcome: 'refused', row, fault: done.fault, ...(done.key && { key: done.key }) }
  const writes = [...row.writes, idempotencyKey].slice(-keptKeys)
  return { outcome: 'written', row: await save(tx, ctx, row, done.subscription, writes) }
}

/** Net, tax and total of a bill for a customer. */
export const billTotals = (net: number, taxBasisPoints: number, currency: ErpSubscriptionRow['currency']) => {
  const tax = percentage(money(net, currency), taxBasisPoints).amount
  return { net, tax, total: net + tax }
}

async function issue(tx: Tx, ctx: Context, row: ErpSubscriptionRow, bill: Bill): Promise<void> {
  const customer = await tx.erpCustomers.one('customerNumber', row.customerNumber)
  if (!customer) throw new Error(`There is no customer ${row.customerNumber}`)
  const { net, tax, total } = billTotals(bill.net, customer.taxBasisPoints, row.currency)
  if (total === 0) return
  await tx.erpInvoices.insert({
    id: ctx.ids.next<'ErpInvoice'>('ErpInvoice') as Id<'ErpInvoice'>,
    changed: await nextChange(tx),
    number: `SI-${await tx.nextNumber('bills')}`,
    orderNumber: null,
    subscriptionNumber: row.number,
    billed: { net, tax, lines: bill.lines.map((line) => billedLine(row, line)) },
    issuedOn: bill.on,
    dueOn: addDays(bill.on, customer.termsDays),
    currency: row.currency,
    total,
    paid: 0,
    discountTaken: 0,
    discount: null,
  })
}

export function billedLine(
  { lines, plan }: Pick<ErpSubscriptionRow, 'lines' | 'plan'>,
  line: Bill['lines'][number],
): BilledLine {
  const { key, quantity, unitPrice, amount, from, until } = line
  const name = lines.find((each) => each.key === key)?.name ?? plan
  const part = line.kind === 'charge' ? { days: line.days, ofDays: line.ofDays } : null
  return { name, quantity, unitPrice, amount, from, until: addDays(until, -1), part }
}
