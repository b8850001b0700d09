import type { PlannedInvoice } from '@/domain/billing/plan'
import type { CreditId, InvoiceId } from '@/domain/ids'
import type { CreditRow, PaymentRow } from '@mocks/store/rows/billing'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { afterSettling } from './finish-payment'
import { keepPayment } from './keep-payment'
import { wakeErp } from './make-payment'
import { sellersToday } from './payable'

/** Settles a part of an invoice with a credit without anybody choosing it; the ERP is told as of any other payment. */
export async function settleWithCredit(
  tx: Tx,
  { invoice, credit, amount, key }: { invoice: InvoiceRow; credit: CreditRow; amount: number; key: string },
  by: Pick<PaymentRow, 'branchId' | 'userId' | 'madeBy' | 'enteredBy'>,
  ctx: Context,
): Promise<PaymentRow> {
  const line: PlannedInvoice<InvoiceId, CreditId> = {
    ...{ invoiceId: invoice.id, credits: [{ creditId: credit.id, kind: credit.kind, amount }] },
    ...{ cash: 0, discount: 0, settled: amount, openAfter: invoice.total - invoice.paid - amount, over: 0 },
  }
  const payment = await keepPayment(
    tx,
    {
      company: await tx.companies.require(invoice.companyId),
      ...{ day: sellersToday(ctx), currency: invoice.currency, payable: invoice.total, gone: [], discountBy: [] },
      invoices: new Map([[invoice.id, { invoice, amount: null }]]),
      ...{ credits: [credit], uses: new Map() },
      plan: { lines: [line], credits: amount, discount: 0, amount: 0, deposited: 0 },
    },
    { method: 'credits', card: null, bankEnding: null },
    key,
    ctx,
  )
  const settled = await tx.payments.update(payment.id, by)
  await afterSettling(tx, settled, ctx)
  await wakeErp(tx, ctx)
  return settled
}
