import { dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import { availableCredit } from '@/domain/credit/exposure'
import { type Aging, agingOf } from '@/domain/invoices/aging'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { creditLimitOf } from '../checkout/credit-limit'
import { creditPosition } from '../checkout/credit-position'

/** Amounts in minor units of the company's currency. */
export type Account = {
  balance: number
  overdue: number
  notDue: number
  /** Ordered and on no invoice yet. */
  ordered: number
  /** Set aside for orders that wait for authorizers. */
  reserved: number
  limit: number | null
  available: number | null
  aging: Aging
  asOf: Instant
}

const batch = 500

/** Invoices with something open: few, however long the history is. */
async function openInvoicesOf(tx: Tx, company: CompanyRow): Promise<InvoiceRow[]> {
  const rows: InvoiceRow[] = []
  for (let offset = 0, total = 1; offset < total; offset += batch) {
    const filter = { companyIds: [company.id], paid: false }
    const found = await tx.search.invoices(filter, 'dueOn', false, offset, batch)
    total = found.total
    for (const id of found.ids) rows.push(await tx.invoices.require(id))
  }
  return rows
}

/** How the company's account stands, straight from the invoices and orders: nothing is kept that could differ. */
export async function accountOf(tx: Tx, company: CompanyRow, now: Instant): Promise<Account> {
  const position = await creditPosition(tx, company, now)
  const today = dateIn(company.timeZone, now)
  const limit = await creditLimitOf(tx, company)
  const aging = agingOf(await openInvoicesOf(tx, company), company.currency, today)
  return {
    balance: position.openInvoices,
    overdue: aging.days30 + aging.days60 + aging.days90 + aging.older,
    notDue: aging.current,
    ordered: position.openOrders + position.shippedNotInvoiced,
    reserved: position.pendingApproval,
    limit,
    available: availableCredit(limit, position),
    aging,
    asOf: now,
  }
}
