import { dateIn } from '@/domain/calendar'
import type { BudgetEntryKind } from '@/domain/budgets/vocabulary'
import type { BudgetId, OrderLineId } from '@/domain/ids'
import type { BudgetEntryRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { isOfPerson, runsOn, switchedOnBudgets } from './running-budgets'
import { sumOf } from './used-of'

/**
 * Sets the order's total aside in every budget that counts for it: when it is placed, and anew when a decision that had
 * given it back is cancelled. Asked again, it changes nothing.
 */
export async function reserveBudget(tx: Tx, ctx: Context, order: OrderRow): Promise<void> {
  const known = await budgetsOfOrder(tx, order)
  const budgetIds = known.length > 0 ? known : await budgetsAtPlacing(tx, order)
  await bringTo(tx, ctx, order, budgetIds, 'reserved', order.total)
}

/** What was set aside is used for good: nobody has to agree any more. */
export async function consumeBudget(tx: Tx, ctx: Context, order: OrderRow): Promise<void> {
  await bringTo(tx, ctx, order, await budgetsOfOrder(tx, order), 'consumed', order.total)
}

/** The order no longer counts: declined, withdrawn or cancelled. All of it comes back. */
export async function releaseBudget(tx: Tx, ctx: Context, order: OrderRow): Promise<void> {
  await bringTo(tx, ctx, order, await budgetsOfOrder(tx, order), 'released', 0)
}

/**
 * Gives back exactly what lines no longer cost, in minor units with their share of tax and freight; a negative amount
 * takes more. A part without a line belongs to none. Nothing moves for an order that was given back whole.
 */
export async function restoreBudget(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  parts: readonly { orderLineId: OrderLineId | null; amount: number }[],
): Promise<void> {
  const entries = await tx.budgetEntries.by('orderId', order.id)
  for (const budgetId of await budgetsOfOrder(tx, order)) {
    const state = stateOf(entries, budgetId)
    if (state === null || state === 'released') continue
    for (const { orderLineId, amount } of parts) {
      if (amount === 0) continue
      // What costs more than before is used in the way the rest of the order is.
      const kind = amount > 0 ? 'restored' : state
      await insertEntry(tx, ctx, order, { budgetId, orderLineId, kind, amount: -amount })
    }
  }
}

/** Budgets the order has moved, in the order in which it first did. */
async function budgetsOfOrder(tx: Tx, order: OrderRow): Promise<BudgetId[]> {
  const entries = await tx.budgetEntries.by('orderId', order.id)
  return [...new Set(entries.map(({ budgetId }) => budgetId))]
}

/** The budget the order carries, and every budget of the person that runs on the day. */
async function budgetsAtPlacing(tx: Tx, order: OrderRow): Promise<BudgetId[]> {
  const { userId } = order
  if (userId === null) return order.budgetId === null ? [] : [order.budgetId]
  const day = await windowDayOf(tx, order)
  const own = (await switchedOnBudgets(tx, order.companyId)).filter(
    (budget) => isOfPerson(budget, userId) && runsOn(budget, day),
  )
  return [...new Set([...(order.budgetId === null ? [] : [order.budgetId]), ...own.map(({ id }) => id)])]
}

/** Moves each budget so that the order uses `target` of it. An order that already does so in this way writes nothing. */
async function bringTo(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  budgetIds: readonly BudgetId[],
  kind: BudgetEntryKind,
  target: number,
): Promise<void> {
  const entries = await tx.budgetEntries.by('orderId', order.id)
  for (const budgetId of budgetIds) {
    const amount = target - sumOf(entries.filter((entry) => entry.budgetId === budgetId))
    if (amount === 0 && stateOf(entries, budgetId) === kind) continue
    await insertEntry(tx, ctx, order, { budgetId, orderLineId: null, kind, amount: amount || 0 })
  }
}

/** How the order stands to the budget; giving back a part does not change that. */
const stateOf = (
  entries: readonly BudgetEntryRow[],
  budgetId: BudgetId,
): Exclude<BudgetEntryKind, 'restored'> | null => {
  const kinds = entries.filter((entry) => entry.budgetId === budgetId).map(({ kind }) => kind)
  return kinds.findLast((kind) => kind !== 'restored') ?? null
}

type Movement = { budgetId: BudgetId; orderLineId: OrderLineId | null; kind: BudgetEntryKind; amount: number }

async function insertEntry(tx: Tx, ctx: Context, order: OrderRow, movement: Movement): Promise<void> {
  await tx.budgetEntries.insert({
    id: ctx.ids.next<'BudgetEntry'>('BudgetEntry'),
    companyId: order.companyId,
    orderId: order.id,
    at: ctx.clock.now(),
    windowOn: await windowDayOf(tx, order),
    ...movement,
  })
}

const windowDayOf = async (tx: Tx, order: OrderRow) =>
  dateIn((await tx.companies.require(order.companyId)).timeZone, order.placedAt)
