import { dateIn, daysBetween } from '@/domain/calendar'
import { availableCredit, type CreditPosition, exceedsCredit, exposureOf } from '@/domain/credit/exposure'
import { firstDue, overdueAmount } from '@/domain/invoices/claims'
import { money } from '@/domain/money'
import { convert } from '@/domain/money/convert'
import { holds } from '@/domain/permissions/can'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { erpRates } from '../erp-rates'
import { invoicesFound } from '../invoices/invoices-found'
import { portalSettings } from '../portal-settings/portal-settings'
import { withCreditLimit } from './credit-limit'
import { creditPosition } from './credit-position'

/** ORD-17: one dimension of the standing. Amounts are minor units of the company's currency. */
export type StandingCheck = {
  kind: 'block' | 'credit' | 'overdue' | 'activity'
  state: 'ok' | 'warn' | 'stop'
  /** What is available, or overdue; null where there is none, or the caller may not see it. */
  amount: number | null
  /** Days the oldest invoice is overdue, or since the last order. */
  days: number | null
}

export type Standing = {
  blocked: boolean
  limit: number | null
  exposure: number
  /** Set aside for orders that wait for authorizers. */
  reserved: number
  available: number | null
  withinLimit: boolean
  checks: StandingCheck[]
}

/** ORD-17: the account in every dimension that is looked at when an order of this total is placed on account. */
export async function standingOf(tx: Tx, own: CompanyRow, orderTotal: number, ctx: Context): Promise<Standing> {
  const company = await withCreditLimit(tx, own, ctx.clock.now())
  const position = await creditPosition(tx, company, ctx.clock.now())
  const settings = await portalSettings(tx)
  const late = await overdueOf(tx, company, ctx)
  const idle = await daysWithoutOrder(tx, company, ctx)
  const seesInvoices = holds(ctx.actor, 'invoices.view')
  return {
    blocked: company.blockedReason !== null,
    limit: company.creditLimit,
    exposure: exposureOf(position),
    reserved: position.pendingApproval,
    available: availableCredit(company.creditLimit, position),
    withinLimit: !exceedsCredit(company.creditLimit, position, orderTotal),
    checks: [
      { kind: 'block', state: company.blockedReason === null ? 'ok' : 'stop', amount: null, days: null },
      creditCheck(company, position, orderTotal, settings),
      {
        kind: 'overdue',
        state: isTooLate(late.days, settings) ? 'stop' : late.amount > 0 ? 'warn' : 'ok',
        amount: seesInvoices && late.amount > 0 ? late.amount : null,
        days: seesInvoices && late.amount > 0 ? late.days : null,
      },
      { kind: 'activity', state: isTooIdle(idle, settings) ? 'stop' : 'ok', amount: null, days: idle },
    ],
  }
}

const creditCheck = (
  company: CompanyRow,
  position: CreditPosition,
  orderTotal: number,
  { creditPolicy }: PortalSettingsRow,
): StandingCheck => {
  const over = exceedsCredit(company.creditLimit, position, orderTotal)
  const state = !over ? 'ok' : creditPolicy === 'block' ? 'stop' : 'warn'
  return { kind: 'credit', state, amount: availableCredit(company.creditLimit, position), days: null }
}

const isTooLate = (days: number, { overdueStopDays }: PortalSettingsRow): boolean =>
  overdueStopDays > 0 && days > overdueStopDays
const isTooIdle = (days: number | null, { inactiveStopDays }: PortalSettingsRow): boolean =>
  inactiveStopDays > 0 && days !== null && days > inactiveStopDays

/** What is overdue in the company's currency, and for how many days the oldest of it is. */
async function overdueOf(tx: Tx, company: CompanyRow, ctx: Context): Promise<{ amount: number; days: number }> {
  const today = dateIn(company.timeZone, ctx.clock.now())
  const found = await invoicesFound(tx, { companyIds: [company.id], overdueOn: today })
  const { rates } = await erpRates(tx)
  const amounts = found.map((invoice) => {
    const late = money(overdueAmount(invoice, today), invoice.currency)
    return convert(late, company.currency, rates)?.amount ?? 0
  })
  const days = found.map((invoice) => daysBetween(firstDue(invoice) ?? today, today))
  return { amount: amounts.reduce((sum, amount) => sum + amount, 0), days: Math.max(0, ...days) }
}

/** Days since the company last ordered, whoever and wherever; null when it never has. */
async function daysWithoutOrder(tx: Tx, company: CompanyRow, ctx: Context): Promise<number | null> {
  const { ids } = await tx.search.orders({ companyIds: [company.id] }, 'placedAt', true, 0, 1)
  const last = ids[0] && (await tx.orders.get(ids[0]))
  if (!last) return null
  const { timeZone } = company
  return Math.max(daysBetween(dateIn(timeZone, last.placedAt), dateIn(timeZone, ctx.clock.now())), 0)
}

/** What of it stops an order on account besides block and credit, which have refusals of their own. */
export async function stoppedBy(
  tx: Tx,
  company: CompanyRow,
  settings: PortalSettingsRow,
  ctx: Context,
): Promise<'customer/overdue' | 'customer/inactive' | null> {
  if (settings.overdueStopDays > 0 && isTooLate((await overdueOf(tx, company, ctx)).days, settings))
    return 'customer/overdue'
  if (settings.inactiveStopDays > 0 && isTooIdle(await daysWithoutOrder(tx, company, ctx), settings))
    return 'customer/inactive'
  return null
}
