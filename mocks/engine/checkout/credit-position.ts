import { addDays, dateIn, startOfDay } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import { type CreditPosition } from '@/domain/credit/exposure'
import type { OrderId } from '@/domain/ids'
import { type Currency, money } from '@/domain/money'
import { convert } from '@/domain/money/convert'
import { openAmount } from '@/domain/invoices/status'
import { erpOpenStatuses } from '@/domain/orders/vocabulary'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderSearch, Tx } from '@mocks/store/tx'
import { heldForOrders } from '../billing/prepayment'
import { unappliedOf } from '../statement/unapplied'

/** A delivered order is invoiced within this time, so older ones need no look. */
const invoicedWithinDays = 14
const batch = 200

/**
 * What the company owes or will owe (domain-rules §3), in minor units of its currency. The invoiced part of an order
 * counts as an invoice and not once more as an order. Orders that wait for authorizers are reserved apart, since the ERP
 * does not count them; declined ones do not count. `without` leaves out one order, for weighing a change of it.
 */
export async function creditPosition(
  tx: Tx,
  company: CompanyRow,
  now: Instant,
  without?: OrderId,
): Promise<CreditPosition> {
  const mine = { companyIds: [company.id], currencies: [company.currency] }
  const deliveredFrom = startOfDay(addDays(dateIn(company.timeZone, now), -invoicedWithinDays), company.timeZone)
  const [invoices, unapplied, held, openOrders, shippedNotInvoiced, pendingApproval] = await Promise.all([
    tx.search.invoices({ companyIds: [company.id], paid: false }, 'dueOn', false, 0, 0),
    unappliedOf(tx, company),
    heldForOrders(tx, company),
    notInvoiced(tx, { ...mine, statuses: erpOpenStatuses.filter((status) => status !== 'shipped') }, without),
    notInvoiced(tx, { ...mine, statuses: ['shipped'] }, without),
    notInvoiced(tx, { ...mine, statuses: ['pendingAuthorization'] }, without),
  ])
  const delivered = await notInvoiced(tx, { ...mine, statuses: ['delivered'], placedFrom: deliveredFrom }, without)
  return {
    openInvoices: await inOwnCurrency(tx, company, [...invoices.openTotals, ...openedInThis(tx, company)]),
    unappliedCredits: await inOwnCurrency(
      tx,
      company,
      [...unapplied].map(([currency, amount]) => ({ currency, amount: amount - (held.get(currency) ?? 0) })),
    ),
    openOrders,
    shippedNotInvoiced: shippedNotInvoiced + delivered,
    pendingApproval,
  }
}

/** What this transaction has done to open amounts, e.g. by a payment: the search knows only what is committed. */
const openedInThis = (tx: Tx, company: CompanyRow): { currency: Currency; amount: number }[] =>
  tx.changes().flatMap((change) => {
    if (change.table !== 'invoices') return []
    const { before, after } = change
    const row = after ?? before
    if (row?.companyId !== company.id) return []
    const amount = (after ? openAmount(after) : 0) - (before ? openAmount(before) : 0)
    return [{ currency: row.currency, amount }]
  })

/** The limit has one currency: what is owed in others counts at today's rate (domain-rules §9). */
async function inOwnCurrency(
  tx: Tx,
  company: CompanyRow,
  amounts: readonly { currency: Currency; amount: number }[],
): Promise<number> {
  const foreign = amounts.some(({ currency }) => currency !== company.currency)
  const rates = foreign
    ? Object.fromEntries((await tx.rates.all()).map(({ currency, microEur }) => [currency, microEur]))
    : {}
  return amounts.reduce(
    (sum, { amount, currency }) => sum + (convert(money(amount, currency), company.currency, rates)?.amount ?? 0),
    0,
  )
}

/** The part of these orders that is on account and on no invoice yet. */
async function notInvoiced(tx: Tx, filter: OrderSearch, without: OrderId | undefined): Promise<number> {
  let sum = 0
  for (let offset = 0, total = 1; offset < total; offset += batch) {
    const found = await tx.search.orders(filter, 'placedAt', true, offset, batch)
    total = found.total
    for (const id of found.ids) {
      const order = id === without ? undefined : await tx.orders.get(id)
      if (!order || order.paymentMethod !== 'onAccount') continue
      const invoices = await tx.invoices.by('orderId', id)
      const invoiced = invoices.reduce((amount, invoice) => amount + invoice.total, 0)
      sum += Math.max(order.total - invoiced, 0)
    }
  }
  return sum
}
