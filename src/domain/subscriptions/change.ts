import type { Instant, IsoDate } from '../clock'
import { daysIn, periodAt } from './periods'
import { prorate } from './proration'
import {
  type ChangeOrder,
  type PendingCharge,
  plannedLines,
  type Subscription,
  type SubscriptionLine,
} from './subscription'
import { type Quantities, wantedQuantities, type WishFault } from './wishes'

export type Wish =
  | { kind: 'quantity'; quantity: number }
  /** Only those named change. */
  | { kind: 'addOns'; addOns: readonly { key: string; quantity: number }[] }
  | { kind: 'suspend' | 'resume' | 'cancel' }
  | { kind: 'void'; change: number }

export type ChangeFault = WishFault | 'notActive' | 'notSuspended' | 'ending' | 'ended' | 'sameAlready' | 'notVoidable'
export type Changed = { ok: true; subscription: Subscription } | { ok: false; fault: ChangeFault; key?: string }
/** Who asks, and on which day of the seller. */
export type Asked = { today: IsoDate; at: Instant; by: string }

const fault = (code: ChangeFault, key?: string): Changed => ({ ok: false, fault: code, ...(key && { key }) })
const done = (subscription: Subscription): Changed => ({ ok: true, subscription })

/** Does what is wished, or says why not. More takes effect at once and less with the next period (domain-rules §7). */
export function change(subscription: Subscription, wish: Wish, asked: Asked): Changed {
  const { status, endsOn } = subscription
  if (status === 'ended') return fault('ended')
  switch (wish.kind) {
    case 'void':
      return voidChange(subscription, wish.change, asked)
    case 'suspend':
      if (status !== 'active') return fault('notActive')
      return endsOn === null ? done(suspended(subscription, asked)) : fault('ending')
    case 'resume':
      return status === 'suspended' ? done(resumed(subscription, asked)) : fault('notSuspended')
    case 'cancel':
      return endsOn === null ? done(cancelled(subscription, asked)) : fault('ending')
    default: {
      if (status !== 'active') return fault('notActive')
      if (endsOn !== null) return fault('ending')
      const wanted = wantedQuantities(subscription, wish)
      return 'fault' in wanted
        ? fault(wanted.fault, wanted.key)
        : withQuantities(subscription, wish.kind, wanted, asked)
    }
  }
}

const order = (
  subscription: Subscription,
  asked: Asked,
  facts: Pick<ChangeOrder, 'kind' | 'effectiveOn'> & Partial<ChangeOrder>,
): ChangeOrder => ({
  number: subscription.changes.length + 1,
  state: facts.effectiveOn <= asked.today ? 'applied' : 'scheduled',
  orderedAt: asked.at,
  by: asked.by,
  lines: [],
  amount: 0,
  voidedAt: null,
  voidedBy: null,
  ...facts,
})
const withOrder = (subscription: Subscription, added: ChangeOrder): Subscription => ({
  ...subscription,
  changes: [...subscription.changes, added],
})

const suspended = (subscription: Subscription, asked: Asked): Subscription =>
  withOrder(
    { ...subscription, status: 'suspended' },
    order(subscription, asked, { kind: 'suspend', effectiveOn: asked.today }),
  )

const cancelled = (subscription: Subscription, asked: Asked): Subscription => {
  const { paidUntil } = subscription
  const effectiveOn = paidUntil > asked.today ? paidUntil : asked.today
  const ended = effectiveOn <= asked.today
  return withOrder(
    {
      ...subscription,
      endsOn: effectiveOn,
      status: ended && subscription.charges.length === 0 ? 'ended' : subscription.status,
    },
    order(subscription, asked, { kind: 'cancel', effectiveOn }),
  )
}

/** What was missed is not caught up; what is left of a period that was not billed is. */
function resumed(subscription: Subscription, asked: Asked): Subscription {
  const due = applyDue({ ...subscription, status: 'active' }, asked.today)
  const facts = order(due, asked, { kind: 'resume', effectiveOn: asked.today })
  if (asked.today < due.paidUntil) return withOrder(due, facts)
  const charges = due.lines.flatMap((line) => chargeFor(due, line, 0, line.quantity, facts.number, asked.today))
  const amount = charges.reduce((sum, charge) => sum + charge.amount, 0)
  const { until } = periodAt(due.anchorOn, due.every, asked.today)
  return withOrder({ ...due, paidUntil: until, charges: [...due.charges, ...charges] }, { ...facts, amount })
}

/** What more of a line costs from a day to the end of the period. */
function chargeFor(
  { anchorOn, every }: Subscription,
  { key, unitPrice }: SubscriptionLine,
  before: number,
  after: number,
  changeNumber: number,
  from: IsoDate,
): PendingCharge[] {
  if (after <= before) return []
  const period = periodAt(anchorOn, every, from)
  const [days, ofDays] = [daysIn({ from, until: period.until }), daysIn(period)]
  const { amount } = prorate(before * unitPrice, after * unitPrice, days, ofDays)
  return [{ change: changeNumber, key, quantity: after - before, from, until: period.until, days, ofDays, amount }]
}

