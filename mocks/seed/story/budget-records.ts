import { holdsDay, windowOf } from '@/domain/budgets/windows'
import { addDays, dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import type { BudgetId, Id } from '@/domain/ids'
import type { BudgetEntryRow, BudgetRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import { companyIds } from '../companies'
import { costCentreIds } from '../cost-centres'
import { userIds } from '../people'
import { budgetIds, chargeOf } from './budget-charges'
import type { BuiltOrder } from './build-order'
import { minuteMs } from './order-times'

const timeZone = 'Europe/Warsaw'
const dayMs = 24 * 60 * minuteMs
const roundTo = 10_000
const least = 500_000
/** How much of each budget is used today. */
const shares = { [budgetIds.workshop]: 0.95, [budgetIds.fitting]: 0.7 }
/** How far earlier months went: who is only warned went a little too far. */
const reached = { [budgetIds.workshop]: 1, [budgetIds.fitting]: 1.1 }

export type BudgetAmounts = Readonly<Record<BudgetId, number>>

/**
 * Charges orders of the story to budgets, which are measured so that today one is nearly used up and another has room,
 * whatever the day. Earlier months take orders as long as they fit.
 */
export function chargeBudgets(
  built: readonly BuiltOrder[],
  now: Instant,
): { built: BuiltOrder[]; amounts: BudgetAmounts } {
  const thisMonth = windowOf('month', dateIn(timeZone, now))
  const since = firstDay(now)
  const used: Record<string, number> = {}
  const amounts: Record<BudgetId, number> = {}
  const dayOf = ({ order }: BuiltOrder) => dateIn(timeZone, order.placedAt)
  for (const [budgetId, share] of Object.entries(shares)) {
    const mine = built.filter(
      (each) => chargeOf(each.script)?.budgetId === budgetId && holdsDay(thisMonth, dayOf(each)),
    )
    const total = mine.reduce((sum, each) => sum + (isOver(each.order) ? 0 : each.order.total), 0)
    amounts[budgetId as BudgetId] = Math.max(Math.ceil(total / share / roundTo) * roundTo, least)
  }
  return {
    amounts,
    built: built.map((each) => {
      const charge = chargeOf(each.script)
      if (!charge || dayOf(each) < since) return each
      const month = `${charge.budgetId} ${windowOf('month', dayOf(each)).startsOn}`
      const after = (used[month] ?? 0) + each.order.total
      const room = (amounts[charge.budgetId] ?? 0) * (reached[charge.budgetId] ?? 1)
      if (!holdsDay(thisMonth, dayOf(each)) && after > room) return each
      used[month] = after
      return { ...each, order: { ...each.order, ...charge } }
    }),
  }
}

/** Budgets run since the month before last. */
function firstDay(now: Instant): IsoDate {
  let first = windowOf('month', dateIn(timeZone, now)).startsOn
  for (let back = 0; back < 2; back += 1) first = windowOf('month', addDays(first, -1)).startsOn
  return first
}

const isOver = ({ status }: OrderRow): boolean => status === 'cancelled' || status === 'rejected'

/** What orders of the story did to budgets: set aside, used, and given back where they were cancelled. */
export function budgetEntriesOf(built: readonly BuiltOrder[], now: Instant): BudgetEntryRow[] {
  return built
    .map(({ order }) => order)
    .toSorted((a, b) => a.placedAt - b.placedAt)
    .flatMap((order) => (order.budgetId === null ? [] : movements(order, order.budgetId, now)))
}

function movements(order: OrderRow, budgetId: BudgetId, now: Instant): BudgetEntryRow[] {
  const entry = (kind: BudgetEntryRow['kind'], amount: number, at: Instant): BudgetEntryRow => ({
    id: `${order.id}_${kind}` as Id<'BudgetEntry'>,
    version: 1,
    budgetId,
    companyId: order.companyId,
    orderId: order.id,
    orderLineId: null,
    kind,
    amount,
    at,
    windowOn: dateIn(timeZone, order.placedAt),
  })
  const { placedAt, total } = order
  const used = [entry('reserved', total, placedAt), entry('consumed', 0, placedAt)]
  return isOver(order) ? [...used, entry('released', -total, Math.min(placedAt + dayMs, now))] : used
}

/** The budgets of Kestrel. */
export function budgetsAt(amounts: BudgetAmounts, now: Instant): BudgetRow[] {
  const base = { version: 1, companyId: companyIds.kestrel, startsOn: firstDay(now), endsOn: null, active: true }
  return [
    {
      ...base,
      id: budgetIds.workshop,
      name: 'Workshop materials',
      owner: { kind: 'costCentre', costCentreId: costCentreIds.workshop },
      amount: amounts[budgetIds.workshop] ?? least,
      period: 'month',
      mode: 'authorize',
      authorizerIds: [userIds.ines, userIds.ewa],
    },
    {
      ...base,
      id: budgetIds.fitting,
      name: 'Fitting on site',
      owner: { kind: 'costCentre', costCentreId: costCentreIds.fitting },
      amount: amounts[budgetIds.fitting] ?? least,
      period: 'month',
      mode: 'warn',
      authorizerIds: [],
    },
    {
      ...base,
      id: budgetIds.ewa,
      name: 'Samples and small tools',
      owner: { kind: 'person', userId: userIds.ewa },
      amount: 1_500_000,
      startsOn: windowOf('quarter', dateIn(timeZone, now)).startsOn,
      period: 'quarter',
      mode: 'block',
      authorizerIds: [],
    },
  ]
}
