import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { InvoiceId } from '@/domain/ids'
import { claimsOf } from '@/domain/invoices/claims'
import { openAmount } from '@/domain/invoices/status'
import { can } from '@/domain/permissions/can'
import type { ChosenInvoice } from '@/domain/billing/plan'
import { erpZone } from '@/domain/sync/zone'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** The seller's day decides about due dates and discounts. */
export const sellersToday = (ctx: Context): IsoDate => dateIn(erpZone, ctx.clock.now())

/** What of an invoice can be paid now: open, held by no payment on its way, and not disputed. */
export const payableOf = (invoice: InvoiceRow): number =>
  Math.max(openAmount(invoice) - invoice.pending - claimsOf(invoice).disputed, 0)

/** The invoice, when the caller may pay it and something of it can be paid. */
export async function payableInvoice(tx: Tx, id: InvoiceId, ctx: Context): Promise<InvoiceRow | null> {
  const invoice = await tx.invoices.get(id)
  return invoice && can(ctx.actor, 'invoices.pay', invoice) && payableOf(invoice) > 0 ? invoice : null
}

/** An invoice as the planner of payments takes it. `amount`: minor units given for it; null: all that is open. */
export const chosenInvoice = (invoice: InvoiceRow, amount: number | null): ChosenInvoice<InvoiceId> => {
  const { id, number, dueOn, total, discountTaken, discount } = invoice
  // A dispute holds nobody back from the discount of the rest.
  const open = openAmount(invoice) - claimsOf(invoice).disputed
  return { id, number, dueOn, total, open, payable: payableOf(invoice), discountTaken, discount, amount }
}

/** What of a credit is neither used nor held, by a payment on its way or for an order. */
export const usableOf = ({ total, applied, pending, heldForOrder }: CreditRow): number =>
  heldForOrder ? 0 : total - applied - pending
