import { dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import { availableCredit, type CreditPosition } from '@/domain/credit/exposure'
import { claimsOf } from '@/domain/invoices/claims'
import { type Aging, agingOf } from '@/domain/invoices/aging'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { creditLimitNow } from '../checkout/credit-limit'
import { creditPosition } from '../checkout/credit-position'
import { invoicesFound } from '../invoices/invoices-found'

/** Amounts in minor units of the company's currency. */
export type Account = {
  balance: number
  /** Credits and deposits not applied to an invoice: the balance is already less by them. */
  unapplied: number
  overdue: number
  notDue: number
  /** Open and held back by disputes: owed, neither due nor overdue. */
  disputed: number
  /** Ordered and on no invoice yet. */
  ordered: number
  /** Set aside for orders that wait for authorizers. */
  reserved: number
  limit: number | null
  /** Of the limit, what paying in time has added. */
  raise: number
  position: CreditPosition
  available: number | null
  aging: Aging
  asOf: Instant
}

/** How the company's account stands, straight from the invoices and orders: nothing is kept that could differ. */
export async function accountOf(tx: Tx, company: CompanyRow, now: Instant): Promise<Account> {
  const position = await creditPosition(tx, company, now)
  const today = dateIn(company.timeZone, now)
  const { limit, raise } = await creditLimitNow(tx, company, now)
  const open = await invoicesFound(tx, { companyIds: [company.id], paid: false, currencies: [company.currency] })
  const aging = agingOf(open, company.currency, today)
  return {
    balance: position.openInvoices - position.unappliedCredits,
    unapplied: position.unappliedCredits,
    overdue: aging.days30 + aging.days60 + aging.days90 + aging.older,
    notDue: aging.current,
    disputed: open.reduce((sum, invoice) => sum + claimsOf(invoice).disputed, 0),
    ordered: position.openOrders + position.shippedNotInvoiced,
    reserved: position.pendingApproval,
    limit,
    raise,
    position,
    available: availableCredit(limit, position),
    aging,
    asOf: now,
  }
}
