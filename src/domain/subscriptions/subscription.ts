import type { Locale } from '@/domain/locales'
import type { Instant, IsoDate } from '../clock'
import type { BillingPeriod, ChangeKind, ChangeState, SubscriptionStatus } from './vocabulary'

type Words = Readonly<Record<Locale, string>>

/** The plan itself, or something that can be taken with it. */
export type SubscriptionLine = {
  key: string
  name: Words
  kind: 'plan' | 'addOn'
  /** An add-on that cannot be taken off. */
  required: boolean
  /** Key of the add-on without which this one cannot be had. */
  needs: string | null
  /** It is had as many times as the plan, or not at all. */
  perUnit: boolean
  /** Net for one in a whole period, minor units. */
  unitPrice: number
  /** Zero: not taken. */
  quantity: number
  minimum: number
  maximum: number
}

/** What will be on the next bill besides the next period. */
export type PendingCharge = {
  change: number
  key: string
  /** By how many more, for which days of how many. */
  quantity: number
  from: IsoDate
  until: IsoDate
  days: number
  ofDays: number
  amount: number
}

/** A dated change. `lines` says what becomes of which quantity. */
export type ChangeOrder = {
  /** From 1. */
  number: number
  kind: ChangeKind
  state: ChangeState
  orderedAt: Instant
  by: string
  effectiveOn: IsoDate
  lines: { key: string; from: number; to: number }[]
  /** What it added to the next bill, net. */
  amount: number
  voidedAt: Instant | null
  voidedBy: string | null
}

/** A subscription as its rules see it. Amounts are net, in minor units of one currency. */
export type Subscription = {
  status: SubscriptionStatus
  every: BillingPeriod
  /** First day of the first period. */
  anchorOn: IsoDate
  /** The first day that is not billed yet. */
  paidUntil: IsoDate
  lastBilledOn: IsoDate | null
  termMonths: number
  /** First day of the next term. */
  renewsOn: IsoDate
  /** First day without it. */
  endsOn: IsoDate | null
  lines: SubscriptionLine[]
  charges: PendingCharge[]
  changes: ChangeOrder[]
}

/** What a whole period costs at these quantities. */
export const recurringOf = (lines: readonly Pick<SubscriptionLine, 'unitPrice' | 'quantity'>[]): number =>
  lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0)

/** When something is billed next; null when nothing is. */
export function nextBillingOn({ status, paidUntil, endsOn, charges }: Subscription): IsoDate | null {
  if (status === 'ended') return null
  if (endsOn !== null) return charges.length > 0 ? endsOn : null
  return status === 'active' ? paidUntil : null
}

/** The quantities once everything that is scheduled has come into effect. */
export function plannedLines({ lines, changes }: Subscription): SubscriptionLine[] {
  const scheduled = changes.filter(({ state }) => state === 'scheduled').flatMap((change) => change.lines)
  return lines.map((line) => {
    const last = scheduled.findLast(({ key }) => key === line.key)
    return last ? { ...line, quantity: last.to } : line
  })
}

/** What the next bill will hold as things stand: what is still to be charged, and the period that begins with it. */
export function nextBill(subscription: Subscription): { on: IsoDate; charges: number; recurring: number } | null {
  const on = nextBillingOn(subscription)
  if (on === null) return null
  const charges = subscription.charges.reduce((sum, { amount }) => sum + amount, 0)
  return { on, charges, recurring: subscription.endsOn === null ? recurringOf(plannedLines(subscription)) : 0 }
}
