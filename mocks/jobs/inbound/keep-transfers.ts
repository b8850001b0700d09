import type { PaymentAllocationId, PaymentId } from '@/domain/ids'
import { startOfDay } from '@/domain/calendar'
import { erpZone } from '@/domain/sync/zone'
import type { Context } from '@mocks/engine/context'
import type { PaymentRow } from '@mocks/store/rows/billing'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

type Transfer = NonNullable<ErpInvoiceRow['transfers']>[number]

const morningMs = 9 * 3_600_000

/**
 * INV-05, INV-07, INV-08: a transfer that the ERP's people booked becomes a payment with a receipt, once, however often it
 * is read. The ERP's figures contain it, so it settles nothing here a second time. True: some were new.
 */
export async function keepTransfers(
  tx: Tx,
  ctx: Context,
  invoice: InvoiceRow,
  { transfers = [] }: Pick<ErpInvoiceRow, 'transfers'>,
): Promise<boolean> {
  if (transfers.length === 0) return false
  const known = new Set((await tx.paymentAllocations.by('invoiceId', invoice.id)).map(({ paymentId }) => paymentId))
  let isNew = false
  for (const transfer of transfers) {
    const before = await tx.payments.one('idempotencyKey', keyOf(transfer))
    if (before && known.has(before.id)) continue
    isNew = true
    const payment = before
      ? await tx.payments.update(before.id, { amount: before.amount + transfer.amount })
      : await insertPayment(tx, ctx, invoice, transfer)
    await insertPart(tx, ctx, invoice, payment, transfer)
  }
  return isNew
}

const keyOf = ({ number }: Transfer): string => `erp:${number}`

async function insertPayment(tx: Tx, ctx: Context, invoice: InvoiceRow, transfer: Transfer): Promise<PaymentRow> {
  const { name } = await tx.companies.require(invoice.companyId)
  const at = startOfDay(transfer.on, erpZone) + morningMs
  return tx.payments.insert({
    id: ctx.ids.next<'Payment'>('Payment') as PaymentId,
    number: `PAY-${await tx.nextNumber('payments')}`,
    ...{ companyId: invoice.companyId, branchId: null, userId: null, madeBy: name, enteredBy: null },
    ...{ method: 'transfer', card: null, bankEnding: null },
    ...{ currency: invoice.currency, amount: transfer.amount, discount: 0, credits: 0, deposited: 0 },
    ...{ state: 'settled', madeAt: at, paidOn: transfer.on, settledAt: at, failure: null },
    ...{ erpState: 'inErp', erpNumber: transfer.number, erpMessage: null, sendAttempts: 0, lastAttemptAt: null },
    idempotencyKey: keyOf(transfer),
  })
}

const insertPart = (tx: Tx, ctx: Context, invoice: InvoiceRow, payment: PaymentRow, { on, amount }: Transfer) =>
  tx.paymentAllocations.insert({
    id: ctx.ids.next<'PaymentAllocation'>('PaymentAllocation') as PaymentAllocationId,
    ...{ companyId: invoice.companyId, paymentId: payment.id, source: 'payment', creditId: null },
    ...{ invoiceId: invoice.id, invoiceNumber: invoice.number, currency: invoice.currency },
    ...{ amount, discount: 0, state: 'settled', on, inErp: true },
  })