function withQuantities(
  subscription: Subscription,
  kind: 'quantity' | 'addOns',
  wanted: Quantities,
  asked: Asked,
): Changed {
  if (plannedLines(subscription).every(({ key, quantity }) => (wanted.get(key) ?? quantity) === quantity))
    return fault('sameAlready')
  const cleared = withoutPlans(subscription, wanted, asked)
  const moved = cleared.lines.flatMap(({ key, quantity }) => {
    const to = wanted.get(key)
    return to === undefined || to === quantity ? [] : [{ key, from: quantity, to }]
  })
  const more = moved.filter(({ from, to }) => to > from)
  const less = moved.filter(({ from, to }) => to < from)
  let result = cleared
  if (more.length > 0) result = increased(result, kind, more, asked)
  if (less.length > 0)
    result = withOrder(result, order(result, asked, { kind, effectiveOn: result.paidUntil, lines: less }))
  return done(result)
}

function increased(
  from: Subscription,
  kind: 'quantity' | 'addOns',
  lines: ChangeOrder['lines'],
  asked: Asked,
): Subscription {
  const facts = order(from, asked, { kind, effectiveOn: asked.today, lines })
  const to = new Map(lines.map((line) => [line.key, line.to]))
  const charges = from.lines.flatMap((line) =>
    chargeFor(from, line, line.quantity, to.get(line.key) ?? line.quantity, facts.number, asked.today),
  )
  const amount = charges.reduce((sum, charge) => sum + charge.amount, 0)
  return withOrder(
    {
      ...from,
      lines: from.lines.map((line) => ({ ...line, quantity: to.get(line.key) ?? line.quantity })),
      charges: [...from.charges, ...charges],
    },
    { ...facts, amount },
  )
}

/** A new wish for a line takes the place of what was scheduled for it. */
function withoutPlans(subscription: Subscription, wanted: Quantities, asked: Asked): Subscription {
  const touched = (each: ChangeOrder) => each.state === 'scheduled' && each.lines.some(({ key }) => wanted.has(key))
  if (!subscription.changes.some(touched)) return subscription
  const changes = subscription.changes.map((each) => {
    if (!touched(each)) return each
    const lines = each.lines.filter(({ key }) => !wanted.has(key))
    return lines.length > 0 ? { ...each, lines } : voided(each, asked)
  })
  return { ...subscription, changes }
}

const voided = (each: ChangeOrder, { at, by }: Asked): ChangeOrder => ({
  ...each,
  state: 'voided',
  voidedAt: at,
  voidedBy: by,
})

/**
 * May this change order be taken back? What is scheduled, always; more that came into effect, on its own day as long as
 * nothing came after it: no day of it was used.
 */
export function isVoidable({ changes, charges, status }: Subscription, number: number, today: IsoDate): boolean {
  const found = changes.find((each) => each.number === number)
  if (!found || status === 'ended') return false
  if (found.state === 'scheduled') return true
  const last = changes.findLast(({ state }) => state === 'applied')
  const isMore = found.kind === 'quantity' || found.kind === 'addOns'
  return (
    isMore &&
    found.state === 'applied' &&
    last === found &&
    found.effectiveOn === today &&
    charges.some((charge) => charge.change === number) &&
    !changes.some((each) => each.number > number && each.state === 'scheduled')
  )
}

function voidChange(subscription: Subscription, number: number, asked: Asked): Changed {
  const found = subscription.changes.find((each) => each.number === number)
  if (!found || !isVoidable(subscription, number, asked.today)) return fault('notVoidable')
  const changes = subscription.changes.map((each) => (each === found ? voided(each, asked) : each))
  if (found.state === 'scheduled')
    return done({ ...subscription, changes, endsOn: found.kind === 'cancel' ? null : subscription.endsOn })
  const back = new Map(found.lines.map(({ key, from }) => [key, from]))
  return done({
    ...subscription,
    changes,
    lines: subscription.lines.map((line) => ({ ...line, quantity: back.get(line.key) ?? line.quantity })),
    charges: subscription.charges.filter((charge) => charge.change !== number),
  })
}

/** Brings into effect what is dated up to this day. */
export function applyDue(subscription: Subscription, today: IsoDate): Subscription {
  const due = subscription.changes.filter(({ state, effectiveOn }) => state === 'scheduled' && effectiveOn <= today)
  if (due.length === 0) return subscription
  const to = new Map(due.flatMap(({ lines }) => lines.map((line) => [line.key, line.to] as const)))
  return {
    ...subscription,
    lines: subscription.lines.map((line) => ({ ...line, quantity: to.get(line.key) ?? line.quantity })),
    changes: subscription.changes.map((each) => (due.includes(each) ? { ...each, state: 'applied' as const } : each)),
  }
}
