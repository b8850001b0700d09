import { dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import { type CreditPosition, exposureOf } from '@/domain/credit/exposure'
import { creditUse } from '@/domain/customers/credit-use'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { creditLimitOf } from '../checkout/credit-limit'
import { notOverdue } from '../disputes/held-back'
import { creditPosition } from '../checkout/credit-position'

/** Amounts in minor units of the customer's currency. */
export type CustomerFigures = {
  balance: number
  pastDue: number
  pastDueInvoices: number
  /** The due date of what is longest overdue. */
  pastDueSince: IsoDate | null
  position: CreditPosition
  /** The limit that holds; null: none is defined. */
  limit: number | null
  exposure: number
  /** 1 is exactly the limit; null without one. */
  creditUse: number | null
  accounts: number
}

/** How a customer stands, straight from its invoices, orders and people. */
export async function figuresOf(tx: Tx, company: CompanyRow, now: Instant): Promise<CustomerFigures> {
  const today = dateIn(company.timeZone, now)
  const [overdue, position, people, held] = await Promise.all([
    tx.search.invoices({ companyIds: [company.id], overdueOn: today }, 'dueOn', false, 0, 1),
    creditPosition(tx, company, now),
    tx.users.by('companyId', company.id),
    notOverdue(tx, company.id, today),
  ])
  const notClaimed = held
    .filter(({ invoice }) => invoice.currency === company.currency)
    .reduce((sum, { amount }) => sum + amount, 0)
  const [oldest] = overdue.ids
  const exposure = exposureOf(position)
  const limit = await creditLimitOf(tx, company, now)
  return {
    balance: position.openInvoices - position.unappliedCredits,
    pastDue: (overdue.openTotals.find(({ currency }) => currency === company.currency)?.amount ?? 0) - notClaimed,
    pastDueInvoices: overdue.total,
    pastDueSince: oldest ? (await tx.invoices.require(oldest)).dueOn : null,
    position,
    limit,
    exposure,
    creditUse: creditUse(limit, exposure),
    accounts: people.length,
  }
}
